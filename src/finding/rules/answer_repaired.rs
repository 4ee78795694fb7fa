//! FMT010: an answer of the engine was no good, and another way of asking gave a good one.

use crate::finding::{Card, Category, Example, Severity};

/// An answer of the engine was not taken; a second one, or another mask, gave a good one.
pub static ANSWER_REPAIRED: Card = Card {
    code: "FMT010",
    name: "answer-repaired",
    category: Category::Structure,
    mqm: "linguistic-conventions/unintelligible",
    its: "other",
    severity: Severity::Info,
    drifts: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "keep",
        &["dijo Halina Brandt.", "<x id=\"1\"/> dijo Halina Brandt."],
    ),
    harmless: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "keep",
        &["<x id=\"1\"/> dijo Halina Brandt."],
    ),
};
