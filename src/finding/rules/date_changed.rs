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
    drifts: Some(Example {
        from: "en",
        to: "fr",
        a: "The vote is on 3 June.",
        b: "Le vote aura lieu le 3 juillet.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "fr",
        a: "The vote is on June 3.",
        b: "Le vote aura lieu le 3 juin.",
    }),
};
