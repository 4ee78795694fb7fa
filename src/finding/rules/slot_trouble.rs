//! FMT011: the engine would not carry a quote or a term, and the sentence was translated in pieces around it.

use crate::finding::{Card, Category, Example, Severity};

/// The engine lost or moved a quote or a term; the sentence was put together from pieces.
pub static SLOT_TROUBLE: Card = Card {
    code: "FMT011",
    name: "slot-trouble",
    category: Category::Markup,
    mqm: "design-and-markup/markup",
    its: "markup",
    severity: Severity::Warning,
    drifts: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "keep",
        &["dijo Halina Brandt.", "dijo Halina Brandt.", " dijo Halina Brandt."],
    ),
    harmless: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "keep",
        &["<x id=\"1\"/> dijo Halina Brandt."],
    ),
};
