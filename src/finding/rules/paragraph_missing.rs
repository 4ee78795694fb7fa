//! OMI003: a paragraph of the source is not in the edition.

use crate::finding::{Card, Category, Severity};

/// A paragraph of the source is not in the edition.
pub static PARAGRAPH_MISSING: Card = Card {
    code: "OMI003",
    name: "paragraph-missing",
    category: Category::Omission,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
