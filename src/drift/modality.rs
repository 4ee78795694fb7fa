//! What may, can, should, must or will be (MOD), questions and times of events.

use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::finding::{Finding, MODALITY_CHANGED, QUESTION_CHANGED, TENSE_CHANGED};
use crate::language::Lexicon;
use crate::language::cues::Cue;
use crate::language::lexicon::{Hedge, Modal, Tense};
use crate::text::Span;

/// Modals that may stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// May, might, could, can.
    Possible,
    /// Should, must.
    Due,
    /// Will.
    Coming,
}

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    question(pair, out);
    if !pair.both_know(|lexicon: &Lexicon| !lexicon.modality.must.is_empty()) {
        return;
    }
    match pair.relation() {
        Relation::Same => {
            if !same(pair, out) {
                tense(pair, out);
            }
        }
        Relation::Cross => cross(pair, out),
    }
}

fn group(modal: Modal) -> Option<Group> {
    match modal {
        Modal::May | Modal::Can => Some(Group::Possible),
        Modal::Should | Modal::Must => Some(Group::Due),
        Modal::Will => Some(Group::Coming),
        Modal::Would => None,
    }
}

/// Same language: a modal that became one of another kind, or came, or went.
fn same(pair: &Pair, out: &mut Vec<Finding>) -> bool {
    let (a, b) = pair.left_over(|_, found: Found| match found.cue {
        Cue::Modal(modal) => group(modal),
        _ => None,
    });
    let hedged = pair.left_over(|_, found: Found| match found.cue {
        Cue::Hedge(Hedge::Likely | Hedge::Possible | Hedge::Unlikely) => Some(()),
        _ => None,
    });
    let spans = match (a.first(), b.first()) {
        (Some(&(lost, _)), Some(&(gained, _))) => (Some(lost), Some(gained)),
        (Some(&(lost, kind)), None)
            if pair.is_edit() && hedged.1.is_empty() && kind != Group::Coming =>
        {
            (Some(lost), None)
        }
        (None, Some(&(gained, kind)))
            if pair.is_edit() && hedged.0.is_empty() && kind != Group::Coming =>
        {
            (None, Some(gained))
        }
        _ => return false,
    };
    out.push(pair.finding(&MODALITY_CHANGED, spans.0, spans.1));
    true
}

/// Across languages: what may be became what must be, or what will be, or the other way round.
fn cross(pair: &Pair, out: &mut Vec<Finding>) {
    let soft = |reading: &Reading| {
        reading.all_cues().any(|found| {
            matches!(found.cue, Cue::Hedge(hedge) if hedge != Hedge::Certain)
                || matches!(found.cue, Cue::Modal(Modal::Would | Modal::Should))
        })
    };
    let possible: Test = |modal| group(modal) == Some(Group::Possible);
    let due: Test = |modal| group(modal) == Some(Group::Due);
    let coming: Test = |modal| group(modal) == Some(Group::Coming);
    // What somebody can do he often will: "able to".
    let doubtful: Test = |modal| modal == Modal::May;
    // From, to, what the first text must not have, and the text that no hedge must soften.
    let turns = [
        (possible, due, due, &pair.b),
        (due, possible, possible, &pair.b),
        (possible, coming, coming, &pair.b),
        (coming, doubtful, possible, &pair.a),
    ];
    let turned = turns.into_iter().find_map(|(from, to, beside, softer)| {
        let spans = (first(&pair.a, from)?, first(&pair.b, to)?);
        let kept = first(&pair.b, from).is_some() || first(&pair.a, beside).is_some();
        (!kept && !soft(softer)).then_some(spans)
    });
    if let Some((lost, gained)) = turned {
        out.push(pair.finding(&MODALITY_CHANGED, Some(lost), Some(gained)));
    }
}

type Test = fn(Modal) -> bool;

/// Where a text first has a modal verb of a kind.
fn first(reading: &Reading, test: Test) -> Option<Span> {
    reading.first_cue(|cue| matches!(cue, Cue::Modal(modal) if test(modal)))
}

fn question(pair: &Pair, out: &mut Vec<Finding>) {
    let mark = |reading: &Reading| {
        let asks = reading.marks().filter(|(_, mark)| matches!(mark, '?' | '？' | '؟' | '⸮'));
        asks.map(|(at, mark)| Span::new(at, at + mark.len_utf8()))
            .find(|mark| !goes_on(&reading.text[mark.end..]))
    };
    let (a, b) = (mark(&pair.a), mark(&pair.b));
    if a.is_none() != b.is_none() {
        out.push(pair.finding(&QUESTION_CHANGED, a, b));
    }
}

/// Whether a sentence goes on behind a mark: the mark is a slip and asks nothing.
fn goes_on(rest: &str) -> bool {
    rest.starts_with(' ') && rest.trim_start().starts_with(char::is_lowercase)
}

/// When something is.
#[derive(PartialEq, Clone, Copy)]
enum When {
    Past,
    Present,
    Coming,
}

fn tense(pair: &Pair, out: &mut Vec<Finding>) {
    if !pair.is_edit() {
        return;
    }
    let (a, b) = pair.left_over(|_, found: Found| match found.cue {
        Cue::Tense(Tense::Past) => Some(When::Past),
        Cue::Tense(Tense::Present) => Some(When::Present),
        Cue::Modal(Modal::Will) => Some(When::Coming),
        _ => None,
    });
    let pair_of = a.iter().zip(&b).find(|((_, from), (_, to))| from != to);
    let spans = match (pair_of, a.first(), b.first()) {
        (Some(((from, _), (to, _))), _, _) => (Some(*from), Some(*to)),
        (None, None, Some((to, When::Coming))) => (None, Some(*to)),
        (None, Some((from, When::Coming)), None) => (Some(*from), None),
        _ => return,
    };
    out.push(pair.finding(&TENSE_CHANGED, spans.0, spans.1));
}
