//! The line above a story that says from when on it may be published.

use std::sync::LazyLock;

use regex::Regex;

use super::words;
use crate::language::{Calendar, Copy};

/// An instant as machines write it.
static INSTANT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d)?(?:[Zz]|[+-]\d\d:?\d\d)"));
/// The clock in universal time: `06:00 GMT`, `0600 UTC`, `6.00 GMT`.
static CLOCK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(\d{1,2})[:.h]?(\d\d) ?(?:GMT|UTC)\b(?: ?([+-]\d+))?"));
/// A number of one or two digits, with the word or number on either side.
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(\p{L}+)?[.,]? *\b(\d{1,2})(?:st|nd|rd|th|º|er|\.)?,? +(?:de )?(\p{L}+)?")
});
static YEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(20\d\d)\b"));

fn pattern(pattern: &str) -> Regex {
    // The patterns stand above, and a test compiles them.
    Regex::new(pattern).expect("a pattern of this file is well formed")
}

/// Whether `line` says that the story is held back, in the words of one of the languages.
#[must_use]
pub fn is_embargo(line: &str, copy: &Copy) -> bool {
    let inside = line.trim_matches(|c: char| !c.is_alphanumeric() && c != ':');
    let alone = inside.trim_matches(|c: char| !c.is_alphanumeric());
    let whole = |word: &String| words::opens(alone, word).is_some_and(|end| end == alone.len());
    copy.embargo.iter().any(|label| words::opens(inside, label).is_some())
        || copy.embargo_alone.iter().any(whole)
}

/// Until when `line` holds the story back, as an instant (RFC 3339); the line itself where it does not
/// say so beyond doubt.
#[must_use]
pub fn embargo_until(line: &str, calendars: &[&Calendar]) -> String {
    let instant = only(INSTANT.find_iter(line).map(|found| found.as_str().to_owned()));
    instant.or_else(|| in_words(line, calendars)).unwrap_or_else(|| line.trim().to_owned())
}

/// A clock in universal time, a day with a month by name and a year, each of them once.
fn in_words(line: &str, calendars: &[&Calendar]) -> Option<String> {
    let clock = only(CLOCK.captures_iter(line))?;
    if clock.get(3).is_some() {
        return None;
    }
    let (hour, minute): (u8, u8) = (clock[1].parse().ok()?, clock[2].parse().ok()?);
    let rest = line.replacen(&clock[0], " ; ", 1);
    let year = only(YEAR.captures_iter(&rest).map(|found| found[1].to_owned()))?;
    let rest = rest.replacen(&year, " ; ", 1) + " ";
    let (day, month) = only(days(&rest, calendars).into_iter())?;
    (hour < 24 && minute < 60 && (1..=31).contains(&day))
        .then(|| format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}Z"))
}

/// The days of `text`, each with the month beside it.
fn days(text: &str, calendars: &[&Calendar]) -> Vec<(u8, usize)> {
    let months = DAY.captures_iter(text).filter_map(|found| {
        let month = |group| calendars.iter().find_map(|c| month(found.get(group)?.as_str(), c));
        Some((found[2].parse().ok()?, month(3).or_else(|| month(1))?))
    });
    months.collect()
}

/// The number of a month by its name, however it is written.
fn month(name: &str, calendar: &Calendar) -> Option<usize> {
    let name = name.to_lowercase();
    let same = |form: &String| form.to_lowercase().trim_end_matches('.') == name;
    calendar.months_read.iter().position(|forms| forms.iter().any(same)).map(|at| at + 1)
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    found.next().filter(|_| found.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn language(tag: &str) -> &'static Language {
        Language::of(&tag.parse().unwrap())
    }

    #[test]
    fn a_line_that_holds_a_story_back_is_told_from_one_about_an_embargo() {
        let is = |line: &str, tag: &str| is_embargo(line, &language(tag).lexicon().copy);
        for line in [
            "EMBARGOED UNTIL 06:00 GMT, 24 November 2026",
            "*** EMBARGO ***",
            "(Embargo: Tuesday)",
            "## Hold for release until noon",
            "STRICT EMBARGO",
        ] {
            assert!(is(line, "en"), "{line}");
        }
        for line in [
            "Embargo on timber exports lifted after talks",
            "Embargoed goods were found in the harbour",
            "The arms embargo: what is known",
        ] {
            assert!(!is(line, "en"), "{line}");
        }
        assert!(is("SPERRFRIST: 24. November, 18.00 Uhr", "de"));
        assert!(is("EMBARGADO HASTA el martes", "es"));
        assert!(is("SOUS EMBARGO JUSQU’AU 24 novembre", "fr"));
        assert!(is("ЕМБАРГО ДО 24 листопада", "uk"));
    }

    #[test]
    fn an_instant_is_read_where_it_is_beyond_doubt() {
        let read = |line: &str, tag: &str| {
            let calendars = ["en", tag].map(|tag| language(tag).cldr().calendar());
            embargo_until(line, &calendars)
        };
        for line in [
            "EMBARGOED UNTIL 06:00 GMT, TUESDAY, 24 NOVEMBER 2026",
            "EMBARGOED UNTIL NOV. 24, 2026, 0600 GMT",
            "Embargo: 6.00 UTC, November 24th, 2026",
        ] {
            assert_eq!(read(line, "en"), "2026-11-24T06:00Z", "{line}");
        }
        let instant = "EMBARGO UNTIL 2026-11-24T06:00:00+02:00";
        assert_eq!(read(instant, "en"), "2026-11-24T06:00:00+02:00");
        let spanish = "EMBARGADO HASTA el 24 de noviembre de 2026, 06:00 GMT";
        assert_eq!(read(spanish, "es"), "2026-11-24T06:00Z");
        for line in [
            "EMBARGOED UNTIL 06:00 GMT, TUESDAY",
            "EMBARGOED UNTIL 6 A.M. ET, 24 NOVEMBER 2026",
            "EMBARGOED UNTIL 06:00 GMT+1, 24 NOVEMBER 2026",
            "EMBARGOED FROM 06:00 GMT 24 NOVEMBER 2026 TO 07:00 GMT 25 NOVEMBER 2026",
        ] {
            assert_eq!(read(line, "en"), line);
        }
    }
}
