//! Noun phrases, read from closed classes of words and capitals alone: a phrase reaches from its verb
//! to the next word or mark that cannot be inside it.

use std::ops::Range;

use super::frame::{Frame, Item, Kind};
use crate::language::lexicon::Class;

/// The longest noun phrase, in items; bounds the walk.
pub(super) const LONGEST: usize = 40;

/// Words between a subject and its verb.
pub(super) fn skips(item: &Item<'_>) -> bool {
    item.any(&[Class::Adverb, Class::Auxiliary, Class::Time]) && !item.has(Class::Person)
}

pub(super) fn joins(item: &Item<'_>) -> bool {
    item.has(Class::Coordinator)
}

pub(super) fn phrase_start(frame: &Frame<'_, '_>, low: usize, end: usize) -> usize {
    let reach = end.saturating_sub(LONGEST).max(low);
    let mut start = end;
    while start > reach && inside(frame, start - 1, false) {
        start -= 1;
    }
    start
}

/// Whether the item at `at` can stand inside a noun phrase.
pub(super) fn inside(frame: &Frame<'_, '_>, at: usize, strict: bool) -> bool {
    let item = &frame.items[at];
    match item.kind {
        Kind::Quote(_) => false,
        Kind::Mark('.') => at > 0 && frame.items[at - 1].capital,
        Kind::Mark(mark) => matches!(mark, '-' | '&' | '/' | '\'' | '’' | '%' | '$' | '#' | '@'),
        Kind::Number => true,
        Kind::Word => {
            let edge = [Class::Verb, Class::Auxiliary, Class::Subordinator, Class::Relative];
            let person = item.any(&[Class::Person, Class::Determiner]);
            if item.any(&edge) && !person && !item.has(Class::Preposition) {
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
pub(super) fn noun_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
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
    let word = |item: &Item<'_>| item.kind == Kind::Word;
    (start < end && frame.items[start..end].iter().any(word)).then_some(start..end)
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
