//! The terms of a finished edition beside those of its story, kept quotes left out of both.

use super::settings::Settings;
use super::slots::stays;
use crate::finding::Finding;
use crate::glossary::{Side, Usage, verify};
use crate::quote::Quote;
use crate::story::{Edition, Story};
use crate::text::Span;

/// The findings about the terms of an edition; `around` is the prose of the story.
pub(super) fn findings(
    story: &Story,
    edition: &Edition,
    quotes: &[Quote],
    around: &str,
    settings: &Settings<'_>,
) -> Vec<Finding> {
    let mut usage = Usage::default();
    let mut findings = Vec::new();
    for (block, source) in story.prose() {
        let made = &edition.blocks[block].text;
        let said = quotes.iter().filter(|quote| quote.outer.block == block);
        let said: Vec<Span> =
            said.filter(|quote| stays(quote, settings)).map(|quote| quote.outer.span).collect();
        let kept = places(&source.text, &said, made);
        let source = Side { block, text: &source.text, kept: &said };
        let made = Side { block, text: made, kept: &kept };
        findings.extend(verify(settings.matcher, source, made, around, &mut usage));
    }
    findings.extend(usage.inconsistencies());
    findings
}

/// Where the kept quotes of a block stand in its edition: in the same order, each behind the last.
fn places(source: &str, said: &[Span], made: &str) -> Vec<Span> {
    let mut at = 0;
    let mut places = Vec::new();
    for span in said {
        let words = span.slice(source);
        if let Some(found) = made[at..].find(words) {
            places.push(Span::new(at + found, at + found + words.len()));
            at += found + words.len();
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_quotes_are_found_one_behind_the_other() {
        let source = "\"Help,\" she said. \"Help,\" he said.";
        let said = [Span::new(0, 7), Span::new(18, 25)];
        let made = "\"Help,\" dijo ella. \"Help,\" dijo él.";
        let found = places(source, &said, made);
        assert_eq!(found, [Span::new(0, 7), Span::new(19, 26)]);
    }
}
