//! Claims kept at arm's length: a hedge lost or gained (HED).

use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::finding::{Finding, HEDGE_GAINED, HEDGE_LOST};
use crate::language::Lexicon;
use crate::language::cues::Cue;
use crate::language::lexicon::{Claim, Hedge, Modal};
use crate::text::Span;

/// Hedges that may stand for each other across languages and in paraphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Others say so: alleged, reported, suspected, apparent.
    Hearsay,
    /// It may be so: likely, possible, unlikely.
    Chance,
    /// Not the last word: preliminary, if confirmed.
    Provisional,
    /// Beyond doubt.
    Certain,
}

fn group(hedge: Hedge) -> Option<Group> {
    match hedge {
        Hedge::Alleged | Hedge::Reported | Hedge::Apparent | Hedge::Suspected => {
            Some(Group::Hearsay)
        }
        Hedge::Likely | Hedge::Possible | Hedge::Unlikely => Some(Group::Chance),
        Hedge::Preliminary | Hedge::Conditional => Some(Group::Provisional),
        Hedge::Certain => Some(Group::Certain),
        Hedge::Mood => None,
    }
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if !pair.both_know(|lexicon: &Lexicon| !lexicon.hedges.alleged.is_empty()) {
        return;
    }
    let (a, b) = pair.left_over(|_, found: Found| match found.cue {
        Cue::Hedge(hedge) => group(hedge),
        _ => None,
    });
    let soft = |(_, group): &&(Span, Group)| *group != Group::Certain;
    let (lost, gained) = (a.iter().find(soft), b.iter().find(soft));
    match (lost, gained) {
        (Some(&(span, _)), None)
            if !softened(pair, &pair.b, &pair.a) && !pair.is_answered(span, true) =>
        {
            out.push(pair.finding(&HEDGE_LOST, Some(span), b.first().map(|rest| rest.0)));
        }
        (None, Some(&(span, _)))
            if !softened(pair, &pair.a, &pair.b) && !pair.is_answered(span, false) =>
        {
            out.push(pair.finding(&HEDGE_GAINED, a.first().map(|rest| rest.0), Some(span)));
        }
        (None, None) if pair.is_edit() => certainty(pair, &a, &b, out),
        _ => {}
    }
}

/// Whether `reading` keeps its distance by other means than a hedge: a modal verb, a verb of
/// belief, a verb form of hearsay, more of them than `other` has.
fn softened(pair: &Pair, reading: &Reading, other: &Reading) -> bool {
    let soft = |reading: &Reading| {
        let soft = |cue| {
            matches!(cue, Cue::Modal(Modal::May | Modal::Can | Modal::Should | Modal::Would))
                || matches!(cue, Cue::Claim(Claim::Think | Claim::Claim))
                || matches!(cue, Cue::Hedge(Hedge::Mood))
        };
        reading.all_cues().filter(|found| soft(found.cue)).count()
    };
    match pair.relation() {
        Relation::Same => soft(reading) > soft(other),
        Relation::Cross => soft(reading) > 0,
    }
}

fn certainty(pair: &Pair, a: &[(Span, Group)], b: &[(Span, Group)], out: &mut Vec<Finding>) {
    if let (None, Some(&(span, _))) = (a.first(), b.first()) {
        out.push(pair.finding(&HEDGE_LOST, None, Some(span)));
    }
    if let (Some(&(span, _)), None) = (a.first(), b.first()) {
        out.push(pair.finding(&HEDGE_GAINED, Some(span), None));
    }
}
