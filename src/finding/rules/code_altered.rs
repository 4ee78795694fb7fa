//! FMT012: an address, a tag or a placeholder of the source is not in the edition as it was.

use crate::finding::{Card, Category, Severity};

/// What machines read in the source is missing in the edition, changed, or more than the source has.
pub static CODE_ALTERED: Card = Card {
    code: "FMT012",
    name: "code-altered",
    category: Category::Markup,
    mqm: "design-and-markup/markup",
    its: "markup",
    severity: Severity::Error,
    drifts: None,
    harmless: None,
};
