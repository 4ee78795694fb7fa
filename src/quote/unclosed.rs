//! Marks that open and are never closed: how far the quote reaches all the same, and the finding.
//!
//! Without its closing mark a quote ends before the cue that follows it (`“We stay, she said.`),
//! and with its paragraph, or the next mark, where none does.

use super::pairing::{Ending, Stretch};
use super::reading::stretches_of;
use crate::finding::{Finding, QUOTE_UNCLOSED};
use crate::language::Language;
use crate::language::lexicon::{Class, Reporting};
use crate::story::Story;
use crate::text::{Place, Span, Token, TokenKind, tokens};

/// How many words behind a comma may stand before the verb of a cue.
const VERB_REACH: usize = 5;

/// The quotation marks of a story that no mark closes, a warning each.
#[must_use]
pub fn find_unclosed(story: &Story, language: &Language) -> Vec<Finding> {
    let blocks: Vec<_> = story.prose().collect();
    let mut findings = Vec::new();
    let mut resumes = false;
    for (nth, &(block, content)) in blocks.iter().enumerate() {
        let next = blocks.get(nth + 1).map(|(_, next)| next.text.as_str());
        let stretches = stretches_of(&content.text, next, resumes, language);
        resumes = stretches.last().is_some_and(|last| last.ending == Ending::Continues);
        let missing = stretches.iter().filter(|stretch| stretch.ending == Ending::Missing);
        findings.extend(missing.map(|stretch| {
            let words = stretch.outer.slice(&content.text);
            let finding = Finding::new(&QUOTE_UNCLOSED).with("source", words);
            finding.in_source(Place { block, span: stretch.outer }, words).between(words, "")
        }));
    }
    findings
}

/// Ends every stretch without a closing mark before the cue that follows it.
pub(super) fn bound(text: &str, stretches: &mut [Stretch], reporting: &Reporting) {
    for stretch in stretches.iter_mut().filter(|stretch| stretch.ending == Ending::Missing) {
        if let Some(end) = cue_start(stretch.inner.slice(text), reporting) {
            let end = stretch.inner.start + end;
            stretch.inner = Span::new(stretch.inner.start, end);
            stretch.outer = Span::new(stretch.outer.start, end);
        }
    }
}

/// Where the words of a cue begin in `words`: behind a comma, a question or a call.
fn cue_start(words: &str, reporting: &Reporting) -> Option<usize> {
    let all: Vec<Token> = tokens(words).collect();
    all.iter().enumerate().find_map(|(at, token)| {
        let pause = matches!(token.span.slice(words), "," | "?" | "!");
        let rest = &all[at + 1..all.len().min(at + 1 + VERB_REACH)];
        (pause && at > 0 && opens_cue(words, rest, reporting)).then_some(token.span.end)
    })
}

/// Whether a subject and a finite reporting verb begin here.
fn opens_cue(words: &str, rest: &[Token], reporting: &Reporting) -> bool {
    for token in rest {
        let word = token.span.slice(words);
        let entry = reporting.entry(&word.to_lowercase());
        let capital = word.starts_with(char::is_uppercase);
        if !capital && entry.is_some_and(|entry| entry.forms.iter().any(|form| form.finite)) {
            return true;
        }
        let subject = [Class::Pronoun, Class::Determiner, Class::Person, Class::Title];
        let known = entry.is_some_and(|entry| entry.classes.any(&subject));
        if !(known || capital || word == "." || token.kind == TokenKind::Number) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(lines: &[&str]) -> Story {
        let block = |line: &&str| Block { role: Role::Paragraph, text: (*line).to_owned() };
        let blocks = lines.iter().map(block).collect();
        Story { lang: "en".parse().unwrap(), meta: Meta::default(), blocks }
    }

    fn unclosed(lines: &[&str]) -> Vec<String> {
        let story = story(lines);
        let findings = find_unclosed(&story, Language::of(&story.lang));
        findings.into_iter().filter_map(|finding| finding.source).map(|it| it.text).collect()
    }

    #[test]
    fn a_missing_mark_is_reported_and_the_cue_left_out() {
        assert_eq!(unclosed(&["“We stay, the mayor said on Monday."]), ["“We stay,"]);
    }

    #[test]
    fn a_quote_that_goes_on_in_the_next_paragraph_lacks_no_mark() {
        assert!(unclosed(&["“We stay, he said.", "“And we wait,” he added."]).is_empty());
    }

    #[test]
    fn a_missing_mark_does_not_swallow_the_quote_behind_it() {
        let lines = ["“We stay, she said. “And we wait,” she added.", "The end."];
        assert_eq!(unclosed(&lines), ["“We stay,"]);
    }
}
