//! QUO003: what stands in quotation marks says something else, or lost its marks.

use crate::finding::{Card, Category, Example, Severity};

/// What stands in quotation marks says something else, or lost its marks.
pub static QUOTED_WORDS_CHANGED: Card = Card {
    code: "QUO003",
    name: "quoted-words-changed",
    category: Category::Quotation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The mayor called it a “heavy loss for the town”."),
        ("es", "El alcalde lo calificó de gran pérdida."),
    ),
    harmless: Example::pair(
        ("en", "The mayor called it a “heavy loss”."),
        ("es", "El alcalde lo calificó de «gran pérdida»."),
    ),
};
