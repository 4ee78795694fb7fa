//! Times of day: `3 p.m.`, `15:00`, `15 h 30`, `15.30 Uhr`, "a las tres de la tarde", "noon".

use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, amount, fact};
use crate::facts::{Certainty, Decimal, Time, TimeUnit, Value};

/// Hour, minute, and what makes it a time of day.
#[derive(Debug, Clone, Copy)]
struct Face {
    hour: u8,
    minute: u8,
    next: usize,
    /// Whether it is a time even if nothing more is said.
    told: bool,
}

/// A time that begins at token `at`.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    if let Some((hour, minute)) = cursor.find(at, |sense| match *sense {
        Sense::Clock(hour, minute) => Some((hour, minute)),
        _ => None,
    }) {
        let time = Time { hour, minute, zone: None };
        return Some((
            vec![fact(cursor.span(at, at + 1), Value::Time(time), Certainty::Likely)],
            at + 1,
        ));
    }
    let before = period(cursor, at);
    let start = if cursor.has(at, Sense::At) || before.is_some() { at + 1 } else { at };
    let mut face = face(cursor, start)?;
    let after = period(cursor, face.next);
    if after.is_some() {
        face.next += 1;
    }
    let hour = before.or(after).map_or(face.hour, |hours| in_period(face.hour, hours));
    let at_hour = start > at && before.is_none() && cursor.digits(start).is_some() && face.told;
    if !(face.told || before.or(after).is_some() || at_hour) {
        return None;
    }
    let zone = cursor.find(face.next, |sense| match *sense {
        Sense::Zone(minutes) => Some(minutes),
        _ => None,
    });
    let next = if zone.is_some() { face.next + 1 } else { face.next };
    let time = Time { hour, minute: face.minute, zone };
    let certainty = if after.or(before).is_some() { Certainty::Sure } else { Certainty::Likely };
    Some((vec![fact(cursor.span(start.min(at), next), Value::Time(time), certainty)], next))
}

fn face(cursor: &Cursor<'_, '_>, at: usize) -> Option<Face> {
    colon(cursor, at).or_else(|| pointed(cursor, at)).or_else(|| hours(cursor, at))
}

fn fitting(hour: u16, minute: u16, next: usize, told: bool) -> Option<Face> {
    let hour = u8::try_from(hour).ok().filter(|hour| *hour <= 24)?;
    let minute = u8::try_from(minute).ok().filter(|minute| *minute < 60)?;
    Some(Face { hour: hour % 24, minute, next, told })
}

/// `15:00`; what comes after it ("Uhr") belongs to it.
fn colon(cursor: &Cursor<'_, '_>, at: usize) -> Option<Face> {
    let hour = cursor.digits(at)?.small(2)?;
    let mark = cursor.is_mark(at + 1, &[':', '：']) && cursor.glued(at + 1) && cursor.glued(at + 2);
    let minute =
        cursor.digits(at + 2).filter(|literal| mark && literal.plain == Some(2))?.small(2)?;
    let over =
        cursor.is_mark(at + 3, &[':']) && cursor.glued(at + 3) && cursor.digits(at + 4).is_some();
    let next = if over { at + 5 } else { at + 3 };
    let next = if cursor.has(next, Sense::Oclock) { next + 1 } else { next };
    fitting(hour, minute, next, true)
}

/// `15.30 Uhr`, `3.30pm`: with a point, so only before a word that says it is a time.
fn pointed(cursor: &Cursor<'_, '_>, at: usize) -> Option<Face> {
    let literal =
        cursor.digits(at).filter(|literal| literal.places > 0 || literal.plain.is_some())?;
    let raw = cursor.token(at)?.span.slice(cursor.text);
    let (hour, minute) = raw.split_once('.')?;
    let two = minute.len() == 2 && literal.plain.is_none();
    let told = cursor.has(at + 1, Sense::Oclock);
    let next = if told { at + 2 } else { at + 1 };
    let face = fitting(hour.parse().ok()?, minute.parse().ok()?, next, told)?;
    let told = told || cursor.had(at, Sense::At) && minute.ends_with(['0', '5']);
    let zone = cursor.any(at + 1, |sense| matches!(sense, Sense::Zone(_)));
    (two && (told || zone || period(cursor, at + 1).is_some()))
        .then_some(Face { told: told || zone, ..face })
}

/// `15 Uhr 30`, `15h30`, "three o'clock", `3 p.m.`; hours alone are a time only where a word says
/// so, as `15 h` may be fifteen hours.
fn hours(cursor: &Cursor<'_, '_>, at: usize) -> Option<Face> {
    let amount = amount::read(cursor, at).filter(|amount| amount.words || amount.next == at + 1)?;
    // "Las tres y media" is read as three and a half.
    let half = Decimal::new(5, 1)?;
    let (hour, minute) = match amount.value.whole() {
        Some(hour) => (u16::try_from(hour).ok()?, 0),
        None => (u16::try_from(amount.value.plus(half.negated())?.whole()?).ok()?, 30),
    };
    let oclock = cursor.has(amount.next, Sense::Oclock);
    if !oclock {
        let by_article = cursor.had(at, Sense::At) && period(cursor, amount.next).is_some();
        return fitting(hour, minute, amount.next, by_article);
    }
    let lasting = cursor.any(amount.next, |sense| matches!(sense, Sense::Time(_)));
    let next = amount.next + 1;
    let minutes = cursor.digits(next).filter(|literal| literal.plain == Some(2));
    if let Some(minute) = minutes.and_then(|literal| literal.small(2)).filter(|minute| *minute < 60)
    {
        let minutes = cursor.has(next + 1, Sense::Time(TimeUnit::Minute));
        return fitting(hour, minute, if minutes { next + 2 } else { next + 1 }, true);
    }
    if cursor.has(next, Sense::Half) {
        return fitting(hour, 30, next + 1, true);
    }
    fitting(hour, minute, next, !lasting || cursor.had(at, Sense::At))
}

/// The hours of the day a word at `at` covers.
fn period(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u8, u8)> {
    cursor.find(at, |sense| match *sense {
        Sense::Period(from, to) => Some((from, to)),
        _ => None,
    })
}

/// The hour on the twenty-four hour clock, if it lies in the period; `12 a.m.` is midnight.
fn in_period(hour: u8, (from, to): (u8, u8)) -> u8 {
    let covers =
        |hour: u8| if from < to { (from..=to).contains(&hour) } else { hour >= from || hour <= to };
    match hour {
        12 if from == 0 && to <= 12 => 0,
        13.. => hour,
        _ if hour < 12 && covers(hour + 12) && !(covers(hour) && from < 12) => hour + 12,
        _ => hour,
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn a_time_is_the_same_in_every_style() {
        for (lang, words) in [
            ("en", "3:30 p.m."),
            ("en", "3.30pm"),
            ("en", "15:30"),
            ("es", "a las tres y media de la tarde"),
            ("de", "15.30 Uhr"),
            ("de", "15 Uhr 30"),
            ("fr", "15 h 30"),
            ("pt", "15h30"),
            ("ja", "午後3時30分"),
            ("zh", "下午3点半"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = 15 time 30")], "{lang}");
        }
    }

    #[test]
    fn hours_that_last_are_no_time_of_day() {
        assert_eq!(readings("fr", "pendant 15 heures"), ["15 heures = 15 duration hour"]);
        assert_eq!(readings("en", "12 a.m. GMT"), ["12 a.m. GMT = 0 time 0 0"]);
    }
}
