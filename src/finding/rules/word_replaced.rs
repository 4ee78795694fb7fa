//! STR004: in a sentence otherwise untouched another word stands.

use crate::finding::{Card, Category, Severity};

/// In a sentence otherwise untouched another word stands.
pub static WORD_REPLACED: Card = Card {
    code: "STR004",
    name: "word-replaced",
    category: Category::Predicate,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
