//! FMT010: an answer of the engine was no good, and another way of asking gave a good one.

use crate::finding::{Around, Card, Category, Example, Severity};

/// An answer of the engine was not taken; a second one, or another mask, gave a good one.
pub static ANSWER_REPAIRED: Card = Card {
    code: "FMT010",
    name: "answer-repaired",
    category: Category::Structure,
    mqm: "linguistic-conventions/unintelligible",
    its: "other",
    severity: Severity::Info,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“We saw nothing in the fog,” dijo Halina Brandt.",
        around: Around::Engine {
            quotes: "keep",
            answers: &["dijo Halina Brandt.", "<x id=\"1\"/> dijo Halina Brandt."],
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
