//! `wireloc explain RULE`: one rule's card with its examples.

use std::io::{self, Write};

use super::Outcome;
use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use crate::finding::{Card, Example, Message, RULES, rule};

/// Arguments of `wireloc explain`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Code or name of a rule.
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// Prints what there is to know about a rule.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let Some(card) = rule(&args.rule) else {
        let names: Vec<_> = RULES.iter().flat_map(|card| [card.code, card.name]).collect();
        let message = Message::new("error-no-rule").with("name", args.rule.as_str());
        let failure = Failure::new(Exit::Usage, message);
        return Err(match super::nearest::nearest(&args.rule, names) {
            Some(near) => failure.hint(Message::new("hint-nearest").with("name", near)),
            None => failure.hint(Message::new("hint-rules")),
        });
    };
    print(card, ui, &mut anstream::stdout().lock())?;
    Ok(Exit::Done)
}

fn print(card: &Card, ui: &Ui, out: &mut dyn Write) -> io::Result<()> {
    let bold = anstyle::Style::new().bold();
    let text = |part: &str| ui.messages.text(&format!("{}-{part}", card.name)).unwrap_or_default();
    writeln!(out, "{bold}{} {}{bold:#} ({})\n", card.code, card.name, card.severity.name())?;
    writeln!(out, "{}\n{}\n", text("meaning"), text("help"))?;
    let fields = [
        ("explain-category", card.category.name()),
        ("explain-mqm", card.mqm),
        ("explain-its", card.its),
    ];
    for (id, value) in fields {
        writeln!(out, "{} {value}", ui.say(&Message::new(id)))?;
    }
    let examples = [("explain-drifts", card.drifts), ("explain-harmless", card.harmless)];
    for (id, example) in examples {
        let Some(Example { from, to, a, b }) = example else { continue };
        writeln!(out, "\n{bold}{}{bold:#}", ui.say(&Message::new(id)))?;
        writeln!(out, "  {from}: {a}\n  {to}: {b}")?;
    }
    Ok(())
}
