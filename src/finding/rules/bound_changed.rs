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
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "At least 12 people drowned.",
        b: "Como máximo 12 personas se ahogaron.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "At least 12 people drowned.",
        b: "No menos de 12 personas se ahogaron.",
    }),
};
