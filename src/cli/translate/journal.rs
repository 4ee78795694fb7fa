//! Where a run keeps the answers that arrived until it has succeeded.

use std::sync::Arc;

use super::Args;
use crate::backend::Journal;
use crate::cli::backends;
use crate::cli::config::Settings;
use crate::cli::error::Failure;
use crate::cli::world;

/// The journal of this very work, where an engine is asked over a network: the same files, languages
/// and engines find it again.
pub fn open(
    args: &Args,
    names: &[String],
    settings: &Settings,
) -> Result<Option<Arc<Journal>>, Failure> {
    if args.dry_run || !backends::are_remote(names, settings) {
        return Ok(None);
    }
    let Some(folder) = world::state_folder() else { return Ok(None) };
    let here = std::env::current_dir().unwrap_or_default();
    let mut hasher = blake3::Hasher::new();
    let mut feed = |part: &str| {
        hasher.update(part.as_bytes()).update(&[0]);
    };
    feed(&here.to_string_lossy());
    args.files.iter().chain(names).for_each(|part| feed(part));
    args.to.iter().for_each(|lang| feed(lang.as_str()));
    let hash = hasher.finalize().to_hex();
    let path = folder.join(format!("{}.journal", &hash[..16]));
    match Journal::open(&path, args.resume) {
        Ok(journal) => Ok(Some(Arc::new(journal))),
        Err(error) if args.resume => Err(error.into()),
        // A run can do without one, at the price of asking again after a kill; another run that is
        // doing the same keeps its own.
        Err(_) => Ok(None),
    }
}
