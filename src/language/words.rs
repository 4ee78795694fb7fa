//! A text as words, each with what its language knows of it.

use std::rc::Rc;

use super::Language;
use super::word::{Word, known};
use crate::text::{Token, TokenKind, tokens};

/// The words, numbers and marks of a text.
#[derive(Debug)]
pub struct Words<'t> {
    /// The text.
    pub text: &'t str,
    /// Where each stands.
    pub tokens: Vec<Token>,
    known: Vec<Rc<Word>>,
}

impl<'t> Words<'t> {
    /// The words of `text`, which is in `language`.
    #[must_use]
    pub fn new(text: &'t str, language: &Language) -> Self {
        // A word and its blank take four bytes or more, nearly always.
        let mut all: Vec<Token> = Vec::with_capacity(text.len() / 4);
        all.extend(tokens(text));
        let tokens = all;
        let known = known(tokens.iter().map(|token| token.span.slice(text)), language);
        Self { text, tokens, known }
    }

    /// Each token with what is known of it, marks included.
    pub fn all(&self) -> impl Iterator<Item = (Token, &Word)> + Clone {
        self.tokens.iter().copied().zip(self.known.iter().map(Rc::as_ref))
    }

    /// The same without marks.
    pub fn spoken(&self) -> impl Iterator<Item = (Token, &Word)> + Clone {
        self.all().filter(|(token, _)| token.kind != TokenKind::Mark)
    }

    /// What is known of token `at`.
    #[must_use]
    pub fn word(&self, at: usize) -> &Word {
        &self.known[at]
    }
}
