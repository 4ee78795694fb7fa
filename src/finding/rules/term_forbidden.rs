//! TRM002: a forbidden term stands in the edition.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The edition has a word for a concept of the source that the glossary forbids.
pub static TERM_FORBIDDEN: Card = Card {
    code: "TRM002",
    name: "term-forbidden",
    category: Category::GlossaryTerm,
    mqm: "terminology/wrong-term",
    its: "terminology",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Un zángano cayó en el puerto.",
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
[[concept.term]]
lang = "es"
text = "zángano"
status = "forbidden"
"#;
