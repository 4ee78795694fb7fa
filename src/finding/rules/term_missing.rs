//! TRM001: a term of the glossary is missing from the edition.

use crate::finding::{Card, Category, Example, Severity};

/// The edition does not have a term of the source as the glossary says it.
pub static TERM_MISSING: Card = Card {
    code: "TRM001",
    name: "term-missing",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-with-terminology-resource",
    its: "terminology",
    severity: Severity::Error,
    drifts: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un avión cayó en el puerto."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un dron cayó en el puerto."),
        GLOSSARY,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str = drones!("text = \"dron\"\ngender = \"m\"\nplural = \"drones\"");
