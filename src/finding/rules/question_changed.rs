//! MOD002: a statement became a question, or the other way.

use crate::finding::{Card, Category, Example, Severity};

/// A statement became a question, or the other way.
pub static QUESTION_CHANGED: Card = Card {
    code: "MOD002",
    name: "question-changed",
    category: Category::QuestionModality,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Warning,
    drifts: Example::pair(("en", "The port is closed."), ("en", "Is the port closed?")),
    harmless: Example::pair(("en", "Is the port closed?"), ("en", "So, is the port closed?")),
};
