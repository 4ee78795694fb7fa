//! Sections `[direction]` and `[opposites]`: words that stand at one end of an axis.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Axes by name; the names are the same in every language.
pub type Axes = BTreeMap<String, Axis>;

/// Words at the two ends of an axis.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Axis {
    /// Words at the one end: rise, after, more.
    pub plus: Vec<String>,
    /// Words at the other: fall, before, less.
    pub minus: Vec<String>,
}
