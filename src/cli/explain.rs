//! `wireloc explain RULE`: one rule's card with its examples; of a family, its rules.

use std::io::{self, Write};

use super::Outcome;
use super::error::Failure;
use super::exit::Exit;
use super::rules::list;
use super::ui::Ui;
use crate::finding::{Around, Card, Message, RULES, rule};
use crate::text::visible;

/// Arguments of `wireloc explain`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Code or name of a rule, or the letters of a family.
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// Prints what there is to know about a rule.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let mut out = anstream::stdout().lock();
    if let Some(card) = rule(&args.rule) {
        print(card, ui, &mut out)?;
        return Ok(Exit::Done);
    }
    let family =
        RULES.iter().copied().filter(|card| card.family().eq_ignore_ascii_case(&args.rule));
    let family: Vec<_> = family.collect();
    if family.is_empty() {
        return Err(unknown(&args.rule));
    }
    list(family, ui, &mut out)?;
    Ok(Exit::Done)
}

fn unknown(name: &str) -> Failure {
    let names: Vec<_> = RULES.iter().flat_map(|card| [card.code, card.name]).collect();
    let failure = Failure::new(Exit::Usage, Message::new("error-no-rule").with("name", name));
    match super::nearest::nearest(name, names) {
        Some(near) => failure.hint(Message::new("hint-nearest").with("name", near)),
        None => failure.hint(Message::new("hint-rules")),
    }
}

fn print(card: &Card, ui: &Ui, out: &mut dyn Write) -> io::Result<()> {
    let bold = anstyle::Style::new().bold();
    let text = |part: &str| ui.messages.text(&format!("{}-{part}", card.name)).unwrap_or_default();
    let severity = ui.say(&Message::new(word(card)));
    writeln!(out, "{bold}{} {}{bold:#} ({severity})\n", card.code, card.name)?;
    for part in ["meaning", "why", "help"] {
        writeln!(out, "{}", text(part))?;
    }
    writeln!(out)?;
    let fields = [
        ("explain-category", card.category.name()),
        ("explain-mqm", card.mqm),
        ("explain-its", card.its),
    ];
    for (id, value) in fields {
        writeln!(out, "{} {value}", ui.say(&Message::new(id)))?;
    }
    let ways = Message::new("explain-ignore").with("code", card.code).with("family", card.family());
    writeln!(out, "\n{}", ui.say(&ways))?;
    let examples = [("explain-drifts", card.drifts), ("explain-harmless", card.harmless)];
    let mut shown = Around::Nothing;
    for (id, example) in examples {
        let Some(example) = example else { continue };
        writeln!(out, "\n{bold}{}{bold:#}", ui.say(&Message::new(id)))?;
        quote(out, example.from, example.a)?;
        quote(out, example.to, example.b)?;
        // What both have in common is shown once.
        if example.around != shown {
            shown = example.around;
            surroundings(&shown, ui, out)?;
        }
    }
    if card.drifts.is_none() {
        writeln!(out, "\n{}", ui.say(&Message::new("explain-no-text")))?;
    }
    Ok(())
}

/// The message that says how severe the rule is where no settings say otherwise.
fn word(card: &Card) -> &'static str {
    match card.severity {
        crate::finding::Severity::Error => "word-error",
        crate::finding::Severity::Warning => "word-warning",
        crate::finding::Severity::Info => "word-info",
    }
}

fn surroundings(around: &Around, ui: &Ui, out: &mut dyn Write) -> io::Result<()> {
    match around {
        Around::Nothing => Ok(()),
        Around::Glossary(glossary) => {
            writeln!(out, "  {}", ui.say(&Message::new("explain-glossary")))?;
            glossary.lines().try_for_each(|line| writeln!(out, "    {line}"))
        }
        Around::Edition { lang, text } => {
            writeln!(out, "  {}", ui.say(&Message::new("explain-edition")))?;
            quote(out, lang, text)
        }
        Around::Engine { quotes, answers } => {
            let engine = Message::new("explain-engine").with("quotes", *quotes);
            writeln!(out, "  {}", ui.say(&engine))?;
            answers.iter().try_for_each(|answer| {
                writeln!(out, "    {}", if answer.is_empty() { "–" } else { answer })
            })
        }
    }
}

/// A text behind the name of its language, its paragraphs beneath each other.
fn quote(out: &mut dyn Write, lang: &str, text: &str) -> io::Result<()> {
    let mut name = lang;
    for paragraph in text.split("\n\n") {
        writeln!(out, "  {name:2}  {}", visible(paragraph))?;
        name = "";
    }
    Ok(())
}
