//! Section `[names]`: what stands beside names, and what is written with a capital and is none.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What helps to find names and to compare them across languages.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Names {
    /// Titles and words of office, which are translated with the sentence: President, Minister.
    pub titles: Vec<String>,
    /// Common nouns and adjectives that are written with a capital in names of institutions and
    /// are translated: Ministry, National, Union. `*tion` stands for every word that ends so.
    pub common: Vec<String>,
    /// Small words inside a name: of, de, von.
    pub particles: Vec<String>,
    /// Endings the name of any place may take: the genitive `s` of *Moskaus*.
    pub place_endings: Vec<String>,
    /// Whether every noun has a capital, so that a capital tells nothing.
    pub nouns_are_capitalised: bool,
    /// Places and peoples by a name that is the same in every language: the place, its other
    /// names and abbreviations, and what comes from it.
    pub places: BTreeMap<String, Vec<String>>,
}
