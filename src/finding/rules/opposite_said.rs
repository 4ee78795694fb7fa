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
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The court accepted the appeal.",
        b: "The court rejected the appeal.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "The court accepted the appeal.",
        b: "The court approved the appeal.",
    }),
};
