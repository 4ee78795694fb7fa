//! Denials: one lost, one gained, one that covers something else (NEG).
//!
//! Words that deny by their own meaning ("fail", "impossible") acquit: another wording or another
//! language may say them with a plain negation. Negations in two parts count once a clause.

use super::change::Hunk;
use super::denied::{denying_words, is_stated};
use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::align::{Answers, Reply};
use crate::finding::{Finding, NEGATION_GAINED, NEGATION_LOST, NEGATION_MOVED};
use crate::language::Lexicon;
use crate::language::cues::Cue;
use crate::language::lexicon::{Negation, Quantifier};
use crate::text::{Span, Spans};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if !pair.both_know(|lexicon: &Lexicon| !lexicon.negation.plain.is_empty()) {
        return;
    }
    match pair.relation() {
        Relation::Same => same(pair, out),
        Relation::Cross => cross(pair, out),
    }
    exceptions(pair, out);
}

/// Where a reading denies: one span a denial.
fn denials(reading: &Reading) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut last_was_plain = false;
    for (found, kind) in negations(reading) {
        let near = spans.last().is_some_and(|last| {
            let gap = reading.text.get(last.end..found.span.start);
            gap.is_some_and(|gap| gap.len() <= REACH && !gap.contains([',', ';', '.']))
        });
        match kind {
            Negation::Plain | Negation::Without if spans.last() != Some(&found.span) => {
                spans.push(found.span);
                last_was_plain = true;
            }
            Negation::Echo if !(near && last_was_plain) => {
                spans.push(found.span);
                last_was_plain = false;
            }
            _ => {}
        }
    }
    spans
}

/// The words that deny, in order.
fn negations(reading: &Reading) -> Vec<(Found, Negation)> {
    let negation = |found: Found| match found.cue {
        Cue::Negation(kind) => Some((found, kind)),
        _ => None,
    };
    let mut negations: Vec<_> = reading.all_cues().filter_map(negation).collect();
    negations.sort_by_key(|(found, _)| found.span.start);
    negations
}

/// The second half of a negation stands no further than this many bytes behind the first.
const REACH: usize = 60;

fn inherent(reading: &Reading) -> usize {
    let is_inherent = |cue| matches!(cue, Cue::Negation(Negation::Inherent));
    reading.cues().filter(|found| is_inherent(found.cue)).count()
}

fn same(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (denials(&pair.a), denials(&pair.b));
    let (soft_a, soft_b) = (inherent(&pair.a), inherent(&pair.b));
    if a.len() > b.len() && soft_b <= soft_a {
        out.push(pair.finding(&NEGATION_LOST, only_in(pair, &a, true), None));
    } else if b.len() > a.len() && soft_a <= soft_b {
        out.push(pair.finding(&NEGATION_GAINED, None, only_in(pair, &b, false)));
    } else if pair.is_edit() && a.len() == b.len() && !a.is_empty() {
        moved(pair, &a, &b, out);
    }
}

/// The denial that stands in a changed stretch, or else the first.
fn only_in(pair: &Pair, denials: &[Span], first: bool) -> Option<Span> {
    let inside = |span: &Span| changed(pair, *span, first).is_some();
    denials.iter().copied().find(inside).or_else(|| denials.first().copied())
}

fn changed<'p>(pair: &'p Pair, span: Span, first: bool) -> Option<&'p Hunk> {
    pair.change.as_ref()?.hunks.iter().find(|hunk| {
        let words = if first { hunk.span_a(&pair.a) } else { hunk.span_b(&pair.b) };
        words.is_some_and(|words| words.overlaps(span))
    })
}

/// A negation taken from one place and put in another.
fn moved(pair: &Pair, a: &[Span], b: &[Span], out: &mut Vec<Finding>) {
    let taken =
        a.iter().find(|&&span| changed(pair, span, true).is_some_and(|hunk| hunk.b.is_empty()));
    let put =
        b.iter().find(|&&span| changed(pair, span, false).is_some_and(|hunk| hunk.a.is_empty()));
    if let (Some(&taken), Some(&put)) = (taken, put) {
        out.push(pair.finding(&NEGATION_MOVED, Some(taken), Some(put)));
    }
}

