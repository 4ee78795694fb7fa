//! Text left in the source language (STR001).
//!
//! A sentence is one if it says what the source says in the source's own small words. A kept
//! quote, a name, a row of names is none.

use std::collections::BTreeMap;

use super::pair::{Pair, Relation};
use super::reading::Reading;
use crate::finding::{Finding, UNTRANSLATED};
use crate::text::{Span, TokenKind};

/// So many words in a row, kept from the source with one of its small words among them, are text.
const RUN: usize = 4;
/// At so many places of the source the same two words are followed further.
const TRIED: usize = 16;

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    if pair.relation() == Relation::Same {
        return;
    }
    let quotes = quotes(pair.b.text);
    let source: Vec<String> = pair.a.lower_words().map(|(_, word)| word).collect();
    let words: Vec<(Span, String)> = pair
        .b
        .lower_words()
        .filter(|(span, _)| !quotes.iter().any(|quote| quote.overlaps(*span)))
        .collect();
    if let Some(span) = longest_kept(pair, &source, &words) {
        let start = pair.a.text.find(span.slice(pair.b.text));
        let kept = start.map(|start| Span::new(start, start + span.len()));
        out.push(pair.finding(&UNTRANSLATED, kept, Some(span)));
    }
}

/// The longest stretch of the edition that stands in the source word for word and holds small
/// words of the source's language that the edition's does not have.
fn longest_kept(pair: &Pair, source: &[String], words: &[(Span, String)]) -> Option<Span> {
    let foreign = |word: &str| is_small(&pair.a, word) && !is_small(&pair.b, word);
    let places = places_of_pairs(source);
    let mut best: Option<(usize, Span)> = None;
    let mut at = 0;
    while at < words.len() {
        let next = words.get(at + 1).map(|(_, word)| word.as_str());
        let begins = next.and_then(|next| places.get(&(words[at].1.as_str(), next)));
        let length = begins
            .into_iter()
            .flatten()
            .map(|&start| {
                let here = words[at..].iter().map(|(_, word)| word);
                source[start..].iter().zip(here).take_while(|(one, other)| one == other).count()
            })
            .max()
            .unwrap_or(0);
        let run = &words[at..at + length];
        let long = length >= RUN || length == words.len() && length >= 2;
        if long
            && run.iter().any(|(_, word)| foreign(word))
            && best.is_none_or(|(known, _)| length > known)
        {
            best = Some((length, Span::new(run[0].0.start, run[length - 1].0.end)));
        }
        at += length.max(1);
    }
    best.map(|(_, span)| span)
}

/// Where each two neighbouring words stand in `source`: the first places, so that a text that says
/// the same over and over is read in linear time.
fn places_of_pairs(source: &[String]) -> BTreeMap<(&str, &str), Vec<usize>> {
    let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, pair) in source.windows(2).enumerate() {
        let known = places.entry((pair[0].as_str(), pair[1].as_str())).or_default();
        if known.len() < TRIED {
            known.push(at);
        }
    }
    places
}

fn is_small(reading: &Reading, word: &str) -> bool {
    reading.language.lexicon().plain.function.iter().any(|known| known == word)
}

/// What stands in quotation marks, marks included.
fn quotes(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open = None;
    for (at, mark) in text.char_indices() {
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
    reading.tokens.iter().any(|token| {
        token.kind == TokenKind::Word
            && token.span.slice(reading.text).chars().next().is_some_and(char::is_lowercase)
    })
}
