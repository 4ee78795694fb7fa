//! TRM008: a first mention is not what the desk wants it to be.

use crate::finding::{Card, Category, Example, Severity};

/// A short name stands without its full name at first mention, or the full name stands again.
pub static TERM_FIRST_MENTION: Card = Card {
    code: "TRM008",
    name: "term-first-mention",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-with-terminology-resource",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Example::with_terms(
        ("en", "NATO met in Brussels.\n\nNATO will meet again in May."),
        ("es", "La OTAN se reunió en Bruselas.\n\nLa OTAN se reunirá de nuevo en mayo."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "NATO met in Brussels.\n\nNATO will meet again in May."),
        (
            "es",
            "La Organización del Tratado del Atlántico Norte (OTAN) se reunió en Bruselas.\n\n\
             La OTAN se reunirá de nuevo en mayo.",
        ),
        GLOSSARY,
    ),
};

/// A glossary for the examples.
const GLOSSARY: &str = r#"
[[concept]]
id = "nato"
domain = "organisations"

[[concept.term]]
lang = "en"
text = "NATO"

[[concept.term]]
lang = "es"
text = "OTAN"
gender = "f"
length = "acronym"
first_mention = "expansion"

[[concept.term]]
lang = "es"
text = "Organización del Tratado del Atlántico Norte"
gender = "f"
length = "full"
"#;
