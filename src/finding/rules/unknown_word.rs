//! OMI011: a word that the engine does not know stands in the edition as it was.

use crate::finding::{Around, Card, Category, Example, Severity};

/// A word that the engine does not know, and that is no name, term or quote, was left as it is.
pub static UNKNOWN_WORD: Card = Card {
    code: "OMI011",
    name: "unknown-word",
    category: Category::Untranslated,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The attack underscores the threat.",
        b: "El ataque underscores la amenaza.",
        around: Around::Engine { quotes: "keep", answers: &["El ataque *underscores la amenaza."] },
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The attack underscores the threat.",
        b: "El ataque subraya la amenaza.",
        around: Around::Engine { quotes: "keep", answers: &["El ataque subraya la amenaza."] },
    }),
};
