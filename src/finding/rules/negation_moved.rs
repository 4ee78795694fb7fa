//! NEG003: a negation or an exception covers something else.

use crate::finding::{Card, Category, Example, Severity};

/// A negation or an exception covers something else.
pub static NEGATION_MOVED: Card = Card {
    code: "NEG003",
    name: "negation-moved",
    category: Category::NegationScope,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The ban applies to all ships except ferries."),
        ("en", "The ban applies to all ships including ferries."),
    ),
    harmless: Example::pair(
        ("en", "The ban applies to all ships except ferries."),
        ("en", "The ban applies to all ships apart from ferries."),
    ),
};
