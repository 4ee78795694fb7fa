//! Section `[sentences]`: where sentences do not end, and how long they get.

use serde::Deserialize;

/// What keeps a full stop from ending a sentence, and how much of a sentence there is.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sentences {
    /// Abbreviations with their stops (`Gen.`, `Jan.`) after which a sentence goes on.
    pub abbreviations: Vec<String>,
    /// Abbreviations (`U.S.`, `p.m.`) that may also end a sentence; it does before a capital
    /// only where the next word is one of the small words.
    pub may_end: Vec<String>,
    /// Abbreviations (`No.`, `Art.`) after which a sentence goes on with a number only.
    pub before_number: Vec<String>,
    /// Small words in lower case (`he`, `but`) that with a capital begin a sentence, beside the
    /// function words.
    pub starters: Vec<String>,
    /// Whether a stop behind a number makes it an ordinal (`24. April`).
    pub ordinals: bool,
    /// Words that go on with a sentence after a closed quote that ends in a stop (`。」と`).
    pub after_quote: Vec<String>,
    /// Letters for every hundred of the same text in English (text expansion).
    pub expansion: usize,
}

impl Default for Sentences {
    fn default() -> Self {
        Self {
            abbreviations: Vec::new(),
            may_end: Vec::new(),
            before_number: Vec::new(),
            starters: Vec::new(),
            ordinals: false,
            after_quote: Vec::new(),
            expansion: 100,
        }
    }
}
