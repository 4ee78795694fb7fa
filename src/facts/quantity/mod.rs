//! Quantities of a sentence: numbers, money, measures, dates, times, durations.
//!
//! The sentence becomes tokens ([`lex`]), each with what it can mean in the language
//! ([`vocabulary`]). Then it is read once from left to right: at each token the finders are asked in
//! turn, and the first that knows what begins there takes its tokens. Facts come out sorted and
//! disjoint.

mod amount;
mod calendar_day;
mod century;
mod clock;
mod compound;
mod counted;
mod cursor;
mod digits;
mod lex;
mod ordinal;
mod part;
mod sense;
mod vocabulary;
mod year;

use super::{Certainty, Fact, Value};
use crate::language::Language;
use crate::text::Span;
use cursor::Cursor;
use lex::Kind;
use sense::Sense;
use vocabulary::Vocabulary;

/// Facts that begin at one place, and the first token after them.
type Reading = Option<(Vec<Fact>, usize)>;

/// The quantities of `sentence`, in order; none overlaps another.
pub(super) fn find(sentence: &str, language: &Language) -> Vec<Fact> {
    let vocabulary = Vocabulary::of(language);
    let tokens = lex::lex(sentence, vocabulary);
    let mut cursor = Cursor::new(sentence, &tokens, vocabulary);
    let mut facts = Vec::new();
    let mut at = 0;
    while at < cursor.len() {
        cursor.between = cursor.had(at, Sense::Between);
        match read(&cursor, at) {
            Some((found, next)) => {
                facts.extend(found);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    facts
}

fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let token = cursor.token(at)?;
    if let Kind::Name = token.kind {
        return Some(designator(cursor, at));
    }
    if token.senses.is_empty() && cursor.digits(at).is_none() {
        return century::read(cursor, at).or_else(|| counted::read_signed(cursor, at));
    }
    if cursor.has(at, Sense::Nothing) {
        return Some((Vec::new(), at + 1));
    }
    century::read(cursor, at)
        .or_else(|| calendar_day::read(cursor, at))
        .or_else(|| clock::read(cursor, at))
        .or_else(|| counted::unit_and_half(cursor, at))
        .or_else(|| part::read(cursor, at))
        .or_else(|| ordinal::read(cursor, at))
        .or_else(|| year::read(cursor, at))
        .or_else(|| counted::read_signed(cursor, at))
        .or_else(|| word(cursor, at))
}

/// Letters and figures that name a thing, or a chain of figures too long to count.
fn designator(cursor: &Cursor<'_, '_>, at: usize) -> (Vec<Fact>, usize) {
    let span = cursor.span(at, at + 1);
    let mut figures = String::new();
    for c in span.slice(cursor.text).chars() {
        match digits::digit(c) {
            Some(digit) => figures.push(char::from(b'0' + digit)),
            None if figures.ends_with(|c: char| c.is_ascii_digit()) => figures.push('-'),
            None => {}
        }
    }
    let figures = figures.trim_end_matches('-').to_owned();
    (vec![fact(span, Value::Designator { figures }, Certainty::Likely)], at + 1)
}

/// What one word or phrase says alone.
fn word(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let value = cursor.find(at, |sense| match *sense {
        Sense::Weekday(day) => Some(Value::Weekday { day }),
        Sense::Relative(unit, offset) => Some(Value::Relative { unit, offset }),
        Sense::Multiple(times) => Some(Value::Multiple { times: times.into() }),
        Sense::Periods(unit) => Some(Value::Periods { unit }),
        Sense::Currency(currency) if !cursor.is_sign(at) => Some(Value::Currency { currency }),
        _ => None,
    })?;
    let unsure = cursor.has(at, Sense::DoubtfulCurrency) || matches!(value, Value::Periods { .. });
    let certainty = if unsure { Certainty::Unsure } else { Certainty::Likely };
    Some((vec![fact(cursor.span(at, at + 1), value, certainty)], at + 1))
}

fn fact(span: Span, value: Value, certainty: Certainty) -> Fact {
    Fact { span, value, certainty }
}
