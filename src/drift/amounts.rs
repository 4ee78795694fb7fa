//! Numbers, money, measures and dates by their value (NUM, MON, UNI, DAT).
//!
//! Equal values cancel, whatever they look like. What is left on both sides is paired by kind and
//! named for what differs: the number, the currency, the unit, the day.

use super::pair::{Pair, Relation};
use super::reading::Reading;
use crate::facts::{Certainty, Date, Decimal, Fact, Value, is_converted};
use crate::finding::{
    CURRENCY_CHANGED, Card, Category, DATE_ADDED, DATE_CHANGED, DATE_MISSING, Finding,
    NUMBER_ADDED, NUMBER_CHANGED, NUMBER_MISSING, UNIT_CHANGED,
};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (pair.a.quantities().collect(), pair.b.quantities().collect());
    let (a, b) = cancel(a, b, |one, other| one.value == other.value);
    let (a, b) = cancel(a, b, |one, other| same_value(&one.value, &other.value));
    // A value may be said twice, or be taken up by a word for it.
    let a = unsaid(a, &pair.b);
    let b = unsaid(b, &pair.a);
    let (a, b) = paired(pair, a, b, out, |one, other| kind(&one.value) == kind(&other.value));
    let (a, b) = paired(pair, a, b, out, |one, other| {
        is_day(&one.value) == is_day(&other.value) && one.value.amount() == other.value.amount()
    });
    let (a, b) = paired(pair, a, b, out, |one, other| is_day(&one.value) == is_day(&other.value));
    for fact in a.iter().filter(|fact| counts_alone(pair, fact)) {
        let card = if is_day(&fact.value) { &DATE_MISSING } else { &NUMBER_MISSING };
        out.push(pair.finding(card, Some(fact.span), None).category(alone(card, fact, &pair.a)));
    }
    for fact in b.iter().filter(|fact| counts_alone(pair, fact)) {
        let card = if is_day(&fact.value) { &DATE_ADDED } else { &NUMBER_ADDED };
        out.push(pair.finding(card, None, Some(fact.span)).category(alone(card, fact, &pair.b)));
    }
}

type Rest<'f> = Vec<&'f Fact>;

fn cancel<'f>(
    a: Rest<'f>,
    mut b: Rest<'f>,
    same: impl Fn(&Fact, &Fact) -> bool,
) -> (Rest<'f>, Rest<'f>) {
    let mut rest = Vec::new();
    for fact in a {
        match b.iter().position(|other| same(fact, other)) {
            Some(at) => {
                b.remove(at);
            }
            None => rest.push(fact),
        }
    }
    (rest, b)
}

/// Facts whose value the other text does not have at all.
fn unsaid<'f>(facts: Rest<'f>, other: &Reading) -> Rest<'f> {
    let said = |fact: &Fact| {
        other.all_quantities().any(|known| same_value(&fact.value, &known.value))
            || day_of(fact, other)
            || in_parts(fact, other)
    };
    facts.into_iter().filter(|fact| !said(fact)).collect()
}

/// Whether two values say the same in another way: a date that says less, a half and fifty per
/// cent, miles and kilometres, a count and its place in the row.
fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Date(one), Value::Date(other)) => one.agrees_with(*other),
        (Value::Duration(one), Value::Duration(other)) => one.agrees_with(*other),
        (
            Value::Measure { amount, unit },
            Value::Measure { amount: other_amount, unit: other_unit },
        ) => {
            (amount, unit) == (other_amount, other_unit)
                || is_converted((*amount, *unit), (*other_amount, *other_unit))
        }
        // Where one side does not say the century, the other's is meant.
        (Value::Decade { years }, Value::Decade { years: other }) => {
            years == other || years % 100 == other % 100 && (*years < 100 || *other < 100)
        }
        (Value::Fraction { numerator, denominator }, Value::Percent { value })
        | (Value::Percent { value }, Value::Fraction { numerator, denominator }) => {
            Decimal::from(u64::from(*numerator) * 100)
                == value.times(Decimal::from(u64::from(*denominator))).unwrap_or_default()
        }
        (Value::Percent { value }, Value::PercentagePoints { value: other })
        | (Value::PercentagePoints { value }, Value::Percent { value: other }) => value == other,
        // `9/11` is a day, too.
        (Value::Fraction { numerator, denominator }, Value::Date(date))
        | (Value::Date(date), Value::Fraction { numerator, denominator }) => {
            let day = (date.month.map(u32::from), date.day.map(u32::from));
            day == (Some(*numerator), Some(*denominator))
                || day == (Some(*denominator), Some(*numerator))
        }
        (Value::Number { value }, other) | (other, Value::Number { value }) => match other {
            Value::Number { value: other } => value == other,
            Value::Ordinal { value: other } => *value == Decimal::from(*other),
            Value::Date(date) => {
                let year = date.year.filter(|_| date.month.is_none() && date.day.is_none());
                year.is_some_and(|year| *value == Decimal::from(u64::from(year)))
            }
            Value::Duration(duration) => duration.amount == *value,
            Value::Multiple { times } => times == value,
            Value::Scores { scale } => scale == value,
            _ => false,
        },
        (one, other) => one == other,
    }
}

fn kind(value: &Value) -> std::mem::Discriminant<Value> {
    std::mem::discriminant(value)
}

fn is_day(value: &Value) -> bool {
    matches!(
        value,
        Value::Date(_)
            | Value::Decade { .. }
            | Value::Time(_)
            | Value::Weekday { .. }
            | Value::Relative { .. }
    )
}

