//! The speaker of a cue: the noun phrase that is its subject.
//!
//! Read from closed classes of words and capitals alone: a phrase reaches from the verb to the
//! next word or mark that cannot be inside it.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::{Frame, Item, Kind};
use crate::language::lexicon::{Class, SpeakerSide};

/// The longest noun phrase, in items; bounds the walk.
const LONGEST: usize = 40;

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
        CueKind::Colon => inherited(),
        CueKind::Verb(_) if !cue.finite => inherited(),
        CueKind::Verb(_) => before(frame, low, cue.items.start).or_else(|| {
            let joined = cue.items.start > sentence.start
                && joins(&frame.items[cue.items.start - 1])
                && nth > 0;
            if joined { inherited().or_else(behind) } else { behind().or_else(inherited) }
        }),
    }
}

/// The subject of an earlier cue of the sentence, or of the sentence.
fn inherit(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    nth: usize,
) -> Option<Range<usize>> {
    let earlier = cues[..nth].iter().rposition(|cue| cue.finite && cue.kind != CueKind::Colon);
    earlier
        .filter(|earlier| nth - earlier < LONGEST && cues[*earlier].finite)
        .and_then(|earlier| own_subject(frame, sentence, &cues[earlier]))
        .or_else(|| sentence_subject(frame, sentence.start, cues[nth].items.start))
}

