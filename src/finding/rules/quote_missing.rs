//! QUO002: an attributed quote is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// An attributed quote is not in the edition.
pub static QUOTE_MISSING: Card = Card {
    code: "QUO002",
    name: "quote-missing",
    category: Category::Quotation,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "“We saw nothing in the fog,” said Halina Brandt, a passenger."),
        ("es", "Halina Brandt, una pasajera, habló de la niebla."),
    ),
    harmless: Example::pair(
        ("en", "“We saw nothing in the fog,” said Halina Brandt, a passenger."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt, una pasajera."),
    ),
};
