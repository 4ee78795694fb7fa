//! STR002: something changed that is no typed fact.

use crate::finding::{Card, Category, Example, Severity};

/// Something changed that is no typed fact.
pub static UNEXPLAINED_CHANGE: Card = Card {
    code: "STR002",
    name: "unexplained-change",
    category: Category::Unexplained,
    mqm: "accuracy",
    its: "uncategorized",
    severity: Severity::Info,
    drifts: Example::pair(
        ("en", "The mayor spoke to reporters outside the town hall after the meeting had ended."),
        ("en", "The mayor answered questions from the press at the gate once it was over."),
    ),
    harmless: Example::pair(
        ("en", "The mayor spoke to reporters outside the town hall."),
        ("en", "The mayor spoke to reporters, outside the Town Hall."),
    ),
};
