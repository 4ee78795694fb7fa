//! OMI001: a sentence of the source is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// A sentence of the source is not in the edition.
pub static SENTENCE_MISSING: Card = Card {
    code: "OMI001",
    name: "sentence-missing",
    category: Category::Omission,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The dam broke on Sunday. Three villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo."),
    ),
    harmless: Example::pair(
        ("en", "The dam broke on Sunday. Three villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo. Tres pueblos quedaron inundados en una hora."),
    ),
};
