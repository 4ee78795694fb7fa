//! QUO005: a kept quote has no translation behind it, because none passed.

use crate::finding::{Card, Category, Example, Severity};

/// The translation that should stand behind a kept quote failed its checks and was left out.
pub static GLOSS_LEFT_OUT: Card = Card {
    code: "QUO005",
    name: "gloss-left-out",
    category: Category::Quotation,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Warning,
    drifts: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        ("es", "“We saw nothing in the fog,” dijo Halina Brandt."),
        "gloss",
        &["<x id=\"1\"/> dijo Halina Brandt.", "Vimos 12 barcos."],
    ),
    harmless: Example::by_engine(
        ("en", "“We saw nothing in the fog,” said Halina Brandt."),
        (
            "es",
            "“We saw nothing in the fog,” (traducción: «No vimos nada en la niebla») dijo Halina Brandt.",
        ),
        "gloss",
        &["<x id=\"1\"/> dijo Halina Brandt.", "No vimos nada en la niebla"],
    ),
};
