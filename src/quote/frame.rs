//! A block as attribution reads it: words and marks, each quoted stretch one item, in sentences.

use std::collections::HashSet;
use std::ops::Range;

use super::marks::Family;
use super::pairing::Stretch;
use crate::language::Language;
use crate::language::lexicon::{Class, Classes, Entry, Reporting};
use crate::text::{Span, Token, TokenKind, tokens};

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A number.
    Number,
    /// A mark of punctuation.
    Mark(char),
    /// A quoted stretch, by index.
    Quote(usize),
}

/// One word, mark or quoted stretch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'l> {
    /// Where it stands in the block.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// What it can be in a sentence.
    pub classes: Classes,
    /// What the lexicon knows of it.
    pub entry: Option<&'l Entry>,
    /// Whether it begins with a capital.
    pub capital: bool,
}

impl Item<'_> {
    pub fn is(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub fn has(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    pub fn any(&self, classes: &[Class]) -> bool {
        self.classes.any(classes)
    }

    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }

    pub fn quote(&self) -> Option<usize> {
        if let Kind::Quote(index) = self.kind { Some(index) } else { None }
    }

    /// A dash that parts clauses.
    pub fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Mark('–' | '—' | '-' | '―'))
    }
}

/// A block read into items and sentences.
#[derive(Debug)]
pub(super) struct Frame<'t, 'l> {
    pub text: &'t str,
    pub items: Vec<Item<'l>>,
    pub sentences: Vec<Range<usize>>,
    pub stretches: &'t [Stretch],
    /// Whether it is written with capitals as headlines are, so that they say nothing.
    pub headline: bool,
    /// Whether nothing but blanks stands outside quotation marks, none of them single.
    pub only_quotes: bool,
    pub reporting: &'l Reporting,
}

impl Frame<'_, '_> {
    /// The words from the first to the last item of `range`.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        let items = self.items.get(range)?;
        Some(Span::new(items.first()?.span.start, items.last()?.span.end))
    }

    pub fn word(&self, at: usize) -> &str {
        self.items[at].span.slice(self.text)
    }

    pub fn inner(&self, stretch: usize) -> &str {
        self.stretches[stretch].inner.slice(self.text)
    }
}

/// Reads blocks of one language.
#[derive(Debug)]
pub(super) struct FrameReader<'l> {
    reporting: &'l Reporting,
    abbreviations: HashSet<&'l str>,
    low: String,
}

impl<'l> FrameReader<'l> {
    pub fn new(language: &'l Language) -> Self {
        let lexicon = language.lexicon();
        let sentences = &lexicon.sentences;
        let stops = sentences.abbreviations.iter().chain(&sentences.may_end);
        Self {
            reporting: &lexicon.reporting,
            abbreviations: stops.map(|word| word.trim_end_matches('.')).collect(),
            low: String::new(),
        }
    }

