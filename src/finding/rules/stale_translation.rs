//! STR003: the story changed and the edition still says what the earlier version said.

use crate::finding::{Card, Category, Severity};

/// The story changed and the edition still says what the earlier version said.
pub static STALE_TRANSLATION: Card = Card {
    code: "STR003",
    name: "stale-translation",
    category: Category::Structure,
    mqm: "accuracy/mistranslation",
    its: "inconsistency",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
