//! Answers about words, remembered: stories say the same words over and over.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What was found out about words, up to a bound; beyond it everything is forgotten, so that no
/// stream of texts makes it grow.
#[derive(Debug)]
pub struct Memo<V> {
    answers: HashMap<Box<str>, V, BuildHasherDefault<WordHasher>>,
}

/// So many words are remembered.
const MOST: usize = 1 << 14;

/// A longer word is found out about every time it comes, in bytes.
const LONGEST: usize = 64;

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { answers: HashMap::default() }
    }
}

impl<V: Clone> Memo<V> {
    /// What `find` finds out about `word`, asked once.
    pub fn answer(&mut self, word: &str, find: impl FnOnce() -> V) -> V {
        if let Some(answer) = self.answers.get(word) {
            return answer.clone();
        }
        let answer = find();
        if word.len() <= LONGEST {
            if self.answers.len() >= MOST {
                self.answers.clear();
            }
            self.answers.insert(word.into(), answer.clone());
        }
        answer
    }
}

/// A quick hash for short words; nothing outside is hashed with it, and no order comes of it.
#[derive(Debug, Default, Clone, Copy)]
pub struct WordHasher(u64);

impl WordHasher {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (chunks, rest) = bytes.as_chunks::<8>();
        for chunk in chunks {
            self.add(u64::from_le_bytes(*chunk));
        }
        if !rest.is_empty() {
            let mut word = [0; 8];
            word[..rest.len()].copy_from_slice(rest);
            self.add(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(byte.into());
    }

    fn write_u32(&mut self, word: u32) {
        self.add(word.into());
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_out_about_once_and_the_memo_stays_small() {
        let mut memo = Memo::default();
        let mut asked = 0;
        for number in 0..3 * MOST {
            memo.answer(&format!("w{number}"), || asked += 1);
            memo.answer(&format!("w{number}"), || asked += 1);
        }
        assert_eq!(asked, 3 * MOST);
        assert!(memo.answers.len() <= MOST);
    }
}
