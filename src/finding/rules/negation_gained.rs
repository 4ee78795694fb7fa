//! NEG002: what the source says, the edition denies.

use crate::finding::{Card, Category, Example, Severity};

/// What the source says, the edition denies.
pub static NEGATION_GAINED: Card = Card {
    code: "NEG002",
    name: "negation-gained",
    category: Category::Negation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "de",
        a: "The minister has resigned.",
        b: "Der Minister ist nicht zurückgetreten.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "de",
        a: "The minister refused to resign.",
        b: "Der Minister wollte nicht zurücktreten.",
    }),
};
