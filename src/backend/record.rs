//! What left this machine, and to which host.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use super::Capability;

/// What one engine was sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Departure {
    /// The engine, by its configured name.
    pub backend: String,
    /// The host it went to.
    pub host: String,
    /// In this many requests.
    pub requests: usize,
    /// This many sentences; one that was asked twice counts twice.
    pub sentences: usize,
    /// This many characters of the story.
    pub characters: usize,
}

/// What left this machine in a run.
#[derive(Debug, Default)]
pub struct Departures(Mutex<BTreeMap<(String, String), Departure>>);

impl Departures {
    /// Notes that sentences set out for the engine that `capability` describes.
    pub fn note(&self, capability: &Capability, sentences: usize, characters: usize) {
        let host = capability.host.clone().unwrap_or_default();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let departure = all.entry((capability.name.clone(), host.clone())).or_default();
        departure.backend.clone_from(&capability.name);
        departure.host = host;
        departure.requests += 1;
        departure.sentences += sentences;
        departure.characters += characters;
    }

    /// All of it, by engine and host.
    #[must_use]
    pub fn list(&self) -> Vec<Departure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }
}
