//! TRM002: a forbidden term stands in the edition.

use crate::finding::{Card, Category, Example, Severity};

/// The edition has a word for a concept of the source that the glossary forbids.
pub static TERM_FORBIDDEN: Card = Card {
    code: "TRM002",
    name: "term-forbidden",
    category: Category::GlossaryTerm,
    mqm: "terminology/wrong-term",
    its: "terminology",
    severity: Severity::Error,
    drifts: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un zángano cayó en el puerto."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un dron cayó en el puerto."),
        GLOSSARY,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str = drones!(
    "text = \"dron\"\ngender = \"m\"\nplural = \"drones\"",
    "text = \"zángano\"\nstatus = \"forbidden\""
);
