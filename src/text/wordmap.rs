//! Tables by word, quick to ask.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What there is to say of each word. Nothing depends on an order of it.
#[derive(Debug)]
pub struct WordMap<V> {
    /// Words of a few bytes, which compare as numbers.
    short: HashMap<Short, V, BuildHasherDefault<WordHasher>>,
    long: HashMap<Box<str>, V, BuildHasherDefault<WordHasher>>,
}

/// The bytes of a short word, and in the highest how many they are.
type Short = u128;

/// A short word has at most so many bytes.
const MOST: usize = 15;

impl<V> Default for WordMap<V> {
    fn default() -> Self {
        Self { short: HashMap::default(), long: HashMap::default() }
    }
}

impl<V> WordMap<V> {
    /// What is said of `word`.
    #[must_use]
    pub fn get(&self, word: &str) -> Option<&V> {
        match short(word.as_bytes()) {
            Some(short) => self.short.get(&short),
            None => self.long.get(word),
        }
    }

    /// Says `value` of `word`.
    pub fn insert(&mut self, word: &str, value: V) {
        match short(word.as_bytes()) {
            Some(short) => self.short.insert(short, value),
            None => self.long.insert(word.into(), value),
        };
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    /// Whether there is no word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets every word.
    pub fn clear(&mut self) {
        self.short.clear();
        self.long.clear();
    }
}

impl<V: Default> WordMap<V> {
    /// What is said of `word`, to be changed; nothing much where nothing was said.
    pub fn entry(&mut self, word: &str) -> &mut V {
        match short(word.as_bytes()) {
            Some(short) => self.short.entry(short).or_default(),
            None => self.long.entry(word.into()).or_default(),
        }
    }
}

fn short(word: &[u8]) -> Option<Short> {
    let len = word.len();
    let bytes = match (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        (Some(first), Some(last)) if len <= MOST => {
            // What both have is cut off the second.
            let rest = u128::from(u64::from_le_bytes(*last)) >> (8 * (16 - len)) << 64;
            u128::from(u64::from_le_bytes(*first)) | rest
        }
        (Some(_), _) => return None,
        _ => u128::from(below_eight(word)),
    };
    Some(bytes | (len as u128) << 120)
}

/// The bytes of a word of fewer than eight.
fn below_eight(word: &[u8]) -> u64 {
    match (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            let rest = u64::from(u32::from_le_bytes(*last)) >> (8 * (8 - word.len())) << 32;
            u64::from(u32::from_le_bytes(*first)) | rest
        }
        _ => word.iter().rfold(0, |bytes, byte| bytes << 8 | u64::from(*byte)),
    }
}

/// A quick hash for words and small numbers; nothing outside is hashed with it, and no order comes of
/// it.
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
        self.add(below_eight(rest));
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

    fn write_u128(&mut self, word: u128) {
        let half = |word: u128| u64::try_from(word & u128::from(u64::MAX)).unwrap_or_default();
        self.add(half(word));
        self.add(half(word >> 64));
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_length_are_kept_apart() {
        let text = "aaaaaaaaaaaaaaaaaaaaaaaañañañaabababab";
        let ends = || text.char_indices().map(|(at, c)| at + c.len_utf8());
        let starts = || text.char_indices().map(|(at, _)| at);
        let words = || {
            let from =
                |start| ends().filter(move |end| *end > start).map(move |end| &text[start..end]);
            starts().flat_map(from).chain(["", "\0", "\0\0"])
        };
        let mut map = WordMap::default();
        words().for_each(|word| map.insert(word, word));
        assert!(words().all(|word| map.get(word) == Some(&word)));
        let different: std::collections::BTreeSet<_> = words().collect();
        assert_eq!(map.len(), different.len());
    }
}
