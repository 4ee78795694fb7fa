//! A rule's card: what a rule is called, how it is classified, and an example of each kind.

use super::{Category, Severity};

/// A pair of texts that shows what a rule means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Language of the first text.
    pub from: &'static str,
    /// Language of the second text.
    pub to: &'static str,
    /// The source, or the earlier version.
    pub a: &'static str,
    /// The translation, or the later version.
    pub b: &'static str,
}

/// What there is to know about one rule.
///
/// Its words stand in `cli.ftl` under its name: `NAME` is the message of a finding, `NAME-meaning`
/// what the rule is about, `NAME-help` what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Card {
    /// Family and number, such as `NUM001`; never reused.
    pub code: &'static str,
    /// Name for people and settings, such as `number-changed`; also the id of its message.
    pub name: &'static str,
    /// What kind of meaning it is about.
    pub category: Category,
    /// Its place in the MQM error typology (<https://themqm.org>), as `dimension/type/subtype`.
    pub mqm: &'static str,
    /// Its ITS 2.0 localisation quality issue type (<https://www.w3.org/TR/its20/#lqissue-typevalues>).
    pub its: &'static str,
    /// Severity where the settings say nothing.
    pub severity: Severity,
    /// A pair on which the rule speaks, where text alone can show it.
    pub drifts: Option<Example>,
    /// A pair that looks alike and on which it is silent.
    pub harmless: Option<Example>,
}
