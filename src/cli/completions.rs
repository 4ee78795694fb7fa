//! `wireloc completions SHELL`: a script that completes commands and flags.

use super::exit::Exit;
use super::ui::Ui;
use super::{Outcome, command, help};

/// Arguments of `wireloc completions`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// For which shell.
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// Writes the script to standard output.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let mut script = Vec::new();
    let mut command = help::localise(command(), &ui.messages);
    clap_complete::generate(args.shell, &mut command, "wireloc", &mut script);
    super::output::to_stdout(&script)?;
    Ok(Exit::Done)
}
