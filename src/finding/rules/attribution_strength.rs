//! ATT003: whoever speaks stands behind it more or less than in the source.

use crate::finding::{Card, Category, Example, Severity};

/// Whoever speaks stands behind it more or less than in the source.
pub static ATTRIBUTION_STRENGTH: Card = Card {
    code: "ATT003",
    name: "attribution-strength",
    category: Category::Attribution,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The operator claimed the dam was safe."),
        ("es", "El operador demostró que la presa era segura."),
    ),
    harmless: Example::pair(
        ("en", "The operator claimed the dam was safe."),
        ("es", "El operador aseguró que la presa era segura."),
    ),
};
