//! UNI001: a measure stands in another unit.

use crate::finding::{Card, Category, Example, Severity};

/// A measure stands in another unit.
pub static UNIT_CHANGED: Card = Card {
    code: "UNI001",
    name: "unit-changed",
    category: Category::Unit,
    mqm: "accuracy/mistranslation/unit-conversion",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The fire spread over 30 kilometers."),
        ("es", "El fuego se extendió 30 millas."),
    ),
    harmless: Example::pair(
        ("en", "The fire spread over 30 kilometers."),
        ("es", "El fuego se extendió 30 km."),
    ),
};
