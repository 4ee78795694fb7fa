//! OMI011: a word that the engine does not know stands in the edition as it was.

use crate::finding::{Card, Category, Example, Severity};

/// A word that the engine does not know, and that is no name, term or quote, was left as it is.
pub static UNKNOWN_WORD: Card = Card {
    code: "OMI011",
    name: "unknown-word",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Warning,
    drifts: Example::by_engine(
        ("en", "The attack underscores the threat."),
        ("es", "El ataque underscores la amenaza."),
        "keep",
        &["El ataque *underscores la amenaza."],
    ),
    harmless: Example::by_engine(
        ("en", "The attack underscores the threat."),
        ("es", "El ataque subraya la amenaza."),
        "keep",
        &["El ataque subraya la amenaza."],
    ),
};
