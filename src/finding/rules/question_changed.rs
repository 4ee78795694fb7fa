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
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The port is closed.",
        b: "Is the port closed?",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "Is the port closed?",
        b: "So, is the port closed?",
    }),
};
