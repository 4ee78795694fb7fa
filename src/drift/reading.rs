//! A sentence as the rules read it: its words, its facts and what stands in quotation marks.

use crate::facts::{Certainty, Fact, Value, facts_of};
use crate::language::cues::Cue;
use crate::language::{Language, Word, Words};
use crate::text::{Span, Spans, TokenKind};

/// A sentence, or a text of several, read once.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    /// The text.
    pub text: &'t str,
    /// The language it is in.
    pub language: &'static Language,
    /// Its words and marks.
    pub words: Words<'t>,
    /// What it claims, by start.
    pub facts: Vec<Fact>,
    /// Facts that both texts are known to have; they explain, and accuse nobody.
    pub unchanged: Vec<Fact>,
    /// Where numbers, sums, measures and dates stand.
    quantities: Spans,
    /// Where those begin that are neither a date nor a time, in order.
    numbers: Vec<usize>,
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
        let words = Words::new(text, language);
        let mut facts = facts_of(&words, language);
        let named = named_words(&words, language);
        facts.retain(|fact| {
            let word = matches!(fact.value, Value::Cue(cue) if !matches!(cue, Cue::Place(_)));
            !(word && named.contain(fact.span))
        });
        // "May" in a date is no modal verb.
        let days = Spans::of(facts.iter().filter(|fact| is_day(fact)).map(|fact| fact.span));
        facts.retain(|fact| {
            let cue = matches!(fact.value, Value::Cue(_));
            !(cue && days.contain(fact.span))
        });
        let amounts = facts.iter().filter(|fact| is_quantity(fact));
        let quantities = Spans::of(amounts.map(|fact| fact.span));
        let numbers = facts.iter().filter(|fact| is_quantity(fact) && !is_time(fact));
        let mut numbers: Vec<usize> = numbers.map(|fact| fact.span.start).collect();
        numbers.sort_unstable();
        Self { text, language, words, facts, unchanged: Vec::new(), quantities, numbers }
    }

    /// Puts the facts aside that both texts are known to have.
    pub(super) fn set_aside(&mut self, is_known: impl Fn(&Fact) -> bool) {
        self.unchanged.extend(self.facts.extract_if(.., |fact| is_known(fact)));
    }

    /// Whether a number, a sum, a measure or a date shares a letter with `span`.
    pub(super) fn has_quantity(&self, span: Span) -> bool {
        self.quantities.overlap(span)
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

    /// Where a cue word first stands that `is` one of those asked for.
    pub(super) fn first_cue(&self, is: impl Fn(Cue) -> bool) -> Option<Span> {
        self.all_cues().find(|found| is(found.cue)).map(|found| found.span)
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
        let tokens = &self.words.tokens;
        let next = tokens.partition_point(|token| token.span.start < span.end);
        let Some(last) = tokens[next..].iter().take(words).next_back() else { return false };
        let behind = self.numbers.partition_point(|start| *start < span.end);
        self.numbers.get(behind).is_some_and(|start| *start <= last.span.start)
    }

    /// Its marks, by place.
    pub(super) fn marks(&self) -> impl Iterator<Item = (usize, char)> + '_ {
        let marks = self.words.tokens.iter().filter(|token| token.kind == TokenKind::Mark);
        marks.filter_map(|token| {
            Some((token.span.start, token.span.slice(self.text).chars().next()?))
        })
    }

    /// How many words there are, marks aside.
    pub(super) fn word_count(&self) -> usize {
        self.words.spoken().count()
    }

    /// What is known of the words that lie in `span` as a whole.
    pub(super) fn words_in(&self, span: Span) -> impl Iterator<Item = &Word> + Clone {
        let tokens = &self.words.tokens;
        let first = tokens.partition_point(|token| token.span.start < span.start);
        let last = tokens.partition_point(|token| token.span.end <= span.end);
        let spoken = (first..last).filter(|&at| tokens[at].kind != TokenKind::Mark);
        spoken.map(|at| self.words.word(at))
    }

    /// What is known of the word that begins at byte `start`.
    pub(super) fn word_at(&self, start: usize) -> Option<&Word> {
        let at = self.words.tokens.binary_search_by_key(&start, |token| token.span.start).ok()?;
        Some(self.words.word(at))
    }
}

/// Words with capitals beside each other inside a sentence: they are a name and say nothing of their
/// own (`Médicos Sin Fronteras`). None where a language writes its nouns so, or a headline its words.
fn named_words(words: &Words, language: &Language) -> Spans {
    if language.lexicon().names.nouns_are_capitalised {
        return Spans::default();
    }
    let tokens = &words.tokens;
    let capital = |at: usize| tokens[at].kind == TokenKind::Word && words.word(at).is_capitalised;
    let inside = |at: usize| at > 0 && tokens[at - 1].kind != TokenKind::Mark;
    let mut row =
        (1..tokens.len()).filter(|&at| capital(at) && capital(at - 1) && inside(at - 1)).peekable();
    let spoken = || tokens.iter().filter(|token| token.kind == TokenKind::Word).count();
    let capitals = || (0..tokens.len()).filter(|&at| capital(at)).count();
    if row.peek().is_none() || capitals() * 2 > spoken() {
        return Spans::default();
    }
    Spans::of(row.map(|at| Span::new(tokens[at - 1].span.start, tokens[at].span.end)))
}

fn is_quantity(fact: &Fact) -> bool {
    !matches!(fact.value, Value::Cue(_) | Value::Name { .. })
}

/// Whether a fact says when, and counts nothing.
fn is_time(fact: &Fact) -> bool {
    is_day(fact)
        || matches!(fact.value, Value::Time(_) | Value::Decade { .. } | Value::Relative { .. })
}

fn is_day(fact: &Fact) -> bool {
    matches!(fact.value, Value::Date(_) | Value::Weekday { .. })
}
