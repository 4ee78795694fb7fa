//! What left this machine, and to which host.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use schemars::JsonSchema;
use serde::Serialize;

use super::Capability;

/// What one engine was sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Departure {
    /// The engine, by its configured name.
    pub backend: String,
    /// The host it went to.
    pub host: String,
    /// Whether the desk marked the engine as one that may receive embargoed stories.
    pub local: bool,
    /// In this many requests; none for what travelled in a request of another story or run.
    pub requests: usize,
    /// This many sentences; one that was sent twice counts twice.
    pub sentences: usize,
    /// This many characters of the story.
    pub characters: usize,
}

/// What left this machine for a story, or in a whole run.
#[derive(Debug, Default)]
pub struct Departures {
    noted: Mutex<BTreeMap<(String, String), Departure>>,
    whole: Option<Arc<Self>>,
}

impl Departures {
    /// What leaves for one story; it is noted in `whole` too.
    #[must_use]
    pub fn part_of(whole: &Arc<Self>) -> Self {
        Self { whole: Some(Arc::clone(whole)), ..Self::default() }
    }

    /// Notes that a request with so much in it went to the engine that `capability` describes;
    /// nothing leaves with an engine on this machine.
    pub fn sent(&self, capability: &Capability, sentences: usize, characters: usize) {
        self.note(capability, 1, sentences, characters);
        if let Some(whole) = &self.whole {
            whole.sent(capability, sentences, characters);
        }
    }

    /// Notes that a sentence of the story went along in a request of another story, or had gone
    /// in an earlier run.
    pub fn shared(&self, capability: &Capability, characters: usize) {
        self.note(capability, 0, 1, characters);
    }

    fn note(&self, capability: &Capability, requests: usize, sentences: usize, characters: usize) {
        let Some(host) = &capability.host else { return };
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let departure = noted.entry((capability.name.clone(), host.clone())).or_default();
        departure.backend.clone_from(&capability.name);
        departure.host.clone_from(host);
        departure.local = capability.local;
        departure.requests += requests;
        departure.sentences += sentences;
        departure.characters += characters;
    }

    /// All of it, by engine and host.
    #[must_use]
    pub fn list(&self) -> Vec<Departure> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::{Backend, Identity};

    #[test]
    fn a_story_and_its_run_know_what_left_and_to_which_host() {
        let here = Identity::new("here").capability().clone();
        let there = Capability { host: Some("mt.example.org".into()), ..here.clone() };
        let run = Arc::new(Departures::default());
        let story = Departures::part_of(&run);
        story.sent(&here, 2, 50);
        assert!(story.list().is_empty() && run.list().is_empty(), "nothing left the machine");
        story.sent(&there, 2, 50);
        story.shared(&there, 20);
        let counts = |departures: &Departures| {
            let [Departure { requests, sentences, characters, .. }] = departures.list()[..] else {
                panic!("one engine was sent something")
            };
            (requests, sentences, characters)
        };
        assert_eq!((counts(&story), counts(&run)), ((1, 3, 70), (1, 2, 50)));
    }
}
