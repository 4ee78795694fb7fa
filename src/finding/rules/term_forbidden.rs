//! TRM002: a forbidden term stands in the edition.

use crate::finding::{Card, Category, Severity};

/// The edition has a word for a concept of the source that the glossary forbids.
pub static TERM_FORBIDDEN: Card = Card {
    code: "TRM002",
    name: "term-forbidden",
    category: Category::GlossaryTerm,
    mqm: "terminology/wrong-term",
    its: "terminology",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
