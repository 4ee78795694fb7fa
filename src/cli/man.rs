//! `wireloc man`: the manual page.

use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use super::{Outcome, command, help};
use crate::finding::Message;

/// Arguments of `wireloc man`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Of which command; of the whole program where absent.
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

/// Writes the page to standard output, in roff.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let whole = help::localise(command(), &ui.messages);
    let page = match &args.command {
        None => whole,
        Some(name) => whole.find_subcommand(name).cloned().ok_or_else(|| {
            let message = Message::new("usage-unknown-command").with("name", name.as_str());
            Failure::new(Exit::Usage, message)
        })?,
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text)?;
    super::output::to_stdout(&text)?;
    Ok(Exit::Done)
}
