//! QUO002: an attributed quote is not in the edition.

use crate::finding::{Card, Category, Severity};

/// An attributed quote is not in the edition.
pub static QUOTE_MISSING: Card = Card {
    code: "QUO002",
    name: "quote-missing",
    category: Category::Quotation,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
