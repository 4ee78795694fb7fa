//! NUM002: a number of the source is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// A number of the source is not in the edition.
pub static NUMBER_MISSING: Card = Card {
    code: "NUM002",
    name: "number-missing",
    category: Category::Number,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The ferry carried 240 passengers."),
        ("es", "El transbordador llevaba pasajeros."),
    ),
    harmless: Example::pair(
        ("en", "The ferry carried 240 passengers."),
        ("es", "El transbordador llevaba doscientos cuarenta pasajeros."),
    ),
};
