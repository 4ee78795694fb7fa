//! TRM003: a term was used that no source confirms.

use crate::finding::{Around, Card, Category, Example, Severity};

/// A term of the edition is only proposed: no source in its language confirms it.
pub static TERM_PROPOSED: Card = Card {
    code: "TRM003",
    name: "term-proposed",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Info,
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
[[concept.term]]
lang = "es"
text = "dron"
gender = "m"
plural = "drones"
status = "proposed"
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
