//! QUO010: a quotation mark opens and none closes.

use crate::finding::{Card, Category, Example, Severity};

/// A quotation mark of the source opens words that no mark closes.
pub static QUOTE_UNCLOSED: Card = Card {
    code: "QUO010",
    name: "quote-unclosed",
    category: Category::Quotation,
    mqm: "linguistic-conventions/punctuation",
    its: "typographical",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "“We saw nothing in the fog, said Halina Brandt, a passenger."),
        ("es", "“We saw nothing in the fog, dijo Halina Brandt, una pasajera."),
    ),
    harmless: Example::pair(
        ("en", "“We saw nothing in the fog,” said Halina Brandt, a passenger."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt, una pasajera."),
    ),
};
