//! OMI002: words of the source have nothing that answers them.

use crate::finding::{Card, Category, Example, Severity};

/// Words of the source have nothing that answers them.
pub static WORDS_MISSING: Card = Card {
    code: "OMI002",
    name: "words-missing",
    category: Category::Omission,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The storm damaged hundreds of houses and the harbour wall."),
        ("en", "The storm damaged hundreds of houses."),
    ),
    harmless: Example::pair(
        ("en", "The storm damaged the houses and schools."),
        ("en", "The storm damaged houses and schools."),
    ),
};
