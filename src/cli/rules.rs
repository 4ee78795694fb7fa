//! `wireloc rules`: every rule with what it is about.

use std::io::{self, Write};

use super::Outcome;
use super::exit::Exit;
use super::ui::Ui;
use crate::finding::{Card, RULES};

/// `wireloc rules` takes nothing.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Lists the rules by family and code.
pub fn run(_args: &Args, ui: &Ui) -> Outcome {
    list(RULES.to_vec(), ui, &mut anstream::stdout().lock())?;
    Ok(Exit::Done)
}

/// Lists `cards` under the names of their families.
pub fn list(mut cards: Vec<&Card>, ui: &Ui, out: &mut dyn Write) -> io::Result<()> {
    cards.sort_by_key(|card| card.code);
    let width = cards.iter().map(|card| card.name.len()).max().unwrap_or(0);
    let bold = anstyle::Style::new().bold();
    let say = |id: String| ui.messages.text(&id).unwrap_or_default();
    let mut last = "";
    for card in cards {
        if card.family() != last {
            let gap = if last.is_empty() { "" } else { "\n" };
            last = card.family();
            let family = say(format!("family-{}", last.to_ascii_lowercase()));
            writeln!(out, "{gap}{bold}{last}  {family}{bold:#}")?;
        }
        let meaning = say(format!("{}-meaning", card.name));
        let severity = card.severity.name();
        writeln!(out, "  {}  {:width$}  {severity:7}  {meaning}", card.code, card.name)?;
    }
    Ok(())
}
