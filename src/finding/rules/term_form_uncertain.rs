//! TRM004: a term may stand in the wrong form.

use crate::finding::{Around, Card, Category, Example, Severity};

/// A term stands in its dictionary form where another form may be wanted.
pub static TERM_FORM_UNCERTAIN: Card = Card {
    code: "TRM004",
    name: "term-form-uncertain",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "Two drones fell on the harbour.",
        b: "Dos nave no tripulada cayeron en el puerto.",
        around: Around::Glossary(GLOSSARY),
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "A drone fell on the harbour.",
        b: "Una nave no tripulada cayó en el puerto.",
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
text = "nave no tripulada"
"#;
