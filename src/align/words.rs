//! Which words of a sentence its translation answers.
//!
//! A word is answered where the other text has one of the same meaning (both languages need a
//! vocabulary), or one that is written much alike. What no vocabulary knows, and light words that a
//! translator says in many ways, tell nothing. A stretch of words without an answer among answered
//! ones is something that was left out, put in or replaced.

use std::ops::Range;

use crate::language::{Word, Words};
use crate::text::{Token, TokenKind};

/// Whether the other text answers a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// It has a word of the same meaning, or one that looks like it.
    Answered,
    /// It has none, although the word is known and its translations are.
    Unanswered,
    /// No vocabulary knows the word.
    Unknown,
    /// The word is a mark, a number or a light word.
    Light {
        /// Whether the other text has a word of the same meaning.
        answered: bool,
    },
}

/// What a text has to answer words of another language with.
#[derive(Debug)]
pub struct Answers<'w> {
    /// A bit for each meaning some word of it has.
    meanings: Vec<u64>,
    /// The spellings of its words with what they begin with, sorted by that.
    keys: Vec<([u8; ALIKE], &'w str)>,
}

impl<'w> Answers<'w> {
    /// Those of a text, or of some words of it.
    pub fn of(words: impl Iterator<Item = &'w Word> + Clone) -> Self {
        // The meanings of a word are sorted.
        let last = words.clone().filter_map(|word| word.concepts.last()).max();
        let mut meanings = vec![0; last.map_or(0, |last| place_of(last.number()).0 + 1)];
        let mut keys = Vec::with_capacity(words.size_hint().1.unwrap_or_default());
        for word in words {
            for concept in &word.concepts {
                let (place, bit) = place_of(concept.number());
                meanings[place] |= bit;
            }
            let mut add = |key: &'w str| {
                keys.extend(key.as_bytes().first_chunk().map(|start| (*start, key)));
            };
            add(&word.key);
            word.part_keys.iter().for_each(|key| add(key));
        }
        keys.sort_unstable_by_key(|(start, _)| *start);
        Self { meanings, keys }
    }

    /// What they have for `word`.
    #[must_use]
    pub fn reply(&self, word: &Word) -> Reply {
        let known = !word.concepts.is_empty();
        if word.is_light {
            Reply::Light { answered: known && self.mean(word) }
        } else if known && self.mean(word) || self.look_like(&word.key) {
            Reply::Answered
        } else if known {
            Reply::Unanswered
        } else {
            Reply::Unknown
        }
    }

    /// Whether a word of the text shares a meaning with `word`.
    fn mean(&self, word: &Word) -> bool {
        word.concepts.iter().any(|concept| {
            let (place, bit) = place_of(concept.number());
            self.meanings.get(place).is_some_and(|known| known & bit != 0)
        })
    }

    /// Whether a word of the text begins as `key` does, for at least half of the longer one.
    fn look_like(&self, key: &str) -> bool {
        let Some(start) = key.as_bytes().first_chunk() else { return false };
        let first = self.keys.partition_point(|(other, _)| other < start);
        let same_start = self.keys[first..].iter().take_while(|(other, _)| other == start);
        same_start.into_iter().any(|(_, other)| are_alike(key, other))
    }
}

/// The least number of bytes that two words have in common at their beginning to look alike.
const ALIKE: usize = 4;

fn are_alike(one: &str, other: &str) -> bool {
    let common = one.bytes().zip(other.bytes()).take_while(|(x, y)| x == y).count();
    common * 2 >= one.len().max(other.len())
}

fn place_of(number: u16) -> (usize, u64) {
    (usize::from(number / 64), 1 << (number % 64))
}

/// What `answers` has for each token of `words`.
#[must_use]
pub fn replies(words: &Words, answers: &Answers) -> Vec<Reply> {
    let reply = |(token, word): (Token, &Word)| match token.kind {
        TokenKind::Word => answers.reply(word),
        _ => Reply::Light { answered: false },
    };
    words.all().map(reply).collect()
}

/// Words next to each other that the other text hardly answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Which tokens.
    pub tokens: Range<usize>,
    /// How many more of them have no answer than have one.
    pub depth: usize,
}

/// The deepest gap among `replies`, if there is any.
#[must_use]
pub fn deepest_gap(replies: &[Reply]) -> Option<Gap> {
    let mut best: Option<Gap> = None;
    let (mut start, mut depth) = (0, 0);
    for (at, reply) in replies.iter().enumerate() {
        match reply {
            Reply::Unanswered => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
                if best.as_ref().is_none_or(|gap| gap.depth < depth) {
                    best = Some(Gap { tokens: start..at + 1, depth });
                }
            }
            Reply::Answered => depth = depth.saturating_sub(1),
            Reply::Unknown | Reply::Light { .. } => {}
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn gap(a: &str, from: &str, b: &str, to: &str) -> (usize, String) {
        let language = |lang: &str| Language::of(&lang.parse().unwrap());
        let (left, right) = (Words::new(a, language(from)), Words::new(b, language(to)));
        let answers = Answers::of(right.spoken().map(|(_, word)| word));
        let Some(gap) = deepest_gap(&replies(&left, &answers)) else { return (0, String::new()) };
        let tokens = &left.tokens[gap.tokens];
        let words = &a[tokens[0].span.start..tokens[tokens.len() - 1].span.end];
        (gap.depth, words.to_owned())
    }

    #[test]
    fn a_good_translation_answers_its_source() {
        let source = "The court rejected the minister’s appeal on Monday.";
        let target = "El tribunal rechazó el lunes el recurso del ministro.";
        assert_eq!(gap(source, "en", target, "es"), (0, String::new()));
    }

    #[test]
    fn what_was_left_out_is_a_gap() {
        let source = "The court rejected the appeal and the army closed the border with soldiers.";
        let target = "El tribunal rechazó el recurso.";
        let (depth, words) = gap(source, "en", target, "es");
        assert_eq!((depth, &*words), (4, "army closed the border with soldiers"));
    }

    #[test]
    fn words_that_no_vocabulary_knows_leave_no_gap() {
        assert_eq!(gap("Qagh neH.", "tlh", "Der Hof wies die Klage ab.", "de").0, 0);
    }
}
