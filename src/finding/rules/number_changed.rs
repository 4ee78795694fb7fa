//! NUM001: a number has another value.

use crate::finding::{Card, Category, Example, Severity};

/// A number of the source has another value in the edition.
pub static NUMBER_CHANGED: Card = Card {
    code: "NUM001",
    name: "number-changed",
    category: Category::Number,
    mqm: "accuracy/mistranslation/number",
    its: "numbers",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The flood killed 31 people."),
        ("es", "La inundación mató a 13 personas."),
    ),
    harmless: Example::pair(
        ("en", "The flood killed thirty-one people."),
        ("es", "La inundación mató a 31 personas."),
    ),
};
