//! A story in another language.

use serde::Serialize;

use crate::language::Lang;
use crate::text::Span;

/// Where the words of a sentence of an edition come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A backend.
    Backend {
        /// Its configured name.
        name: String,
        /// The model that served it, where the backend names one.
        model: Option<String>,
    },
    /// A rule and `edition.ftl`.
    Rule,
    /// Kept as it was on purpose: a quote, a credit, a block without words.
    Kept,
    /// Left in the source language because every way of translating it failed.
    Source,
}

/// A sentence of the story and what answers it in the edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairing {
    /// In the block's source text.
    pub source: Span,
    /// In the block's edition text.
    pub target: Span,
    /// Where the words come from.
    pub origin: Origin,
}

/// One block of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised {
    /// Its text.
    pub text: String,
    /// Its sentences, in order.
    pub pairings: Vec<Pairing>,
}

/// A story in another language: a localised block for each block of the story, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The language it is in.
    pub lang: Lang,
    /// Its blocks.
    pub blocks: Vec<Localised>,
}
