//! Which engine may serve a story.

use crate::backend::{Backend, BackendError};
use crate::language::Lang;
use crate::story::{Status, Story};

/// Why there is no edition.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LocaliseError {
    /// The engine cannot be had or stopped for good.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// The story is withheld or canceled.
    #[error("the story is {0}: nothing is made of it")]
    Withdrawn(&'static str),
    /// The story is embargoed, and every backend would send it off this machine.
    #[error(
        "the story is embargoed and may not leave this machine; name a local backend, such as --backend apertium"
    )]
    Embargoed,
    /// Nobody to ask.
    #[error("no backend is configured; name one with --backend")]
    NoBackend,
}

/// The first backend that may and can serve the story.
///
/// # Errors
/// [`LocaliseError`] where none may, or what the first that may said where none can.
pub(super) fn choose<'b>(
    story: &Story,
    backends: &[&'b dyn Backend],
    to: &Lang,
) -> Result<&'b dyn Backend, LocaliseError> {
    let localises = backends.iter().any(|backend| backend.capability().localises);
    match story.meta.status {
        Status::Withheld if localises => return Err(LocaliseError::Withdrawn("withheld")),
        Status::Canceled if localises => return Err(LocaliseError::Withdrawn("canceled")),
        _ => {}
    }
    let secret = story.meta.embargo.is_some();
    let mut failure = None;
    let mut barred = false;
    for backend in backends {
        if secret && !backend.capability().local {
            barred = true;
            continue;
        }
        match backend.prepare(&story.lang, to) {
            Ok(()) => return Ok(*backend),
            Err(error) => {
                failure.get_or_insert(error);
            }
        }
    }
    Err(match (failure, barred) {
        (Some(failure), _) => failure.into(),
        (None, true) => LocaliseError::Embargoed,
        (None, false) => LocaliseError::NoBackend,
    })
}
