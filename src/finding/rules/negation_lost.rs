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
    drifts: Example::pair(
        ("en", "The minister has not resigned."),
        ("es", "El ministro ha dimitido."),
    ),
    harmless: Example::pair(
        ("en", "The minister has not resigned."),
        ("es", "El ministro no ha dimitido."),
    ),
};
