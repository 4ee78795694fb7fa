//! OMI010: a sentence stays in the source language, because no answer to it passed.

use crate::finding::{Around, Card, Category, Example, Severity};

/// No answer of the engine passed; the sentence stands in the source language.
pub static SENTENCE_LEFT: Card = Card {
    code: "OMI010",
    name: "sentence-left",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The harbour stays closed for now.",
        b: "The harbour stays closed for now.",
        around: Around::Engine { quotes: "keep", answers: &[""] },
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The harbour stays closed for now.",
        b: "El puerto sigue cerrado por ahora.",
        around: Around::Engine { quotes: "keep", answers: &["El puerto sigue cerrado por ahora."] },
    }),
};
