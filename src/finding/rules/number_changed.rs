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
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The flood killed 31 people.",
        b: "La inundación mató a 13 personas.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The flood killed thirty-one people.",
        b: "La inundación mató a 31 personas.",
    }),
};
