//! `wireloc rules`: every rule with what it is about.

use std::io::Write as _;

use super::Outcome;
use super::exit::Exit;
use super::ui::Ui;
use crate::finding::{Card, RULES};

/// `wireloc rules` takes nothing.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Lists the rules by code.
pub fn run(_args: &Args, ui: &Ui) -> Outcome {
    let mut out = anstream::stdout().lock();
    let mut cards: Vec<&Card> = RULES.to_vec();
    cards.sort_by_key(|card| card.code);
    let width = cards.iter().map(|card| card.name.len()).max().unwrap_or(0);
    for card in cards {
        let bold = anstyle::Style::new().bold();
        let meaning = ui.messages.text(&format!("{}-meaning", card.name)).unwrap_or_default();
        let severity = card.severity.name();
        writeln!(
            out,
            "{bold}{}{bold:#}  {:width$}  {severity:7}  {meaning}",
            card.code, card.name
        )?;
    }
    Ok(Exit::Done)
}
