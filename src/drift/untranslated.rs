//! Text left in the source language (STR001).
//!
//! A sentence is one if it says what the source says in the source's own small words. A kept
//! quote, a name, a row of names is none.

use std::collections::BTreeMap;

use super::pair::{Pair, Relation};
use super::reading::Reading;
use crate::finding::{Finding, UNTRANSLATED};
use crate::language::Word;
use crate::text::{Span, Spans, TokenKind};

/// So many words in a row, kept from the source with one of its small words among them, are text.
const RUN: usize = 4;
/// At so many places of the source the same two words are followed further.
const TRIED: usize = 16;

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if pair.relation() == Relation::Same {
        return;
    }
    // Most editions hold none of the source's small words, and are not looked at any further.
    let small = small_words(&pair.a);
    let is_foreign = |word: &Word| !word.is_function && small.binary_search(&&*word.lower).is_ok();
    if !pair.b.words.spoken().any(|(_, word)| is_foreign(word)) {
        return;
    }
    let quotes = Spans::of(quotes(&pair.b));
    let source: Vec<&str> = pair.a.words.spoken().map(|(_, word)| &*word.lower).collect();
    let spoken = pair.b.words.spoken().map(|(token, word)| (token.span, word));
    let words: Vec<(Span, &Word)> = spoken.filter(|(span, _)| !quotes.overlap(*span)).collect();
    if let Some(span) = longest_kept(&source, &words, pair.b.text, is_foreign) {
        let start = pair.a.text.find(span.slice(pair.b.text));
        let kept = start.map(|start| Span::new(start, start + span.len()));
        out.push(pair.finding(&UNTRANSLATED, kept, Some(span)));
    }
}

/// The small words of the source, sorted; those that the edition's language does not have are foreign
/// to it.
fn small_words<'r>(source: &'r Reading) -> Vec<&'r str> {
    let small = source.words.spoken().filter(|(_, word)| word.is_function);
    let mut small: Vec<&str> = small.map(|(_, word)| &*word.lower).collect();
    small.sort_unstable();
    small
}

/// The longest stretch of the edition that stands in the source word for word and holds small
/// words of the source's language that the edition's does not have.
fn longest_kept(
    source: &[&str],
    words: &[(Span, &Word)],
    text: &str,
    is_foreign: impl Fn(&Word) -> bool,
) -> Option<Span> {
    let places = places_of_pairs(source);
    let mut best: Option<(usize, Span)> = None;
    let mut at = 0;
    while at < words.len() {
        let next = words.get(at + 1).map(|(_, word)| &*word.lower);
        let begins = next.and_then(|next| places.get(&(&*words[at].1.lower, next)));
        let length = begins
            .into_iter()
            .flatten()
            .map(|&start| {
                let here = words[at..].iter().map(|(_, word)| &*word.lower);
                source[start..].iter().zip(here).take_while(|(one, other)| *one == other).count()
            })
            .max()
            .unwrap_or(0);
        let run = &words[at..at + length];
        let long = length >= RUN || length == words.len() && length >= 2;
        if long
            && run.iter().any(|(_, word)| is_foreign(word))
            && !is_title(run.iter().map(|(span, _)| span.slice(text)))
            && best.is_none_or(|(known, _)| length > known)
        {
            best = Some((length, Span::new(run[0].0.start, run[length - 1].0.end)));
        }
        at += length.max(1);
    }
    best.map(|(_, span)| span)
}

/// Whether words are the name of a book or a body, which keeps its language: those of some length begin
/// with capitals, two at least.
fn is_title<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    let long =
        words.filter(|word| word.len() >= LONG).map(|word| word.starts_with(char::is_uppercase));
    let long: Vec<bool> = long.collect();
    long.len() >= 2 && long.iter().all(|capital| *capital)
}

/// Small words of a title are shorter, in bytes.
const LONG: usize = 4;

/// Where each two neighbouring words stand in `source`: the first places, so that a text that says
/// the same over and over is read in linear time.
fn places_of_pairs<'s>(source: &[&'s str]) -> BTreeMap<(&'s str, &'s str), Vec<usize>> {
    let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, pair) in source.windows(2).enumerate() {
        let known = places.entry((pair[0], pair[1])).or_default();
        if known.len() < TRIED {
            known.push(at);
        }
    }
    places
}

/// What stands in quotation marks, marks included.
fn quotes(reading: &Reading) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open = None;
    for (at, mark) in reading.marks() {
        match (mark, open) {
            ('“' | '«' | '„' | '"', None) => open = Some(at),
            ('”' | '»' | '“' | '"', Some(start)) => {
                spans.push(Span::new(start, at + mark.len_utf8()));
                open = None;
            }
            _ => {}
        }
    }
    spans
}

/// Whether a sentence has words of content that could be translated at all.
pub(super) fn has_words(reading: &Reading) -> bool {
    reading.words.tokens.iter().any(|token| {
        token.kind == TokenKind::Word
            && token.span.slice(reading.text).chars().next().is_some_and(char::is_lowercase)
    })
}
