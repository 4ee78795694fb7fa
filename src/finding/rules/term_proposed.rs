//! TRM003: a term was used that no source confirms.

use crate::finding::{Card, Category, Example, Severity};

/// A term of the edition is only proposed: no source in its language confirms it.
pub static TERM_PROPOSED: Card = Card {
    code: "TRM003",
    name: "term-proposed",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Info,
    drifts: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un dron cayó en el puerto."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "A drone fell on the harbour."),
        ("es", "Un dron cayó en el puerto."),
        GLOSSARY_WITH_IT,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str =
    drones!("text = \"dron\"\ngender = \"m\"\nplural = \"drones\"\nstatus = \"proposed\"");

/// A glossary for the examples.
const GLOSSARY_WITH_IT: &str = drones!("text = \"dron\"\ngender = \"m\"\nplural = \"drones\"");
