//! ADD002: words of the edition answer nothing in the source.

use crate::finding::{Card, Category, Example, Severity};

/// Words of the edition answer nothing in the source.
pub static WORDS_ADDED: Card = Card {
    code: "ADD002",
    name: "words-added",
    category: Category::Addition,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The storm damaged hundreds of houses."),
        ("en", "The storm damaged hundreds of houses and the harbour wall."),
    ),
    harmless: Example::pair(
        ("en", "The storm damaged houses and schools."),
        ("en", "The storm damaged the houses and schools."),
    ),
};
