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
mod decade;
mod digits;
mod lex;
mod ordinal;
mod part;
mod sense;
mod vocabulary;
mod year;

use super::{Certainty, Currency, Fact, Value};
use crate::language::Language;
use crate::text::Span;
use cursor::Cursor;
use lex::{Kind, Token};
use sense::Sense;
use vocabulary::Vocabulary;

/// Facts that begin at one place, and the first token after them.
type Reading = Option<(Vec<Fact>, usize)>;

/// Adds the quantities of `sentence` to its `facts`, in order; none overlaps another.
pub(super) fn find(sentence: &str, language: &Language, facts: &mut Vec<Fact>) {
    let vocabulary = Vocabulary::of(language);
    let tokens = lex::lex(sentence, vocabulary);
    let mut cursor = Cursor::new(sentence, &tokens, vocabulary);
    let mut at = 0;
    while at < cursor.len() {
        match read(&mut cursor, at) {
            Some((found, next)) => {
                facts.extend(found);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
}

fn read(cursor: &mut Cursor<'_, '_>, at: usize) -> Reading {
    let token = cursor.token(at)?;
    if let Kind::Name = token.kind {
        return Some(designator(cursor, at));
    }
    if !begins(cursor, at, token) {
        return None;
    }
    cursor.stand_at(at);
    let cursor = &*cursor;
    if cursor.has(at, Sense::Nothing) {
        return Some((Vec::new(), at + 1));
    }
    century::read(cursor, at)
        .or_else(|| decade::read(cursor, at))
        .or_else(|| calendar_day::read(cursor, at))
        .or_else(|| clock::read(cursor, at))
        .or_else(|| counted::unit_and_half(cursor, at))
        .or_else(|| part::read(cursor, at))
        .or_else(|| ordinal::read(cursor, at))
        .or_else(|| year::read(cursor, at))
        .or_else(|| counted::read_signed(cursor, at))
        .or_else(|| word(cursor, at))
}

/// Whether any quantity can begin at a token: a quick answer for most words of a text.
fn begins(cursor: &Cursor<'_, '_>, at: usize, token: &Token<'_>) -> bool {
    match token.kind {
        Kind::Digits(_) | Kind::Name => true,
        Kind::Mark(c) if token.senses.is_empty() => matches!(c, '-' | '−' | '–'),
        Kind::Word { capital } if token.senses.is_empty() => {
            capital && cursor.any(at + 1, |sense| matches!(sense, Sense::Time(_)))
        }
        _ => token.senses.iter().any(|sense| match sense {
            Sense::Article | Sense::At => cursor.matters(at + 1),
            other => other.begins(),
        }),
    }
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
        Sense::Weekday(day) if !is_stray(cursor, at) => Some(Value::Weekday { day }),
        Sense::Relative(unit, offset) => Some(Value::Relative { unit, offset }),
        Sense::Multiple(times) => Some(Value::Multiple { times: times.into() }),
        Sense::Periods(unit) => Some(Value::Periods { unit }),
        Sense::Currency(currency)
            if !cursor.is_sign(at) && !is_small_code(cursor, at, currency) =>
        {
            Some(Value::Currency { currency })
        }
        _ => None,
    })?;
    let unsure = cursor.has(at, Sense::DoubtfulCurrency) || matches!(value, Value::Periods { .. });
    let certainty = if unsure { Certainty::Unsure } else { Certainty::Likely };
    Some((vec![fact(cursor.span(at, at + 1), value, certainty)], at + 1))
}

/// Whether a short form of a weekday stands where no date is: "the sun.", "la mer.".
fn is_stray(cursor: &Cursor<'_, '_>, at: usize) -> bool {
    let short = cursor.span(at, at + 1).slice(cursor.text).ends_with('.');
    let next = if cursor.is_mark(at + 1, &[',', '-', '–']) { at + 2 } else { at + 1 };
    let dated = cursor.digits(next).is_some()
        || cursor.any(next, |sense| matches!(sense, Sense::Month(_) | Sense::Weekday(_)));
    short && !dated
}

/// Whether a currency's code stands in small letters, where it is a common word: `cup`, `ils`.
fn is_small_code(cursor: &Cursor<'_, '_>, at: usize, currency: Currency) -> bool {
    let word = cursor.span(at, at + 1).slice(cursor.text);
    word != currency.as_str() && word.eq_ignore_ascii_case(currency.as_str())
}

fn fact(span: Span, value: Value, certainty: Certainty) -> Fact {
    Fact { span, value, certainty }
}

/// Each quantity of `sentence` as its words, its kind and what it says, for tests.
#[cfg(test)]
fn readings(lang: &str, sentence: &str) -> Vec<String> {
    let language = Language::of(&lang.parse().unwrap());
    let say = |fact: &Fact| {
        let value = serde_json::to_value(&fact.value).unwrap();
        let parts = value.as_object().unwrap().values().filter(|part| !part.is_null());
        let parts: Vec<_> = parts.map(|part| part.to_string().replace('"', "")).collect();
        format!("{} = {}", fact.span.slice(sentence), parts.join(" "))
    };
    let mut facts = Vec::new();
    find(sentence, language, &mut facts);
    facts.iter().map(say).collect()
}

#[cfg(test)]
mod tests {
    use super::readings;

    #[test]
    fn facts_are_those_of_the_sentence_in_order() {
        assert_eq!(
            readings("en", "The mine at Orsk lost 31 men, two thirds of its crew, on Monday."),
            ["31 = number 31", "two thirds = 3 fraction 2", "Monday = monday weekday"]
        );
    }

    #[test]
    fn figures_of_a_name_are_not_counted() {
        assert_eq!(
            readings("en", "Two KN-23 missiles and an A320 met 5G masts."),
            [
                "Two = number 2",
                "KN-23 = 23 designator",
                "A320 = 320 designator",
                "5G = 5 designator"
            ]
        );
    }

    #[test]
    fn a_word_that_counts_nothing_is_no_number() {
        assert!(readings("en", "No one was hurt, and everyone left.").is_empty());
        assert!(readings("es", "Al menos un hombre salió de la casa.").is_empty());
        assert!(readings("de", "Ein Mann ging aus dem Haus.").is_empty());
    }

    #[test]
    fn a_money_or_a_length_of_time_is_a_fact_without_a_number() {
        assert_eq!(
            readings("en", "The yen fell for weeks."),
            ["yen = JPY currency", "weeks = periods week"]
        );
    }
}