fn cross(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (denials(&pair.a), denials(&pair.b));
    if lost(pair, [&a, &b], true) {
        out.push(pair.finding(&NEGATION_LOST, a.first().copied(), None));
    } else if lost(pair, [&b, &a], false) {
        out.push(pair.finding(&NEGATION_GAINED, None, b.first().copied()));
    }
}

/// Whether a text denies, by `ours`, what the other one does not; `theirs` are the denials there.
fn lost(pair: &Pair, [ours, theirs]: [&[Span]; 2], in_a: bool) -> bool {
    let (reading, other) = if in_a { (&pair.a, &pair.b) } else { (&pair.b, &pair.a) };
    if ours.len() <= theirs.len() {
        return false;
    }
    let stated = || is_stated(reading, ours, other);
    if !theirs.is_empty() {
        return stated();
    }
    let plainly = of_its_own(pair, !in_a) == 0 || stated();
    plainly && !cancelled(ours, reading, of_its_own(pair, in_a))
}

/// How many words of a text deny by their own meaning where the other text has no word of that
/// meaning, and may say them with a plain negation and what it denies (*unclear*, *not clear*).
fn of_its_own(pair: &Pair, in_a: bool) -> usize {
    let (reading, other) = if in_a { (&pair.a, &pair.b) } else { (&pair.b, &pair.a) };
    let denying = |reading: &Reading| -> Vec<Found> {
        let is_inherent = |cue| matches!(cue, Cue::Negation(Negation::Inherent));
        reading.cues().filter(|found| is_inherent(found.cue)).collect()
    };
    let (ours, theirs) = (denying(reading), denying(other));
    if ours.is_empty() || pair.replies.is_none() {
        return ours.len();
    }
    let plain = denials(other);
    let is_denied = |at: Span| {
        let before = plain.partition_point(|denial| denial.end <= at.start);
        let gap = before.checked_sub(1).and_then(|last| other.text.get(plain[last].end..at.start));
        gap.is_some_and(|gap| gap.split_whitespace().take(DENIED).count() < DENIED)
    };
    let denies = Spans::of(theirs.iter().map(|found| found.span));
    let denying = Spans::of(plain.iter().copied());
    let of = |wanted: bool| {
        let words =
            other.words.spoken().filter(|(token, _)| !denying.overlap(token.span)).filter(
                |(token, _)| (is_denied(token.span) && !denies.overlap(token.span)) == wanted,
            );
        Answers::of(words.map(|(_, word)| word))
    };
    let (free, covered) = (of(false), of(true));
    let is_said = |found: &&Found| {
        let answered = |answers: &Answers| {
            let mut words = reading.words_in(found.span);
            words.any(|word| answers.reply(word) == Reply::Answered)
        };
        answered(&free) && !answered(&covered)
    };
    ours.iter().filter(|found| !is_said(found)).count()
}

/// So many words behind a denial are what it denies.
const DENIED: usize = 2;

/// Whether the only denial stands before a word that denies, which is then said with neither: "not
/// impossible".
fn cancelled(denials: &[Span], reading: &Reading, soft: usize) -> bool {
    let [denial] = denials else { return false };
    let next = |found: &Found| {
        let gap = reading.text.get(denial.end..found.span.start);
        gap.is_some_and(|gap| gap.trim().is_empty())
    };
    soft > 0 && denying_words(reading).any(|found| next(&found))
}

/// "All except" against "all including" and "only".
fn exceptions(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = pair.left_over(|_, found| match found.cue {
        Cue::Quantifier(kind @ (Quantifier::Except | Quantifier::Including)) => Some(kind),
        _ => None,
    });
    let except = |rest: &[(Span, Quantifier)]| {
        rest.iter().find(|(_, q)| *q == Quantifier::Except).map(|r| r.0)
    };
    let other = |rest: &[(Span, Quantifier)]| {
        rest.iter().find(|(_, q)| *q == Quantifier::Including).map(|r| r.0)
    };
    let lost = except(&a).is_some() && (other(&b).is_some() || pair.is_edit());
    let gained = except(&b).is_some() && (other(&a).is_some() || pair.is_edit());
    if lost || gained {
        let (source, target) = (except(&a).or(other(&a)), except(&b).or(other(&b)));
        out.push(pair.finding(&NEGATION_MOVED, source, target));
    }
}
