//! TRM008: a first mention is not what the desk wants it to be.

use crate::finding::{Card, Category, Severity};

/// A short name stands without its full name at first mention, or the full name stands again.
pub static TERM_FIRST_MENTION: Card = Card {
    code: "TRM008",
    name: "term-first-mention",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-with-terminology-resource",
    its: "terminology",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
