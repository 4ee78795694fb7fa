//! OMI003: a paragraph of the source is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// A paragraph of the source is not in the edition.
pub static PARAGRAPH_MISSING: Card = Card {
    code: "OMI003",
    name: "paragraph-missing",
    category: Category::Omission,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The dam broke on Sunday.\n\nThree villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo."),
    ),
    harmless: Example::pair(
        ("en", "The dam broke on Sunday.\n\nThree villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo.\n\nTres pueblos quedaron inundados en una hora."),
    ),
};
