//! ADD003: the edition has a paragraph the source does not have.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a paragraph the source does not have.
pub static PARAGRAPH_ADDED: Card = Card {
    code: "ADD003",
    name: "paragraph-added",
    category: Category::Addition,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The dam broke on Sunday."),
        ("es", "La presa se rompió el domingo.\n\nTres pueblos quedaron inundados en una hora."),
    ),
    harmless: Example::pair(
        ("en", "The dam broke on Sunday.\n\nThree villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo.\n\nTres pueblos quedaron inundados en una hora."),
    ),
};
