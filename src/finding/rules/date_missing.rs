//! DAT002: a date, weekday or time of the source is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// A date, weekday or time of the source is not in the edition.
pub static DATE_MISSING: Card = Card {
    code: "DAT002",
    name: "date-missing",
    category: Category::DateTime,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The vote was held on Sunday."),
        ("es", "Se celebró la votación."),
    ),
    harmless: Example::pair(
        ("en", "The vote was held on Sunday."),
        ("es", "La votación se celebró el domingo."),
    ),
};
