//! NEG001: what the source denies, the edition says.

use crate::finding::{Card, Category, Example, Severity};

/// What the source denies, the edition says.
pub static NEGATION_LOST: Card = Card {
    code: "NEG001",
    name: "negation-lost",
    category: Category::Negation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The minister has not resigned.",
        b: "El ministro ha dimitido.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The minister has not resigned.",
        b: "El ministro no ha dimitido.",
    }),
};
