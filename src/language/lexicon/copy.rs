//! Section `[copy]`: the fixed words around a story's prose, by which its lines are told apart.
//!
//! In every table the key is the id of the message in `edition.ftl` that writes the same thing in
//! another language, the value what stands in this language's copy.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Message id → the words that are read as it.
pub type Labels = BTreeMap<String, Vec<String>>;

/// The fixed words around a story's prose.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Copy {
    /// Names of agencies as they stand in a dateline's parentheses or in a credit.
    pub agencies: Vec<String>,
    /// What opens a byline (`By`).
    pub bylines: Labels,
    /// Words between the names of a byline or credit (`and`).
    pub joins: Labels,
    /// What opens a part of the credits at a story's end (`Reporting by`).
    pub signoffs: Labels,
    /// Version words before a headline; `{n}` stands for a number, with its ordinal ending if any.
    pub versions: Labels,
    /// What opens a picture credit; one that ends in a colon needs it.
    pub credits: Labels,
    /// What opens a note to editors, with its colon where it has one.
    pub notes: Vec<String>,
    /// What opens the line that says until when the story is held back.
    pub embargo: Vec<String>,
    /// What says so where it is all there is on a line.
    pub embargo_alone: Vec<String>,
}
