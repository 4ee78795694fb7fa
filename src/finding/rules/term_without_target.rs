//! TRM007: the glossary has no term in the target language.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The glossary knows a term of the source and has none for it in the language of the edition.
pub static TERM_WITHOUT_TARGET: Card = Card {
    code: "TRM007",
    name: "term-without-target",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Un dron cayó en el puerto.",
        around: Around::Glossary(GLOSSARY),
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Un dron cayó en el puerto.",
        around: Around::Glossary(GLOSSARY_WITH_IT),
    }),
};

/// A glossary for the examples.
const GLOSSARY: &str = r#"[[concept]]
id = "drone"
domain = "arms"
[[concept.term]]
lang = "en"
text = "drone"
"#;

/// A glossary for the examples.
const GLOSSARY_WITH_IT: &str = r#"[[concept]]
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
