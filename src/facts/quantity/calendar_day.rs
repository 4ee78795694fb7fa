//! Dates in every style: `April 24, 2025`, `24 de abril`, `24.04.2025`, `2025年4月24日`.

use super::cursor::Cursor;
use super::lex::Kind;
use super::sense::Sense;
use super::vocabulary::Part;
use super::{Reading, amount, fact, ordinal, year};
use crate::facts::{Certainty, Date, Fact, Value};

/// A date that begins at token `at`.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    in_numbers(cursor, at)
        .or_else(|| marked(cursor, at))
        .or_else(|| month_first(cursor, at))
        .or_else(|| day_first(cursor, at))
}

/// `24 April 2025`, `24. April`, "24 de abril de 2025", `24–26 April`.
fn day_first(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let (first, cut) = day(cursor, at)?;
    let second_at = range(cursor, cut);
    let bound = second_at.and_then(|after| day(cursor, after));
    let (second, next) = bound.map_or((None, cut), |(day, next)| (Some(day), next));
    let at_month = past_joins(cursor, next);
    let month = month(cursor, at_month)?;
    // `24 mars` needs no words between; `3 may` is no date where months begin with a capital.
    if cursor.is_small_doubtful(at_month) {
        return None;
    }
    // `24 أبريل/نيسان`: the month in two calendars' words.
    let twice =
        cursor.is_mark(at_month + 1, &['/']) && self::month(cursor, at_month + 2) == Some(month);
    let (year, next) = year_after(cursor, at_month + if twice { 3 } else { 1 });
    let date = Date { year, month: Some(month), day: Some(first) };
    Some((both(cursor, [at, cut, second_at.unwrap_or(cut), next], date, second), next))
}

/// `April 24, 2025`, `April 2025`, "in April".
fn month_first(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let month = month(cursor, at)?;
    let joined = if cursor.conventions().order[0] == Part::Month {
        at + 1
    } else {
        past_joins(cursor, at + 1)
    };
    if let Some((first, cut)) =
        day(cursor, joined).filter(|_| joined == at + 1 || year::number(cursor, joined).is_none())
    {
        let second_at = range(cursor, cut);
        let bound = second_at.and_then(|after| day(cursor, after));
        let (second, next) = bound
            .filter(|(_, next)| self::month(cursor, *next).is_none())
            .map_or((None, cut), |(day, next)| (Some(day), next));
        // "April 24 2025" and "in May 15 people": a number that is counted is no day.
        let (year, next) = year_after(cursor, next);
        if year.is_some() || !cursor.is_small_doubtful(at) {
            let date = Date { year, month: Some(month), day: Some(first) };
            return Some((
                both(cursor, [at, cut, second_at.unwrap_or(cut), next], date, second),
                next,
            ));
        }
    }
    let (year, next) = year_after(cursor, at + 1);
    if year.is_none() && cursor.has(at, Sense::ShortMonth) {
        return None;
    }
    if year.is_none() && cursor.has(at, Sense::DoubtfulMonth) && !cursor.had(at, Sense::BeforeDate)
    {
        return None;
    }
    if year.is_none() && cursor.is_small_doubtful(at) {
        return None;
    }
    let date = Date { year, month: Some(month), day: None };
    Some((vec![fact(cursor.span(at, next), Value::Date(date), Certainty::Likely)], next))
}

/// One date, or two that share month and year; the tokens of the first end at `cut`, those of the
/// second begin at `second_at`.
fn both(
    cursor: &Cursor<'_, '_>,
    [at, cut, second_at, next]: [usize; 4],
    date: Date,
    second: Option<u8>,
) -> Vec<Fact> {
    let said = |from, to, date| fact(cursor.span(from, to), Value::Date(date), Certainty::Sure);
    match second {
        None => vec![said(at, next, date)],
        Some(_) => vec![said(at, cut, date), said(second_at, next, Date { day: second, ..date })],
    }
}

/// The day of a month: `24`, `24th`, `24.`, "primero", "dos".
fn day(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let from = at;
    let (value, next) = if let Some(literal) = cursor.digits(from) {
        let value = u64::from(literal.small(2)?);
        let stop = cursor.is_mark(from + 1, &['.']) && cursor.glued(from + 1);
        match ordinal::number(cursor, from) {
            Some((value, next)) => (value, next),
            None if stop && !cursor.is_last(from + 1) => (value, from + 2),
            None => (value, from + 1),
        }
    } else if let Some((value, next)) = ordinal::number(cursor, from) {
        (value, next)
    } else {
        let amount = amount::read(cursor, from).filter(|amount| amount.words)?;
        (amount.value.whole()?, amount.next)
    };
    let value = u8::try_from(value).ok().filter(|day| (1..=31).contains(day))?;
    Some((value, next))
}

/// The token after a dash or a word that joins the bounds of a range.
fn range(cursor: &Cursor<'_, '_>, at: usize) -> Option<usize> {
    let dash = cursor.is_mark(at, &['-', '–', '—']);
    let joined = cursor.has(at, Sense::To) || cursor.has(at, Sense::And);
    (dash || joined).then(|| past_joins(cursor, at + 1))
}

fn month(cursor: &Cursor<'_, '_>, at: usize) -> Option<u8> {
    cursor.find(at, |sense| match *sense {
        Sense::Month(month) => Some(month),
        _ => None,
    })
}

/// Passes over "of", "de", a comma's worth of words between the parts of a date.
fn past_joins(cursor: &Cursor<'_, '_>, at: usize) -> usize {
    let one = if cursor.has(at, Sense::DateJoin) { at + 1 } else { at };
    if cursor.has(one, Sense::DateJoin) { one + 1 } else { one }
}

