//! NAM001: a person, organisation or place became another one.

use crate::finding::{Card, Category, Example, Severity};

/// A person, organisation or place became another one.
pub static NAME_CHANGED: Card = Card {
    code: "NAM001",
    name: "name-changed",
    category: Category::NamedEntity,
    mqm: "accuracy/mistranslation/entity",
    its: "inconsistent-entities",
    severity: Severity::Error,
    drifts: Example::pair(
        ("en", "Talks were held in Turkey on Friday."),
        ("es", "Las conversaciones se celebraron en Grecia el viernes."),
    ),
    harmless: Example::pair(
        ("en", "Talks were held in Turkey on Friday."),
        ("es", "Las conversaciones se celebraron en Turquía el viernes."),
    ),
};
