//! `wireloc glossary check`: what in a glossary cannot work, or says two things.

use std::io::Write as _;

use super::super::Outcome;
use super::super::exit::Exit;
use super::super::ui::Ui;
use crate::finding::{Message, Severity};
use crate::glossary::lint;

/// Arguments of `wireloc glossary check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The glossaries.
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}

/// Lists what wants eyes, a line an entry; an entry that cannot work is a finding.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let glossary = super::glossary_of(&args.files)?;
    let problems = lint(&glossary);
    let mut out = anstream::stdout().lock();
    for problem in &problems {
        let (origin, severity) = (&problem.origin, problem.severity.name());
        let words = ui.say(&problem.message);
        writeln!(out, "{}:{}: {severity}: {words}", origin.file, origin.line)?;
    }
    ui.tell(&Message::new("lint-count").with("count", problems.len()));
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if broken { Exit::Findings } else { Exit::Done })
}
