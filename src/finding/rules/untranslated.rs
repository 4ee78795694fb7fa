//! STR001: text stands in the source language.

use crate::finding::{Card, Category, Example, Severity};

/// Text stands in the source language.
pub static UNTRANSLATED: Card = Card {
    code: "STR001",
    name: "untranslated",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The harbour was closed after the storm had passed."),
        ("es", "The harbour was closed after the storm had passed."),
    ),
    harmless: Example::pair(
        ("en", "Halina Brandt, Jonas Weil"),
        ("es", "Halina Brandt, Jonas Weil"),
    ),
};
