//! TRM001: a term of the glossary is missing from the edition.

use crate::finding::{Card, Category, Severity};

/// The edition does not have a term of the source as the glossary says it.
pub static TERM_MISSING: Card = Card {
    code: "TRM001",
    name: "term-missing",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-with-terminology-resource",
    its: "terminology",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
