//! TRM006: one concept has two names.

use crate::finding::{Around, Card, Category, Example, Severity};

/// One concept has two names in an edition, or in the editions of one run.
pub static TERM_INCONSISTENT: Card = Card {
    code: "TRM006",
    name: "term-inconsistent",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-use-of-terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.\n\nThe drone burned for an hour.",
        b: "Un dron cayó en el puerto.\n\nLa aeronave no tripulada ardió una hora.",
        around: Around::Glossary(GLOSSARY),
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.\n\nThe drone burned for an hour.",
        b: "Un dron cayó en el puerto.\n\nEl dron ardió una hora.",
        around: Around::Glossary(GLOSSARY),
    }),
};

/// A glossary for the examples.
const GLOSSARY: &str = r#"[[concept]]
id = "drone"
domain = "arms"
[[concept.term]]
lang = "en"
text = "drone"
[[concept.term]]
lang = "es"
text = "dron"
gender = "m"
plural = "drones"
[[concept.term]]
lang = "es"
text = "aeronave no tripulada"
gender = "f"
status = "admitted"
"#;
