//! STR003: the story changed and the edition still says what the earlier version said.

use crate::finding::{Around, Card, Category, Example, Severity};

/// The story changed and the edition still says what the earlier version said.
pub static STALE_TRANSLATION: Card = Card {
    code: "STR003",
    name: "stale-translation",
    category: Category::Structure,
    mqm: "accuracy/mistranslation",
    its: "inconsistency",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "The flood killed 12 people.",
        b: "The flood killed 17 people.",
        around: Around::Edition { lang: "es", text: "La inundación mató a 12 personas." },
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "The flood killed 12 people.",
        b: "The flood killed 17 people.",
        around: Around::Edition { lang: "es", text: "La inundación mató a 17 personas." },
    }),
};
