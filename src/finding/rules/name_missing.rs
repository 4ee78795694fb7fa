//! NAM002: a name of the source is not in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// A name of the source is not in the edition.
pub static NAME_MISSING: Card = Card {
    code: "NAM002",
    name: "name-missing",
    category: Category::NamedEntity,
    mqm: "accuracy/omission",
    its: "omission",
    severity: Severity::Warning,
    drifts: Example::pair(
        ("en", "The envoy flew to Norway after the talks."),
        ("en", "The envoy flew home after the talks."),
    ),
    harmless: Example::pair(
        ("en", "The envoy met Norwegian officials."),
        ("en", "The envoy met officials from Norway."),
    ),
};
