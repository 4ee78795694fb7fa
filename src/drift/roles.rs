//! Who did it and to whom: the same names or numbers in other places (ROL).

use super::pair::{Pair, Relation};
use super::reading::Reading;
use crate::facts::Value;
use crate::finding::{Finding, ROLES_SWAPPED};
use crate::language::cues::Cue;
use crate::text::Span;

/// Something that has a place in a sentence: a name or a number.
#[derive(Debug, Clone, PartialEq)]
enum Actor {
    Named(String),
    Counted(Value),
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (actors(&pair.a), actors(&pair.b));
    if a.len() != b.len() || a.len() < 2 {
        return;
    }
    let moved: Vec<usize> = (0..a.len()).filter(|&at| a[at].1 != b[at].1).collect();
    let [first, second] = moved[..] else { return };
    if a[first].1 != b[second].1 || a[second].1 != b[first].1 {
        return;
    }
    let clean = match pair.relation() {
        Relation::Same => only_these_changed(pair, &[a[first].0, a[second].0]),
        Relation::Cross => matches!(a[first].1, Actor::Counted(_)),
    };
    if clean {
        out.push(pair.finding(&ROLES_SWAPPED, Some(a[first].0), Some(b[first].0)));
    }
}

fn actors(reading: &Reading) -> Vec<(Span, Actor)> {
    let mut found: Vec<(Span, Actor)> = Vec::new();
    for fact in &reading.facts {
        let actor = match &fact.value {
            Value::Cue(Cue::Place(name)) => Actor::Named(name.as_str().to_owned()),
            Value::Name { key } => Actor::Named(key.clone()),
            Value::Cue(_) | Value::Weekday { .. } | Value::Time(_) | Value::Date(_) => continue,
            value => Actor::Counted(value.clone()),
        };
        if found.last().is_none_or(|(span, _)| !span.overlaps(fact.span)) {
            found.push((fact.span, actor));
        }
    }
    found
}

/// Whether the words that changed are the two names or numbers and hardly anything else.
fn only_these_changed(pair: &Pair, spans: &[Span]) -> bool {
    let Some(change) = &pair.change else { return false };
    let stray = change
        .meaningful()
        .filter_map(|hunk| hunk.span_a(&pair.a))
        .filter(|hunk| !spans.iter().any(|span| span.overlaps(*hunk)));
    stray.count() == 0 && change.hunks.len() <= 4
}
