//! OMI001: a sentence of the source is not in the edition.

use crate::finding::{Card, Category, Severity};

/// A sentence of the source is not in the edition.
pub static SENTENCE_MISSING: Card = Card {
    code: "OMI001",
    name: "sentence-missing",
    category: Category::Omission,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
