//! TRM005: a word has several concepts and nothing near by tells which.

use crate::finding::{Card, Category, Severity};

/// A word of the source names several concepts, and the first of them was taken.
pub static TERM_AMBIGUOUS: Card = Card {
    code: "TRM005",
    name: "term-ambiguous",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
