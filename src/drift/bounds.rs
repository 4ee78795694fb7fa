//! How figures bound quantities, which way things go, how many of a kind (CMP).

use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::finding::{
    BOUND_CHANGED, DIRECTION_REVERSED, Finding, OPPOSITE_SAID, QUANTIFIER_CHANGED,
};
use crate::language::Lexicon;
use crate::language::cues::{Axis, Cue};
use crate::language::lexicon::{Comparator, Negation, Quantifier};
use crate::text::Span;

/// Comparators that may stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// More than, at least.
    Above,
    /// Less than, at most.
    Below,
    /// Nearly, almost.
    JustBelow,
    /// About.
    Around,
}

fn bound(comparator: Comparator) -> Option<Bound> {
    match comparator {
        Comparator::MoreThan | Comparator::AtLeast => Some(Bound::Above),
        Comparator::LessThan | Comparator::AtMost => Some(Bound::Below),
        Comparator::Nearly => Some(Bound::JustBelow),
        Comparator::About => Some(Bound::Around),
        Comparator::Exactly => None,
    }
}

/// A number stands no further behind a comparator than this many words.
const NEAR: usize = 4;

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if pair.both_know(|lexicon: &Lexicon| !lexicon.comparators.at_least.is_empty()) {
        bounds(pair, out);
    }
    if pair.both_know(|lexicon: &Lexicon| !lexicon.direction.is_empty()) {
        poles(pair, out);
    }
    match pair.relation() {
        Relation::Same if pair.is_edit() => quantifiers(pair, out),
        Relation::Same => {}
        Relation::Cross => quantifiers_across(pair, out),
    }
}

fn bounds(pair: &Pair, out: &mut Vec<Finding>) {
    let class = |reading: &Reading, found: Found| match found.cue {
        Cue::Comparator(comparator) => {
            let phrase = found.span.slice(reading.text).contains(' ');
            let is_bound = reading.number_follows(found.span, NEAR) || phrase && pair.is_edit();
            bound(comparator).filter(|_| is_bound)
        }
        _ => None,
    };
    let (a, b) = pair.left_over(class);
    let spans = match (a.first(), b.first()) {
        // "Nearly" and "about" are often one word in another language.
        (Some((_, Bound::JustBelow)), Some((_, Bound::Around | Bound::Below)))
        | (Some((_, Bound::Around | Bound::Below)), Some((_, Bound::JustBelow)))
            if pair.relation() == Relation::Cross =>
        {
            return;
        }
        (Some(&(from, _)), Some(&(to, _))) => (Some(from), Some(to)),
        (Some(&(lost, kind)), None)
            if pair.is_edit()
                || pair.relation() == Relation::Cross
                    && kind != Bound::Around
                    && !pair.b.all_cues().any(|found| matches!(found.cue, Cue::Comparator(_))) =>
        {
            (Some(lost), None)
        }
        (None, Some(&(gained, kind)))
            if pair.is_edit()
                || pair.relation() == Relation::Cross
                    && matches!(kind, Bound::Above | Bound::Below)
                    // A preposition alone may mean a place or a time: "unter", "hasta".
                    && gained.slice(pair.b.text).contains(' ')
                    && !pair.a.all_cues().any(|found| matches!(found.cue, Cue::Comparator(_))) =>
        {
            (None, Some(gained))
        }
        _ => return,
    };
    out.push(pair.finding(&BOUND_CHANGED, spans.0, spans.1));
}

/// A word at the other end of its axis.
fn poles(pair: &Pair, out: &mut Vec<Finding>) {
    let directions = pair.left_over(|_, found: Found| match found.cue {
        Cue::Direction(axis) => Some(axis),
        _ => None,
    });
    if let Some((from, to)) = reversed(pair, &directions.0, &directions.1) {
        out.push(pair.finding(&DIRECTION_REVERSED, Some(from), Some(to)));
        return;
    }
    let opposites = pair.left_over(|_, found: Found| match found.cue {
        Cue::Opposite(axis) => Some(axis),
        _ => None,
    });
    if let Some((from, to)) = reversed(pair, &opposites.0, &opposites.1) {
        out.push(pair.finding(&OPPOSITE_SAID, Some(from), Some(to)));
    }
}

