//! What only the user's world knows: the time, and the folder for what outlives a run.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since the start of 1970, UTC.
#[must_use]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// The month of a moment in UTC, such as `2026-11`.
#[must_use]
pub fn month(seconds: i64) -> String {
    // Years begin in March, so that the odd day stands at their end; the days count from the first
    // of March of the year nought.
    let days = seconds.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let (year, month) = (year + era * 400, if month < 10 { month + 3 } else { month - 9 });
    format!("{:04}-{month:02}", if month < 3 { year + 1 } else { year })
}

/// The folder for what outlives a run (XDG base directories), made where it is not there yet.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    let folder = base("XDG_STATE_HOME", ".local/state")?;
    std::fs::create_dir_all(&folder).ok().map(|()| folder)
}

/// The folder for what may be thrown away and made again, whether it is there or not.
#[must_use]
pub fn cache_folder() -> Option<PathBuf> {
    base("XDG_CACHE_HOME", ".cache")
}

/// The folder of this program in the one that a variable names, else in that place of the home.
fn base(variable: &str, place: &str) -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let folder = named(variable).or_else(|| Some(named("HOME")?.join(place)))?;
    Some(folder.join("wireloc"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_those_of_the_calendar() {
        let day = 86_400;
        assert_eq!(month(0), "1970-01");
        assert_eq!(month(31 * day - 1), "1970-01");
        assert_eq!(month(31 * day), "1970-02");
        assert_eq!(month(951_782_400), "2000-02");
        assert_eq!(month(951_868_800), "2000-03");
        assert_eq!(month(1_798_761_599), "2026-12");
    }
}
