//! ADD001: the edition has a sentence the source does not have.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a sentence the source does not have.
pub static SENTENCE_ADDED: Card = Card {
    code: "ADD001",
    name: "sentence-added",
    category: Category::Addition,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The dam broke on Sunday."),
        ("es", "La presa se rompió el domingo. Tres pueblos quedaron inundados en una hora."),
    ),
    harmless: Example::pair(
        ("en", "The dam broke on Sunday. Three villages were flooded within the hour."),
        ("es", "La presa se rompió el domingo. Tres pueblos quedaron inundados en una hora."),
    ),
};
