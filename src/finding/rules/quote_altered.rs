//! QUO001: an attributed quote is not what was said.

use crate::finding::{Card, Category, Example, Severity};

/// The words of an attributed quote are not in the edition as they were said.
pub static QUOTE_ALTERED: Card = Card {
    code: "QUO001",
    name: "quote-altered",
    category: Category::Quotation,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "“We will not leave,” the mayor said.",
        b: "“We may not leave,” the mayor said.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "“We will not leave,” the mayor said.",
        b: "The mayor said: \"We will not leave.\"",
    }),
};
