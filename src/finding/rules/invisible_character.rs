//! FMT002: a word has a character in it that cannot be seen.

use crate::finding::{Card, Category, Severity};

/// A word has a character in it that shows nothing.
pub static INVISIBLE_CHARACTER: Card = Card {
    code: "FMT002",
    name: "invisible-character",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
