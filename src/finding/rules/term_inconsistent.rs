//! TRM006: one concept has two names.

use crate::finding::{Card, Category, Severity};

/// One concept has two names in an edition, or in the editions of one run.
pub static TERM_INCONSISTENT: Card = Card {
    code: "TRM006",
    name: "term-inconsistent",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-use-of-terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
