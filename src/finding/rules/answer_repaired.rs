//! FMT010: an answer of the engine was no good, and another way of asking gave a good one.

use crate::finding::{Card, Category, Severity};

/// An answer of the engine was not taken; a second one, or another mask, gave a good one.
pub static ANSWER_REPAIRED: Card = Card {
    code: "FMT010",
    name: "answer-repaired",
    category: Category::Structure,
    mqm: "fluency/unintelligible",
    its: "other",
    severity: Severity::Info,
    drifts: None,
    harmless: None,
};
