//! `wireloc backend list|test`: which engines there are, and whether they answer.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Instant;

use super::Outcome;
use super::backends;
use super::config::{self, ConfigArgs};
use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use crate::backend::{Backend, Cancel, Pairs, Request, Sentence};
use crate::finding::Message;
use crate::language::{Lang, Language};
use crate::protect::shield;
use crate::text::Span;

/// What to do about engines.
#[derive(Debug, clap::Subcommand)]
pub enum Args {
    /// Lists them.
    List(ListArgs),
    /// Asks them to make ready.
    Test(TestArgs),
}

/// Arguments of `wireloc backend list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Arguments of `wireloc backend test`.
#[derive(Debug, clap::Args)]
pub struct TestArgs {
    /// Which engine.
    #[arg(value_name = "NAME", default_value = "apertium")]
    pub name: String,
    /// From which language.
    #[arg(long, value_name = "LANG")]
    pub from: Option<Lang>,
    /// Into which language.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// Lists or tests engines.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    match args {
        Args::List(args) => list(args, ui),
        Args::Test(args) => test(args, ui),
    }
}

/// A line an engine: name, kind, whether text leaves the machine, pairs; or why it cannot be used.
fn list(args: &ListArgs, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let around = backends::surroundings(&settings);
    let mut out = anstream::stdout().lock();
    for name in backends::known(&settings) {
        let line = match backends::one(name, &settings, &around) {
            Ok(backend) => {
                let capability = backend.capability();
                let place = match &capability.host {
                    Some(host) => Message::new("backend-leaves").with("host", host.as_str()),
                    None => Message::new("backend-stays"),
                };
                format!("{:10} {}{}", capability.kind, ui.say(&place), pairs(&capability.pairs))
            }
            Err(Failure::Told { message, .. }) => ui.say(&message),
            Err(Failure::Closed) => String::new(),
        };
        writeln!(out, "{name:12} {line}")?;
    }
    Ok(Exit::Done)
}

fn pairs(pairs: &Pairs) -> String {
    let Pairs::Listed(pairs) = pairs else { return String::new() };
    pairs.iter().fold(String::new(), |mut text, (from, to)| {
        let _ = write!(text, " {from}→{to}");
        text
    })
}

fn test(args: &TestArgs, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let backend = backends::one(&args.name, &settings, &backends::surroundings(&settings))?;
    let missing = || {
        let message = Message::new("usage-missing").with("name", "--to");
        Failure::new(Exit::Usage, message)
    };
    let configured = settings.targets.as_ref().and_then(|targets| targets.first());
    let to = args.to.as_ref().or(configured).ok_or_else(missing)?;
    let first = crate::messages::Messages::first_language();
    let from = args.from.as_ref().or(settings.source.as_ref()).unwrap_or(&first);
    backend.prepare(from, to)?;
    let started = Instant::now();
    round_trip(&*backend, from, to)?;
    let took = usize::try_from(started.elapsed().as_millis()).unwrap_or(usize::MAX);
    ui.tell(
        &Message::new("backend-ready")
            .with("name", args.name.as_str())
            .with("from", from.as_str())
            .with("to", to.as_str())
            .with("milliseconds", took),
    );
    Ok(Exit::Done)
}

/// Asks for the name of a weekday: a word that every language has, and no story.
fn round_trip(backend: &dyn Backend, from: &Lang, to: &Lang) -> Result<(), Failure> {
    let weekdays = &Language::of(from).cldr().calendar().weekdays;
    let word = weekdays.first().map_or(from.as_str(), String::as_str);
    let shielded = shield(word, Span::of(word), &[]);
    let mask = backend.capability().mask();
    let sentences = vec![Sentence::alone(&shielded)];
    let cancel = Cancel::default();
    let answers = backend.translate(&Request { from, to, mask, sentences, cancel: &cancel })?;
    match answers.into_iter().next() {
        Some(Ok(_)) => Ok(()),
        other => {
            let reason = other.and_then(Result::err).map(|refusal| refusal.to_string());
            let message = Message::new("error-backend").with("reason", reason.unwrap_or_default());
            Err(Failure::new(Exit::NoBackend, message))
        }
    }
}
