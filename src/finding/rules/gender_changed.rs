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
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The judge said she would rule in May.",
        b: "The judge said he would rule in May.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "The judge said she would rule in May.",
        b: "The judge said that she would rule in May.",
    }),
};
