//! TRM005: a word has several concepts and nothing near by tells which.

use crate::finding::{Around, Card, Category, Example, Severity};

/// A word of the source names several concepts, and the first of them was taken.
pub static TERM_AMBIGUOUS: Card = Card {
    code: "TRM005",
    name: "term-ambiguous",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "The strike began on Monday.",
        b: "La huelga comenzó el lunes.",
        around: Around::Glossary(GLOSSARY),
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "The missile strike began on Monday.",
        b: "El ataque con misiles comenzó el lunes.",
        around: Around::Glossary(GLOSSARY),
    }),
};

/// A glossary for the examples.
const GLOSSARY: &str = r#"[[concept]]
id = "strike-labour"
domain = "labour"
[[concept.term]]
lang = "en"
text = "strike"
[[concept.term]]
lang = "es"
text = "huelga"
gender = "f"

[[concept]]
id = "strike-attack"
domain = "arms"
[[concept.term]]
lang = "en"
text = "strike"
context = ["missile"]
[[concept.term]]
lang = "es"
text = "ataque"
gender = "m"
"#;
