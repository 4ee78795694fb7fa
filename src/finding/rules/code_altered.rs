//! FMT012: an address, a tag or a placeholder of the source is not in the edition as it was.

use crate::finding::{Card, Category, Example, Severity};

/// What machines read in the source is missing in the edition, changed, or more than the source has.
pub static CODE_ALTERED: Card = Card {
    code: "FMT012",
    name: "code-altered",
    category: Category::Markup,
    mqm: "design-and-markup/markup",
    its: "markup",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The plan is at https://example.org/dam now."),
        ("es", "El plan está ahora en https://example.org/presa."),
    ),
    harmless: Example::pair(
        ("en", "The plan is at https://example.org/dam now."),
        ("es", "El plan está ahora en https://example.org/dam."),
    ),
};
