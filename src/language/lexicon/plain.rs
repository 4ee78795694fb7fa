//! Section `[plain]`: words without a claim of their own.

use serde::Deserialize;

/// Words without a claim of their own.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Plain {
    /// The most frequent small words; they tell the language of a sentence and carry no content.
    pub function: Vec<String>,
    /// Common words that a translator says in many ways or leaves out; that one has no answer tells
    /// nothing: "way", "become", "around".
    pub light: Vec<String>,
    /// Phrases that hold a cue word and do not mean it: "not only", "no doubt", "after all".
    pub inert: Vec<String>,
    /// Groups of words that may stand for each other without another meaning.
    pub synonyms: Vec<Vec<String>>,
    /// Spellings of the same word: `labour` and `labor`, `can't` and `cannot`.
    pub spellings: Vec<(String, String)>,
}
