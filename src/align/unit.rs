//! What alignment knows of a sentence or a block.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::facts::{Fact, Value};
use crate::language::cues::Cue;
use crate::text::{TokenKind, tokens};

/// A sentence or a block, as far as alignment looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Letters and digits in it, a syllable or word sign counting as the letters it stands for.
    pub length: usize,
    /// Marks by which it is known again, sorted, each once.
    pub marks: Vec<u64>,
}

impl Unit {
    /// A unit known by its facts and names, which are the same in every language, and by words
    /// that many languages share.
    #[must_use]
    pub fn of_facts(text: &str, facts: &[Fact]) -> Self {
        let facts = facts.iter().filter_map(|fact| match &fact.value {
            Value::Cue(Cue::Place(name)) => Some(mark(name.as_str())),
            Value::Cue(_) => None,
            Value::Name { key } => Some(mark(key.as_str())),
            Value::Number { value } => Some(mark(&value.to_string())),
            value => Some(mark(&format!("{value:?}"))),
        });
        Self::new(text, facts.chain(shared_words(text)))
    }

    /// A unit known by all its words.
    #[must_use]
    pub fn of_words(text: &str) -> Self {
        let words = tokens(text).filter(|token| token.kind != TokenKind::Mark);
        Self::new(text, words.map(|token| mark(&token.span.slice(text).to_lowercase())))
    }

    fn new(text: &str, marks: impl Iterator<Item = u64>) -> Self {
        let mut marks: Vec<u64> = marks.collect();
        marks.sort_unstable();
        marks.dedup();
        Self { length: letters(text), marks }
    }

    /// How much two units have in common, from 0 to 1 (Dice's coefficient of their marks).
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a sentence has few marks")]
    pub fn likeness(&self, other: &Self) -> f64 {
        let all = self.marks.len() + other.marks.len();
        if all == 0 {
            return 0.0;
        }
        let common = self.marks.iter().filter(|mark| other.marks.binary_search(mark).is_ok());
        2.0 * common.count() as f64 / all as f64
    }

    /// Both units as one.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        let mut marks = [self.marks.as_slice(), &other.marks].concat();
        marks.sort_unstable();
        marks.dedup();
        Self { length: self.length + other.length, marks }
    }
}

/// Letters and digits in `text`, a syllable or word sign counting as the letters it stands for.
#[must_use]
pub fn letters(text: &str) -> usize {
    /// So many bytes are counted at once, as a count of them fits into one.
    const AT_ONCE: usize = 128;
    let some = |bytes: &[u8]| -> u8 {
        bytes.iter().map(|byte| u8::from(byte.is_ascii_alphanumeric())).sum()
    };
    let plain: usize = text.as_bytes().chunks(AT_ONCE).map(|bytes| usize::from(some(bytes))).sum();
    if text.is_ascii() {
        return plain;
    }
    plain + text.chars().filter(|c| !c.is_ascii()).map(weight).sum::<usize>()
}

/// How many letters of an alphabet a character stands for that is not ASCII.
fn weight(c: char) -> usize {
    match c {
        '\u{3400}'..='\u{9FFF}' => 3,
        '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}' => 2,
        c => usize::from(c.is_alphanumeric()),
    }
}

/// Beginnings of words by which related languages know each other's: "pres" of *president*.
fn shared_words(text: &str) -> impl Iterator<Item = u64> + '_ {
    tokens(text).filter_map(move |token| {
        let word = token.span.slice(text);
        let start = word.char_indices().nth(STEM).map(|(at, _)| &word[..at])?;
        (token.kind == TokenKind::Word).then(|| mark(&start.to_lowercase()))
    })
}

/// So many letters of a word are compared.
const STEM: usize = 4;

fn mark(text: &str) -> u64 {
    // Keys are fixed, so that the same text has the same mark on every run.
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::find_facts;
    use crate::language::Language;

    fn unit(lang: &str, text: &str) -> Unit {
        Unit::of_facts(text, &find_facts(text, Language::of(&lang.parse().unwrap())))
    }

    #[test]
    fn a_translation_is_more_alike_than_another_sentence() {
        let source = unit("en", "Halina Brandt met Ukrainian officials in Geneva.");
        let translation = unit("de", "Halina Brandt traf ukrainische Vertreter in Genf.");
        let other = unit("de", "Die Gespräche dauerten den ganzen Tag.");
        assert!(source.likeness(&translation) > 0.4);
        assert!(source.likeness(&other) < 0.1);
    }
}
