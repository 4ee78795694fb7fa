//! Section `[quotation]`: which marks a language puts around what was said.

use serde::Deserialize;

/// The marks of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Quotation {
    /// Pairs of marks, two characters each, the usual one first (`“”`, `‘’`, `„“`, `«»`).
    pub pairs: Vec<String>,
    /// Whether a dash at the head of a paragraph leads speech, and another one its cue.
    pub dash: bool,
    /// Whether a cue may stand between commas and dashes inside the marks («A, — said he, — b»).
    pub inner_cue: bool,
    /// Whether words in marks need a cue to count as said by somebody; where they do not, a long
    /// enough stretch belongs to the source the paragraph speaks of.
    pub needs_cue: bool,
}

/// How a mark of a language is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It opens.
    Open,
    /// It closes.
    Close,
    /// Either; what stands around it decides.
    Either,
}

impl Quotation {
    /// Which side `mark` stands on in this language, if the language uses it.
    #[must_use]
    pub fn side(&self, mark: char) -> Option<Side> {
        let ends = |pair: &String| (pair.chars().next(), pair.chars().next_back());
        let opens = self.pairs.iter().any(|pair| ends(pair).0 == Some(mark));
        let closes = self.pairs.iter().any(|pair| ends(pair).1 == Some(mark));
        match (opens, closes) {
            (true, true) => Some(Side::Either),
            (true, false) => Some(Side::Open),
            (false, true) => Some(Side::Close),
            (false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_same_mark_opens_here_and_closes_there() {
        let side =
            |lang: &str, mark| Language::of(&lang.parse().unwrap()).lexicon().quotation.side(mark);
        assert_eq!(side("en", '“'), Some(Side::Open));
        assert_eq!(side("de", '“'), Some(Side::Close));
        assert_eq!(side("fr", '«'), Some(Side::Open));
        assert_eq!(side("de", '»'), Some(Side::Either));
    }
}
