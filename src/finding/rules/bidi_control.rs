//! FMT001: a character turns the order in which text is shown.

use crate::finding::{Card, Category, Severity};

/// A bidirectional control stands in the text.
pub static BIDI_CONTROL: Card = Card {
    code: "FMT001",
    name: "bidi-control",
    category: Category::Characters,
    mqm: "design-and-markup/character-formatting",
    its: "characters",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
