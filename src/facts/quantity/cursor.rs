//! Looks at tokens: what stands where, and what can be passed over.

use std::cell::Cell;

use super::amount::Amount;
use super::digits::Literal;
use super::lex::{Kind, Token};
use super::sense::Sense;
use super::vocabulary::{Conventions, Vocabulary};
use crate::facts::Decimal;
use crate::text::Span;

/// The tokens of a sentence, for reading at any place.
#[derive(Debug)]
pub(super) struct Cursor<'t, 'v> {
    /// The sentence.
    pub(super) text: &'t str,
    tokens: &'t [Token<'v>],
    vocabulary: &'v Vocabulary,
    /// Whether a word such as "between" stands before: "and" parts two numbers then.
    pub(super) between: bool,
    /// The token a number was last read at, and the number, as one finder after the other asks for it.
    last: Cell<Option<(usize, Option<Amount>)>>,
}

impl<'t, 'v> Cursor<'t, 'v> {
    pub(super) fn new(text: &'t str, tokens: &'t [Token<'v>], vocabulary: &'v Vocabulary) -> Self {
        Self { text, tokens, vocabulary, between: false, last: Cell::new(None) }
    }

    /// Goes to the token `at`, where the next fact may begin.
    pub(super) fn stand_at(&mut self, at: usize) {
        self.between = self.had(at, Sense::Between);
        self.last.set(None);
    }

    /// The number that begins at a token, which `read` reads where it was not the last one read.
    pub(super) fn amount(
        &self,
        at: usize,
        read: impl FnOnce(&Self) -> Option<Amount>,
    ) -> Option<Amount> {
        if let Some((_, known)) = self.last.get().filter(|(last, _)| *last == at) {
            return known;
        }
        let amount = read(self);
        self.last.set(Some((at, amount)));
        amount
    }

    pub(super) fn conventions(&self) -> &'v Conventions {
        &self.vocabulary.conventions
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn token(&self, at: usize) -> Option<&'t Token<'v>> {
        self.tokens.get(at)
    }

    /// Whether a token is a number in digits or a word with any sense.
    pub(super) fn matters(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| !token.senses.is_empty() || matches!(token.kind, Kind::Digits(_)))
    }

    /// The first thing `pick` finds among the senses of a token.
    pub(super) fn find<T>(&self, at: usize, pick: impl Fn(&Sense) -> Option<T>) -> Option<T> {
        self.token(at)?.senses.iter().find_map(pick)
    }

    /// Whether a token has a sense of this kind.
    pub(super) fn any(&self, at: usize, kind: impl Fn(&Sense) -> bool) -> bool {
        self.token(at).is_some_and(|token| token.senses.iter().any(kind))
    }

    /// Whether a token has this sense.
    pub(super) fn has(&self, at: usize, sense: Sense) -> bool {
        self.token(at).is_some_and(|token| token.senses.contains(&sense))
    }

    /// The same of the token before `at`.
    pub(super) fn had(&self, at: usize, sense: Sense) -> bool {
        at > 0 && self.has(at - 1, sense)
    }

    /// Whether the hundred or thousand at `at` counts a greater scale: "the hundred billion stars".
    pub(super) fn counts_scale(&self, at: usize) -> bool {
        let power = |at| {
            self.find(at, |sense| match *sense {
                Sense::Scale(power) => Some(power),
                _ => None,
            })
        };
        power(at).zip(power(at + 1)).is_some_and(|(first, next)| first < next)
    }

    pub(super) fn digits(&self, at: usize) -> Option<&'t Literal> {
        match &self.token(at)?.kind {
            Kind::Digits(literal) => Some(literal),
            _ => None,
        }
    }

    pub(super) fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.token(at), Some(Token { kind: Kind::Mark(c), .. }) if marks.contains(c))
    }

    /// Whether a token is a mark that belongs to no number: a colon, a bracket.
    pub(super) fn is_plain_mark(&self, at: usize) -> bool {
        let mark = matches!(self.token(at), Some(Token { kind: Kind::Mark(_), .. }));
        mark && self.token(at).is_some_and(|token| token.senses.is_empty())
    }

    pub(super) fn glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.glued)
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        matches!(self.token(at), Some(Token { kind: Kind::Word { .. }, .. }))
    }

    pub(super) fn is_last(&self, at: usize) -> bool {
        at + 1 >= self.tokens.len()
    }

    /// Whether a token is one sign: `$`, `%`, `US$`.
    pub(super) fn is_sign(&self, at: usize) -> bool {
        let last = self.token(at).and_then(|token| token.span.slice(self.text).chars().next_back());
        last.is_some_and(|c| !c.is_alphanumeric() && c != '.')
    }

    /// Whether a token is a code or an abbreviation in capitals: `USD`, `Rs.`, `$US`.
    pub(super) fn is_code(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            let text = token.span.slice(self.text);
            let first = text.chars().find(|c| c.is_alphabetic());
            first.is_some_and(char::is_uppercase) && text.chars().count() <= 4
        })
    }

    /// Whether a token is a doubtful month in small letters, in a language whose calendar writes
    /// months with a capital.
    pub(super) fn is_small_doubtful(&self, at: usize) -> bool {
        let small =
            matches!(self.token(at), Some(Token { kind: Kind::Word { capital: false }, .. }));
        small && self.conventions().capital_months && self.has(at, Sense::DoubtfulMonth)
    }

    /// A hyphen glued on both sides, or `at` itself.
    pub(super) fn past_hyphen(&self, at: usize) -> usize {
        let hyphen = self.is_mark(at, &['-', '\u{2010}', '\u{2011}']);
        if hyphen && self.glued(at) && self.glued(at + 1) { at + 1 } else { at }
    }

    pub(super) fn past_article(&self, at: usize) -> usize {
        if self.has(at, Sense::Article) { at + 1 } else { at }
    }

    /// What a token multiplies by, if it does.
    pub(super) fn factor(&self, at: usize) -> Option<Decimal> {
        self.find(at, |sense| match *sense {
            Sense::Scale(power) => Decimal::power_of_ten(power),
            Sense::Collective(factor) => Some(factor),
            _ => None,
        })
    }

    /// Whether a token is one small letter with a blank before it: `5 m` are metres, `$5m` millions.
    pub(super) fn is_loose_letter(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            let mut letters = token.span.slice(self.text).chars();
            !token.glued
                && letters.next().is_some_and(char::is_lowercase)
                && letters.next().is_none()
        })
    }

    /// Whether a token is Hangul in the middle of a word, where a syllable is no number.
    pub(super) fn continues_hangul(&self, at: usize) -> bool {
        let hangul = |c: char| ('\u{AC00}'..='\u{D7AF}').contains(&c);
        self.token(at).is_some_and(|token| {
            token.glued
                && self.text[token.span.start..].starts_with(hangul)
                && self.text[..token.span.start].ends_with(hangul)
        })
    }

    /// Whether an "and" stands before `at`.
    pub(super) fn follows_and(&self, at: usize) -> bool {
        self.had(at, Sense::And)
    }

    pub(super) fn is_number_word(&self, at: usize) -> bool {
        self.any(at, |sense| matches!(sense, Sense::Cardinal(_) | Sense::Scale(_)))
    }

    /// From the first byte of token `from` to the last of the one before `to`.
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let start = self.tokens.get(from).map_or(self.text.len(), |token| token.span.start);
        let end = self.tokens.get(to.saturating_sub(1)).map_or(start, |token| token.span.end);
        Span::new(start, end.max(start))
    }
}
