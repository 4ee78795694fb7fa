//! CMP002: up became down, before became after, more became less.

use crate::finding::{Card, Category, Example, Severity};

/// Up became down, before became after, more became less.
pub static DIRECTION_REVERSED: Card = Card {
    code: "CMP002",
    name: "direction-reversed",
    category: Category::ComparisonDirection,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(("en", "Prices rose in June."), ("fr", "Les prix ont baissé en juin.")),
    harmless: Example::pair(
        ("en", "Prices rose in June."),
        ("fr", "Les prix ont augmenté en juin."),
    ),
};
