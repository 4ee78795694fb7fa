//! ROL001: who did it and to whom it was done changed places.

use crate::finding::{Card, Category, Example, Severity};

/// Who did it and to whom it was done changed places.
pub static ROLES_SWAPPED: Card = Card {
    code: "ROL001",
    name: "roles-swapped",
    category: Category::RoleSwap,
    mqm: "accuracy/mistranslation",
    its: "mistranslation",
    severity: Severity::Error,
    drifts: Some(Example {
        from: "en",
        to: "en",
        a: "France beat Spain in the final.",
        b: "Spain beat France in the final.",
    }),
    harmless: Some(Example {
        from: "en",
        to: "en",
        a: "France beat Spain in the final.",
        b: "Spain was beaten by France in the final.",
    }),
};
