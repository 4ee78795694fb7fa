//! QUO010: a quotation mark opens and none closes.

use crate::finding::{Card, Category, Severity};

/// A quotation mark of the source opens words that no mark closes.
pub static QUOTE_UNCLOSED: Card = Card {
    code: "QUO010",
    name: "quote-unclosed",
    category: Category::Quotation,
    mqm: "fluency/mechanical/typography",
    its: "typographical",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
