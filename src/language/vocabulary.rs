//! Which words of two languages can translate each other.
//!
//! `locales/<lang>/vocabulary.toml` lists, under keys that are the same in every language, the words
//! a translator may write for one meaning: whole (`law`), by their beginning (`investig*`), and
//! inside compounds (`*krieg*`). Words under one key in two files can stand for each other. The
//! files are packed when the program is built, so that nothing is read before the first question.

use crate::embedded::VOCABULARIES;

use super::Lang;

/// A meaning, the same number in every language of one build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Concept(u16);

impl Concept {
    /// The number; all of one build lie close together.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }
}

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    whole: Table,
    beginning: Table,
    inside: Table,
}

/// No beginning of a word that is shorter is looked up, in bytes.
const SHORTEST: usize = 2;

impl Vocabulary {
    /// The vocabulary of `lang`, if there is one.
    #[must_use]
    pub fn of(lang: &Lang) -> Option<Self> {
        let named = |tag: &str| VOCABULARIES.iter().find(|(name, _)| *name == tag);
        let (_, packed) = named(lang.as_str()).or_else(|| named(lang.primary()))?;
        let (whole, rest) = Table::take(packed)?;
        let (beginning, rest) = Table::take(rest)?;
        let (inside, _) = Table::take(rest)?;
        Some(Self { whole, beginning, inside })
    }

    /// Adds to `concepts` what `word`, in lower case, can mean.
    pub fn look_up(&self, word: &str, concepts: &mut Vec<Concept>) {
        concepts.extend(self.whole.find(word).into_iter().flatten());
        for (at, _) in word.char_indices().skip(1).chain([(word.len(), ' ')]) {
            if at >= SHORTEST {
                concepts.extend(self.beginning.find(&word[..at]).into_iter().flatten());
            }
        }
        if self.inside.count > 0 {
            self.look_inside(word, concepts);
        }
        concepts.sort_unstable();
        concepts.dedup();
    }

    fn look_inside(&self, word: &str, concepts: &mut Vec<Concept>) {
        for (start, _) in word.char_indices() {
            let ends = word[start..].char_indices().map(|(at, _)| start + at).skip(SHORTEST);
            for end in ends.chain([word.len()]) {
                concepts.extend(self.inside.find(&word[start..end]).into_iter().flatten());
            }
        }
    }
}

/// Sorted strings, each with the concepts it stands for, as `locales/build.rs` writes them: the
/// number of strings; where each one ends, and where its concepts do, both counted from the start
/// of what follows; the strings; the concepts. Numbers are little-endian, of four bytes, concepts of
/// two.
#[derive(Debug, Clone, Copy)]
struct Table {
    count: usize,
    ends: &'static [u8],
    strings: &'static [u8],
    concepts: &'static [u8],
}

const NUMBER: usize = 4;
const CONCEPT: usize = 2;

impl Table {
    /// The table at the start of `packed`, and what follows it.
    fn take(packed: &'static [u8]) -> Option<(Self, &'static [u8])> {
        let count = number(packed, 0);
        let rest = packed.get(NUMBER..)?;
        let (ends, rest) = rest.split_at_checked(count * 2 * NUMBER)?;
        let last = |column: usize| match count {
            0 => 0,
            _ => number(ends, (count - 1) * 2 + column),
        };
        let (strings, rest) = rest.split_at_checked(last(0))?;
        let (concepts, rest) = rest.split_at_checked(last(1) * CONCEPT)?;
        Some((Self { count, ends, strings, concepts }, rest))
    }

    /// The concepts of `word`, if it is in the table.
    fn find(&self, word: &str) -> Option<impl Iterator<Item = Concept> + use<>> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = usize::midpoint(low, high);
            let (start, end) = self.range(middle, 0);
            match self.strings[start..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    let (start, end) = self.range(middle, 1);
                    let packed = &self.concepts[start * CONCEPT..end * CONCEPT];
                    let concept =
                        |bytes: &[u8]| Concept(u16::from(bytes[0]) | u16::from(bytes[1]) << 8);
                    return Some(packed.chunks_exact(CONCEPT).map(concept));
                }
            }
        }
        None
    }

    /// Where the entry `at` begins and ends in a column: the strings or the concepts.
    fn range(&self, at: usize, column: usize) -> (usize, usize) {
        let start = at.checked_sub(1).map_or(0, |before| number(self.ends, before * 2 + column));
        (start, number(self.ends, at * 2 + column))
    }
}

/// The number `at` of a row of them; none is there behind its end.
fn number(packed: &[u8], at: usize) -> usize {
    let bytes = packed.get(at * NUMBER..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concepts(lang: &str, word: &str) -> Vec<Concept> {
        let vocabulary = Vocabulary::of(&lang.parse().unwrap()).unwrap();
        let mut concepts = Vec::new();
        vocabulary.look_up(word, &mut concepts);
        concepts
    }

    #[test]
    fn words_that_translate_each_other_share_a_concept() {
        for (english, lang, word) in [
            ("attacked", "de", "angriffe"),
            ("attack", "es", "ataques"),
            ("war", "de", "bürgerkrieg"),
            ("children", "fr", "enfants"),
            ("election", "pt", "eleições"),
        ] {
            let known = concepts("en", english);
            assert!(concepts(lang, word).iter().any(|one| known.contains(one)), "{english} {word}");
        }
        assert!(concepts("de", "xyzzy").is_empty());
    }

    #[test]
    fn a_language_without_a_vocabulary_has_none() {
        assert!(Vocabulary::of(&"tlh".parse().unwrap()).is_none());
    }
}
