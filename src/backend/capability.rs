//! What an engine can do and what it asks for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Lang;
use crate::protect::Mask;

/// An engine's record: what `localise` and `backend list` need to know before asking it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "a record of independent facts, not a state")]
pub struct Capability {
    /// Its configured name.
    pub name: String,
    /// Which engine it is.
    pub kind: &'static str,
    /// Which pairs of languages it translates.
    pub pairs: Pairs,
    /// How much one request may hold.
    pub limits: Limits,
    /// The masks its slots survive in, the best first; with none, sentences are cut around them.
    pub masks: Vec<Mask>,
    /// Whether a quote that is a clause of its own is better kept out of the sentence altogether
    /// than masked in it.
    pub cuts_clauses: bool,
    /// The host that sees the text, where the engine is not on this machine.
    pub host: Option<String>,
    /// Whether embargoed and confidential stories may reach it.
    pub local: bool,
    /// Whether it says which terms it applied.
    pub reports_applied_terms: bool,
    /// Whether it reads the neighbouring sentences and the glossary's terms of a request.
    pub reads_context: bool,
    /// Whether its edition is one: metadata, datelines and dates are written, and a sentence left
    /// in the source language is an error. Not so for an engine that only hands text through.
    pub localises: bool,
    /// What it costs, if anything.
    pub price: Option<Price>,
}

impl Capability {
    /// Whether the text leaves this machine.
    #[must_use]
    pub fn leaves_machine(&self) -> bool {
        self.host.is_some()
    }

    /// The mask it is asked in first, and for text without slots.
    #[must_use]
    pub fn mask(&self) -> Mask {
        self.masks.first().copied().unwrap_or(Mask::Opaque)
    }
}

/// Which pairs of languages an engine translates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pairs {
    /// Any, or it does not say.
    Any,
    /// These, from and to.
    Listed(Vec<(Lang, Lang)>),
}

impl Pairs {
    /// Whether it translates `from` into `to`, regions aside.
    #[must_use]
    pub fn has(&self, from: &Lang, to: &Lang) -> bool {
        match self {
            Self::Any => true,
            Self::Listed(pairs) => {
                pairs.iter().any(|(a, b)| a.same_language(from) && b.same_language(to))
            }
        }
    }
}

/// How much one request may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Limits {
    /// The most sentences.
    pub sentences: Option<usize>,
    /// The most text, in the engine's own unit.
    pub size: Option<(usize, Unit)>,
    /// The most requests at a time.
    pub concurrency: Option<usize>,
}

/// What an engine counts text in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Bytes of UTF-8.
    Bytes,
    /// Unicode scalar values.
    Characters,
    /// UTF-16 code units.
    Utf16,
}

impl Unit {
    /// The size of `text` in this unit.
    #[must_use]
    pub fn measure(self, text: &str) -> usize {
        match self {
            Self::Bytes => text.len(),
            Self::Characters => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
        }
    }
}

/// What an engine costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// For a million characters of source text.
    pub per_million_characters: f64,
    /// In this currency (ISO 4217).
    pub currency: String,
}

impl Price {
    /// What so many characters cost, in millionths of the currency; a price that is no number costs
    /// more than anyone may spend.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "casts saturate, and no bill is exact to the millionth"
    )]
    pub fn millionths(&self, characters: usize) -> u64 {
        let cost = characters as f64 * self.per_million_characters;
        if cost.is_nan() { u64::MAX } else { cost.ceil() as u64 }
    }
}
