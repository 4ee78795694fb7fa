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
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The harbour was closed after the storm had passed.",
        b: "The harbour was closed after the storm had passed.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "Halina Brandt, Jonas Weil",
        b: "Halina Brandt, Jonas Weil",
    }),
};
