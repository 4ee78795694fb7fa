//! QUO005: a kept quote has no translation behind it, because none passed.

use crate::finding::{Card, Category, Severity};

/// The translation that should stand behind a kept quote failed its checks and was left out.
pub static GLOSS_LEFT_OUT: Card = Card {
    code: "QUO005",
    name: "gloss-left-out",
    category: Category::Quotation,
    mqm: "accuracy/untranslated",
    its: "untranslated",
    severity: Severity::Warning,
    drifts: None,
    harmless: None,
};
