//! Which engine may serve a story.

use crate::backend::{Backend, BackendError};
use crate::finding::{ENGINE_FALLBACK, Finding, KEPT_LOCAL};
use crate::language::Lang;
use crate::story::{Status, Story};

/// Why there is no edition.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LocaliseError {
    /// The engine cannot be had or stopped for good.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// No engine of the chain can be had; the first one comes first.
    #[error("{first}{}", behind(others))]
    Chain {
        /// What became of the first one.
        first: BackendError,
        /// What became of those behind it.
        others: Vec<BackendError>,
    },
    /// The story is withheld or canceled.
    #[error("the story is {0}: nothing is made of it")]
    Withdrawn(&'static str),
    /// The story may not leave this machine, and no backend is local.
    #[error(
        "the story may not leave this machine; name a local backend, such as --backend apertium"
    )]
    Embargoed,
    /// Nobody to ask.
    #[error("no backend is configured; name one with --backend")]
    NoBackend,
}

/// What became of the engines behind the first one.
fn behind(others: &[BackendError]) -> String {
    others.iter().fold(String::new(), |told, other| told + "; then " + &other.to_string())
}

/// Does the work with the first of `backends` that may and can, the whole story with one of them:
/// two engines are two styles. Gives the finding that says which one it was, where that matters.
///
/// # Errors
/// [`LocaliseError`] where none may, or what became of each that may where none can.
pub(super) fn serve<T>(
    story: &Story,
    backends: &[&dyn Backend],
    to: &Lang,
    work: impl Fn(&dyn Backend) -> Result<T, BackendError>,
) -> Result<(T, Option<Finding>), LocaliseError> {
    refuse_withdrawn(story, backends)?;
    let secret = story.meta.embargo.is_some();
    let (may, barred): (Vec<&dyn Backend>, Vec<&dyn Backend>) =
        backends.iter().partition(|backend| !secret || backend.capability().local);
    let mut failed: Vec<(&str, BackendError)> = Vec::new();
    for backend in may {
        let capability = backend.capability();
        match backend.prepare(&story.lang, to).and_then(|()| work(backend)) {
            Ok(done) => {
                let first = failed.first().map(|(name, _)| *name);
                let kept_here = secret && (capability.localises || !barred.is_empty());
                return Ok((done, served(&capability.name, first, kept_here)));
            }
            Err(BackendError::Cancelled) => return Err(BackendError::Cancelled.into()),
            Err(error) => failed.push((&capability.name, error)),
        }
    }
    let mut errors = failed.into_iter().map(|(_, error)| error);
    Err(match errors.next() {
        Some(first) if errors.len() == 0 => first.into(),
        Some(first) => LocaliseError::Chain { first, others: errors.collect() },
        None if barred.is_empty() => LocaliseError::NoBackend,
        None => LocaliseError::Embargoed,
    })
}

/// Nothing is made of a story that is withheld or canceled, whoever would make it.
fn refuse_withdrawn(story: &Story, backends: &[&dyn Backend]) -> Result<(), LocaliseError> {
    let localises = backends.iter().any(|backend| backend.capability().localises);
    match story.meta.status {
        Status::Withheld if localises => Err(LocaliseError::Withdrawn("withheld")),
        Status::Canceled if localises => Err(LocaliseError::Withdrawn("canceled")),
        _ => Ok(()),
    }
}

/// What is to be said of the engine that served.
fn served(backend: &str, first: Option<&str>, kept_here: bool) -> Option<Finding> {
    let finding = match first {
        Some(first) => Finding::new(&ENGINE_FALLBACK).with("first", first),
        None if kept_here => Finding::new(&KEPT_LOCAL),
        None => return None,
    };
    Some(finding.with("backend", backend).between("", ""))
}
