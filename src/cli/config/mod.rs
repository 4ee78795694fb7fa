//! What holds for a run: flags, then `WIRELOC_*`, then `wireloc.toml` found upward, then defaults.

mod engines;
mod environment;
mod file;
mod settings;
mod unknown;

use std::path::PathBuf;

pub use environment::policy;
#[cfg(test)]
pub use file::parse;
pub use settings::{FailOn, Names, Settings};

use super::error::Failure;

/// The name of the configuration file.
pub const FILE: &str = "wireloc.toml";

/// The flag that names the configuration file.
#[derive(Debug, Clone, clap::Args)]
pub struct ConfigArgs {
    /// The file.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// What the environment and the file say together: the file `--config` names, else the one
/// `WIRELOC_CONFIG` names, else the nearest [`FILE`] in this folder and those above it.
pub fn read(args: &ConfigArgs) -> Result<Settings, Failure> {
    let named = args.config.clone().or_else(environment::config_file);
    let environment = environment::settings()?;
    match named.or_else(nearest_file) {
        Some(path) => Ok(environment.over(file::read(&path)?)),
        None => Ok(environment),
    }
}

/// The file in this folder or the nearest one above it, named as seen from here.
fn nearest_file() -> Option<PathBuf> {
    let folder = std::env::current_dir().ok()?;
    let mut path = PathBuf::from(FILE);
    for _ in folder.ancestors() {
        if path.is_file() {
            return Some(path);
        }
        path = PathBuf::from("..").join(path);
    }
    None
}
