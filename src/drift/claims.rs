//! Who stands behind a statement, and how strongly (ATT).

use super::pair::{LeftOver, Pair, Relation};
use super::reading::{Found, Reading};
use crate::finding::{
    ATTRIBUTION_GAINED, ATTRIBUTION_LOST, ATTRIBUTION_STRENGTH, Finding, Severity,
};
use crate::language::Lexicon;
use crate::language::cues::Cue;
use crate::language::lexicon::{Claim, Hedge};
use crate::text::Span;

/// Verbs of one strength; those of a group may stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Said, according to.
    Said,
    /// Claimed, believed, suggested: open to doubt.
    Doubtful,
    /// Proved, confirmed, showed.
    Certain,
    /// Denied.
    Denied,
    /// Accepted, admitted.
    Granted,
    /// Accused, warned, promised, demanded.
    Act(Claim),
}

pub(super) fn strength(claim: Claim) -> Strength {
    match claim {
        Claim::Source | Claim::Say | Claim::Mention => Strength::Said,
        Claim::Claim | Claim::Think => Strength::Doubtful,
        Claim::Prove => Strength::Certain,
        Claim::Deny => Strength::Denied,
        Claim::Admit | Claim::Accept => Strength::Granted,
        act => Strength::Act(act),
    }
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if !pair.both_know(|lexicon: &Lexicon| !lexicon.claims.say.is_empty()) {
        return;
    }
    match pair.relation() {
        Relation::Same => same(pair, out),
        Relation::Cross => cross(pair, out),
    }
}

fn claims(pair: &Pair) -> LeftOver<Strength> {
    pair.left_over(|_, found: Found| match found.cue {
        Cue::Claim(Claim::Mention) => None,
        Cue::Claim(claim) => Some(strength(claim)),
        _ => None,
    })
}

fn same(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = claims(pair);
    let hedged = |reading: &Reading| {
        let hedge = |cue| matches!(cue, Cue::Hedge(hedge) if hedge != Hedge::Certain);
        reading.all_cues().filter(|found| hedge(found.cue)).count()
    };
    let mentions = |reading: &Reading| {
        let mention = |cue| cue == Cue::Claim(Claim::Mention);
        reading.cues().filter(|found| mention(found.cue)).count()
    };
    match (a.first(), b.first()) {
        // Those are opposites, which is another rule's business.
        (Some(&(_, Strength::Granted)), Some(&(_, Strength::Denied)))
        | (Some(&(_, Strength::Denied)), Some(&(_, Strength::Granted))) => {}
        (Some(&(from, _)), Some(&(to, _))) => {
            out.push(pair.finding(&ATTRIBUTION_STRENGTH, Some(from), Some(to)));
        }
        (Some(&(lost, Strength::Said)), None)
            if pair.is_edit()
                && hedged(&pair.b) <= hedged(&pair.a)
                && mentions(&pair.b) <= mentions(&pair.a) =>
        {
            out.push(pair.finding(&ATTRIBUTION_LOST, Some(lost), None));
        }
        (None, Some(&(gained, Strength::Said)))
            if pair.is_edit() && hedged(&pair.a) <= hedged(&pair.b) =>
        {
            out.push(pair.finding(&ATTRIBUTION_GAINED, None, Some(gained)));
        }
        _ => {}
    }
}

fn attributes(strength: Strength) -> bool {
    matches!(strength, Strength::Said | Strength::Doubtful)
}

/// Across languages a verb may be rendered by one of another class: wants eyes, proves nothing.
fn cross(pair: &Pair, out: &mut Vec<Finding>) {
    let anything = |reading: &Reading| {
        reading.all_cues().any(|found| {
            matches!(found.cue, Cue::Claim(_))
                || matches!(found.cue, Cue::Hedge(hedge) if hedge != Hedge::Certain)
        })
    };
    let lost = first(&pair.a, |claim| matches!(claim, Claim::Source | Claim::Say));
    let finding = if let Some(lost) = lost
        && !anything(&pair.b)
        && !pair.is_answered(lost, true)
    {
        pair.finding(&ATTRIBUTION_LOST, Some(lost), None)
    } else if let Some((from, to)) = turned(pair) {
        pair.finding(&ATTRIBUTION_STRENGTH, Some(from), Some(to))
    } else {
        return;
    };
    out.push(finding.severity(Severity::Warning));
}

/// A verb that became one of a class no translator puts in its place.
fn turned(pair: &Pair) -> Option<(Span, Span)> {
    let speaks: Test = |claim| attributes(strength(claim));
    let doubtful: Test = |claim| strength(claim) == Strength::Doubtful;
    let certain: Test = |claim| strength(claim) == Strength::Certain;
    let admits: Test = |claim| claim == Claim::Admit;
    let claims: Test = |claim| claim == Claim::Claim;
    let denies: Test = |claim| claim == Claim::Deny;
    let confirms: Test = |claim| claim == Claim::Prove;
    // From, to, and what the first text must not have beside it.
    let turns = [
        (speaks, certain, certain),
        (certain, doubtful, speaks),
        (admits, claims, claims),
        (claims, admits, admits),
        (admits, denies, denies),
        (denies, admits, admits),
        (confirms, denies, denies),
        (denies, confirms, confirms),
    ];
    turns.into_iter().find_map(|(from, to, beside)| {
        let spans = (first(&pair.a, from)?, first(&pair.b, to)?);
        let alone = first(&pair.a, beside).is_none() && first(&pair.b, from).is_none();
        alone.then_some(spans)
    })
}

type Test = fn(Claim) -> bool;

/// Where a text first says something of a class.
fn first(reading: &Reading, test: Test) -> Option<Span> {
    reading.first_cue(|cue| matches!(cue, Cue::Claim(claim) if test(claim)))
}
