//! When an engine asks to be asked again: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3).
//!
//! A date is measured against the answer's own `Date`, so that no clock of this machine is needed
//! and a wrong one does no harm.

use std::time::Duration;

use super::Reply;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

pub(super) fn of(reply: &Reply) -> Option<Duration> {
    let value = reply.header("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (then, now) = (seconds_of(value)?, seconds_of(reply.header("date")?)?);
    Some(Duration::from_secs(then.saturating_sub(now)))
}

/// The seconds of a date such as `Sun, 06 Nov 1994 08:49:37 GMT`, from a day long past.
fn seconds_of(date: &str) -> Option<u64> {
    let (_, rest) = date.split_once(", ")?;
    let parts: Vec<&str> = rest.split(' ').collect();
    let [day, month, year, time, "GMT"] = parts[..] else { return None };
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let (day, year): (u64, u64) = (day.parse().ok()?, year.parse().ok()?);
    let mut clock = time.split(':').map(str::parse::<u64>);
    let (hour, minute) = (clock.next()?.ok()?, clock.next()?.ok()?);
    let second = clock.next()?.ok()?;
    if year > 9999 || day > 31 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

/// Days of the Gregorian calendar: years begin in March, so that the odd day stands at their end.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.saturating_sub(1), month + 9) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(retry_after: &str, date: &str) -> Option<Duration> {
        let headers = [("retry-after", retry_after), ("date", date)];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        of(&Reply { status: 429, headers: headers.into(), body: Vec::new() })
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(asked("7", ""), Some(Duration::from_secs(7)));
        let date = asked("Fri, 01 Mar 2024 00:00:05 GMT", "Thu, 29 Feb 2024 23:59:55 GMT");
        assert_eq!(date, Some(Duration::from_secs(10)));
    }

    #[test]
    fn what_is_neither_says_nothing() {
        assert_eq!(asked("soon", "Thu, 29 Feb 2024 23:59:55 GMT"), None);
        assert_eq!(asked("-1", ""), None);
        assert_eq!(asked("Fri, 99 Mar 2024 00:00:05 GMT", "Fri, 01 Mar 2024 00:00:05 GMT"), None);
    }
}
