//! `wireloc glossary …`: the stores of terms, one file a command.

mod add;
mod check;
mod export;
mod find;
mod import;
mod suggest;

use std::path::Path;

use super::config::{self, ConfigArgs};
use super::error::Failure;
use super::exit::Exit;
use super::glossaries;
use super::ui::Ui;
use super::{Outcome, input, output};
use crate::finding::Message;
use crate::glossary::exchange::Left;
use crate::glossary::{Glossary, GlossaryError, Layer};

/// What to do with glossaries.
#[derive(Debug, clap::Subcommand)]
pub enum Args {
    /// Looks them over.
    Check(check::Args),
    /// Finds a concept.
    Find(find::Args),
    /// Reads another tool's.
    Import(import::Args),
    /// Writes one for another tool.
    Export(export::Args),
    /// Adds a term.
    Add(add::Args),
    /// Proposes terms.
    Suggest(suggest::Args),
}

/// Does what is asked with glossaries.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    match args {
        Args::Check(args) => check::run(args, ui),
        Args::Find(args) => find::run(args, ui),
        Args::Import(args) => import::run(args, ui),
        Args::Export(args) => export::run(args, ui),
        Args::Add(args) => add::run(args, ui),
        Args::Suggest(args) => suggest::run(args, ui),
    }
}

/// The glossary of these names; where none is named that of the configuration.
fn glossary_of(names: &[String], config: &ConfigArgs) -> Result<Glossary, Failure> {
    loaded(&glossaries::layers(names, &config::read(config)?))
}

fn loaded(layers: &[Layer]) -> Result<Glossary, Failure> {
    Glossary::load(layers).map_err(|error| refused(Exit::BadConfig, &error))
}

/// A glossary that cannot be used.
fn refused(exit: Exit, error: &GlossaryError) -> Failure {
    match error {
        GlossaryError::Unreadable { path, cause } => {
            Failure::unreadable(&path.display().to_string(), cause)
        }
        other => {
            let message = Message::new("error-glossary").with("reason", other.to_string());
            Failure::new(exit, message)
        }
    }
}

/// The ending of a file's name, in lower case.
fn ending(file: &str) -> String {
    Path::new(file).extension().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// What is told of a glossary of so many concepts that was written, but for the name of the file.
fn concepts(count: usize) -> Message {
    Message::new("glossary-written").with("count", count)
}

/// Writes a glossary to a file and tells it is done, or writes it to standard output.
fn put(text: &str, to: Option<&Path>, force: bool, done: Message, ui: &Ui) -> Outcome {
    let Some(path) = to else {
        output::to_stdout(text.as_bytes())?;
        return Ok(Exit::Done);
    };
    output::replace(path, text.as_bytes(), force)?;
    let name = path.display().to_string();
    ui.tell(&done.with("file", name));
    Ok(Exit::Done)
}

/// Says what the other side of an exchange has no word for.
fn tell_left(left: &Left, ui: &Ui) {
    if left.is_empty() {
        return;
    }
    let names: Vec<_> = left.iter().map(|(name, count)| format!("{name} ({count})")).collect();
    ui.tell(&Message::new("glossary-left").with("names", names.join(", ")));
}
