//! `wireloc check SOURCE EDITION`: what happened to the meaning in an edition, whoever made it; and
//! `wireloc check --pairs FILE`, the same for a stream of texts.

use super::Outcome;
use super::config::{self, ConfigArgs, Settings, policy};
use super::error::Failure;
use super::glossaries::{GlossaryArgs, Shelf};
use super::input::{self, ReadArgs};
use super::report::{self, OutputFormatArgs, Stream};
use super::ui::Ui;
use super::{exit::Exit, pairs};
use crate::drift::{self, Judge, QuoteWay};
use crate::finding::{Message, Report};
use crate::format::ReadSettings;
use crate::language::Lang;
use crate::localise::QuotePolicy;
use crate::report::{Reported, Side};

/// Arguments of `wireloc check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The story.
    #[arg(value_name = "SOURCE", required_unless_present = "pairs")]
    pub source: Option<String>,
    /// Its edition.
    #[arg(value_name = "EDITION", required_unless_present = "pairs")]
    pub edition: Option<String>,
    /// A stream of pairs of texts.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["source", "edition"])]
    pub pairs: Option<String>,
    /// Language of the edition.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    /// What became of attributed quotes.
    #[arg(long, value_name = "POLICY", value_parser = ["keep", "gloss", "translate"])]
    pub quotes: Option<String>,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub glossary: GlossaryArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    #[command(flatten)]
    pub report: OutputFormatArgs,
}

/// Checks an edition, or each pair of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    match (&args.source, &args.edition, &args.pairs) {
        (Some(source), Some(edition), _) => files(args, source, edition, &settings, ui),
        (_, _, Some(stream)) => pairs::answer_each(stream, &settings, ui),
        _ => Ok(Exit::Usage),
    }
}

fn files(args: &Args, source: &str, edition: &str, settings: &Settings, ui: &Ui) -> Outcome {
    if source == input::STDIN && edition == input::STDIN {
        return Err(Failure::new(Exit::Usage, Message::new("error-stdin-twice")));
    }
    let read = args.read.settings(settings);
    let story = input::story(source, &read)?;
    let lang = args.to.clone().or_else(|| only(settings.targets.as_deref()));
    let made = input::story(edition, &ReadSettings { lang, ..read })?;
    let (from, to) = (&story.story().lang, &made.story().lang);
    let matcher = Shelf::new(&args.glossary, settings)?.matcher(from, to)?;
    let judge = judge(args, settings);
    let found = drift::check(story.story(), made.story(), None, Some(&matcher), &judge);
    let report = Report::new(found);
    let reported = Reported {
        report: &report,
        source: Side { file: source, document: &story },
        edition: Side { file: edition, document: &made },
    };
    report::put(&[reported], args.report.output_format, Stream::Out, ui)?;
    summarise(&report, edition, ui);
    let fail_on = args.report.fail_on.or(settings.fail_on).unwrap_or_default();
    Ok(if fail_on.fails(report.worst()) { Exit::Findings } else { Exit::Done })
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

/// Tells in a line how much was found in `file`.
fn summarise(report: &Report, file: &str, ui: &Ui) {
    let summary = report.summary();
    ui.tell(
        &Message::new("report-summary")
            .with("file", file)
            .with("errors", summary.errors)
            .with("warnings", summary.warnings)
            .with("infos", summary.infos),
    );
}

/// The one configured target language; with several, the edition itself tells which it is.
fn only(targets: Option<&[Lang]>) -> Option<Lang> {
    match targets {
        Some([target]) => Some(target.clone()),
        _ => None,
    }
}
