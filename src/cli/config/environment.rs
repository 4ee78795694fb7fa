//! Settings in the environment: `WIRELOC_` and the name of the flag or of the key.

use std::path::PathBuf;

use clap::ValueEnum as _;

use super::settings::{FailOn, Names, Settings};
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::finding::Message;
use crate::language::Lang;
use crate::localise::QuotePolicy;

/// The configuration file the environment names.
#[must_use]
pub fn config_file() -> Option<PathBuf> {
    variable(&["WIRELOC_CONFIG"]).map(|(_, path)| path.into())
}

/// What becomes of quotes, by the name it has in settings.
#[must_use]
pub fn policy(name: &str) -> Option<QuotePolicy> {
    serde_json::from_value(name.into()).ok()
}

/// The settings the environment holds.
pub fn settings() -> Result<Settings, Failure> {
    let language = |text: &str| text.trim().parse::<Lang>().ok();
    let languages = |text: &str| text.split(',').map(language).collect::<Option<Vec<_>>>();
    let names = |text: &str| Some(Names(text.split(',').map(|n| n.trim().to_owned()).collect()));
    let text = |text: &str| Some(text.to_owned());
    Ok(Settings {
        source: read(&["WIRELOC_FROM", "WIRELOC_SOURCE"], language)?,
        targets: read(&["WIRELOC_TO", "WIRELOC_TARGETS"], languages)?,
        backend: read(&["WIRELOC_BACKEND"], names)?,
        glossary: read(&["WIRELOC_GLOSSARY"], names)?,
        cache: read(&["WIRELOC_CACHE"], text)?,
        house: read(&["WIRELOC_HOUSE"], text)?,
        quotes: read(&["WIRELOC_QUOTES"], policy)?,
        fail_on: read(&["WIRELOC_FAIL_ON"], |text| FailOn::from_str(text, false).ok())?,
        encoding: read(&["WIRELOC_ENCODING"], text)?,
        ..Settings::default()
    })
}

fn read<T>(names: &[&str], parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Failure> {
    let Some((name, value)) = variable(names) else { return Ok(None) };
    parse(&value).map(Some).ok_or_else(|| {
        let message = Message::new("error-environment").with("name", name).with("value", value);
        Failure::new(Exit::BadConfig, message)
    })
}

/// The first of these variables that is set and not empty.
fn variable(names: &[&str]) -> Option<(String, String)> {
    names.iter().find_map(|name| {
        let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
        Some(((*name).to_owned(), value))
    })
}
