//! FMT001: a character turns the order in which text is shown.

use crate::finding::{Card, Category, Example, Severity};

/// A bidirectional control stands in the text.
pub static BIDI_CONTROL: Card = Card {
    code: "FMT001",
    name: "bidi-control",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The convoy left \u{202E}Odesa\u{202C} at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
    harmless: Example::pair(
        ("en", "The convoy left Odesa at dawn."),
        ("es", "El convoy salió de Odesa al amanecer."),
    ),
};
