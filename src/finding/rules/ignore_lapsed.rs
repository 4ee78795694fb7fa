//! STR005: an entry of an ignore file names no finding any more.

use crate::finding::{Card, Category, Severity};

/// A finding that was let stand is not raised any more, so that its entry has no use.
pub static IGNORE_LAPSED: Card = Card {
    code: "STR005",
    name: "ignore-lapsed",
    category: Category::Structure,
    mqm: "other",
    its: "other",
    severity: Severity::Info,
    drifts: None,
    harmless: None,
};
