//! MOD001: what may be became what must or will be, or the other way.

use crate::finding::{Card, Category, Example, Severity};

/// What may be became what must or will be, or the other way.
pub static MODALITY_CHANGED: Card = Card {
    code: "MOD001",
    name: "modality-changed",
    category: Category::Modality,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "fr",
        a: "The port may close next week.",
        b: "Le port doit fermer la semaine prochaine.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "fr",
        a: "The port may close next week.",
        b: "Le port pourrait fermer la semaine prochaine.",
    }),
};
