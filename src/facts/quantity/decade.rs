//! Ten years together: `1970s`, "the seventies", "los años 70", "70er Jahre".

use super::amount;
use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, fact};
use crate::facts::{Certainty, Fact, TimeUnit, Value};

/// A decade that begins at token `at`, or several in a row behind one word for them.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    marked(cursor, at).or_else(|| {
        let (years, end) = ending(cursor, at).or_else(|| word(cursor, at))?;
        let next = past_word(cursor, end);
        Some((vec![said(cursor, at, next, years)], next))
    })
}

/// `1970s`, `70er`: figures with an ending that makes ten years of them.
fn ending(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u16, usize)> {
    let years = cursor.digits(at).filter(|literal| literal.decade)?.small(4)?;
    Some((years, at + 1))
}

/// "Seventies", "Siebziger".
fn word(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u16, usize)> {
    cursor.find(at, |sense| match *sense {
        Sense::Decade(years) => Some((years, at + 1)),
        _ => None,
    })
}

/// "Années 70 et 80", "años setenta": a word for decades before their figures.
fn marked(cursor: &Cursor<'_, '_>, start: usize) -> Reading {
    cursor.has(start, Sense::DecadeMark).then_some(())?;
    let mut facts: Vec<Fact> = Vec::new();
    let (mut from, mut at) = (start, start + 1);
    while let Some((years, next)) = figures(cursor, at) {
        facts.push(said(cursor, from, next, years));
        let joined = cursor.has(next, Sense::And)
            || cursor.has(next, Sense::To)
            || cursor.is_mark(next, &['-', '–', '/', ',']);
        if !joined || figures(cursor, next + 1).is_none() {
            return Some((facts, next));
        }
        (from, at) = (next + 1, next + 1);
    }
    None
}

/// Two or four figures, or a word, that name the first of ten years.
fn figures(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u16, usize)> {
    let (value, next) = match cursor.digits(at) {
        Some(literal) if matches!(literal.plain, Some(2 | 4)) => (literal.small(4)?, at + 1),
        Some(_) => return None,
        None => {
            let amount = amount::read(cursor, at).filter(|amount| amount.words)?;
            (u16::try_from(amount.value.whole()?).ok()?, amount.next)
        }
    };
    let is_decade = matches!(value, 10..=99 | 1000..=2199) && value % 10 == 0;
    is_decade.then_some((value, next))
}

/// Passes over "years" behind a decade: `70er-Jahre`.
fn past_word(cursor: &Cursor<'_, '_>, at: usize) -> usize {
    let word = cursor.past_hyphen(at);
    if cursor.has(word, Sense::Time(TimeUnit::Year)) { word + 1 } else { at }
}

fn said(cursor: &Cursor<'_, '_>, from: usize, next: usize, years: u16) -> Fact {
    fact(cursor.span(from, next), Value::Decade { years }, Certainty::Sure)
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn a_decade_is_the_same_however_it_is_said() {
        for (lang, words) in [
            ("en", "1970s"),
            ("en", "1970’s"),
            ("de", "1970er Jahre"),
            ("es", "años 1970"),
            ("fr", "années 1970"),
            ("pt", "anos 1970"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = decade 1970")], "{lang}");
        }
        for (lang, words) in [
            ("en", "seventies"),
            ("de", "Siebzigerjahre"),
            ("es", "años setenta"),
            ("fr", "années 70"),
            ("pt", "anos 70"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = decade 70")], "{lang}");
        }
    }

    #[test]
    fn decades_in_a_row_share_their_word() {
        let both = ["années 70 = decade 70", "80 = decade 80"];
        assert_eq!(readings("fr", "années 70 et 80"), both);
        assert_eq!(readings("es", "40 años"), ["40 años = 40 duration year"]);
    }
}
