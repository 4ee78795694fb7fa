//! What a mask needs to know of the two languages.

use crate::language::{Carrier, Lang, Language};

/// The languages of a sentence and of its answer.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    from: &'static Language,
    to: &'static Language,
    carriers: bool,
}

impl Wording {
    /// From one language to another.
    #[must_use]
    pub fn between(from: &Lang, to: &Lang) -> Self {
        Self { from: Language::of(from), to: Language::of(to), carriers: true }
    }

    /// The same without words that stand in for slots.
    #[must_use]
    pub fn without_carriers(self) -> Self {
        Self { carriers: false, ..self }
    }

    /// The word of the source language that stands in as `carrier`, if one is known.
    pub(super) fn carrier(&self, carrier: Carrier) -> Option<&'static str> {
        let carriers = &self.to.lexicon().carriers;
        carriers.word(&self.from.lang, carrier).filter(|_| self.carriers)
    }

    /// Whether `word` is a small word of the language of the sentence.
    pub(super) fn is_small_in_source(&self, word: &str) -> bool {
        self.from.word(word).is_function
    }

    /// Whether `word` is a small word of the language asked for.
    pub(super) fn is_small_in_answer(&self, word: &str) -> bool {
        self.to.word(word).is_function
    }

    /// The language asked for.
    pub(super) fn to(&self) -> &'static Lang {
        &self.to.lang
    }

    /// Whether one of the languages ends its clauses with the verb and the other one does not.
    pub(super) fn turns_clauses(&self) -> bool {
        self.from.lexicon().order.verb_last != self.to.lexicon().order.verb_last
    }

    /// Whether `word` counts: a figure, or a number in words.
    pub(super) fn counts(&self, word: &str) -> bool {
        let numbers = &self.from.lexicon().numbers;
        let word = word.to_lowercase();
        let said = [&numbers.cardinals, &numbers.scales, &numbers.ordinals]
            .into_iter()
            .flat_map(|table| table.values().flatten());
        word.starts_with(|c: char| c.is_ascii_digit()) || said.into_iter().any(|said| *said == word)
    }
}
