//! ADD001: the edition has a sentence the source does not have.

use crate::finding::{Card, Category, Severity};

/// The edition has a sentence the source does not have.
pub static SENTENCE_ADDED: Card = Card {
    code: "ADD001",
    name: "sentence-added",
    category: Category::Addition,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
