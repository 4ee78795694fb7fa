//! MOD003: what was became what is or will be.

use crate::finding::{Card, Category, Example, Severity};

/// What was became what is or will be.
pub static TENSE_CHANGED: Card = Card {
    code: "MOD003",
    name: "tense-changed",
    category: Category::Tense,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The bridge was closed to trucks."),
        ("en", "The bridge is closed to trucks."),
    ),
    harmless: Example::pair(
        ("en", "The bridge was closed to trucks."),
        ("en", "The bridge was closed to lorries."),
    ),
};
