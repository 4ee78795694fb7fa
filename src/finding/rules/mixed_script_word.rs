//! FMT003: a word mixes alphabets that look alike.

use crate::finding::{Card, Category, Example, Severity};

/// A word has letters of two alphabets that look alike.
pub static MIXED_SCRIPT_WORD: Card = Card {
    code: "FMT003",
    name: "mixed-script-word",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The convoy left Оdesa at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
    harmless: Example::pair(
        ("en", "The convoy left Odesa at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
};
