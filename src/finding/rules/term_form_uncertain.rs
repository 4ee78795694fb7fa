//! TRM004: a term may stand in the wrong form.

use crate::finding::{Card, Category, Example, Severity};

/// A term stands in its dictionary form where another form may be wanted.
pub static TERM_FORM_UNCERTAIN: Card = Card {
    code: "TRM004",
    name: "term-form-uncertain",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Example::with_terms(
        ("en", "Two drones fell on the harbour."),
        ("es", "Dos nave no tripulada cayeron en el puerto."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Una nave no tripulada cayó en el puerto."),
        GLOSSARY,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str = drones!("text = \"nave no tripulada\"");
