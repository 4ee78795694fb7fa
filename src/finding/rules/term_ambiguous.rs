//! TRM005: a word has several concepts and nothing near by tells which.

use crate::finding::{Card, Category, Example, Severity};

/// A word of the source names several concepts, and the first of them was taken.
pub static TERM_AMBIGUOUS: Card = Card {
    code: "TRM005",
    name: "term-ambiguous",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Example::with_terms(
        ("en", "The strike began on Monday."),
        ("es", "La huelga comenzó el lunes."),
        GLOSSARY,
    ),
    harmless: Example::with_terms(
        ("en", "The missile strike began on Monday."),
        ("es", "El ataque con misiles comenzó el lunes."),
        GLOSSARY,
    ),
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
