//! `wireloc diff OLD NEW`: what a version changed, word by word, with what that does to the
//! meaning; with `--edition`, which sentences of an edition it makes stale; `--pairs` for streams.

use std::io::Write as _;

use super::Outcome;
use super::config::{self, ConfigArgs, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::input::{self, ReadArgs};
use super::pairs;
use super::report::{self, OutputFormatArgs, Stream};
use super::ui::Ui;
use crate::drift::{self, Judge};
use crate::finding::{Finding, Message, Report};
use crate::format::{Document, ReadSettings};
use crate::language::Lang;
use crate::report::{OutputFormat, Reported, Side, write_versions};

/// Arguments of `wireloc diff`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The earlier version.
    #[arg(value_name = "OLD", required_unless_present = "pairs")]
    pub old: Option<String>,
    /// The later version.
    #[arg(value_name = "NEW", required_unless_present = "pairs")]
    pub new: Option<String>,
    /// An edition made from the earlier version.
    #[arg(long, value_name = "FILE", conflicts_with = "pairs")]
    pub edition: Option<String>,
    /// A stream of pairs of texts.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["old", "new"])]
    pub pairs: Option<String>,
    /// Language of the edition.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    #[command(flatten)]
    pub report: OutputFormatArgs,
}

/// Compares two versions, or each pair of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    match (&args.old, &args.new, &args.pairs) {
        (Some(old), Some(new), _) => files(args, old, new, &settings, ui),
        (_, _, Some(stream)) => pairs::answer_each(stream, &settings, ui),
        _ => Ok(Exit::Usage),
    }
}

fn files(args: &Args, old: &str, new: &str, settings: &Settings, ui: &Ui) -> Outcome {
    let names = [Some(old), Some(new), args.edition.as_deref()];
    if names.iter().filter(|name| **name == Some(input::STDIN)).count() > 1 {
        return Err(Failure::new(Exit::Usage, Message::new("error-stdin-twice")));
    }
    let read = args.read.settings(settings);
    let earlier = input::story(old, &read)?;
    // A short correction is in the language of what it corrects.
    let lang = Some(earlier.story().lang.clone());
    let later = input::story(new, &ReadSettings { lang, ..read.clone() })?;
    let judge = Judge { settings: settings.rules(), ..Judge::default() };
    let (old, new) = (side(old, &earlier), side(new, &later));
    if let Some(edition) = &args.edition {
        let lang = args.to.clone();
        let document = input::story(edition, &ReadSettings { lang, ..read })?;
        let stale = drift::stale(earlier.story(), later.story(), document.story(), &judge);
        return told(args, stale, new, side(edition, &document), settings, ui);
    }
    let diff = drift::diff(earlier.story(), later.story(), &judge);
    if args.report.output_format != OutputFormat::Full {
        return told(args, diff.findings, old, new, settings, ui);
    }
    let mut out = anstream::stdout().lock();
    write_versions(&mut out, &diff, old, new, &ui.messages)?;
    out.flush()?;
    Ok(exit(args, settings, &Report::new(diff.findings)))
}

fn side<'a>(file: &'a str, document: &'a Document) -> Side<'a> {
    Side { file, document }
}

fn told(
    args: &Args,
    findings: Vec<Finding>,
    source: Side<'_>,
    edition: Side<'_>,
    settings: &Settings,
    ui: &Ui,
) -> Outcome {
    let report = Report::new(findings);
    let reported = Reported { report: &report, source, edition };
    report::put(&[reported], args.report.output_format, Stream::Out, ui)?;
    Ok(exit(args, settings, &report))
}

fn exit(args: &Args, settings: &Settings, report: &Report) -> Exit {
    let fail_on = args.report.fail_on.or(settings.fail_on).unwrap_or_default();
    if fail_on.fails(report.worst()) { Exit::Findings } else { Exit::Done }
}
