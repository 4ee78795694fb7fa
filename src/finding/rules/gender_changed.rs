//! NAM004: a person is given another gender.

use crate::finding::{Card, Category, Example, Severity};

/// A person is given another gender.
pub static GENDER_CHANGED: Card = Card {
    code: "NAM004",
    name: "gender-changed",
    category: Category::Gender,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The judge said she would rule in May."),
        ("en", "The judge said he would rule in May."),
    ),
    harmless: Example::pair(
        ("en", "The judge said she would rule in May."),
        ("en", "The judge said that she would rule in May."),
    ),
};
