//! `wireloc glossary check`: what in a glossary cannot work, or says two things.

use std::io::Write as _;

use super::super::Outcome;
use super::super::config::ConfigArgs;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::finding::{Message, Severity};
use crate::glossary::{Problem, lint};

/// Arguments of `wireloc glossary check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The glossaries.
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Lists what wants eyes, a line an entry; an entry that cannot work is a finding.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let glossary = super::glossary_of(&args.files, &args.config)?;
    let problems = lint(&glossary);
    let mut out = anstream::stdout().lock();
    for problem in &problems {
        writeln!(out, "{}", line(problem, ui))?;
    }
    ui.tell(&Message::new("lint-count").with("count", problems.len()));
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if broken { Exit::Findings } else { Exit::Done })
}

/// A problem with its place.
pub(super) fn line(problem: &Problem, ui: &Ui) -> String {
    let (origin, severity) = (&problem.origin, problem.severity.name());
    format!("{}:{}: {severity}: {}", origin.file, origin.line, ui.say(&problem.message))
}
