//! One sentence to be asked, and what became of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::flight::{Flight, Landing};
use crate::backend::{Capability, Limits, Refusal, Request, Sentence, Unit};
use crate::protect::{Answer, Masked, Provenance, Shielded};

/// One sentence of a request, in the engine's mask; equal ones are one item.
#[derive(Clone)]
pub(super) struct Item<'r> {
    /// Where in the request it stands.
    pub places: Vec<usize>,
    pub sentence: Sentence<'r>,
    pub masked: Arc<Masked>,
    /// What the answer depends on, as a hash.
    pub key: String,
    pub characters: usize,
    pub flight: Arc<Flight>,
}

impl Item<'_> {
    /// Says what became of it; the first word stands.
    pub fn land(&self, landing: Landing) {
        self.flight.land(landing);
    }

    /// Whether it is still open what became of it.
    pub fn is_open(&self) -> bool {
        self.flight.landing().is_none()
    }

    /// Whether one request cannot hold it.
    pub fn is_larger_than(&self, limits: Limits) -> bool {
        limits.size.is_some_and(|(size, unit)| unit.measure(&self.masked.text) > size)
    }

    pub fn answer(&self, backend: &str) -> Result<Answer, Refusal> {
        let words = self.flight.landing().unwrap_or_else(|| Err(no_answer()))?;
        Ok(Answer {
            pieces: self.masked.read(&words.text),
            provenance: Provenance { model: words.model, ..Provenance::of(backend) },
        })
    }
}

/// What is said of a sentence that the engine passed over.
pub(super) fn no_answer() -> Refusal {
    Refusal::NoAnswer("the engine gave none".to_owned())
}

/// The distinct sentences of `request`, in its order, for an engine with these settings.
pub(super) fn items<'r>(
    request: &Request<'r>,
    capability: &Capability,
    settings: &[&str],
) -> Vec<Item<'r>> {
    let mut items: Vec<Item<'r>> = Vec::new();
    let mut known = BTreeMap::new();
    for (place, &sentence) in request.sentences.iter().enumerate() {
        let masked = request.render(sentence.shielded);
        let key = key(request, capability, settings, &masked, &sentence);
        if let Some(&at) = known.get(&key) {
            let same: &mut Item<'r> = &mut items[at];
            same.places.push(place);
            continue;
        }
        known.insert(key.clone(), items.len());
        items.push(Item {
            places: vec![place],
            sentence,
            characters: Unit::Characters.measure(&masked.text),
            masked: Arc::new(masked),
            key,
            flight: Arc::default(),
        });
    }
    items
}

/// A hash of everything that the engine's answer depends on.
fn key(
    request: &Request<'_>,
    capability: &Capability,
    settings: &[&str],
    masked: &Masked,
    sentence: &Sentence<'_>,
) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut feed = |part: &str| {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    };
    feed(&capability.name);
    feed(capability.kind);
    for part in settings {
        feed(part);
    }
    feed(request.from.as_str());
    feed(request.to.as_str());
    feed(&format!("{:?}", request.mask));
    feed(&masked.text);
    feed(sentence.complaint.unwrap_or_default());
    if capability.reads_context {
        feed(&sentence.before.map(words_around).unwrap_or_default());
        feed(&sentence.after.map(words_around).unwrap_or_default());
        for (source, target) in sentence.terms {
            feed(source);
            feed(target);
        }
    }
    hasher.finalize().to_hex().to_string()
}

/// A neighbouring sentence as an engine may see it: without what its slots hold.
pub(in crate::backend) fn words_around(shielded: &Shielded) -> String {
    shielded.texts().map(str::trim).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" … ")
}
