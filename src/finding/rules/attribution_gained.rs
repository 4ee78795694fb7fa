//! ATT002: what the source states is put into somebody's mouth.

use crate::finding::{Card, Category, Example, Severity};

/// What the source states is put into somebody's mouth.
pub static ATTRIBUTION_GAINED: Card = Card {
    code: "ATT002",
    name: "attribution-gained",
    category: Category::Attribution,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The dam is safe."),
        ("en", "The dam is safe, according to the operator."),
    ),
    harmless: Example::pair(
        ("en", "The operator said the dam is safe."),
        ("en", "The dam is safe, said the operator."),
    ),
};
