//! QUO005: a kept quote has no translation behind it, because none passed.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The translation that should stand behind a kept quote failed its checks and was left out.
pub static GLOSS_LEFT_OUT: Card = Card {
    code: "QUO005",
    name: "gloss-left-out",
    category: Category::Quotation,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Warning,
    drifts: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“We saw nothing in the fog,” dijo Halina Brandt.",
        around: Around::Engine {
            quotes: "gloss",
            answers: &["<x id=\"1\"/> dijo Halina Brandt.", "Vimos 12 barcos."],
        },
    }),
    harmless: Some(Example {
        from: "en",
        to: "es",
        a: "“We saw nothing in the fog,” said Halina Brandt.",
        b: "“We saw nothing in the fog,” (traducción: «No vimos nada en la niebla») dijo Halina Brandt.",
        around: Around::Engine {
            quotes: "gloss",
            answers: &["<x id=\"1\"/> dijo Halina Brandt.", "No vimos nada en la niebla"],
        },
    }),
};
