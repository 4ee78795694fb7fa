//! CMP004: a word became its opposite.

use crate::finding::{Card, Category, Example, Severity};

/// A word became its opposite.
pub static OPPOSITE_SAID: Card = Card {
    code: "CMP004",
    name: "opposite-said",
    category: Category::Antonym,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The court accepted the appeal."),
        ("en", "The court rejected the appeal."),
    ),
    harmless: Example::pair(
        ("en", "The court accepted the appeal."),
        ("en", "The court approved the appeal."),
    ),
};
