//! FMT003: a word mixes alphabets that look alike.

use crate::finding::{Card, Category, Severity};

/// A word has letters of two alphabets that look alike.
pub static MIXED_SCRIPT_WORD: Card = Card {
    code: "FMT003",
    name: "mixed-script-word",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
