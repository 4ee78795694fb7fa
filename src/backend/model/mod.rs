//! What language models have in common: how they are told what to do, and how their answer is read.
//!
//! Sentences travel as JSON, each with an id and its typed parts; the answer is JSON by a schema.
//! What the story says is data in it. Nothing of the answer is believed but its shape: ids that
//! nobody asked for or that come twice are dropped, whole items of a torn answer are kept, and the
//! others are asked again.

mod answer;

pub(super) use answer::{Ended, read};

use serde_json::{Value, json};

use super::remote::{Asked, words_around};
use super::{BackendError, Limits, Request, Unit};
use crate::protect::Mask;

/// What every model is told.
pub(super) const INSTRUCTIONS: &str = include_str!("instructions.txt");
/// The masks that models are asked in.
pub(super) const MASKS: [Mask; 2] = [Mask::Parts, Mask::Opaque];

/// How much a model is asked at once where the settings say nothing: more, and it begins to leave
/// sentences out.
pub(super) const LIMITS: Limits =
    Limits { sentences: Some(10), size: Some((6_000, Unit::Characters)), concurrency: None };

/// The model that the settings of `backend` name; there is none to ask where they name none.
pub(super) fn required(backend: &str, model: Option<&str>) -> Result<String, BackendError> {
    model.map(ToOwned::to_owned).ok_or_else(|| BackendError::Settings {
        backend: backend.to_owned(),
        reason: "`model` is missing; name the model that is to be asked".to_owned(),
    })
}

/// A batch as a model gets it.
pub(super) fn question(request: &Request<'_>, batch: &[Asked<'_>], style: Option<&str>) -> Value {
    let sentences: Vec<Value> =
        batch.iter().enumerate().map(|(id, asked)| sentence(request.mask, id, asked)).collect();
    let mut question = json!({
        "from": request.from.as_str(),
        "to": request.to.as_str(),
        "sentences": sentences,
    });
    if let Some(style) = style {
        question["style"] = style.into();
    }
    question
}

fn sentence(mask: Mask, id: usize, asked: &Asked<'_>) -> Value {
    let text = &asked.masked.text;
    let parts = match mask {
        // The mask writes JSON.
        Mask::Parts => serde_json::from_str(text).unwrap_or_default(),
        _ => json!([{ "text": text }]),
    };
    let mut item = json!({ "id": id, "parts": parts });
    let around = [("before", asked.sentence.before), ("after", asked.sentence.after)];
    for (name, shielded) in around {
        let words = shielded.map(words_around).unwrap_or_default();
        if !words.is_empty() {
            item[name] = words.into();
        }
    }
    if !asked.sentence.terms.is_empty() {
        let term =
            |(source, target): &(String, String)| json!({ "source": source, "target": target });
        item["terms"] = asked.sentence.terms.iter().map(term).collect();
    }
    if let Some(complaint) = asked.sentence.complaint {
        item["wrong"] = complaint.into();
    }
    item
}

/// The schema of an answer.
pub(super) fn schema() -> Value {
    let part = |name: &str, kind: &str| {
        json!({
            "type": "object",
            "properties": { name: { "type": kind } },
            "required": [name],
            "additionalProperties": false,
        })
    };
    json!({
        "type": "object",
        "properties": {
            "sentences": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "id": { "type": "integer" },
                        "parts": {
                            "type": "array",
                            "items": { "anyOf": [part("text", "string"), part("slot", "string")] },
                        },
                    },
                    "required": ["id", "parts"],
                    "additionalProperties": false,
                },
            },
        },
        "required": ["sentences"],
        "additionalProperties": false,
    })
}
