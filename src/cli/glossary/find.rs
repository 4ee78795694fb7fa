//! `wireloc glossary find`: a concept by a word of any language.

use std::io::Write as _;

use super::super::Outcome;
use super::super::error::Failure;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::finding::Message;
use crate::glossary::Concept;

/// Arguments of `wireloc glossary find`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The word.
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// The glossaries.
    #[arg(long, value_name = "FILE")]
    pub glossary: Vec<String>,
}

/// Prints the concepts that have the words in a term or as their name.
pub fn run(args: &Args, _: &Ui) -> Outcome {
    let glossary = super::glossary_of(&args.glossary)?;
    let wanted = args.text.to_lowercase();
    let has = |concept: &&Concept| {
        concept.id.as_str() == wanted
            || concept.terms.iter().any(|term| term.text.to_lowercase().contains(&wanted))
    };
    let mut out = anstream::stdout().lock();
    let mut any = false;
    for concept in glossary.concepts().iter().filter(has) {
        any = true;
        writeln!(out, "{} ({}:{})", concept.id, concept.origin.file, concept.origin.line)?;
        for term in &concept.terms {
            let house = term.house.as_ref().map(|house| format!(" [{house}]")).unwrap_or_default();
            writeln!(
                out,
                "  {:6} {}{house} ({})",
                term.lang.as_str(),
                term.text,
                term.status.name()
            )?;
        }
    }
    if any {
        return Ok(Exit::Done);
    }
    let message = Message::new("glossary-not-found").with("text", args.text.as_str());
    Err(Failure::new(Exit::Findings, message))
}
