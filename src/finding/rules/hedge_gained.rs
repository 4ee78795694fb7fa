//! HED002: what the source states, the edition keeps at arm's length.

use crate::finding::{Card, Category, Example, Severity};

/// What the source states, the edition keeps at arm's length.
pub static HEDGE_GAINED: Card = Card {
    code: "HED002",
    name: "hedge-gained",
    category: Category::Hedging,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The driver fled the scene."),
        ("en", "The driver allegedly fled the scene."),
    ),
    harmless: Example::pair(
        ("en", "The driver reportedly fled the scene."),
        ("en", "Reportedly, the driver fled the scene."),
    ),
};
