//! FMT011: the engine would not carry a quote or a term, and the sentence was translated in pieces around it.

use crate::finding::{Card, Category, Severity};

/// The engine lost or moved a quote or a term; the sentence was put together from pieces.
pub static SLOT_TROUBLE: Card = Card {
    code: "FMT011",
    name: "slot-trouble",
    category: Category::Markup,
    mqm: "design/markup",
    its: "markup",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
