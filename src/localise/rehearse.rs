//! What localising a story would ask of an engine, without asking it.

use std::collections::BTreeSet;

use super::policy::{LocaliseError, serve};
use super::settings::Settings;
use super::story::work;
use crate::backend::{Backend, Request, Unit, Watch};
use crate::story::Story;

/// What an engine would be sent.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rehearsal {
    /// The engine, by its configured name.
    pub backend: String,
    /// The host that would see the text; none where it stays on this machine.
    pub host: Option<String>,
    /// Sentences, or passages of them, that it would be asked for.
    pub sentences: usize,
    /// Their length in characters, as a budget counts it; what is asked twice comes on top.
    pub characters: usize,
    /// What that would cost, and in which currency, where the engine has a price.
    pub cost: Option<(f64, String)>,
}

/// Says what [`localise`](super::localise) would send, and to whom.
///
/// # Errors
/// [`LocaliseError`] where no engine may serve the story, or none has its languages.
pub fn rehearse(
    story: &Story,
    backends: &[&dyn Backend],
    settings: &Settings<'_>,
) -> Result<Rehearsal, LocaliseError> {
    serve(story, backends, settings.to, |backend| Ok(with(backend, story, settings)))
        .map(|(rehearsal, _)| rehearsal)
}

fn with(backend: &dyn Backend, story: &Story, settings: &Settings<'_>) -> Rehearsal {
    let capability = backend.capability();
    let plan = work(story, settings, capability).plan;
    let request = Request {
        from: &story.lang,
        to: settings.to,
        mask: capability.mask(),
        sentences: Vec::new(),
        watch: &Watch::default(),
    };
    let asked = plan.asked().filter(|passage| passage.shielded.has_words());
    let texts: BTreeSet<String> =
        asked.map(|passage| request.render(&passage.shielded).text).collect();
    let characters = texts.iter().map(|text| Unit::Characters.measure(text)).sum();
    #[expect(clippy::cast_precision_loss, reason = "an estimate of money")]
    let cost = capability
        .price
        .as_ref()
        .map(|price| (price.millionths(characters) as f64 / 1e6, price.currency.clone()));
    Rehearsal {
        backend: capability.name.clone(),
        host: capability.host.clone(),
        sentences: texts.len(),
        characters,
        cost,
    }
}