fn reversed(pair: &Pair, a: &[(Span, Axis)], b: &[(Span, Axis)]) -> Option<(Span, Span)> {
    let denials = |reading: &Reading| {
        reading
            .all_cues()
            .filter(|found| matches!(found.cue, Cue::Negation(Negation::Plain)))
            .count()
    };
    if denials(&pair.a) != denials(&pair.b) && pair.relation() == Relation::Same {
        return None;
    }
    a.iter().find_map(|&(from, pole)| {
        let balanced = |axis: Axis, rest: &[(Span, Axis)]| {
            rest.iter().filter(|(_, other)| *other == axis).count()
        };
        let turned = Axis { plus: !pole.plus, ..pole };
        let to = b.iter().find(|(to, other)| *other == turned && pair.stand_for(from, *to))?.0;
        let clean = balanced(turned, a) == 0
            && balanced(pole, b) == 0
            && !(pair.is_answered(from, true) && pair.is_answered(to, false));
        clean.then_some((from, to))
    })
}

fn quantifiers(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = pair.left_over(|reading, found: Found| match found.cue {
        // "Some 500" is a bound.
        Cue::Quantifier(Quantifier::Some) if reading.number_follows(found.span, 1) => None,
        Cue::Quantifier(Quantifier::Except | Quantifier::Including) => None,
        Cue::Quantifier(quantifier) => Some(quantifier),
        _ => None,
    });
    let spans = match (a.first(), b.first()) {
        (Some(&(from, _)), Some(&(to, _))) => (Some(from), Some(to)),
        (
            Some(&(lost, Quantifier::Only | Quantifier::Most | Quantifier::Some | Quantifier::Few)),
            None,
        ) => (Some(lost), None),
        (None, Some(&(gained, Quantifier::Only | Quantifier::Most | Quantifier::All))) => {
            (None, Some(gained))
        }
        _ => return,
    };
    out.push(pair.finding(&QUANTIFIER_CHANGED, spans.0, spans.1));
}

/// How much of a kind a quantifier takes in, on two scales: number and frequency. Steps are as wide as
/// translators keep them: *all* may become *many*, hardly *most*.
fn extent(quantifier: Quantifier) -> Option<(bool, u8)> {
    match quantifier {
        Quantifier::All => Some((true, 10)),
        Quantifier::Many => Some((true, 8)),
        Quantifier::Most => Some((true, 7)),
        Quantifier::Some => Some((true, 6)),
        Quantifier::Few => Some((true, 4)),
        Quantifier::Always => Some((false, 6)),
        Quantifier::Often => Some((false, 4)),
        Quantifier::Sometimes => Some((false, 2)),
        Quantifier::Rarely => Some((false, 0)),
        _ => None,
    }
}

/// Across languages only what is far apart is told apart: all and some, always and sometimes.
fn quantifiers_across(pair: &Pair, out: &mut Vec<Finding>) {
    const FAR: u8 = 3;
    let of = |reading: &Reading| -> Vec<(Span, (bool, u8))> {
        let extents = reading.all_cues().filter_map(|found| match found.cue {
            Cue::Quantifier(quantifier) => Some((found.span, extent(quantifier)?)),
            _ => None,
        });
        extents.collect()
    };
    let (a, b) = (of(&pair.a), of(&pair.b));
    for scale in [true, false] {
        let on = |rest: &[(Span, (bool, u8))]| -> Vec<(Span, u8)> {
            rest.iter().filter(|(_, at)| at.0 == scale).map(|&(span, at)| (span, at.1)).collect()
        };
        let (one, other) = (on(&a), on(&b));
        let far = |from: &[(Span, u8)], to: &[(Span, u8)]| {
            from.iter().all(|(_, x)| to.iter().all(|(_, y)| x.abs_diff(*y) >= FAR))
        };
        if let (Some(from), Some(to)) = (one.first(), other.first())
            && far(&one, &other)
        {
            out.push(pair.finding(&QUANTIFIER_CHANGED, Some(from.0), Some(to.0)));
        }
    }
}
