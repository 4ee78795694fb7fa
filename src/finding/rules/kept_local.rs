//! STR011: a story that may not leave the machine was served by an engine that is local.

use crate::finding::{Card, Category, Severity};

/// The story is embargoed or confidential; an engine on this machine served it.
pub static KEPT_LOCAL: Card = Card {
    code: "STR011",
    name: "kept-local",
    category: Category::Structure,
    mqm: "other",
    its: "other",
    severity: Severity::Info,
    drifts: None,
    harmless: None,
};
