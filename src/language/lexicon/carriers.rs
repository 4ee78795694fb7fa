//! Section `[carriers.SOURCE]`: words of a source language that stand in for a slot while an engine
//! that knows grammar translates the sentence around it.
//!
//! The section stands in the folder of the *target* language: which word of the source has, once
//! translated, the gender and number of the words that take its place depends on both.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::language::Lang;

/// What kind of word stands in for a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carrier {
    /// A common noun whose translation is masculine.
    Masculine,
    /// A common noun whose translation is feminine.
    Feminine,
    /// A common noun whose translation is neuter.
    Neuter,
    /// A plural whose translation is masculine.
    MasculinePlural,
    /// A plural whose translation is feminine.
    FemininePlural,
    /// A plural whose translation is neuter.
    NeuterPlural,
    /// The name of a man.
    Man,
    /// The name of a woman.
    Woman,
    /// The name of a place.
    Place,
    /// A word that may stand alone or describe the noun after it, as a model number does
    /// (`KN-23`, `the KN-23 missile`).
    Designator,
    /// A word for a point in time that needs no preposition (`yesterday`).
    Adverb,
}

/// The words, by source language and kind.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Carriers {
    by_source: BTreeMap<Lang, BTreeMap<Carrier, String>>,
}

impl Carriers {
    /// The word of the language `source` that stands in as `carrier`, if one is known.
    #[must_use]
    pub fn word(&self, source: &Lang, carrier: Carrier) -> Option<&str> {
        self.by_source
            .iter()
            .find(|(lang, _)| lang.same_language(source))
            .and_then(|(_, words)| words.get(&carrier))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_carrier_is_found_by_both_languages() {
        let spanish = Language::of(&"es".parse().unwrap());
        let english = "en-GB".parse().unwrap();
        let word = spanish.lexicon().carriers.word(&english, Carrier::Feminine);
        assert_eq!(word, Some("agency"));
        let unknown = "tlh".parse().unwrap();
        assert_eq!(spanish.lexicon().carriers.word(&unknown, Carrier::Feminine), None);
    }
}
