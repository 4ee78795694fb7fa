//! STR002: something changed that is no typed fact.

use crate::finding::{Card, Category, Severity};

/// Something changed that is no typed fact.
pub static UNEXPLAINED_CHANGE: Card = Card {
    code: "STR002",
    name: "unexplained-change",
    category: Category::Unexplained,
    mqm: "accuracy",
    its: "uncategorized",
    severity: Severity::Info,
    drifts: None,
    harmless: None,
};
