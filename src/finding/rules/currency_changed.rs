//! MON001: an amount stands in another currency.

use crate::finding::{Card, Category, Example, Severity};

/// An amount stands in another currency.
pub static CURRENCY_CHANGED: Card = Card {
    code: "MON001",
    name: "currency-changed",
    category: Category::Currency,
    mqm: "accuracy/mistranslation/number",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The bridge cost $40 million."),
        ("pt", "A ponte custou 40 milhões de euros."),
    ),
    harmless: Example::pair(
        ("en", "The bridge cost $40 million."),
        ("pt", "A ponte custou 40 milhões de dólares."),
    ),
};
