//! Which engines a run asks: those of `--backend`, else of the configuration, else Apertium.

use std::sync::Arc;

use super::config::{Names, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::nearest::hint;
use super::world;
use crate::backend::{Backend, BackendSettings, Budget, Jitter, KINDS, Surroundings, open};
use crate::finding::Message;

/// The engine of a fresh machine.
const DEFAULT: &str = "apertium";

/// The names of the chain: those of the flag, else of the configuration, else the default.
#[must_use]
pub fn names(asked: &[String], settings: &Settings) -> Vec<String> {
    let configured = settings.backend.as_ref().map(|Names(names)| names.clone());
    match asked {
        [] => configured.unwrap_or_else(|| vec![DEFAULT.to_owned()]),
        asked => asked.to_vec(),
    }
}

/// Opens the chain of engines; nothing is started yet.
pub fn chain(
    names: &[String],
    settings: &Settings,
    around: &Surroundings,
) -> Result<Vec<Box<dyn Backend>>, Failure> {
    names.iter().map(|name| one(name, settings, around)).collect()
}

/// Whether one of the chain is asked over a network.
#[must_use]
pub fn are_remote(names: &[String], settings: &Settings) -> bool {
    let described = |name: &String| settings.backends.get(name);
    names.iter().filter_map(described).any(BackendSettings::is_remote)
        || names.iter().filter_map(|name| BackendSettings::of_kind(name)).any(|s| s.is_remote())
}

/// Every engine that can be named: the kinds and the configured ones.
#[must_use]
pub fn known(settings: &Settings) -> Vec<&str> {
    let configured = settings.backends.keys().map(String::as_str);
    let mut names: Vec<&str> = KINDS.iter().copied().chain(configured).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Opens the engine called `name`.
pub fn one(
    name: &str,
    settings: &Settings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, Failure> {
    let described = settings.backends.get(name).cloned();
    if let Some(described) = described.or_else(|| BackendSettings::of_kind(name)) {
        return Ok(open(name, &described, around)?);
    }
    let message = Message::new("error-no-backend").with("name", name);
    Err(Failure::new(Exit::BadConfig, message).hint(hint(name, &known(settings))))
}

/// What engines need of the world.
#[must_use]
pub fn surroundings(settings: &Settings) -> Surroundings {
    let environment = Arc::new(|name: &str| std::env::var(name).ok());
    let now = world::now();
    let seed = now.unsigned_abs() ^ (u64::from(std::process::id()) << 32);
    let budget = settings.budget.map(|budget| {
        let counter = world::state_folder().map(|folder| folder.join("spent.json"));
        Arc::new(Budget::new(budget, counter, &world::month(now)))
    });
    let jitter = Arc::new(Jitter::seeded(seed));
    Surroundings { environment, jitter, budget, ..Surroundings::default() }
}
