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
enum Strength {
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

fn strength(claim: Claim) -> Strength {
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
    match (a.first(), b.first()) {
        // Those are opposites, which is another rule's business.
        (Some(&(_, Strength::Granted)), Some(&(_, Strength::Denied)))
        | (Some(&(_, Strength::Denied)), Some(&(_, Strength::Granted))) => {}
        (Some(&(from, _)), Some(&(to, _))) => {
            out.push(pair.finding(&ATTRIBUTION_STRENGTH, Some(from), Some(to)));
        }
        (Some(&(lost, Strength::Said)), None)
            if pair.is_edit() && hedged(&pair.b) <= hedged(&pair.a) =>
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
    let any = |reading: &Reading, test: fn(Strength) -> bool| -> Option<Span> {
        reading.all_cues().find_map(|found| match found.cue {
            Cue::Claim(claim) if test(strength(claim)) => Some(found.span),
            _ => None,
        })
    };
    let anything = |reading: &Reading| {
        reading.all_cues().any(|found| {
            matches!(found.cue, Cue::Claim(_))
                || matches!(found.cue, Cue::Hedge(hedge) if hedge != Hedge::Certain)
        })
    };
    let certain: fn(Strength) -> bool = |strength| strength == Strength::Certain;
    let speaks: fn(Strength) -> bool = attributes;
    let lost = pair.a.all_cues().find_map(|found| match found.cue {
        Cue::Claim(Claim::Source | Claim::Say) => Some(found.span),
        _ => None,
    });
    if let Some(lost) = lost
        && !anything(&pair.b)
        && !pair.is_answered(lost, true)
    {
        let finding = pair.finding(&ATTRIBUTION_LOST, Some(lost), None);
        out.push(finding.severity(Severity::Warning));
        return;
    }
    let doubtful: fn(Strength) -> bool = |strength| strength == Strength::Doubtful;
    let in_both = |in_a, in_b| Some((any(&pair.a, in_a)?, any(&pair.b, in_b)?));
    let in_none = |in_a, in_b| any(&pair.a, in_a).is_none() && any(&pair.b, in_b).is_none();
    let stronger = in_both(speaks, certain).filter(|_| in_none(certain, speaks));
    let weaker = in_both(certain, doubtful).filter(|_| in_none(speaks, certain));
    let Some((from, to)) = stronger.or(weaker) else { return };
    let finding = pair.finding(&ATTRIBUTION_STRENGTH, Some(from), Some(to));
    out.push(finding.severity(Severity::Warning));
}
