//! `wireloc glossary add`: one term more in a glossary.

use std::path::PathBuf;

use super::super::config::{self, ConfigArgs, Settings};
use super::super::error::Failure;
use super::super::exit::Exit;
use super::super::ui::Ui;
use super::super::{Outcome, glossaries, input, output};
use super::check;
use crate::finding::Message;
use crate::glossary::exchange::{NewTerm, add_term, decode};
use crate::glossary::{Gender, Glossary, Layer, Problem, Status, lint};
use crate::language::Lang;

/// The glossary of a desk that has named none.
const FILE: &str = "glossary.toml";

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
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
    /// Source language.
    #[arg(long, value_name = "LANG")]
    pub from: Option<Lang>,
    /// Target language.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    /// The house whose term it is.
    #[arg(long, value_name = "NAME")]
    pub house: Option<String>,
    /// Gender of the target term.
    #[arg(long, value_name = "GENDER", value_parser = ["m", "f", "n"])]
    pub gender: Option<String>,
    /// Whether the target term may stand in an edition.
    #[arg(long, value_name = "STATUS", value_parser = Status::ALL.iter().map(|status| status.name()).collect::<Vec<_>>())]
    pub status: Option<String>,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Adds the term to the concept that has the source term already, or adds both as a concept behind
/// those that are there; the rest of the file stays as it is. Says what of the glossary wants eyes
/// since then.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let path = into(args, &settings);
    let name = path.display().to_string();
    let refused = |error| super::refused(Exit::BadConfig, &error);
    let there = if path.exists() {
        decode(&name, input::bytes(&name)?).map_err(refused)?
    } else {
        String::new()
    };
    // The glossary as it is must be one before anything is put in.
    let layer = |text: &str| Layer::Toml { name: name.clone(), text: text.to_owned() };
    let before = lint(&Glossary::load(&[layer(&there)]).map_err(refused)?);
    let (source, target) = (args.source.trim(), args.target.trim());
    if source.is_empty() || target.is_empty() {
        return Err(Failure::new(Exit::Usage, Message::new("glossary-empty-term")));
    }
    let from = args.from.clone().or_else(|| settings.source.clone());
    let to = args.to.clone().or_else(|| settings.targets.as_ref()?.first().cloned());
    let new = NewTerm {
        from: &from.unwrap_or_else(|| lang("en")),
        source,
        to: &to.unwrap_or_else(|| lang("es")),
        target,
        house: args.house.as_deref(),
        gender: args.gender.as_deref().and_then(Gender::from_name),
        status: args.status.as_deref().and_then(Status::from_name),
    };
    let text = add_term(&name, &there, &new).map_err(refused)?;
    // What would not be read again is not written.
    let glossary = Glossary::load(&[layer(&text)]).map_err(refused)?;
    output::replace(&path, text.as_bytes(), true)?;
    ui.tell(&super::concepts(glossary.concepts().len()).with("file", name));
    let is_known = |problem: &Problem| before.iter().any(|known| known.message == problem.message);
    for problem in lint(&glossary).iter().filter(|problem| !ui.quiet && !is_known(problem)) {
        ui.put(&check::line(problem, ui));
    }
    Ok(Exit::Done)
}

/// The language of a tag of this file.
fn lang(tag: &str) -> Lang {
    tag.parse().unwrap_or_else(|_| Lang::unknown())
}

/// The glossary that `--into` names, else the last file of the configuration, else [`FILE`].
fn into(args: &Args, settings: &Settings) -> PathBuf {
    let file = |layer| match layer {
        Layer::File(path) => Some(path),
        _ => None,
    };
    let configured = || glossaries::layers(&[], settings).into_iter().rev().find_map(file);
    args.into.clone().or_else(configured).unwrap_or_else(|| FILE.into())
}
