//! Subjects: the noun phrase a verb before or behind it, or a whole clause, has for its own.

use std::ops::Range;

use super::frame::{Frame, Item, Kind};
use super::phrase::{LONGEST, inside, joins, noun_phrase, phrase_start, skips};
use crate::language::lexicon::Class;

/// The subject between `low` and a verb at `verb`.
pub(super) fn before(frame: &Frame<'_, '_>, low: usize, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    loop {
        if end > low && skips(&frame.items[end - 1]) {
            end -= 1;
        } else if let Some(open) = bracket(frame, low, end) {
            end = open;
        } else {
            break;
        }
    }
    if end > low && frame.items[end - 1].is(',') {
        return behind_insertion(frame, low, end - 1);
    }
    let start = phrase_start(frame, low, end);
    if frame.reporting.verb_second() && start < end && opens_adverbial(&frame.items[start]) {
        return None;
    }
    noun_phrase(frame, start..end).or_else(|| {
        let relative = end.checked_sub(1).filter(|&at| at >= low)?;
        let antecedent = frame.items[relative].has(Class::Relative).then(|| {
            let end = relative - usize::from(relative > low && frame.items[relative - 1].is(','));
            noun_phrase(frame, phrase_start(frame, low, end)..end)
        });
        antecedent.map(|antecedent| antecedent.unwrap_or(relative..end))
    })
}

/// Where the brackets open that close right before `end`: `Lee (R-Ohio)`.
fn bracket(frame: &Frame<'_, '_>, low: usize, end: usize) -> Option<usize> {
    let close = end.checked_sub(1).filter(|&at| at >= low && frame.items[at].is(')'))?;
    let reach = close.saturating_sub(LONGEST).max(low);
    (reach..close).rev().find(|&at| frame.items[at].is('('))
}

/// The phrase before an insertion that ends at `comma`: `the mayor, a lawyer, said`.
fn behind_insertion(frame: &Frame<'_, '_>, low: usize, comma: usize) -> Option<Range<usize>> {
    let mut first = None;
    for part in parts(frame, low, comma) {
        let clause = frame.items[part.start].has(Class::Coordinator);
        let phrase = leading_phrase(frame, part);
        if first.is_none() || (clause && phrase.is_some()) {
            first = phrase;
        }
    }
    first
}

/// The parts of a clause between its commas, those apart that only go on with a place or a day.
fn parts<'f>(
    frame: &'f Frame<'_, '_>,
    low: usize,
    high: usize,
) -> impl Iterator<Item = Range<usize>> + 'f {
    let mut cuts = (low..=high).filter(move |&at| {
        at == high || frame.items[at].is(',') || frame.items[at].quote().is_some()
    });
    let mut from = low;
    let mut between = std::iter::from_fn(move || {
        let end = cuts.next()?;
        Some(std::mem::replace(&mut from, end + 1)..end)
    })
    .filter(|part| !part.is_empty());
    let mut held: Option<Range<usize>> = None;
    std::iter::from_fn(move || {
        loop {
            let Some(part) = between.next() else { return held.take() };
            match held.as_mut().filter(|held| part.end < high && goes_on(frame, held, &part)) {
                Some(held) => held.end = part.end,
                None => {
                    if let Some(whole) = held.replace(part) {
                        return Some(whole);
                    }
                }
            }
        }
    })
}

/// The noun phrase a clause begins with; none where it begins with an adverbial.
fn leading_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let mut start = part.start;
    while start < part.end && (skips(&frame.items[start]) || joins(&frame.items[start])) {
        start += 1;
    }
    let first = frame.items.get(start).filter(|_| start < part.end)?;
    let adverbial = [Class::Preposition, Class::Subordinator, Class::Relative];
    let counts = start + 1 < part.end && frame.items[start + 1].kind == Kind::Number;
    if !first.is_word() || (first.any(&adverbial) && !counts) || opens_with_verb(first) {
        return None;
    }
    let mut end = start;
    while end < part.end && end - start < LONGEST && inside(frame, end, false) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}

fn opens_adverbial(item: &Item<'_>) -> bool {
    item.any(&[Class::Preposition, Class::Adverb]) && !item.any(&[Class::Pronoun, Class::Person])
}

/// Whether a part of a sentence opens with a verb form, as in `asked about it` or `speaking there`.
fn opens_with_verb(item: &Item<'_>) -> bool {
    let form = item.entry.is_some_and(|entry| !entry.forms.is_empty());
    let guessed = item.entry.is_none() && item.has(Class::Verb);
    let noun = [Class::Person, Class::Determiner, Class::Noun, Class::Utterance, Class::Title];
    (form || guessed) && !item.any(&noun)
}

/// Whether the part before a comma names a place or a day that the part behind it goes on with:
/// `in Salem, New Hampshire`.
fn goes_on(frame: &Frame<'_, '_>, part: &Range<usize>, next: &Range<usize>) -> bool {
    let Some(first) = frame.items.get(part.start) else { return false };
    let last = &frame.items[part.end - 1];
    let adverbial = first.any(&[Class::Preposition, Class::Subordinator]) || opens_with_verb(first);
    let named =
        frame.items[next.clone()].iter().all(|item| item.capital || item.kind == Kind::Number);
    adverbial && next.len() <= 3 && named && (last.capital || last.is('.'))
}

/// The first noun phrase of a sentence that does not open an adverbial.
pub(super) fn sentence_subject(
    frame: &Frame<'_, '_>,
    low: usize,
    high: usize,
) -> Option<Range<usize>> {
    let high = high.min(low + 3 * LONGEST);
    parts(frame, low, high).find_map(|part| leading_phrase(frame, part))
}

/// What cannot open the subject behind a verb.
const NOT_AFTER: [Class; 3] = [Class::Preposition, Class::Subordinator, Class::Link];

/// The noun phrase that begins behind a verb or a cue phrase.
pub(super) fn after(frame: &Frame<'_, '_>, from: usize, high: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < high && skips(&frame.items[start]) && !frame.items[start].is(',') {
        start += 1;
    }
    if start >= high || frame.items[start].any(&NOT_AFTER) {
        return None;
    }
    let mut end = start + usize::from(frame.items[start].entry.is_none());
    while end < high && end - start < LONGEST && inside(frame, end, true) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}
