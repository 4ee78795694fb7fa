//! How figures bound quantities, which way things go, how many of a kind (CMP).

use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::finding::{
    BOUND_CHANGED, DIRECTION_REVERSED, Finding, OPPOSITE_SAID, QUANTIFIER_CHANGED,
};
use crate::language::Lexicon;
use crate::language::cues::{Axis, Cue};
use crate::language::lexicon::{Comparator, Quantifier};
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
    if pair.is_edit() {
        quantifiers(pair, out);
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
        (Some(&(from, Bound::JustBelow)), Some(&(to, Bound::Around | Bound::Below)))
        | (Some(&(from, Bound::Around | Bound::Below)), Some(&(to, Bound::JustBelow)))
            if pair.relation() == Relation::Cross =>
        {
            let _ = (from, to);
            return;
        }
        (Some(&(from, _)), Some(&(to, _))) => (Some(from), Some(to)),
        (Some(&(lost, _)), None) if pair.is_edit() || pair.relation() == Relation::Cross => {
            (Some(lost), None)
        }
        (None, Some(&(gained, _))) if pair.is_edit() => (None, Some(gained)),
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
        reading.cues().filter(|found| matches!(found.cue, Cue::Negation(_))).count()
    };
    if denials(&pair.a) != denials(&pair.b) && pair.relation() == Relation::Same {
        return None;
    }
    a.iter().find_map(|&(from, pole)| {
        let balanced = |axis: Axis, rest: &[(Span, Axis)]| {
            rest.iter().filter(|(_, other)| *other == axis).count()
        };
        let turned = Axis { plus: !pole.plus, ..pole };
        let to = b.iter().find(|(_, other)| *other == turned)?.0;
        let clean = balanced(turned, a) == 0 && balanced(pole, b) == 0;
        clean.then_some((from, to))
    })
}

fn quantifiers(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = pair.left_over(|_, found: Found| match found.cue {
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
