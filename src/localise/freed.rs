//! Quotes that the desk lets the engine translate: each of them is reported.

use std::collections::BTreeSet;

use super::settings::Settings;
use super::slots::stays;
use crate::finding::{Finding, QUOTE_TRANSLATED};
use crate::quote::Quote;
use crate::story::{Edition, Story};
use crate::text::Place;

/// The quotes of `quotes` that somebody said and that do not stay as they were said.
fn freed<'q>(quotes: &'q [Quote], settings: &Settings<'_>) -> impl Iterator<Item = &'q Quote> {
    quotes.iter().filter(move |quote| quote.is_verbatim() && !stays(quote, settings))
}

/// Where the words of those quotes lie in the story.
pub(super) fn places(quotes: &[Quote], settings: &Settings<'_>) -> BTreeSet<Place> {
    freed(quotes, settings).map(|quote| quote.place).collect()
}

/// A finding for each of those quotes, pointing at it and at the sentence it became part of.
pub(super) fn findings(
    story: &Story,
    edition: &Edition,
    quotes: &[Quote],
    settings: &Settings<'_>,
) -> Vec<Finding> {
    let reported = freed(quotes, settings).map(|quote| {
        let words = story.words(quote.outer);
        let finding = Finding::new(&QUOTE_TRANSLATED).with("source", story.words(quote.place));
        let finding = finding.in_source(quote.outer, words);
        let block = quote.outer.block;
        let made = &edition.blocks[block];
        let answer = made.pairings.iter().find(|pair| pair.source.overlaps(quote.outer.span));
        let Some(answer) = answer else { return finding.between(words, "") };
        let there = answer.target.slice(&made.text);
        finding.in_target(Place { block, span: answer.target }, there).between(words, there)
    });
    reported.collect()
}
