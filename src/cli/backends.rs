//! Which engines a run asks: those of `--backend`, else of the configuration, else Apertium.

use std::sync::Arc;

use super::config::{Names, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::nearest::nearest;
use crate::backend::{Backend, BackendSettings, KINDS, Surroundings, open};
use crate::finding::Message;

/// The engine of a fresh machine.
const DEFAULT: &str = "apertium";

/// Opens the chain of engines; nothing is started yet.
pub fn chain(asked: &[String], settings: &Settings) -> Result<Vec<Box<dyn Backend>>, Failure> {
    let default = [DEFAULT.to_owned()];
    let configured = settings.backend.as_ref().map(|Names(names)| names.as_slice());
    let names = match asked {
        [] => configured.unwrap_or(&default),
        asked => asked,
    };
    let around = surroundings();
    names.iter().map(|name| one(name, settings, &around)).collect()
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
    match described.or_else(|| BackendSettings::of_kind(name)) {
        Some(described) => Ok(open(name, &described, around)?),
        None => {
            let failure =
                Failure::new(Exit::BadConfig, Message::new("error-no-backend").with("name", name));
            let known = known(settings);
            Err(failure.hint(match nearest(name, known.iter().copied()) {
                Some(near) => Message::new("hint-nearest").with("name", near),
                None => Message::new("hint-backends").with("names", known.join(", ")),
            }))
        }
    }
}

/// What engines need of the world.
#[must_use]
pub fn surroundings() -> Surroundings {
    let environment = Arc::new(|name: &str| std::env::var(name).ok());
    Surroundings { environment, ..Surroundings::default() }
}
