//! `wireloc glossary add`: one term more in a glossary.

use std::path::PathBuf;

use super::super::error::Failure;
use super::super::exit::Exit;
use super::super::ui::Ui;
use super::super::{Outcome, input, output};
use crate::finding::Message;
use crate::glossary::exchange::{NewTerm, add_term, decode};
use crate::glossary::{Gender, Glossary, Layer, Status};
use crate::language::Lang;

/// Arguments of `wireloc glossary add`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The term in the source language.
    #[arg(value_name = "SOURCE")]
    pub source: String,
    /// What takes its place.
    #[arg(value_name = "TARGET")]
    pub target: String,
    /// The glossary to add it to.
    #[arg(long, value_name = "FILE", default_value = "glossary.toml")]
    pub into: PathBuf,
    /// Source language.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub from: Lang,
    /// Target language.
    #[arg(long, value_name = "LANG", default_value = "es")]
    pub to: Lang,
    /// The house whose term it is.
    #[arg(long, value_name = "NAME")]
    pub house: Option<String>,
    /// Gender of the target term.
    #[arg(long, value_name = "GENDER", value_parser = ["m", "f", "n"])]
    pub gender: Option<String>,
    /// Whether the target term may stand in an edition.
    #[arg(long, value_name = "STATUS", value_parser = Status::ALL.iter().map(|status| status.name()).collect::<Vec<_>>())]
    pub status: Option<String>,
}

/// Adds the term to the concept that has the source term already, or adds both as a concept behind
/// those that are there; the rest of the file stays as it is.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let name = args.into.display().to_string();
    let refused = |error| super::refused(Exit::BadConfig, &error);
    let there = if args.into.exists() {
        decode(&name, input::bytes(&name)?).map_err(refused)?
    } else {
        String::new()
    };
    // The glossary as it is must be one before anything is put in.
    let layer = |text: &str| Layer::Toml { name: name.clone(), text: text.to_owned() };
    Glossary::load(&[layer(&there)]).map_err(refused)?;
    let (source, target) = (args.source.trim(), args.target.trim());
    if source.is_empty() || target.is_empty() {
        return Err(Failure::new(Exit::Usage, Message::new("glossary-empty-term")));
    }
    let new = NewTerm {
        from: &args.from,
        source,
        to: &args.to,
        target,
        house: args.house.as_deref(),
        gender: args.gender.as_deref().and_then(Gender::from_name),
        status: args.status.as_deref().and_then(Status::from_name),
    };
    let text = add_term(&name, &there, &new).map_err(refused)?;
    // What would not be read again is not written.
    let count = Glossary::load(&[layer(&text)]).map_err(refused)?.concepts().len();
    output::replace(&args.into, text.as_bytes(), true)?;
    ui.tell(&Message::new("glossary-written").with("file", name).with("count", count));
    Ok(Exit::Done)
}
