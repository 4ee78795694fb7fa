//! OMI010: a sentence stays in the source language, because no answer to it passed.

use crate::finding::{Card, Category, Example, Severity};

/// No answer of the engine passed; the sentence stands in the source language.
pub static SENTENCE_LEFT: Card = Card {
    code: "OMI010",
    name: "sentence-left",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Error,
    drifts: Example::by_engine(
        ("en", "The harbour stays closed for now."),
        ("es", "The harbour stays closed for now."),
        "keep",
        &[""],
    ),
    harmless: Example::by_engine(
        ("en", "The harbour stays closed for now."),
        ("es", "El puerto sigue cerrado por ahora."),
        "keep",
        &["El puerto sigue cerrado por ahora."],
    ),
};
