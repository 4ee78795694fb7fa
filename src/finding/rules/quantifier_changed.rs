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
    drifts: Example::pair(
        ("en", "All members voted for the plan."),
        ("en", "Some members voted for the plan."),
    ),
    harmless: Example::pair(
        ("en", "All members voted for the plan."),
        ("en", "Every member voted for the plan."),
    ),
};
