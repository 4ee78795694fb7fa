//! TRM007: the glossary has no term in the target language.

use crate::finding::{Card, Category, Example, Severity};

/// The glossary knows a term of the source and has none for it in the language of the edition.
pub static TERM_WITHOUT_TARGET: Card = Card {
    code: "TRM007",
    name: "term-without-target",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
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
const GLOSSARY: &str = drones!();

/// A glossary for the examples.
const GLOSSARY_WITH_IT: &str = drones!("text = \"dron\"\ngender = \"m\"\nplural = \"drones\"");
