//! Who may see a story, besides what the story itself says.

use super::Meta;

/// What the desk says about the stories of a run, and what time it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Privacy {
    /// Seconds since the start of 1970, UTC; without it no embargo has passed.
    pub now: Option<i64>,
    /// An embargo by hand, as a date and time (RFC 3339).
    pub embargo_until: Option<String>,
    /// The stories are confidential.
    pub confidential: bool,
    /// The stories stay on this machine, whatever they are.
    pub local_only: bool,
}

impl Privacy {
    /// Puts into `meta` what holds: an embargo that has passed goes, one by hand comes, and a story
    /// that is confidential or stays here is embargoed without end.
    pub fn apply(&self, meta: &mut Meta) {
        meta.embargo = meta.embargo.take().filter(|until| !self.has_passed(until));
        if let Some(until) = &self.embargo_until
            && !self.has_passed(until)
        {
            meta.embargo = Some(until.clone());
        }
        if self.confidential || self.local_only {
            meta.embargo.get_or_insert_with(|| "confidential".to_owned());
        }
    }

    /// Whether an embargo lies behind us; one that cannot be read does not.
    fn has_passed(&self, until: &str) -> bool {
        self.now.zip(seconds(until.trim())).is_some_and(|(now, until)| until <= now)
    }
}

/// The seconds since the start of 1970 of a date such as `2026-11-24T10:30:00+02:00`. Without an
/// offset it says no time: it may be that of any place.
fn seconds(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let offset_at = rest.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = rest.split_at(offset_at);
    let numbers = |text: &str, mark: char| -> Option<Vec<i64>> {
        let digits = |part: &str| {
            let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten()
        };
        text.split(mark).map(digits).collect()
    };
    let [year, month, day] = numbers(date, '-')?[..] else { return None };
    let clock = numbers(clock.split('.').next()?, ':')?;
    let (hour, minute, second) = match clock[..] {
        [hour, minute] => (hour, minute, 0),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let in_range =
        (1..=12).contains(&month) && (1..=31).contains(&day) && (1970..=9999).contains(&year);
    if !in_range || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second - shift(offset)?)
}

/// The seconds that an offset such as `Z`, `+02:00` or `-0530` is ahead of UTC.
fn shift(offset: &str) -> Option<i64> {
    let (sign, digits) = match offset.split_at(1) {
        ("Z" | "z", "") => return Some(0),
        ("+", digits) => (1, digits.replace(':', "")),
        ("-", digits) => (-1, digits.replace(':', "")),
        _ => return None,
    };
    let plain = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: i64 = digits.parse().ok().filter(|_| plain)?;
    Some(sign * (number / 100 * 60 + number % 100) * 60)
}

/// Days since the start of 1970 in the Gregorian calendar; years begin in March, so that the odd
/// day stands at their end.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469
}

#[cfg(test)]
mod tests {
    use super::*;

    fn embargo(privacy: &Privacy, stated: Option<&str>) -> Option<String> {
        let mut meta = Meta { embargo: stated.map(str::to_owned), ..Meta::default() };
        privacy.apply(&mut meta);
        meta.embargo
    }

    #[test]
    fn dates_are_read_with_their_offset_or_not_at_all() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2024-02-29T12:30:00.5+02:00"), Some(1_709_202_600));
        assert_eq!(seconds("2024-02-29 10:30Z"), Some(1_709_202_600));
        for unreadable in ["2024-02-29", "2024-02-29T10:30:00", "Tuesday", "", "2024-13-01T00:00Z"]
        {
            assert_eq!(seconds(unreadable), None, "{unreadable}");
        }
    }

    #[test]
    fn an_embargo_holds_until_it_has_passed_and_an_unreadable_one_without_end() {
        let privacy = Privacy { now: Some(1_709_202_600), ..Privacy::default() };
        assert_eq!(embargo(&privacy, Some("2024-02-29T10:30:00Z")), None);
        assert!(embargo(&privacy, Some("2024-02-29T10:30:01Z")).is_some());
        assert!(embargo(&privacy, Some("00:01 GMT Tuesday")).is_some());
        assert!(embargo(&Privacy::default(), Some("2024-02-29T10:30:00Z")).is_some());
        assert_eq!(embargo(&privacy, None), None);
    }

    #[test]
    fn the_desk_can_hold_a_story_back_by_hand() {
        let now = Some(1_709_202_600);
        let until = Some("2024-03-01T00:00:00Z".to_owned());
        let by_hand = Privacy { now, embargo_until: until, ..Privacy::default() };
        assert!(embargo(&by_hand, None).is_some());
        let confidential = Privacy { now, confidential: true, ..Privacy::default() };
        assert!(embargo(&confidential, Some("2024-02-29T10:30:00Z")).is_some());
    }
}
