//! TRM001: a term of the glossary is missing from the edition.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The edition does not have a term of the source as the glossary says it.
pub static TERM_MISSING: Card = Card {
    code: "TRM001",
    name: "term-missing",
    category: Category::GlossaryTerm,
    mqm: "terminology/inconsistent-with-terminology-resource",
    its: "terminology",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Un avión cayó en el puerto.",
        around: Around::Glossary(GLOSSARY),
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Un dron cayó en el puerto.",
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
"#;