    /// Reads one block.
    pub fn read<'t>(&mut self, text: &'t str, stretches: &'t [Stretch]) -> Frame<'t, 'l> {
        let mut items = Vec::with_capacity(text.len() / 5);
        let mut at = 0;
        for (index, stretch) in stretches.iter().enumerate() {
            self.read_words(text, Span::new(at, stretch.outer.start), &mut items);
            items.push(Item {
                span: stretch.outer,
                kind: Kind::Quote(index),
                classes: Classes::default(),
                entry: None,
                capital: false,
            });
            at = stretch.outer.end;
        }
        self.read_words(text, Span::new(at, text.len()), &mut items);
        let mut frame = Frame {
            text,
            headline: in_capitals(&items),
            only_quotes: items.iter().all(|item| item.quote().is_some())
                && stretches.iter().all(|stretch| stretch.family != Family::Single),
            items,
            sentences: Vec::new(),
            stretches,
            reporting: self.reporting,
        };
        frame.sentences = self.sentences(&frame);
        frame
    }

    fn read_words(&mut self, text: &str, part: Span, items: &mut Vec<Item<'l>>) {
        for token in tokens(part.slice(text)) {
            let token = Token { span: token.span.shifted(part.start), ..token };
            items.push(self.item(text, token));
        }
    }

    fn item(&mut self, text: &str, token: Token) -> Item<'l> {
        let word = token.span.slice(text);
        let first = word.chars().next().unwrap_or(' ');
        let kind = match token.kind {
            TokenKind::Word => Kind::Word,
            TokenKind::Number => Kind::Number,
            TokenKind::Mark => Kind::Mark(first),
        };
        let mut item = Item {
            span: token.span,
            kind,
            classes: Classes::default(),
            entry: None,
            capital: first.is_uppercase(),
        };
        if kind == Kind::Word {
            let low = lowered(word, &mut self.low);
            item.entry = self.reporting.entry(low);
            item.classes = item.entry.map_or_else(Classes::default, |entry| entry.classes);
            if item.entry.is_none() {
                let guessed = self.reporting.by_ending(low);
                // A capital word may be a name: only what a name would not be called is believed.
                let titled = if guessed.has(Class::Work) {
                    Classes::of(Class::Work)
                } else {
                    Classes::default()
                };
                item.classes = if item.capital { titled } else { guessed };
            }
        }
        item
    }

    fn sentences(&self, frame: &Frame<'_, 'l>) -> Vec<Range<usize>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        for at in 0..frame.items.len() {
            if self.ends(frame, at) {
                sentences.push(start..at + 1);
                start = at + 1;
            }
        }
        if start < frame.items.len() {
            sentences.push(start..frame.items.len());
        }
        sentences
    }

    /// Whether a sentence ends with the item `at`.
    fn ends(&self, frame: &Frame<'_, 'l>, at: usize) -> bool {
        let item = &frame.items[at];
        let Some(next) = frame.items.get(at + 1) else { return true };
        let fresh = next.capital || next.quote().is_some() || next.kind == Kind::Number;
        match item.kind {
            Kind::Mark('.') => {
                (fresh || next.is_dash()) && spaced(item, next) && !self.abbreviates(frame, at)
            }
            Kind::Mark('!' | '?' | '…' | '。' | '！' | '？') => fresh && spaced(item, next),
            Kind::Quote(index) => {
                let words = frame.inner(index).trim_end_matches(is_closing_mark);
                let fresh = next.capital || next.quote().is_some();
                fresh && words.ends_with(['.', '!', '?', '…', '。']) && !cue_follows(frame, at)
            }
            _ => false,
        }
    }

    /// Whether the stop at `at` belongs to an abbreviation or an initial.
    fn abbreviates(&self, frame: &Frame<'_, 'l>, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|b| &frame.items[b]) else { return false };
        let word = before.span.slice(frame.text);
        before.span.end == frame.items[at].span.start
            && before.kind == Kind::Word
            && ((before.capital && (before.has(Class::Title) || word.chars().count() == 1))
                || self.abbreviations.contains(word))
    }
}

/// `word` as the lexicon writes it, in `buffer` where it is not written so itself.
fn lowered<'a>(word: &'a str, buffer: &'a mut String) -> &'a str {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return word;
    }
    buffer.clear();
    for c in word.chars() {
        match c {
            '’' => buffer.push('\''),
            c if c.is_ascii() => buffer.push(c.to_ascii_lowercase()),
            c => buffer.extend(c.to_lowercase()),
        }
    }
    buffer
}

/// How many words with capitals make a headline.
const CAPITALS: usize = 4;

/// Whether all words of a short block but small ones begin with capitals.
fn in_capitals(items: &[Item<'_>]) -> bool {
    let small = [Class::Determiner, Class::Link, Class::Preposition, Class::Coordinator];
    let counts = |item: &&Item<'_>| {
        item.kind == Kind::Word && (item.capital || item.span.len() > 4) && !item.any(&small)
    };
    let count = items.iter().filter(counts).count();
    items.len() <= 40 && count >= CAPITALS && items.iter().filter(counts).all(|item| item.capital)
}

/// Whether a short clause with a cue follows the quote at `at`, as in “Why?” Ann Lee asked.
fn cue_follows(frame: &Frame<'_, '_>, at: usize) -> bool {
    let rest = &frame.items[at + 1..frame.items.len().min(at + 20)];
    let verb = rest.iter().position(|item| {
        item.entry.is_some_and(|entry| entry.forms.iter().any(|form| form.finite)) && !item.capital
    });
    let Some(verb) = verb else { return false };
    let subject = &rest[..verb];
    let inserted = subject.last().is_some_and(|item| item.is(','));
    let plain = subject.len() < 8 && subject.iter().all(|item| item.is_word() || item.is('.'));
    let named = subject.first().is_some_and(|item| item.has(Class::Pronoun))
        || subject.iter().all(|item| item.capital || item.is('.'))
        || inserted;
    let over = rest.get(verb + 1).is_none_or(|item| {
        !item.is_word() && item.quote().is_none() && !item.is(':')
            || item.any(&[Class::Preposition, Class::Time, Class::Audience])
    });
    !subject.is_empty() && (plain || inserted) && named && over
}

fn spaced(item: &Item<'_>, next: &Item<'_>) -> bool {
    item.span.end < next.span.start
}

pub(super) fn is_closing_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '“' | '’' | '»' | '›' | '」' | '』' | ' ' | '\u{A0}')
}

/// Whether a word has the ending of an owner: Lee’s, the Lees’.
pub(super) fn is_genitive(word: &str) -> bool {
    word.ends_with("'s") || word.ends_with("’s") || word.ends_with("s’")
}
