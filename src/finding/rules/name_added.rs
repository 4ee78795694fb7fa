//! NAM003: the edition has a name the source does not have.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a name the source does not have.
pub static NAME_ADDED: Card = Card {
    code: "NAM003",
    name: "name-added",
    category: Category::NamedEntity,
    mqm: "accuracy/addition",
    its: "addition",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The envoy flew home after the talks."),
        ("en", "The envoy flew to Norway after the talks."),
    ),
    harmless: Example::pair(
        ("en", "The envoy met officials from Norway."),
        ("en", "The envoy met Norwegian officials."),
    ),
};
