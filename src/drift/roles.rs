//! Who did it and to whom: the same names or numbers in other places (ROL).

use std::mem::discriminant;
use std::ops::Range;

use super::pair::{Pair, Relation};
use super::reading::Reading;
use super::ways::way_of;
use crate::facts::Value;
use crate::finding::{Finding, ROLES_SWAPPED, Severity};
use crate::language::cues::{Axis, Cue, Symbol};
use crate::text::{Span, Spans, TokenKind};

/// Something that has a place in a sentence: a name or a number.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Actor<'r> {
    Place(Symbol),
    Named(&'r str),
    /// A word at one end of an axis of opposites: killed, injured.
    Pole(Axis),
    Counted(&'r Value),
}

impl Actor<'_> {
    /// Whether one may be put where the other stands: two names, or two numbers of one kind.
    fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Counted(one), Self::Counted(other)) => discriminant(one) == discriminant(other),
            _ => true,
        }
    }
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    match pair.relation() {
        Relation::Same => {
            let (a, b) = (actors(&pair.a), actors(&pair.b));
            if let Some([from, other, to, last]) = swapped(&a, &b)
                && nothing_else_changed(pair, &[from, other], &[to, last])
            {
                out.push(pair.finding(&ROLES_SWAPPED, Some(from), Some(to)));
            }
        }
        Relation::Cross if has_two(&pair.a) && has_two(&pair.b) => cross(pair, out),
        Relation::Cross => {}
    }
}

/// Across languages numbers and places are told apart; other names may stand in any order.
fn cross<'p>(pair: &'p Pair, out: &mut Vec<Finding>) {
    let (a, b) = (actors(&pair.a), actors(&pair.b));
    for counted in [true, false] {
        let of = |all: &[(Span, Actor<'p>)]| -> Vec<(Span, Actor<'p>)> {
            let wanted = |(_, actor): &&(Span, Actor)| match actor {
                Actor::Counted(_) => counted,
                Actor::Place(_) => !counted,
                Actor::Named(_) | Actor::Pole(_) => false,
            };
            all.iter().filter(wanted).copied().collect()
        };
        let swap = swapped(&of(&a), &of(&b));
        let swap = swap.filter(|at| !keep_their_ways(pair, at) && !is_one_name(&pair.a, at));
        let Some([from, other, to, _]) = swap else { continue };
        let countries = is_country(&pair.a, from) && is_country(&pair.a, other);
        let severity = match counted {
            // Another order of words turns no counts round.
            true => Severity::Error,
            false if countries => Severity::Warning,
            // Bodies and regions stand beside countries in any order.
            false => Severity::Info,
        };
        out.push(pair.finding(&ROLES_SWAPPED, Some(from), Some(to)).severity(severity));
    }
}

/// Territories of CLDR that are unions of countries.
const UNIONS: [&str; 3] = ["EU", "EZ", "UN"];

/// Whether the words at `span` name a country or its people.
fn is_country(reading: &Reading, span: Span) -> bool {
    let territories = reading.language.cldr().territories();
    reading.all_cues().filter(|found| found.span == span).any(|found| match found.cue {
        Cue::Place(name) => {
            territories.0.contains_key(name.as_str()) && !UNIONS.contains(&name.as_str())
        }
        _ => false,
    })
}

/// Whether nothing stands between the two: the Security Council of the UN is one name in any order.
fn is_one_name(reading: &Reading, [from, other, ..]: &[Span; 4]) -> bool {
    reading.text.get(from.end..other.start).is_some_and(|gap| gap.trim().is_empty())
}

/// Whether two numbers that changed places took "from" or "to" with them: "to 47 from 34" and "from
/// 34 to 47" say one thing.
fn keep_their_ways(pair: &Pair, [from, other, to, last]: &[Span; 4]) -> bool {
    let kept = |a: Span, b: Span| {
        let way = way_of(&pair.a, a);
        way.is_some() && way == way_of(&pair.b, b)
    };
    kept(*from, *last) || kept(*other, *to)
}

/// Where two actors stand in the first text and in the second, if they changed places and no
/// other one did.
fn swapped(a: &[(Span, Actor)], b: &[(Span, Actor)]) -> Option<[Span; 4]> {
    if a.len() != b.len() {
        return None;
    }
    let moved: Vec<usize> = (0..a.len()).filter(|&at| a[at].1 != b[at].1).collect();
    let [first, second] = moved[..] else { return None };
    let crossed = a[first].1 == b[second].1 && a[second].1 == b[first].1;
    let alike = a[first].1.is_like(a[second].1);
    (crossed && alike).then(|| [a[first].0, a[second].0, b[first].0, b[second].0])
}

/// Whether a text has two places or two numbers, which may be put each where the other stood.
fn has_two(reading: &Reading) -> bool {
    let (mut places, mut numbers) = (0, 0);
    for actor in reading.all_facts().filter_map(|fact| actor(&fact.value)) {
        places += usize::from(matches!(actor, Actor::Place(_)));
        numbers += usize::from(matches!(actor, Actor::Counted(_)));
    }
    places.max(numbers) > 1
}

fn actor(value: &Value) -> Option<Actor<'_>> {
    match value {
        Value::Cue(Cue::Opposite(axis)) => Some(Actor::Pole(*axis)),
        Value::Cue(Cue::Place(name)) => Some(Actor::Place(*name)),
        Value::Name { key } => Some(Actor::Named(key)),
        Value::Cue(_)
        | Value::Weekday { .. }
        | Value::Time(_)
        | Value::Date(_)
        | Value::Designator { .. }
        | Value::Currency { .. }
        | Value::Relative { .. }
        | Value::Periods { .. } => None,
        value => Some(Actor::Counted(value)),
    }
}

fn actors<'r>(reading: &'r Reading) -> Vec<(Span, Actor<'r>)> {
    let mut found: Vec<(Span, Actor)> = Vec::new();
    let mut facts: Vec<_> = reading.all_facts().collect();
    facts.sort_by_key(|fact| fact.span.start);
    let places = facts.iter().filter(|fact| matches!(fact.value, Value::Cue(Cue::Place(_))));
    let known = Spans::of(places.map(|fact| fact.span));
    for fact in facts {
        let Some(actor) = actor(&fact.value) else { continue };
        if matches!(actor, Actor::Named(_)) && known.overlap(fact.span) {
            continue;
        }
        if found.last().is_none_or(|(span, _)| !span.overlaps(fact.span)) {
            found.push((fact.span, actor));
        }
    }
    found
}

/// Whether the words that changed are the two names or numbers and nothing else: another voice
/// ("was beaten by") turns them round without swapping anything.
fn nothing_else_changed(pair: &Pair, in_a: &[Span], in_b: &[Span]) -> bool {
    let Some(change) = &pair.change else { return false };
    let others = |reading: &Reading, ranges: Vec<Range<usize>>, spans: &[Span]| -> Vec<String> {
        let tokens = ranges.into_iter().flat_map(|range| reading.words.tokens[range].iter());
        let mut words: Vec<String> = tokens
            .filter(|token| token.kind != TokenKind::Mark)
            .filter(|token| !spans.iter().any(|span| span.overlaps(token.span)))
            .map(|token| token.span.slice(reading.text).to_lowercase())
            .collect();
        words.sort_unstable();
        words
    };
    let before = change.hunks.iter().map(|hunk| hunk.a.clone()).collect();
    let after = change.hunks.iter().map(|hunk| hunk.b.clone()).collect();
    others(&pair.a, before, in_a) == others(&pair.b, after, in_b)
}
