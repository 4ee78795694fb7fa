//! Words cut to their stems, so that a term is found in forms that nobody listed.

use rust_stemmers::{Algorithm, Stemmer as Snowball};

use super::pieces::Pieces;
use crate::language::Language;
use crate::text::Span;

/// No stem is shorter, in characters, where endings are cut by a list.
const SHORTEST: usize = 3;

/// Cuts the words of one language.
pub(super) enum Stemmer {
    /// By the rules of Snowball.
    Rules(Snowball),
    /// By a list of endings.
    Endings(&'static [String]),
}

impl Stemmer {
    /// The stemmer of a language, where there is one.
    pub fn of(language: &'static Language) -> Option<Self> {
        let inflection = &language.lexicon().inflection;
        let rules = inflection.stemmer.as_deref().and_then(algorithm);
        let endings = Some(inflection.endings.as_slice()).filter(|endings| !endings.is_empty());
        rules
            .map(|rules| Self::Rules(Snowball::create(rules)))
            .or_else(|| endings.map(Self::Endings))
    }

    fn stem(&self, word: &str) -> String {
        match self {
            Self::Rules(snowball) => snowball.stem(word).into_owned(),
            Self::Endings(endings) => {
                let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
                let stems = stems.filter(|stem| stem.chars().count() >= SHORTEST);
                stems.min_by_key(|stem| stem.len()).unwrap_or(word).to_owned()
            }
        }
    }
}

impl std::fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stemmer").finish_non_exhaustive()
    }
}

fn algorithm(name: &str) -> Option<Algorithm> {
    Some(match name {
        "arabic" => Algorithm::Arabic,
        "danish" => Algorithm::Danish,
        "dutch" => Algorithm::Dutch,
        "english" => Algorithm::English,
        "finnish" => Algorithm::Finnish,
        "french" => Algorithm::French,
        "german" => Algorithm::German,
        "greek" => Algorithm::Greek,
        "hungarian" => Algorithm::Hungarian,
        "italian" => Algorithm::Italian,
        "norwegian" => Algorithm::Norwegian,
        "portuguese" => Algorithm::Portuguese,
        "romanian" => Algorithm::Romanian,
        "russian" => Algorithm::Russian,
        "spanish" => Algorithm::Spanish,
        "swedish" => Algorithm::Swedish,
        "tamil" => Algorithm::Tamil,
        "turkish" => Algorithm::Turkish,
        _ => return None,
    })
}

/// Folded text with every word cut to its stem, and the way back.
pub(super) struct Stemmed {
    /// The text of stems.
    pub text: String,
    /// Where each piece begins and ends in the stemmed text and in the folded one.
    pieces: Vec<(Span, Span)>,
}

impl Stemmed {
    /// Cuts the words of `folded`.
    pub fn new(folded: &str, stemmer: &Stemmer) -> Self {
        let mut words = Self { text: String::with_capacity(folded.len()), pieces: Vec::new() };
        let mut last = 0;
        for piece in Pieces::new(folded) {
            if piece.start > last && last > 0 {
                words.text.push(' ');
            }
            let start = words.text.len();
            words.text.push_str(&stemmer.stem(&folded[piece.start..piece.end]));
            let (stem, word) =
                (Span::new(start, words.text.len()), Span::new(piece.start, piece.end));
            words.pieces.push((stem, word));
            last = piece.end;
        }
        words
    }

    /// The part of the folded text that `start..end` of the stemmed one stands for.
    pub fn folded(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let first = self.pieces.partition_point(|(stem, _)| stem.end <= start);
        let last = self.pieces.partition_point(|(stem, _)| stem.start < end);
        Some((self.pieces.get(first)?.1.start, self.pieces.get(last.checked_sub(1)?)?.1.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_snowball_cuts_endings_of_its_list() {
        let stemmer = Stemmer::of(Language::of(&"uk".parse().unwrap())).unwrap();
        let stem = |word: &str| Stemmed::new(word, &stemmer).text;
        assert_eq!(stem("балістичної ракети"), stem("балістична ракета"));
        assert_eq!(stem("рік"), "рік");
    }
}
