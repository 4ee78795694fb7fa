//! NUM003: the edition has a number the source does not have.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a number the source does not have.
pub static NUMBER_ADDED: Card = Card {
    code: "NUM003",
    name: "number-added",
    category: Category::Number,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The ferry carried tourists."),
        ("de", "Die Fähre beförderte 240 Touristen."),
    ),
    harmless: Example::pair(
        ("en", "The ferry carried 240 tourists."),
        ("de", "Die Fähre beförderte 240 Touristen."),
    ),
};
