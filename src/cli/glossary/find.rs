//! `wireloc glossary find`: a concept by a word of any language.

use std::io::Write as _;

use super::super::Outcome;
use super::super::config::ConfigArgs;
use super::super::error::Failure;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::finding::Message;
use crate::glossary::{Concept, Term};

/// Arguments of `wireloc glossary find`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The word.
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// The glossaries.
    #[arg(long, value_name = "FILE")]
    pub glossary: Vec<String>,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Prints the concepts that have the words in a term or as their name.
pub fn run(args: &Args, _: &Ui) -> Outcome {
    let glossary = super::glossary_of(&args.glossary, &args.config)?;
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
            writeln!(out, "  {}", line(term))?;
        }
    }
    if any {
        return Ok(Exit::Done);
    }
    let message = Message::new("glossary-not-found").with("text", args.text.as_str());
    Err(Failure::new(Exit::Findings, message))
}

/// A term with its house, its status and gender, and where it is from.
fn line(term: &Term) -> String {
    let house = term.house.as_ref().map(|house| format!(" [{house}]")).unwrap_or_default();
    let gender = term.gender.map(|gender| format!(", {}", gender.name())).unwrap_or_default();
    let source = term.source.as_ref().map(|source| format!("  {source}")).unwrap_or_default();
    let (lang, status) = (term.lang.as_str(), term.status.name());
    format!("{lang:6} {}{house} ({status}{gender}){source}", term.text)
}
