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
    drifts: Example::pair(
        ("en", "The port may close next week."),
        ("fr", "Le port doit fermer la semaine prochaine."),
    ),
    harmless: Example::pair(
        ("en", "The port may close next week."),
        ("fr", "Le port pourrait fermer la semaine prochaine."),
    ),
};
