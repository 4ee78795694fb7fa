//! STR010: not the first engine of a chain served the story.

use crate::finding::{Card, Category, Severity};

/// Another engine than the first one of the chain served the story: its style is another.
pub static ENGINE_FALLBACK: Card = Card {
    code: "STR010",
    name: "engine-fallback",
    category: Category::Structure,
    mqm: "style/inconsistent-style",
    its: "style",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
