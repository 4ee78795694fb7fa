//! Section `[dates]`: how running text says dates with a month name.
//!
//! Month and weekday names, and the usual patterns, come from CLDR; here stands what CLDR does not
//! say. In [`Dates::before`] and [`Dates::ranges`] the key is the id of the message in `edition.ftl`
//! that writes the same thing in another language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Labels;

/// How running text says dates with a month name.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// Patterns beside CLDR's, in its letters (`d MMMM y`).
    pub patterns: Vec<String>,
    /// Endings of a day that is written as an ordinal (`th`).
    pub ordinals: Vec<String>,
    /// Months that are also names or other words (`May`): alone they are no date.
    pub ambiguous: Vec<String>,
    /// Words after which a date describes a noun (`the March 2025 talks`).
    pub determiners: Vec<String>,
    /// Message id → the words that stand before a date and belong to it (`on`, `since`).
    pub before: Labels,
    /// Message id → the same around two dates, `{a}` and `{b}` (`from {a} to {b}`).
    pub ranges: BTreeMap<String, Vec<String>>,
}
