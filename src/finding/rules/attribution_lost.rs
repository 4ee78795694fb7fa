//! ATT001: what somebody said stands as a fact.

use crate::finding::{Card, Category, Example, Severity};

/// What somebody said stands as a fact.
pub static ATTRIBUTION_LOST: Card = Card {
    code: "ATT001",
    name: "attribution-lost",
    category: Category::Attribution,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The dam is safe, according to the operator."),
        ("es", "La presa es segura."),
    ),
    harmless: Example::pair(
        ("en", "The dam is safe, according to the operator."),
        ("es", "La presa es segura, según el operador."),
    ),
};
