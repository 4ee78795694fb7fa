//! FMT011: the engine would not carry a quote or a term, and the sentence was translated in pieces around it.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The engine lost or moved a quote or a term; the sentence was put together from pieces.
pub static SLOT_TROUBLE: Card = Card {
    code: "FMT011",
    name: "slot-trouble",
    category: Category::Markup,
    mqm: "design-and-markup/markup",
    its: "markup",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“We saw nothing in the fog,” dijo Halina Brandt.",
        around: Around::Engine {
            quotes: "keep",
            answers: &["dijo Halina Brandt.", "dijo Halina Brandt.", " dijo Halina Brandt."],
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