fn own_subject(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let low = clause_start(frame, sentence, cue.items.start);
    match cue.kind {
        CueKind::Phrase(SpeakerSide::After) => after(frame, cue.items.end, sentence.end),
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

/// The subject between `low` and a verb at `verb`.
pub(super) fn before(frame: &Frame<'_, '_>, low: usize, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    while end > low && skips(&frame.items[end - 1]) {
        end -= 1;
    }
    if end > low && frame.items[end - 1].is(',') {
        return behind_insertion(frame, low, end - 1);
    }
    let start = phrase_start(frame, low, end);
    noun_phrase(frame, start..end).or_else(|| {
        let relative = end > low && frame.items[end - 1].has(Class::Relative);
        relative.then(|| end - 1..end)
    })
}

/// The phrase before an insertion that ends at `comma`: `the mayor, a lawyer, said`.
fn behind_insertion(frame: &Frame<'_, '_>, low: usize, comma: usize) -> Option<Range<usize>> {
    let mut from = low;
    let mut first = None;
    for at in low..=comma {
        let item = &frame.items[at];
        if !item.is(',') {
            continue;
        }
        if from < at {
            let clause = frame.items[from].has(Class::Coordinator);
            let phrase = leading_phrase(frame, from..at);
            if first.is_none() || (clause && phrase.is_some()) {
                first = phrase;
            }
        }
        from = at + 1;
    }
    first
}

/// The noun phrase a clause begins with; none where it begins with an adverbial.
fn leading_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let mut start = part.start;
    while start < part.end && (skips(&frame.items[start]) || joins(&frame.items[start])) {
        start += 1;
    }
    let first = frame.items.get(start).filter(|_| start < part.end)?;
    let adverbial = [Class::Preposition, Class::Subordinator, Class::Relative];
    if !first.is_word() || first.any(&adverbial) || is_bare_verb(first) {
        return None;
    }
    let mut end = start;
    while end < part.end && end - start < LONGEST && inside(frame, end, false) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}

fn is_bare_verb(item: &Item<'_>) -> bool {
    let bare = item.entry.is_some_and(|entry| entry.forms.iter().any(|form| !form.finite));
    bare && !item.any(&[Class::Person, Class::Determiner])
}

/// The first noun phrase of a sentence that does not open an adverbial.
pub(super) fn sentence_subject(
    frame: &Frame<'_, '_>,
    low: usize,
    high: usize,
) -> Option<Range<usize>> {
    let high = high.min(low + 3 * LONGEST);
    let mut from = low;
    for at in low..=high {
        if at == high || frame.items[at].is(',') || frame.items[at].quote().is_some() {
            let phrase = (from < at).then(|| leading_phrase(frame, from..at)).flatten();
            if phrase.is_some() {
                return phrase;
            }
            from = at + 1;
        }
    }
    None
}

/// The noun phrase that begins behind a verb or a cue phrase.
pub(super) fn after(frame: &Frame<'_, '_>, from: usize, high: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < high && skips(&frame.items[start]) && !frame.items[start].is(',') {
        start += 1;
    }
    if start >= high || frame.items[start].any(&[Class::Preposition, Class::Subordinator]) {
        return None;
    }
    let mut end = start;
    while end < high && end - start < LONGEST && inside(frame, end, true) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}

/// Words between a subject and its verb.
fn skips(item: &Item<'_>) -> bool {
    item.any(&[Class::Adverb, Class::Auxiliary, Class::Time]) && !item.has(Class::Person)
}

fn joins(item: &Item<'_>) -> bool {
    item.has(Class::Coordinator)
}

fn phrase_start(frame: &Frame<'_, '_>, low: usize, end: usize) -> usize {
    let reach = end.saturating_sub(LONGEST).max(low);
    let mut start = end;
    while start > reach && inside(frame, start - 1, false) {
        start -= 1;
    }
    start
}

/// Whether the item at `at` can stand inside a noun phrase.
fn inside(frame: &Frame<'_, '_>, at: usize, strict: bool) -> bool {
    let item = &frame.items[at];
    match item.kind {
        Kind::Quote(_) => false,
        Kind::Mark('.') => at > 0 && frame.items[at - 1].capital,
        Kind::Mark(mark) => matches!(mark, '-' | '&' | '/' | '\'' | '’' | '%' | '$' | '#' | '@'),
        Kind::Number => true,
        Kind::Word => {
            let edge = [Class::Verb, Class::Auxiliary, Class::Subordinator, Class::Relative];
            let person = item.any(&[Class::Person, Class::Determiner]);
            if item.any(&edge) && !person {
                return false;
            }
            if strict && item.any(&[Class::Preposition, Class::Time]) && !item.has(Class::Link) {
                return false;
            }
            let verb = item.entry.is_some_and(|entry| entry.forms.iter().any(|form| form.finite));
            let noun = item.capital || person || item.has(Class::Utterance);
            (!verb || noun) && !item.has(Class::Coordinator)
        }
    }
}

/// Trims a phrase to the noun phrase in it that can be a speaker.
fn noun_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let Range { mut start, mut end } = part;
    while start < end && (skips(&frame.items[start]) || !opens_phrase(&frame.items[start])) {
        start += 1;
    }
    while start < end && !closes_phrase(frame, end - 1) {
        end -= 1;
    }
    if start < end && frame.items[start].has(Class::Preposition) {
        start = restart(frame, start..end)?;
    }
    (start < end && frame.items[start..end].iter().any(Item::is_word)).then_some(start..end)
}

fn opens_phrase(item: &Item<'_>) -> bool {
    item.is_word() || item.is('@') || item.is('#')
}

fn closes_phrase(frame: &Frame<'_, '_>, at: usize) -> bool {
    let item = &frame.items[at];
    let stop = item.is('.') && at > 0 && frame.items[at - 1].span.len() <= 3;
    (item.is_word() || stop)
        && (!item.any(&[Class::Time, Class::Adverb, Class::Auxiliary]) || item.has(Class::Person))
}

/// Where the subject begins behind an adverbial without a comma: `in a letter the ministry`.
fn restart(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<usize> {
    let items = &frame.items[part.clone()];
    let pronoun = items.iter().rposition(|item| item.has(Class::Pronoun));
    let articles: Vec<_> = (0..items.len()).filter(|&i| items[i].has(Class::Determiner)).collect();
    let run = items.iter().rposition(|item| !item.capital && !item.is('.')).map(|i| i + 1);
    pronoun
        .or_else(|| articles.last().copied().filter(|_| articles.len() > 1))
        .or_else(|| run.filter(|&i| i > 1 && i < items.len()))
        .map(|i| part.start + i)
}
