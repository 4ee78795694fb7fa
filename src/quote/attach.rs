//! Which cue of its sentence a quoted stretch hangs on.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::{Frame, Item};
use crate::language::lexicon::{Class, Governs};

/// How far behind a quote its cue may stand, in items.
const REACH: usize = 40;

/// How a quoted stretch stands in its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attached {
    /// Index of the stretch.
    pub stretch: usize,
    /// Its item.
    pub at: usize,
    /// Index of its cue among those of the sentence.
    pub cue: Option<usize>,
    /// Whether the sentence begins with it.
    pub leads: bool,
    /// Whether the cue governs it without other words of the clause between.
    pub direct: bool,
}

/// The quoted stretches of a sentence with their cues, in order.
pub(super) fn attach(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
) -> Vec<Attached> {
    let mut next = 0;
    sentence
        .clone()
        .filter_map(|at| {
            let stretch = frame.items[at].quote()?;
            while next < cues.len() && cues[next].items.start < at {
                next += 1;
            }
            Some(attach_one(frame, sentence, cues, next, stretch, at))
        })
        .collect()
}

fn attach_one(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    next: usize,
    stretch: usize,
    at: usize,
) -> Attached {
    let leads = leads(frame, sentence, at);
    let before = cue_before(frame, cues, next, at);
    let after = cue_after(frame, cues, next, at);
    let governs = before.is_some_and(|cue| governs(frame, &cues[cue], at));
    let bare_colon = before.is_some_and(|cue| is_bare(frame, cues, cue));
    let cue = match (before, after) {
        (Some(_), Some(after)) if bare_colon && closes_with_comma(frame, stretch, at) => {
            Some(after)
        }
        (Some(_), Some(after)) if !governs && tight(frame, &cues[after], stretch, at) => {
            Some(after)
        }
        (Some(before), Some(after)) if !governs && outweighs(&cues[after], &cues[before]) => {
            Some(after)
        }
        (before, after) => before.or(after),
    };
    let direct = governs || (leads && cue.is_some() && cue == after);
    Attached { stretch, at, cue, leads, direct }
}

/// Whether a colon stands alone, no verb of speech in the part of the sentence it closes.
fn is_bare(frame: &Frame<'_, '_>, cues: &[Cue], nth: usize) -> bool {
    let spoken = nth.checked_sub(1).map(|before| &cues[before]).is_some_and(|cue| {
        let between = &frame.items[cue.items.end..cues[nth].items.start];
        cue.finite && cue.speaks() && !between.iter().any(|item| item.is(','))
    });
    cues[nth].kind == CueKind::Colon && !spoken
}

/// Whether a cue behind a quote that ends in a comma stands where its language puts it.
fn tight(frame: &Frame<'_, '_>, after: &Cue, stretch: usize, at: usize) -> bool {
    let near = !frame.reporting.verb_second() || after.items.start <= at + 2;
    let next = (at + 1..after.items.start).find(|&next| frame.items[next].is_word());
    let joined = [Class::Subordinator, Class::Coordinator, Class::Relative];
    let clause = next.is_some_and(|next| frame.items[next].any(&joined));
    near && !clause && !after.weak && closes_with_comma(frame, stretch, at)
}

/// Whether a verb of speech behind a quote stands against a matter spoken of before it.
fn outweighs(after: &Cue, before: &Cue) -> bool {
    before.kind == CueKind::Verb(Governs::Matter) && after.speaks() && after.finite
}

/// Whether nothing but joining words stands before it.
fn leads(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    frame.items[sentence.start..at]
        .iter()
        .all(|item| !item.is_word() && item.quote().is_none() || item.has(Class::Coordinator))
}

