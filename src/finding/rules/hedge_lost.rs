//! HED001: what the source keeps at arm's length, the edition states.

use crate::finding::{Card, Category, Example, Severity};

/// What the source keeps at arm's length, the edition states.
pub static HEDGE_LOST: Card = Card {
    code: "HED001",
    name: "hedge-lost",
    category: Category::Hedging,
    mqm: "accuracy/mistranslation/overstatement",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The driver allegedly fled.",
        b: "El conductor huyó.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The driver allegedly fled.",
        b: "El conductor presuntamente huyó.",
    }),
};
