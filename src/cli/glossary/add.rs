//! `wireloc glossary add`: one term more in a glossary.

use std::path::PathBuf;

use super::super::exit::Exit;
use super::super::ui::Ui;
use super::super::{Outcome, output};
use crate::finding::Message;
use crate::glossary::exchange::write_toml;
use crate::glossary::{Glossary, Layer};
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
}

/// Writes the entry behind those that are there; the file stays as it is but for that.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let there = if args.into.exists() {
        super::text_of(&args.into.display().to_string())?
    } else {
        String::new()
    };
    let pair = format!("{}={}", args.source, args.target);
    let refused = |error| super::refused(Exit::Usage, &error);
    let pairs = Layer::pairs(&[pair], &args.from, &args.to).map_err(refused)?;
    let mut concepts = Glossary::load(&[pairs]).map_err(refused)?.concepts().to_vec();
    for term in concepts.iter_mut().flat_map(|concept| concept.terms.iter_mut().skip(1)) {
        term.house.clone_from(&args.house);
    }
    let gap = if there.is_empty() || there.ends_with("\n\n") { "" } else { "\n" };
    let text = format!("{there}{gap}{}", write_toml(&concepts));
    // What would not be read again is not written.
    let name = args.into.display().to_string();
    let whole = Layer::Toml { name: name.clone(), text: text.clone() };
    let count = Glossary::load(&[whole])
        .map_err(|error| super::refused(Exit::BadConfig, &error))?
        .concepts()
        .len();
    output::replace(&args.into, text.as_bytes(), true)?;
    ui.tell(&Message::new("glossary-written").with("file", name).with("count", count));
    Ok(Exit::Done)
}
