//! STR004: in a sentence otherwise untouched another word stands.

use crate::finding::{Card, Category, Example, Severity};

/// In a sentence otherwise untouched another word stands.
pub static WORD_REPLACED: Card = Card {
    code: "STR004",
    name: "word-replaced",
    category: Category::Predicate,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The mayor praised the firefighters after the storm."),
        ("en", "The mayor scolded the firefighters after the storm."),
    ),
    harmless: Example::pair(
        ("en", "The mayor praised the firefighters after the storm."),
        ("en", "The Mayor praised the fire-fighters after the storm."),
    ),
};
