//! QUO004: an attributed quote was translated, as the desk asked.

use crate::finding::{Card, Category, Example, Severity};

/// An attributed quote does not stand as it was said: the desk let the engine translate it.
pub static QUOTE_TRANSLATED: Card = Card {
    code: "QUO004",
    name: "quote-translated",
    category: Category::Quotation,
    mqm: "accuracy/do-not-translate",
    its: "non-conformance",
    severity: Severity::Warning,
    drifts: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“No vimos nada en la niebla,” dijo Halina Brandt."),
        "translate",
        &["“No vimos nada en la niebla,” dijo Halina Brandt."],
    ),
    harmless: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "keep",
        &["<x id=\"1\"/> dijo Halina Brandt."],
    ),
};
