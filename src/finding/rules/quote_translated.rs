//! QUO004: an attributed quote was translated, as the desk asked.

use crate::finding::{Card, Category, Severity};

/// An attributed quote does not stand as it was said: the desk let the engine translate it.
pub static QUOTE_TRANSLATED: Card = Card {
    code: "QUO004",
    name: "quote-translated",
    category: Category::Quotation,
    mqm: "accuracy/do-not-translate",
    its: "non-conformance",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
