//! ATT002: what the source states is put into somebody's mouth.

use crate::finding::{Card, Category, Example, Severity};

/// What the source states is put into somebody's mouth.
pub static ATTRIBUTION_GAINED: Card = Card {
    code: "ATT002",
    name: "attribution-gained",
    category: Category::Attribution,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The dam is safe.",
        b: "The dam is safe, according to the operator.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "The operator said the dam is safe.",
        b: "The dam is safe, said the operator.",
    }),
};
