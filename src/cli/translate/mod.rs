//! `wireloc translate FILE… --to LANG…`: the main job.
//!
//! This file holds the arguments; `desk` turns one story into one edition, `choice` says
//! what becomes of single quotes, `jobs` says which file
//! becomes which, `files` and `lines` do the work for files and for streams, `summary` says what
//! was done.

mod choice;
mod desk;
mod files;
mod jobs;
mod journal;
mod lines;
mod outlook;
mod privacy;
mod summary;
mod trouble;

use std::path::PathBuf;

use super::Outcome;
use super::config::{self, ConfigArgs, policy};
use super::error::Failure;
use super::exit::Exit;
use super::glossaries::GlossaryArgs;
use super::ignores::IgnoreArgs;
use super::input::ReadArgs;
use super::report::OutputFormatArgs;
use super::ui::Ui;
use crate::finding::Message;
use crate::language::Lang;
use crate::localise::QuotePolicy;

/// Arguments of `wireloc translate`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The stories.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<String>,
    /// Languages of the editions.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub to: Vec<Lang>,
    #[command(flatten)]
    pub read: ReadArgs,
    /// The engine, or a chain of them.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub backend: Vec<String>,
    #[command(flatten)]
    pub glossary: GlossaryArgs,
    /// What becomes of attributed quotes.
    #[arg(long, value_name = "POLICY", value_parser = ["keep", "gloss", "translate"])]
    pub quotes: Option<String>,
    /// What becomes of one quote, by its number.
    #[arg(long, value_name = "NUMBER=POLICY")]
    pub quote: Vec<choice::Choice>,
    /// Where the edition goes.
    #[arg(short, long, value_name = "FILE", conflicts_with = "out_dir")]
    pub output: Option<PathBuf>,
    /// The folder the editions go to.
    #[arg(long, value_name = "FOLDER")]
    pub out_dir: Option<PathBuf>,
    /// Replace outputs that are there with other content.
    #[arg(long)]
    pub force: bool,
    /// Say what would be done.
    #[arg(long)]
    pub dry_run: bool,
    /// Go on where a run was stopped.
    #[arg(long)]
    pub resume: bool,
    #[command(flatten)]
    pub privacy: privacy::PrivacyArgs,
    #[command(flatten)]
    pub ignore: IgnoreArgs,
    #[command(flatten)]
    pub report: OutputFormatArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Localises stories.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let targets = targets(args, settings.targets.as_deref())?;
    let stream = args.read.is_stream();
    if (args.files.len() > 1 || targets.len() > 1) && args.out_dir.is_none() && !stream {
        return Err(Failure::new(Exit::Usage, Message::new("translate-many"))
            .hint(Message::new("hint-out-dir")));
    }
    if !args.quote.is_empty() && (args.files.len() > 1 || stream) {
        return Err(Failure::new(Exit::Usage, Message::new("translate-quote-of-many")));
    }
    if !args.ignore.ignore.is_empty() && (args.files.len() > 1 || targets.len() > 1 || stream) {
        return Err(Failure::new(Exit::Usage, Message::new("ignore-one")));
    }
    let quotes = args.quotes.as_deref().and_then(policy).or(settings.quotes);
    let desk = desk::Desk::new(args, &settings, quotes.unwrap_or(QuotePolicy::Keep), ui)?;
    let fail_on = args.report.fail_on(&settings);
    if stream {
        return desk.finish(lines::run(args, &targets, &desk, fail_on, ui)?, ui);
    }
    let jobs = jobs::jobs(args, &targets)?;
    if args.dry_run {
        return outlook::run(&jobs, &desk, ui);
    }
    desk.finish(files::run(args, &jobs, &desk, fail_on, ui)?, ui)
}

fn targets(args: &Args, configured: Option<&[Lang]>) -> Result<Vec<Lang>, Failure> {
    let mut targets = match args.to.as_slice() {
        [] => configured.unwrap_or_default().to_vec(),
        asked => asked.to_vec(),
    };
    let mut seen = std::collections::BTreeSet::new();
    targets.retain(|lang| seen.insert(lang.clone()));
    if targets.is_empty() {
        let failure = Failure::new(Exit::Usage, Message::new("translate-whither"));
        return Err(failure.hint(Message::new("hint-to")));
    }
    Ok(targets)
}
