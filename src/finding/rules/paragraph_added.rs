//! ADD003: the edition has a paragraph the source does not have.

use crate::finding::{Card, Category, Severity};

/// The edition has a paragraph the source does not have.
pub static PARAGRAPH_ADDED: Card = Card {
    code: "ADD003",
    name: "paragraph-added",
    category: Category::Addition,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
