//! CMP002: up became down, before became after, more became less.

use crate::finding::{Card, Category, Example, Severity};

/// Up became down, before became after, more became less.
pub static DIRECTION_REVERSED: Card = Card {
    code: "CMP002",
    name: "direction-reversed",
    category: Category::ComparisonDirection,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "fr",
        a: "Prices rose in June.",
        b: "Les prix ont baissé en juin.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "fr",
        a: "Prices rose in June.",
        b: "Les prix ont augmenté en juin.",
    }),
};
