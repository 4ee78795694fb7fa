//! QUO001: an attributed quote is not what was said.

use crate::finding::{Card, Category, Example, Severity};

/// The words of an attributed quote are not in the edition as they were said.
pub static QUOTE_ALTERED: Card = Card {
    code: "QUO001",
    name: "quote-altered",
    category: Category::Quotation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "“We saw nothing in the fog,” said Halina Brandt, a passenger."),
        ("es", "“We saw nothing in the smoke,” dijo Halina Brandt, una pasajera."),
    ),
    harmless: Example::pair(
        ("en", "“We saw nothing in the fog,” said Halina Brandt, a passenger."),
        ("es", "«We saw nothing in the fog,» dijo Halina Brandt, una pasajera."),
    ),
};
