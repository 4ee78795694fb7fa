//! QUO004: an attributed quote was translated, as the desk asked.

use crate::finding::{Around, Card, Category, Example, Severity};

/// An attributed quote does not stand as it was said: the desk let the engine translate it.
pub static QUOTE_TRANSLATED: Card = Card {
    code: "QUO004",
    name: "quote-translated",
    category: Category::Quotation,
    mqm: "accuracy/do-not-translate",
    its: "non-conformance",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“No vimos nada en la niebla,” dijo Halina Brandt.",
        around: Around::Engine {
            quotes: "translate",
            answers: &["“No vimos nada en la niebla,” dijo Halina Brandt."],
        },
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“We saw nothing in the fog,” dijo Halina Brandt.",
        around: Around::Engine { quotes: "keep", answers: &["<x id=\"1\"/> dijo Halina Brandt."] },
    }),
};
