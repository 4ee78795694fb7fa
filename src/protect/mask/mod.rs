//! Masks: how slots are written for an engine, and how its answer is read back.

mod blanks;
mod hyphens;
mod markup;
mod opaque;
mod parts;

use serde::{Deserialize, Serialize};

use super::{Order, Piece, Shielded, Wording};

/// No answer is so many times longer than what was asked, apart from a few letters; in another script
/// each letter may take three bytes for one.
const MOST: usize = 12;
const LEAST: usize = 2_000;

/// How slots are written for an engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mask {
    /// Apertium's word-bound blanks around a word of known grammar (`[[t:b:x1]]agency[[/]]`).
    Blanks,
    /// Words no language has (`XQ1Z`).
    Opaque,
    /// Empty elements (`<x id="1"></x>`), text escaped.
    Xml,
    /// Elements that are not to be translated, text escaped.
    Html,
    /// A JSON array of texts and numbered slots, for a model that answers in JSON.
    Parts,
}

impl Mask {
    /// What order the slots of an answer may have between two languages.
    #[must_use]
    pub fn order(self, wording: Wording) -> Order {
        match self {
            Self::Blanks => Order::ByGrammar,
            // A model that answers by ids is trusted with another order only where there must be one.
            Self::Parts if wording.turns_clauses() => Order::ByGrammar,
            Self::Parts | Self::Opaque | Self::Xml | Self::Html => Order::AsInSource,
        }
    }
}

/// A sentence written in a mask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// What goes to the engine.
    pub text: String,
    mask: Mask,
    salt: String,
    slots: usize,
}

impl Shielded {
    /// Writes the sentence in `mask`; `wording` knows which words stand in for which kind of word.
    ///
    /// The mask's own marks are salted so that they occur nowhere in the sentence.
    #[must_use]
    pub fn render(&self, mask: Mask, wording: Wording) -> Masked {
        let salt = opaque::salt(self.source());
        let text = match mask {
            Mask::Blanks => blanks::write(self, &salt, wording),
            Mask::Opaque => opaque::write(self, &salt),
            Mask::Xml | Mask::Html => markup::write(self, mask, &salt),
            Mask::Parts => parts::write(self, &salt),
        };
        Masked { text, mask, salt, slots: self.slot_count() }
    }
}

impl Masked {
    /// The mask it is written in.
    #[must_use]
    pub fn mask(&self) -> Mask {
        self.mask
    }

    /// A word like those that stand for slots, and none of them: written behind the text of an engine
    /// that cuts texts short, it shows whether the answer is whole.
    #[must_use]
    pub fn sentinel(&self) -> String {
        opaque::token(&self.salt, self.slots)
    }

    /// Reads an engine's answer to it: words, slots by number, and what is neither.
    #[must_use]
    pub fn read(&self, answer: &str) -> Vec<Piece> {
        if answer.len() > LEAST + MOST * self.text.len() {
            return vec![Piece::Foreign("far more text than any translation has".to_owned())];
        }
        match self.mask {
            Mask::Blanks => blanks::read(answer, &self.salt),
            Mask::Opaque => opaque::read(answer, &self.salt),
            Mask::Xml | Mask::Html => markup::read(answer, &self.salt),
            Mask::Parts => parts::read(answer, &self.salt),
        }
    }
}

/// The words of `text` that stand for slots in one mask or another, whichever sentence they are of.
pub(super) fn leftovers(text: &str) -> impl Iterator<Item = &str> {
    opaque::tokens(text).chain(blanks::marks(text))
}

/// Appends words to the last text piece, or begins one.
fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(last)) => last.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}
