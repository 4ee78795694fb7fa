//! TRM006: one concept has two names.

use crate::finding::{Card, Category, Example, Severity};

/// One concept has two names in an edition, or in the editions of one run.
pub static TERM_INCONSISTENT: Card = Card {
    code: "TRM006",
    name: "term-inconsistent",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-use-of-terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Example::with_terms(
        ("en", "A drone fell on the harbour.\n\nThe drone burned for an hour."),
        ("es", "Un dron cayó en el puerto.\n\nLa aeronave no tripulada ardió una hora."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "A drone fell on the harbour.\n\nThe drone burned for an hour."),
        ("es", "Un dron cayó en el puerto.\n\nEl dron ardió una hora."),
        GLOSSARY,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str = drones!(
    "text = \"dron\"\ngender = \"m\"\nplural = \"drones\"",
    "text = \"aeronave no tripulada\"\ngender = \"f\"\nstatus = \"admitted\""
);
