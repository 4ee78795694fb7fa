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
    /// Facts whose words both versions have, letter for letter; they explain, and accuse nobody.
    pub unchanged: Vec<Fact>,
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
        let tokens: Vec<Token> = tokens(text).collect();
        let mut facts = find_facts(text, language);
        let named = named_words(text, &tokens, language);
        facts.retain(|fact| {
            let word = matches!(fact.value, Value::Cue(cue) if !matches!(cue, Cue::Place(_)));
            !(word && named.iter().any(|name| name.contains(fact.span)))
        });
        // "May" in a date is no modal verb.
        let days: Vec<Span> = facts.iter().filter(|fact| is_day(fact)).map(|f| f.span).collect();
        facts.retain(|fact| {
            let cue = matches!(fact.value, Value::Cue(_));
            !(cue && days.iter().any(|day| day.contains(fact.span)))
        });
        Self { text, language, tokens, facts, unchanged: Vec::new() }
    }

    /// Puts the facts that do not touch `changed` aside.
    pub(super) fn set_aside(&mut self, changed: &[Span]) {
        let facts = std::mem::take(&mut self.facts);
        let touches = |fact: &Fact| changed.iter().any(|span| span.overlaps(fact.span));
        (self.facts, self.unchanged) = facts.into_iter().partition(touches);
    }

    /// Every fact, changed or not.
    pub(super) fn all_facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().chain(&self.unchanged)
    }

    /// Every cue word, in changed words or not.
    pub(super) fn all_cues(&self) -> impl Iterator<Item = Found> + '_ {
        self.all_facts().filter_map(|fact| match fact.value {
            Value::Cue(cue) => Some(Found { span: fact.span, cue }),
            _ => None,
        })
    }

    /// Every number, sum, measure and date, in changed words or not.
    pub(super) fn all_quantities(&self) -> impl Iterator<Item = &Fact> {
        self.all_facts().filter(|fact| is_quantity(fact))
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
        self.facts.iter().filter(|fact| is_quantity(fact))
    }

    /// Names that no table knows, with their keys.
    pub(super) fn names(&self) -> impl Iterator<Item = (Span, &str, Certainty)> {
        self.facts.iter().filter_map(|fact| match &fact.value {
            Value::Name { key } => Some((fact.span, key.as_str(), fact.certainty)),
            _ => None,
        })
    }

    /// Whether a quantity (no date) stands right behind `span`, at most `words` words away.
    pub(super) fn number_follows(&self, span: Span, words: usize) -> bool {
        let next = self.tokens.partition_point(|token| token.span.start < span.end);
        let Some(last) = self.tokens[next..].iter().take(words).next_back() else { return false };
        self.all_quantities()
            .filter(|fact| !matches!(fact.value, Value::Date(_) | Value::Time(_)))
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

/// Words with capitals beside each other inside a sentence: they are a name and say nothing of their
/// own (`Médicos Sin Fronteras`). None where a language writes its nouns so, or a headline its words.
fn named_words(text: &str, tokens: &[Token], language: &Language) -> Vec<Span> {
    if language.lexicon().names.nouns_are_capitalised {
        return Vec::new();
    }
    let capital = |token: &Token| {
        token.kind == TokenKind::Word
            && token.span.slice(text).starts_with(char::is_uppercase)
            && token.span.slice(text).contains(char::is_lowercase)
    };
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    if tokens.iter().filter(|token| capital(token)).count() * 2 > words {
        return Vec::new();
    }
    let inside = |at: usize| at > 0 && tokens[at - 1].kind != TokenKind::Mark;
    let row = tokens
        .windows(2)
        .enumerate()
        .filter(|(at, pair)| capital(&pair[0]) && capital(&pair[1]) && inside(*at));
    row.map(|(_, pair)| Span::new(pair[0].span.start, pair[1].span.end)).collect()
}

fn is_quantity(fact: &Fact) -> bool {
    !matches!(fact.value, Value::Cue(_) | Value::Name { .. })
}

fn is_day(fact: &Fact) -> bool {
    matches!(fact.value, Value::Date(_) | Value::Weekday { .. })
}
