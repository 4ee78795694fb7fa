//! OMI010: a sentence stays in the source language, because no answer to it passed.

use crate::finding::{Card, Category, Severity};

/// No answer of the engine passed; the sentence stands in the source language.
pub static SENTENCE_LEFT: Card = Card {
    code: "OMI010",
    name: "sentence-left",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
