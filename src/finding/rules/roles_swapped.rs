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
    drifts: Example::pair(
        ("en", "France beat Spain in the final."),
        ("en", "Spain beat France in the final."),
    ),
    harmless: Example::pair(
        ("en", "France beat Spain in the final."),
        ("en", "Spain was beaten by France in the final."),
    ),
};
