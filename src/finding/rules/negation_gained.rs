//! NEG002: what the source says, the edition denies.

use crate::finding::{Card, Category, Example, Severity};

/// What the source says, the edition denies.
pub static NEGATION_GAINED: Card = Card {
    code: "NEG002",
    name: "negation-gained",
    category: Category::Negation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "The minister has resigned."),
        ("de", "Der Minister ist nicht zurückgetreten."),
    ),
    harmless: Example::pair(
        ("en", "The minister refused to resign."),
        ("de", "Der Minister wollte nicht zurücktreten."),
    ),
};
