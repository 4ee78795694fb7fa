//! Section `[sentences]`: where sentences do not end.

use serde::Deserialize;

/// What keeps a full stop from ending a sentence.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sentences {
    /// Abbreviations with their stops (`Gen.`, `Jan.`) after which a sentence goes on.
    pub abbreviations: Vec<String>,
    /// Abbreviations (`U.S.`, `p.m.`) that may also end a sentence; the next word decides.
    pub may_end: Vec<String>,
}
