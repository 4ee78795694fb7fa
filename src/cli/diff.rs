//! `wireloc diff OLD NEW`: what a version changed, word by word, with what that does to the
//! meaning; with `--edition`, which sentences of an edition it makes stale; `--pairs` for streams.

use super::Outcome;
use super::comparison::{ComparisonArgs, conclude, edition, read_once, text, warn_of_unknown};
use super::config::{self, Settings};
use super::exit::Exit;
use super::pairs;
use super::ui::Ui;
use crate::drift::{self, Judge};
use crate::finding::Report;
use crate::format::ReadSettings;
use crate::report::{Reported, Side};

/// Arguments of `wireloc diff`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The earlier version.
    #[arg(value_name = "OLD", required_unless_present = "pairs", conflicts_with = "pairs")]
    pub old: Option<String>,
    /// The later version.
    #[arg(value_name = "NEW", required_unless_present = "pairs")]
    pub new: Option<String>,
    /// An edition made from the earlier version.
    #[arg(long, value_name = "FILE", conflicts_with = "pairs")]
    pub edition: Option<String>,
    #[command(flatten)]
    pub comparison: ComparisonArgs,
}

/// Compares two versions, or each pair of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.comparison.config)?;
    match (&args.old, &args.new, &args.comparison.pairs) {
        (Some(old), Some(new), _) => files(args, old, new, &settings, ui),
        (_, _, Some(stream)) => pairs::answer_each(stream, &settings, None, ui),
        _ => Ok(Exit::Usage),
    }
}

fn files(args: &Args, old: &str, new: &str, settings: &Settings, ui: &Ui) -> Outcome {
    let comparison = &args.comparison;
    read_once(&[&[old, new], args.edition.as_deref().as_slice()].concat())?;
    let read = comparison.read.settings(settings);
    let earlier = text(old, &read, "--from")?;
    let lang = &earlier.story().lang;
    // A short correction is in the language of what it corrects.
    let lang_of_both = (!earlier.story().blocks.is_empty()).then(|| lang.clone());
    let later = text(new, &ReadSettings { lang: lang_of_both, ..read }, "--from")?;
    let judge = Judge { settings: settings.rules(), ..Judge::default() };
    let new = Side { file: new, document: &later };
    if let Some(file) = &args.edition {
        let made = edition(comparison, (old, lang), file, settings)?;
        warn_of_unknown([lang, &made.story().lang], ui);
        let stale = drift::stale(earlier.story(), later.story(), made.story(), &judge);
        let edition = Side { file, document: &made };
        let report = Report::new(stale);
        let settled = comparison.ignore.settle(report, [new, edition], &judge.settings, ui)?;
        let report = settled.write(ui)?;
        let reported = Reported { report: &report, source: new, edition, diff: None, making: None };
        return conclude(comparison, &reported, settings, ui);
    }
    warn_of_unknown([lang], ui);
    let diff = drift::diff(earlier.story(), later.story(), &judge);
    let old = Side { file: old, document: &earlier };
    let report = Report::new(diff.findings.clone());
    let report = comparison.ignore.settle(report, [old, new], &judge.settings, ui)?.write(ui)?;
    let reported =
        Reported { report: &report, source: old, edition: new, diff: Some(&diff), making: None };
    conclude(comparison, &reported, settings, ui)
}
