//! `wireloc check SOURCE EDITION`: what happened to the meaning in an edition, whoever made it; and
//! `wireloc check --pairs FILE`, the same for a stream of texts.

use super::Outcome;
use super::comparison::{ComparisonArgs, conclude, edition, read_once, text, warn_of_unknown};
use super::config::{self, Settings, policy};
use super::exit::Exit;
use super::glossaries::{GlossaryArgs, Shelf};
use super::pairs;
use super::ui::Ui;
use crate::drift::{self, Judge, QuoteWay};
use crate::finding::Report;
use crate::localise::QuotePolicy;
use crate::report::{Reported, Side};

/// Arguments of `wireloc check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The story.
    #[arg(value_name = "SOURCE", required_unless_present = "pairs", conflicts_with = "pairs")]
    pub source: Option<String>,
    /// Its edition.
    #[arg(value_name = "EDITION", required_unless_present = "pairs")]
    pub edition: Option<String>,
    /// What became of attributed quotes.
    #[arg(long, value_name = "POLICY", value_parser = ["keep", "gloss", "translate"])]
    pub quotes: Option<String>,
    #[command(flatten)]
    pub glossary: GlossaryArgs,
    #[command(flatten)]
    pub comparison: ComparisonArgs,
}

/// Checks an edition, or each pair of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.comparison.config)?;
    match (&args.source, &args.edition, &args.comparison.pairs) {
        (Some(source), Some(edition), _) => files(args, source, edition, &settings, ui),
        (_, _, Some(stream)) => {
            let shelf = Shelf::new(&args.glossary, &settings)?;
            pairs::answer_each(stream, &settings, Some(&shelf), ui)
        }
        _ => Ok(Exit::Usage),
    }
}

fn files(args: &Args, source: &str, file: &str, settings: &Settings, ui: &Ui) -> Outcome {
    read_once(&[source, file])?;
    let comparison = &args.comparison;
    let story = text(source, &comparison.read.settings(settings), "--from")?;
    let from = &story.story().lang;
    let made = edition(comparison, (source, from), file, settings)?;
    let to = &made.story().lang;
    warn_of_unknown([from, to], ui);
    let matcher = Shelf::new(&args.glossary, settings)?.matcher(from, to)?;
    let judge = judge(args, settings);
    let found = drift::check(story.story(), made.story(), None, Some(&matcher), &judge);
    let sides = [Side { file: source, document: &story }, Side { file, document: &made }];
    let report =
        comparison.ignore.settle(Report::new(found), sides, &judge.settings, ui)?.write(ui)?;
    let [source, edition] = sides;
    let reported = Reported { report: &report, source, edition, diff: None, making: None };
    conclude(comparison, &reported, settings, ui)
}

/// What the edition is judged by: the configured rules, and what was done with quotes.
fn judge(args: &Args, settings: &Settings) -> Judge {
    let quotes = args.quotes.as_deref().and_then(policy).or(settings.quotes).unwrap_or_default();
    let quotes = match quotes {
        QuotePolicy::Keep | QuotePolicy::Gloss => QuoteWay::Keep,
        QuotePolicy::Translate => QuoteWay::Translated,
    };
    Judge { settings: settings.rules(), quotes, ..Judge::default() }
}
