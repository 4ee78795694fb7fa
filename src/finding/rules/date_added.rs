//! DAT003: the edition has a date, weekday or time the source does not have.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a date, weekday or time the source does not have.
pub static DATE_ADDED: Card = Card {
    code: "DAT003",
    name: "date-added",
    category: Category::DateTime,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The vote was held."),
        ("es", "La votación se celebró el domingo."),
    ),
    harmless: Example::pair(
        ("en", "The vote was held on Sunday."),
        ("es", "La votación se celebró el domingo."),
    ),
};
