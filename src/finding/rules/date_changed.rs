//! DAT001: a date, weekday or time became another one.

use crate::finding::{Card, Category, Example, Severity};

/// A date, weekday or time became another one.
pub static DATE_CHANGED: Card = Card {
    code: "DAT001",
    name: "date-changed",
    category: Category::DateTime,
    mqm: "accuracy/mistranslation/date-time",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The vote is on 3 June."),
        ("fr", "Le vote aura lieu le 3 juillet."),
    ),
    harmless: Example::pair(
        ("en", "The vote is on June 3."),
        ("fr", "Le vote aura lieu le 3 juin."),
    ),
};
