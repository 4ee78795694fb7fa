//! TRM003: a term was used that no source confirms.

use crate::finding::{Card, Category, Severity};

/// A term of the edition is only proposed: no source in its language confirms it.
pub static TERM_PROPOSED: Card = Card {
    code: "TRM003",
    name: "term-proposed",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Info,
    drifts: None,
    harmless: None,
};
