//! CMP001: a figure bounds a quantity in another way.

use crate::finding::{Card, Category, Example, Severity};

/// A figure bounds a quantity in another way.
pub static BOUND_CHANGED: Card = Card {
    code: "CMP001",
    name: "bound-changed",
    category: Category::QuantityComparator,
    mqm: "accuracy/mistranslation/number",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "At least 12 people drowned."),
        ("es", "Como máximo 12 personas se ahogaron."),
    ),
    harmless: Example::pair(
        ("en", "At least 12 people drowned."),
        ("es", "No menos de 12 personas se ahogaron."),
    ),
};
