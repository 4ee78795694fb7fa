//! CMP003: all became some, always became often.

use crate::finding::{Card, Category, Example, Severity};

/// All became some, always became often.
pub static QUANTIFIER_CHANGED: Card = Card {
    code: "CMP003",
    name: "quantifier-changed",
    category: Category::QuantifierScope,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "All members voted for the plan.",
        b: "Some members voted for the plan.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "All members voted for the plan.",
        b: "Every member voted for the plan.",
    }),
};
