//! `wireloc glossary suggest`: what a glossary lacks, after reading stories.

use std::io::Write as _;

use super::super::Outcome;
use super::super::config::{self, ConfigArgs};
use super::super::exit::Exit;
use super::super::glossaries;
use super::super::input::{self, ReadArgs};
use super::super::ui::Ui;
use crate::finding::Message;
use crate::glossary::suggest;
use crate::story::Role;
use crate::text::{Place, visible};

/// Arguments of `wireloc glossary suggest`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The stories.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<String>,
    #[command(flatten)]
    pub read: ReadArgs,
    /// The glossaries.
    #[arg(long, value_name = "FILE")]
    pub glossary: Vec<String>,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Lists candidates, a line each, with the place of the first: initials with what they stand for,
/// model names, names that come back.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let glossary = super::loaded(&glossaries::layers(&args.glossary, &settings))?;
    let read = args.read.settings(&settings);
    let documents: Vec<_> =
        args.files.iter().map(|file| input::story(file, &read)).collect::<Result<_, _>>()?;
    let Some(first) = documents.first() else { return Ok(Exit::Done) };
    let lang = &first.story().lang;
    // A headline may have capitals throughout.
    let prose = args.files.iter().zip(&documents).flat_map(|(file, document)| {
        let blocks = document.story().prose().filter(|(_, block)| block.role != Role::Headline);
        blocks.map(move |(number, block)| (file, document, number, block.text.as_str()))
    });
    let prose: Vec<_> = prose.collect();
    let texts: Vec<&str> = prose.iter().map(|(.., text)| *text).collect();
    let found = suggest(&glossary.matcher(lang, lang, None), &texts);
    let mut out = anstream::stdout().lock();
    for candidate in &found {
        let (file, document, block, _) = prose[candidate.first.0];
        let at = document.locate(Place { block, span: candidate.first.1 });
        let message = match &candidate.expansion {
            Some(expansion) => {
                Message::new("suggest-acronym").with("expansion", expansion.as_str())
            }
            None => Message::new("suggest-counted"),
        };
        let message = message.with("text", candidate.text.as_str()).with("count", candidate.count);
        let words = ui.say(&message);
        writeln!(out, "{file}:{}:{}: {}", at.line, at.column, visible(&words))?;
    }
    if found.is_empty() {
        ui.tell(&Message::new("suggest-none"));
    }
    Ok(Exit::Done)
}