fn paired<'f>(
    pair: &Pair,
    a: Rest<'f>,
    mut b: Rest<'f>,
    out: &mut Vec<Finding>,
    alike: impl Fn(&Fact, &Fact) -> bool,
) -> (Rest<'f>, Rest<'f>) {
    let mut rest = Vec::new();
    for fact in a {
        let Some(at) = b.iter().position(|other| alike(fact, other)) else {
            rest.push(fact);
            continue;
        };
        let other = b.remove(at);
        let periods = |fact: &Fact| matches!(fact.value, Value::Periods { .. });
        // "Weeks" alone counts nothing, and is still no "months".
        let doubtful = fact.certainty.min(other.certainty) == Certainty::Unsure
            && !(periods(fact) && periods(other));
        if doubtful && !pair.is_edit() {
            // A doubtful word ("both", "one") is no answer to a sure number; doubtful figures may be.
            if fact.certainty > Certainty::Unsure && in_words(other, &pair.b) {
                rest.push(fact);
            } else if other.certainty > Certainty::Unsure && in_words(fact, &pair.a) {
                b.push(other);
            }
            continue;
        }
        let card = changed(fact, other);
        let finding = pair.finding(card, Some(fact.span), Some(other.span));
        out.push(finding.category(category(card, fact, other, pair)));
    }
    (rest, b)
}

/// What differs between two quantities.
fn changed(one: &Fact, other: &Fact) -> &'static Card {
    match (&one.value, &other.value) {
        (Value::Money { amount, currency }, Value::Money { amount: changed, currency: money })
            if currency != money && amount == changed =>
        {
            &CURRENCY_CHANGED
        }
        (Value::Money { amount, .. }, other) | (other, Value::Money { amount, .. })
            if other.amount() == Some(*amount) =>
        {
            &CURRENCY_CHANGED
        }
        (Value::Measure { amount, unit }, Value::Measure { amount: changed, unit: other })
            if unit != other && amount == changed =>
        {
            &UNIT_CHANGED
        }
        (Value::Periods { .. }, Value::Periods { .. }) => &UNIT_CHANGED,
        (one, _) if is_day(one) => &DATE_CHANGED,
        (one, other) if one.amount() == other.amount() && one.amount().is_some() => &UNIT_CHANGED,
        _ => &NUMBER_CHANGED,
    }
}

/// The category of a quantity that only one text has.
fn alone(card: &'static Card, fact: &Fact, reading: &Reading) -> Category {
    match card.category {
        Category::Number if in_words(fact, reading) => Category::NumberWord,
        category => category,
    }
}

fn in_words(fact: &Fact, reading: &Reading) -> bool {
    !fact.span.slice(reading.text).chars().any(char::is_numeric)
}

/// The category of two quantities that differ.
fn category(card: &'static Card, one: &Fact, other: &Fact, pair: &Pair) -> Category {
    if card.category != Category::Number {
        return card.category;
    }
    if let (Value::Percent { value }, Value::Percent { value: other }) = (&one.value, &other.value)
        && value.negated() == *other
    {
        return Category::ComparisonDirection;
    }
    let scaled = one.value.amount().zip(other.value.amount()).is_some_and(|(x, y)| scales(x, y));
    match (&one.value, &other.value) {
        (Value::Scores { .. }, _) | (_, Value::Scores { .. }) => Category::NumberScale,
        _ if scaled => Category::NumberScale,
        _ if in_words(one, &pair.a) || in_words(other, &pair.b) => Category::NumberWord,
        _ => Category::Number,
    }
}

/// Whether one is the other times a power of ten, both being large.
fn scales(one: Decimal, other: Decimal) -> bool {
    const LARGE: u32 = 6;
    let (small, large) = (one.min(other), one.max(other));
    let is_large = Decimal::power_of_ten(LARGE).is_some_and(|million| large >= million);
    is_large
        && (1..=12).any(|power| {
            Decimal::power_of_ten(power).and_then(|ten| small.times(ten)) == Some(large)
        })
}

/// Whether a value that only one side has is a finding: not a small number in words, which other
/// words may say.
fn counts_alone(pair: &Pair, fact: &Fact) -> bool {
    if matches!(fact.value, Value::Relative { .. } | Value::Periods { .. } | Value::Currency { .. })
        && pair.relation() == Relation::Cross
    {
        return false;
    }
    match fact.certainty {
        Certainty::Unsure => false,
        Certainty::Likely => {
            !small(&fact.value) || pair.relation() == Relation::Same && pair.is_edit()
        }
        Certainty::Sure => true,
    }
}

/// Whether a weekday is that of a full date the other text gives.
fn day_of(fact: &Fact, other: &Reading) -> bool {
    let Value::Weekday { day } = fact.value else { return false };
    other.all_quantities().any(|known| match known.value {
        Value::Date(date) => date.weekday() == Some(day),
        _ => false,
    })
}

/// Whether a day of a month is said apart from its month: `May 3-10`, "vom 3. bis zum 10. Mai".
fn in_parts(fact: &Fact, other: &Reading) -> bool {
    let Value::Date(Date { month: Some(month), day: Some(day), .. }) = fact.value else {
        return false;
    };
    let named =
        |known: &Fact| matches!(known.value, Value::Date(date) if date.month == Some(month));
    let counted = |known: &Fact| match known.value {
        Value::Number { value } => value == Decimal::from(u64::from(day)),
        Value::Ordinal { value } => value == u64::from(day),
        _ => false,
    };
    other.all_quantities().any(named) && other.all_quantities().any(counted)
}

fn small(value: &Value) -> bool {
    let small = |amount: Decimal| amount <= Decimal::from(2);
    matches!(value, Value::Ordinal { .. } | Value::Duration(_) | Value::Scores { .. })
        || value.amount().is_some_and(small)
}
