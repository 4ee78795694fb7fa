//! TRM007: the glossary has no term in the target language.

use crate::finding::{Card, Category, Severity};

/// The glossary knows a term of the source and has none for it in the language of the edition.
pub static TERM_WITHOUT_TARGET: Card = Card {
    code: "TRM007",
    name: "term-without-target",
    category: Category::GlossaryTerm,
    mqm: "terminology",
    its: "terminology",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
