//! How an edition was made: who served each sentence, and what left the machine for it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Locate, Side};
use crate::backend::Departure;
use crate::story::{Edition, Origin, Pairing};
use crate::text::Place;

/// How an edition was made.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// The edition, sentence by sentence.
    pub edition: &'a Edition,
    /// What left this machine for it.
    pub departures: &'a [Departure],
}

/// A sentence of the edition, and where its words come from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SentenceRecord {
    /// `backend`: an engine translated it; `rule`: it was written by rule; `kept`: it stands as it
    /// was said; `source`: it was left in the source language, because no answer passed.
    pub origin: &'static str,
    /// The engine that served it, by its configured name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend: Option<String>,
    /// The model that served it, where the engine names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Where it lies in the source.
    pub source: SpanRecord,
    /// Where it lies in the edition.
    pub target: SpanRecord,
}

/// A stretch of a text.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct SpanRecord {
    /// First character, in Unicode scalar values from the start of the text.
    pub start: usize,
    /// One past the last character, counted likewise.
    pub end: usize,
}

/// The sentences of an edition, in their order.
pub(super) fn sentences(
    making: Making<'_>,
    source: &Side<'_>,
    edition: &Side<'_>,
) -> Vec<SentenceRecord> {
    let blocks = making.edition.blocks.iter().enumerate();
    let pairings = blocks.flat_map(|(block, made)| made.pairings.iter().map(move |p| (block, p)));
    pairings.map(|(block, pairing)| sentence(block, pairing, source, edition)).collect()
}

fn sentence(
    block: usize,
    pairing: &Pairing,
    source: &Side<'_>,
    edition: &Side<'_>,
) -> SentenceRecord {
    let (origin, backend, model) = match &pairing.origin {
        Origin::Backend { name, model } => ("backend", Some(name.clone()), model.clone()),
        Origin::Rule => ("rule", None, None),
        Origin::Kept => ("kept", None, None),
        Origin::Source => ("source", None, None),
    };
    let lies = |side: &Side<'_>, span| {
        let at = side.at(Place { block, span });
        SpanRecord { start: at.start, end: at.end }
    };
    SentenceRecord {
        origin,
        backend,
        model,
        source: lies(source, pairing.source),
        target: lies(edition, pairing.target),
    }
}