/// The last cue before the item `at`; verbs of speech come before verbs that name or speak of.
fn cue_before(frame: &Frame<'_, '_>, cues: &[Cue], next: usize, at: usize) -> Option<usize> {
    let last = next.checked_sub(1)?;
    let governed = governs(frame, &cues[last], at);
    if cues[last].kind == CueKind::Colon && !governed && !names_speaker(frame, &cues[last]) {
        return last.checked_sub(1);
    }
    if cues[last].kind == CueKind::Noun && is_object(frame, cues, last) {
        return last.checked_sub(1);
    }
    let nested = !governed && (of_pronoun(frame, &cues[last]) || in_clause(frame, cues, last));
    let weak = cues[last].weak || nested;
    let firm = |&cue: &usize| {
        let spoken = cues[cue].speaks() && cues[cue].kind != CueKind::Colon;
        spoken && !cues[cue].weak && frame.items[cues[cue].items.end].quote().is_none()
    };
    let earlier = (last.saturating_sub(3)..last).rev().find(firm);
    if weak { earlier.or(Some(last)) } else { Some(last) }
}

/// The longest name before the colon of a headline, in items.
const HEAD_NAME: usize = 4;

/// Whether a colon stands behind a name at the head of a block, as in `Lee: Dam ‘beyond repair’`.
fn names_speaker(frame: &Frame<'_, '_>, colon: &Cue) -> bool {
    let head = &frame.items[..colon.items.start];
    frame.headline || (head.len() <= HEAD_NAME && head.iter().all(|item| item.capital))
}

/// Whether a cue stands in the clause the cue before it governs: no comma and no joining word
/// between them.
fn in_clause(frame: &Frame<'_, '_>, cues: &[Cue], nth: usize) -> bool {
    let Some(outer) = nth.checked_sub(1).map(|before| &cues[before]) else { return false };
    let between = &frame.items[outer.items.end..cues[nth].items.start];
    let parts = |item: &Item<'_>| !item.is_word() || item.has(Class::Coordinator);
    let framed = outer.finite && outer.speaks() && !frame.reporting.verb_second();
    framed && !between.is_empty() && !between.iter().any(parts)
}

/// Whether a noun that reports is the object of the verb before it: `called his claim “absurd”`.
fn is_object(frame: &Frame<'_, '_>, cues: &[Cue], nth: usize) -> bool {
    let Some(verb) = nth.checked_sub(1).map(|before| &cues[before]) else { return false };
    let between = &frame.items[verb.items.end..cues[nth].items.start];
    let governing = matches!(verb.kind, CueKind::Verb(_)) && verb.finite;
    governing && between.iter().all(|item| item.is_word() || item.is('.'))
}

/// Whether the subject right before a verb is a pronoun, which stands for an earlier speaker.
fn of_pronoun(frame: &Frame<'_, '_>, cue: &Cue) -> bool {
    let small = [Class::Auxiliary, Class::Adverb];
    let mut before = frame.items[..cue.items.start].iter().rev().take(6);
    let subject = before.find(|item| !item.any(&small) || item.has(Class::Pronoun));
    let joined = before.next().is_some_and(|item| item.has(Class::Coordinator));
    let pronoun =
        subject.is_some_and(|item| item.has(Class::Pronoun) && !item.has(Class::Relative));
    pronoun && !joined
}

fn cue_after(frame: &Frame<'_, '_>, cues: &[Cue], next: usize, at: usize) -> Option<usize> {
    let reach = |cue: &Cue| cue.items.start - at <= REACH && cue.kind != CueKind::Colon;
    let found = (next..cues.len()).take_while(|&cue| cues[cue].items.start - at <= REACH);
    let mut found = found.filter(|&cue| reach(&cues[cue]));
    let first = found.next()?;
    let parted = frame.items[at + 1..cues[first].items.start].iter().any(|item| item.is(';'));
    (!parted).then_some(first)
}

/// Whether a cue before the quote governs it: nothing but a comma, a colon or an object between.
fn governs(frame: &Frame<'_, '_>, cue: &Cue, at: usize) -> bool {
    let between = &frame.items[cue.items.end..at];
    let closed = between.last().is_some_and(|item| item.is(',') || item.is(':') || item.is_dash());
    between.is_empty() || (closed && cue.speaks())
}

/// Whether the quote ends in a comma, inside or behind its marks.
fn closes_with_comma(frame: &Frame<'_, '_>, stretch: usize, at: usize) -> bool {
    frame.inner(stretch).trim_end_matches(super::frame::is_closing_mark).ends_with(',')
        || frame.items.get(at + 1).is_some_and(|item| item.is(','))
}
