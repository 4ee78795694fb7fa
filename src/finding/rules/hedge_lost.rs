//! HED001: what the source keeps at arm's length, the edition states.

use crate::finding::{Card, Category, Example, Severity};

/// What the source keeps at arm's length, the edition states.
pub static HEDGE_LOST: Card = Card {
    code: "HED001",
    name: "hedge-lost",
    category: Category::Hedging,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(("en", "The driver allegedly fled."), ("es", "El conductor huyó.")),
    harmless: Example::pair(
        ("en", "The driver allegedly fled."),
        ("es", "El conductor presuntamente huyó."),
    ),
};
