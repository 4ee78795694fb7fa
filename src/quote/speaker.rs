//! The speaker of a cue: its subject, its owner where it is a noun, or the subject of a cue it leans
//! on.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::{Frame, is_genitive};
use super::phrase::{LONGEST, inside, joins, skips};
use super::subject::{after, before, sentence_subject};
use crate::language::lexicon::{Class, Governs, SpeakerSide};

/// How many words may stand between a noun that reports and its owner, itself counted.
const OWNER: usize = 4;

/// How many cues back a verb without a subject looks for one.
const NEAR: usize = 6;

/// The speaker the grammar gives to the `nth` cue of a sentence.
pub(super) fn find_speaker(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    nth: usize,
) -> Option<Range<usize>> {
    let cue = &cues[nth];
    let low = clause_start(frame, sentence, cue.items.start);
    let behind = || after(frame, cue.items.end, sentence.end);
    let inherited = || inherit(frame, sentence, cues, nth);
    match cue.kind {
        CueKind::Phrase(SpeakerSide::After) => behind(),
        CueKind::Phrase(SpeakerSide::Before) => before(frame, low, cue.items.start),
        CueKind::Noun => owner(frame, low, cue.items.start, sentence.end).or_else(inherited),
        CueKind::Colon => inherited(),
        CueKind::Verb(_) if !cue.finite => {
            let opens = opens_sentence(frame, sentence, cue);
            let main = || main_subject(frame, cue.items.end, sentence.end);
            opens
                .then(main)
                .flatten()
                .or_else(|| named_before(frame, low, cue.items.start))
                .or_else(inherited)
        }
        CueKind::Verb(Governs::Name) if in_what_clause(frame, low, cue.items.start) => {
            sentence_subject(frame, sentence.start, cue.items.start)
                .or_else(|| before(frame, low, cue.items.start))
        }
        CueKind::Verb(_) if inverted(frame, cue.items.end) => behind().or_else(inherited),
        CueKind::Verb(_) if closes_clause(frame, sentence, cue) => {
            sentence_subject(frame, sentence.start, cue.items.start).or_else(inherited)
        }
        CueKind::Verb(_) => before(frame, low, cue.items.start).or_else(|| {
            let joined = cue.items.start > low && joins(&frame.items[cue.items.start - 1]);
            let second = frame.reporting.verb_second() && !joined;
            if second || behind_quote(frame, cue.items.start) {
                behind().or_else(inherited)
            } else {
                inherited().or_else(behind)
            }
        }),
    }
}

/// Whose words a noun that reports stands for: `Lee’s claim`, `their demand`, `the claim of the
/// mayor that`.
fn owner(frame: &Frame<'_, '_>, low: usize, noun: usize, high: usize) -> Option<Range<usize>> {
    let owns = |at: &usize| frame.items[*at].has(Class::Possessive) || is_genitive(frame.word(*at));
    if let Some(last) = (noun.saturating_sub(OWNER).max(low)..noun).rev().find(owns) {
        let mut start = last;
        while start > low
            && !frame.items[last].has(Class::Possessive)
            && inside(frame, start - 1, true)
        {
            start -= 1;
        }
        return Some(start..last + 1);
    }
    let link = frame.items.get(noun + 1).is_some_and(|item| item.has(Class::Link));
    let phrase = after(frame, noun + 2, high).filter(|_| link)?;
    let opens = [Class::Subordinator, Class::Link];
    frame.items.get(phrase.end).is_some_and(|item| item.any(&opens)).then_some(phrase)
}

/// Whether a quote ends right before the item `at`, a comma aside.
fn behind_quote(frame: &Frame<'_, '_>, at: usize) -> bool {
    let before = &frame.items[..at];
    let mut marks = before.iter().rev().skip_while(|item| item.is(',') || item.is_dash());
    marks.next().is_some_and(|item| item.quote().is_some())
}

