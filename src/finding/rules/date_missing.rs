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
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The vote was held on Sunday.",
        b: "Se celebró la votación.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The vote was held on Sunday.",
        b: "La votación se celebró el domingo.",
    }),
};
