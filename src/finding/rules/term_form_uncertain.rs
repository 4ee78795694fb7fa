//! TRM004: a term may stand in the wrong form.

use crate::finding::{Card, Category, Severity};

/// A term stands in its dictionary form where another form may be wanted.
pub static TERM_FORM_UNCERTAIN: Card = Card {
    code: "TRM004",
    name: "term-form-uncertain",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