/// The name right before a verb form that carries no subject: `footage of Lee saying`.
fn named_before(frame: &Frame<'_, '_>, low: usize, verb: usize) -> Option<Range<usize>> {
    let last = (low..verb).rev().find(|&at| !skips(&frame.items[at]))?;
    let item = &frame.items[last];
    let named = item.capital || (item.has(Class::Person) && !item.has(Class::Utterance));
    let mut start = last + 1;
    while start > low && frame.items[start - 1].capital {
        start -= 1;
    }
    named.then(|| start.min(last)..last + 1)
}

/// Whether a verb form opens its sentence, a preposition aside: `After calling it “over”, he …`.
fn opens_sentence(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> bool {
    let first = &frame.items[sentence.start];
    let led = first.any(&[Class::Preposition, Class::Subordinator]);
    cue.items.start == sentence.start || (led && cue.items.start == sentence.start + 1)
}

/// The subject of the clause behind one without a subject, a comma or a quote between them.
fn main_subject(frame: &Frame<'_, '_>, from: usize, high: usize) -> Option<Range<usize>> {
    let reach = high.min(from + LONGEST);
    let parts = |at: &usize| frame.items[*at].is(',') || frame.items[*at].quote().is_some();
    let end = (from..reach).find(parts)?;
    sentence_subject(frame, end + 1, high)
}

/// Whether a pronoun right behind the verb is its subject.
fn inverted(frame: &Frame<'_, '_>, verb: usize) -> bool {
    let next = frame.items.get(verb);
    frame.reporting.verb_second() && next.is_some_and(|item| item.has(Class::Pronoun))
}

/// Whether the verb ends a clause right behind a quote: `…, der es „…“ nennt, …`.
fn closes_clause(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> bool {
    let behind =
        cue.items.start > sentence.start + 1 && frame.items[cue.items.start - 1].quote().is_some();
    let ends = frame.items.get(cue.items.end).is_none_or(|item| item.is(',') || item.is('.'));
    frame.reporting.verb_second() && behind && ends
}

/// Whether the verb stands in a clause of the kind `what he called`.
fn in_what_clause(frame: &Frame<'_, '_>, low: usize, verb: usize) -> bool {
    verb >= low + 2
        && frame.items[verb - 1].has(Class::Pronoun)
        && frame.items[verb - 2].has(Class::Subordinator)
}

/// The subject of an earlier cue of the sentence, or of the sentence.
fn inherit(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    nth: usize,
) -> Option<Range<usize>> {
    let start = cues[nth].items.start;
    let quoted = frame.items[sentence.start.max(start.saturating_sub(3 * LONGEST))..start]
        .iter()
        .any(|item| item.quote().is_some());
    let comma = (sentence.start..start).rev().take(LONGEST).find(|&at| frame.items[at].is(','));
    let in_last_part = |cue: &Cue| cue.finite && comma.is_none_or(|comma| cue.items.start > comma);
    let led = cues[nth].kind == CueKind::Colon && cues[..nth].last().is_some_and(in_last_part);
    if !quoted && !led {
        let subject = sentence_subject(frame, sentence.start, start);
        if subject.is_some() {
            return subject;
        }
    }
    let near = cues[nth.saturating_sub(NEAR)..nth].iter().rev();
    near.filter(|cue| cue.finite && cue.kind != CueKind::Colon)
        .find_map(|cue| own_subject(frame, sentence, cue))
        .or_else(|| sentence_subject(frame, sentence.start, cues[nth].items.start))
}

fn own_subject(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let low = clause_start(frame, sentence, cue.items.start);
    match cue.kind {
        CueKind::Phrase(SpeakerSide::After) => after(frame, cue.items.end, sentence.end),
        _ if inverted(frame, cue.items.end) => after(frame, cue.items.end, sentence.end),
        _ => before(frame, low, cue.items.start)
            .or_else(|| after(frame, cue.items.end, sentence.end)),
    }
}

/// Where the clause that holds `at` can begin at the earliest.
fn clause_start(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> usize {
    let reach = at.saturating_sub(2 * LONGEST).max(sentence.start);
    (reach..at)
        .rev()
        .find(|&i| {
            let item = &frame.items[i];
            item.quote().is_some() || item.is(':') || item.is(';')
        })
        .map_or(reach, |i| i + 1)
}
