//! The way to a number: "by a third" and "to a third" are two things (NUM).

use super::pair::Pair;
use super::reading::Reading;
use crate::facts::{Fact, Value};
use crate::finding::{Finding, NUMBER_CHANGED};
use crate::text::Span;

/// What the word before a number makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Where a change starts.
    From,
    /// Where it ends.
    To,
    /// How much of it there is.
    By,
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (counted(&pair.a), counted(&pair.b));
    let turned = a.iter().find_map(|(from, way)| {
        let turn = if *way == Way::By { Way::To } else { Way::By };
        let says = |side: &[(&Fact, Way)], way: Way| {
            let same = |(fact, other): &&(&Fact, Way)| fact.value == from.value && *other == way;
            side.iter().find(same).map(|(fact, _)| fact.span)
        };
        let to = says(&b, turn)?;
        (says(&b, *way).is_none() && says(&a, turn).is_none()).then_some((from.span, to))
    });
    if let Some((from, to)) = turned {
        out.push(pair.finding(&NUMBER_CHANGED, Some(from), Some(to)));
    }
}

/// Numbers with "by" or "to" before them.
fn counted<'r>(reading: &'r Reading) -> Vec<(&'r Fact, Way)> {
    let numbers = &reading.language.lexicon().numbers;
    if numbers.by.is_empty() {
        return Vec::new();
    }
    let told = |fact: &'r Fact| Some((fact, way_of(reading, fact.span)?));
    let ways = reading.all_quantities().filter(|fact| is_amount(&fact.value)).filter_map(told);
    ways.filter(|(_, way)| *way != Way::From).collect()
}

/// Whether a value may be the step or the end of a change; a bare number may be a year.
fn is_amount(value: &Value) -> bool {
    matches!(
        value,
        Value::Percent { .. }
            | Value::PercentagePoints { .. }
            | Value::Fraction { .. }
            | Value::Money { .. }
            | Value::Measure { .. }
    )
}

/// What the nearest of the words before a number says of it.
pub(super) fn way_of(reading: &Reading, number: Span) -> Option<Way> {
    let numbers = &reading.language.lexicon().numbers;
    let tokens = &reading.words.tokens;
    let at = tokens.partition_point(|token| token.span.start < number.start);
    tokens[..at].iter().rev().take(BEFORE).find_map(|token| {
        let word = token.span.slice(reading.text).to_lowercase();
        match () {
            () if numbers.from.contains(&word) => Some(Way::From),
            () if numbers.to.contains(&word) => Some(Way::To),
            () if numbers.by.contains(&word) => Some(Way::By),
            () => None,
        }
    })
}

/// "From" stands at most so many words before its number.
const BEFORE: usize = 2;