/// The year after a day or month, if there is one, and the first token after all.
fn year_after(cursor: &Cursor<'_, '_>, at: usize) -> (Option<u16>, usize) {
    let stop = cursor.is_mark(at, &['.']) && cursor.glued(at);
    let comma = cursor.is_mark(at, &[',', '،', '/']);
    let from = past_joins(cursor, if comma || stop { at + 1 } else { at });
    match year::number(cursor, from).filter(|year| (1400..2200).contains(year)) {
        Some(year) => (Some(year), year::after_mark(cursor, from + 1)),
        None => (None, at),
    }
}

/// `24/04/2025`, `24.04.2025`, `2025-04-24`: the language's order, unless only another fits.
fn in_numbers(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let (numbers, mark, next) = three(cursor, at)?;
    let part = |token: usize| cursor.digits(token).and_then(|literal| literal.small(4));
    let values = [part(numbers[0])?, part(numbers[1])?, part(numbers[2])?];
    let year_first = year::number(cursor, numbers[0]).is_some();
    let order = match cursor.conventions().order {
        _ if year_first => [Part::Year, Part::Month, Part::Day],
        [Part::Year, ..] => [Part::Day, Part::Month, Part::Year],
        order => order,
    };
    let pick = |wanted| order.iter().position(|part| *part == wanted).map(|at| values[at]);
    let (mut day, mut month, year) = (pick(Part::Day)?, pick(Part::Month)?, pick(Part::Year)?);
    if month > 12 && day <= 12 {
        std::mem::swap(&mut day, &mut month);
    }
    let year = if year < 70 {
        year + 2000
    } else if year < 100 {
        year + 1900
    } else {
        year
    };
    let fits = (1..=31).contains(&day) && (1..=12).contains(&month) && (1400..2200).contains(&year);
    (fits && (mark != '-' || year_first)).then_some(())?;
    let date =
        Date { year: Some(year), month: u8::try_from(month).ok(), day: u8::try_from(day).ok() };
    Some((vec![fact(cursor.span(at, next), Value::Date(date), Certainty::Sure)], next))
}

/// Three numbers with the same mark between them, nothing blank.
fn three(cursor: &Cursor<'_, '_>, at: usize) -> Option<([usize; 3], char, usize)> {
    cursor.digits(at)?;
    let Kind::Mark(mark) = cursor.token(at + 1)?.kind else { return None };
    let same = cursor.is_mark(at + 3, &[mark]) && matches!(mark, '/' | '.' | '-');
    let glued = (at + 1..at + 5).all(|at| cursor.glued(at));
    let over = cursor.is_mark(at + 5, &[mark]) && cursor.glued(at + 5) && cursor.glued(at + 6);
    (same && glued && !over).then_some(([at, at + 2, at + 4], mark, at + 5))
}

/// `2025年4月24日`, `4월 24일`: numbers, each with a word for what it is.
fn marked(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let marks =
        |sense: &Sense| matches!(sense, Sense::YearMark | Sense::MonthMark | Sense::DayMark);
    amount::read(cursor, at).filter(|amount| cursor.any(amount.next, marks))?;
    let part = |at: usize, sense: Sense, most: u64| {
        let amount = amount::read(cursor, at)?;
        let value = amount.value.whole().filter(|value| (1..=most).contains(value))?;
        cursor.has(amount.next, sense).then_some((value, amount.next + 1))
    };
    let year = part(at, Sense::YearMark, 2199).filter(|(year, _)| *year >= 1400);
    let next = year.map_or(at, |(_, next)| next);
    let month = part(next, Sense::MonthMark, 12).or_else(|| {
        self::month(cursor, next).filter(|_| year.is_some()).map(|month| (month.into(), next + 1))
    });
    let next = month.map_or(next, |(_, next)| next);
    let day = part(next, Sense::DayMark, 31);
    let next = day.map_or(next, |(_, next)| next);
    if year.is_none() && month.is_none() && day.is_none() || month.is_none() && year.is_some() {
        return None;
    }
    let narrow = |part: Option<(u64, usize)>| part.and_then(|(value, _)| u8::try_from(value).ok());
    let year = year.and_then(|(value, _)| u16::try_from(value).ok());
    let date = Date { year, month: narrow(month), day: narrow(day) };
    let sure = if month.is_some() { Certainty::Sure } else { Certainty::Unsure };
    Some((vec![fact(cursor.span(at, next), Value::Date(date), sure)], next))
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn a_date_is_the_same_in_every_style() {
        for (lang, words) in [
            ("en", "April 24, 2025"),
            ("en", "24 April 2025"),
            ("en", "04/24/2025"),
            ("en", "2025-04-24"),
            ("es", "24 de abril de 2025"),
            ("es", "24/04/2025"),
            ("de", "24. April 2025"),
            ("de", "24.04.2025"),
            ("fr", "24 avril 2025"),
            ("ru", "24 апреля 2025 г."),
            ("ja", "2025年4月24日"),
            ("ko", "2025년 4월 24일"),
            ("ar", "24 أبريل/نيسان 2025"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = 24 date 4 2025")], "{lang}");
        }
    }

    #[test]
    fn two_days_may_share_a_month() {
        assert_eq!(
            readings("de", "vom 24. bis 26. April"),
            ["24. = 24 date 4", "26. April = 26 date 4"]
        );
    }

    #[test]
    fn a_month_that_is_a_common_word_needs_a_date_beside_it() {
        assert!(readings("en", "They may march on.").is_empty());
        assert_eq!(readings("en", "It opens in May."), ["May = date 5"]);
    }
}
