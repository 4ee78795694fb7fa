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
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The envoy flew home after the talks.",
        b: "The envoy flew to Norway after the talks.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "The envoy met officials from Norway.",
        b: "The envoy met Norwegian officials.",
    }),
};
