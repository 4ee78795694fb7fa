//! A sentence as the rules read it: its words, its facts and what stands in quotation marks.

use crate::facts::{Certainty, Fact, Value, find_facts};
use crate::language::Language;
use crate::language::cues::Cue;
use crate::text::{Span, Token, TokenKind, tokens};

/// A sentence, or a text of several, read once.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    /// The text.
    pub text: &'t str,
    /// The language it is in.
    pub language: &'static Language,
    /// Its words and marks.
    pub tokens: Vec<Token>,
    /// What it claims, by start.
    pub facts: Vec<Fact>,
}

/// A cue word that may count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// The words.
    pub span: Span,
    /// What they may mean.
    pub cue: Cue,
}

impl<'t> Reading<'t> {
    pub(super) fn new(text: &'t str, language: &'static Language) -> Self {
        let facts = find_facts(text, language);
        Self { text, language, tokens: tokens(text).collect(), facts }
    }

    /// Every cue word, the unsure ones included.
    pub(super) fn cues(&self) -> impl Iterator<Item = Found> + '_ {
        self.facts.iter().filter_map(|fact| match fact.value {
            Value::Cue(cue) => Some(Found { span: fact.span, cue }),
            _ => None,
        })
    }

    /// Facts that are neither a cue word nor a name: numbers, money, measures, dates.
    pub(super) fn quantities(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(|fact| !matches!(fact.value, Value::Cue(_) | Value::Name { .. }))
    }

    /// Names that no table knows, with their keys.
    pub(super) fn names(&self) -> impl Iterator<Item = (Span, &str, Certainty)> {
        self.facts.iter().filter_map(|fact| match &fact.value {
            Value::Name { key } => Some((fact.span, key.as_str(), fact.certainty)),
            _ => None,
        })
    }

    /// Whether a number stands right behind `span`, at most `words` words away.
    pub(super) fn number_follows(&self, span: Span, words: usize) -> bool {
        let next = self.tokens.partition_point(|token| token.span.start < span.end);
        let Some(last) = self.tokens[next..].iter().take(words).last() else { return false };
        self.quantities()
            .any(|fact| fact.span.start >= span.end && fact.span.start <= last.span.start)
    }

    /// How many words there are, marks aside.
    pub(super) fn word_count(&self) -> usize {
        self.tokens.iter().filter(|token| token.kind != TokenKind::Mark).count()
    }

    /// Its words as the lexicon writes them, marks aside, with their place.
    pub(super) fn lower_words(&self) -> impl Iterator<Item = (Span, String)> + '_ {
        let words = self.tokens.iter().filter(|token| token.kind != TokenKind::Mark);
        words.map(|token| (token.span, token.span.slice(self.text).to_lowercase()))
    }
}
