//! FMT002: a word has a character in it that cannot be seen.

use crate::finding::{Card, Category, Example, Severity};

/// A word has a character in it that shows nothing.
pub static INVISIBLE_CHARACTER: Card = Card {
    code: "FMT002",
    name: "invisible-character",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The con\u{200B}voy left Odesa at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
    harmless: Example::pair(
        ("en", "The convoy left Odesa at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
};
