//! `wireloc backend list|test`: which engines there are, and whether they answer.

use std::io::Write as _;
use std::time::Instant;

use super::Outcome;
use super::backends;
use super::config::{self, ConfigArgs, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use crate::backend::{Backend, Capability, Pairs, Refusal, Request, Sentence, Unit, Watch};
use crate::finding::Message;
use crate::language::{Lang, Language};
use crate::protect::{Wording, restore, shield};
use crate::text::{Span, visible};

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

/// More pairs than this are counted, not listed.
const MANY: usize = 12;

/// Lists or tests engines.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    match args {
        Args::List(args) => list(args, ui),
        Args::Test(args) => test(args, ui),
    }
}

/// The engines that can be used, those that are configured and cannot, with the reason, and the kinds
/// that want to be configured first.
fn list(args: &ListArgs, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let around = backends::surroundings(&settings);
    let mut out = anstream::stdout().lock();
    let mut unset = Vec::new();
    for name in backends::known(&settings) {
        match backends::one(name, &settings, &around) {
            Ok(backend) => {
                let capability = backend.capability();
                let about = about(capability, &settings, ui);
                writeln!(out, "{name}\n  {}; {}", capability.kind, about.join("; "))?;
            }
            Err(Failure::Told { message, .. }) if settings.backends.contains_key(name) => {
                writeln!(out, "{name}\n  {}", ui.say(&message))?;
            }
            Err(_) => unset.push(name),
        }
    }
    if !unset.is_empty() {
        let message = Message::new("backend-unset").with("names", unset.join(", "));
        writeln!(out, "{}", ui.say(&message))?;
    }
    Ok(Exit::Done)
}

/// Where an engine's text goes, its pairs, its limits and its price.
fn about(capability: &Capability, settings: &Settings, ui: &Ui) -> Vec<String> {
    let mut about = Vec::new();
    about.push(match &capability.host {
        Some(host) => Message::new("backend-leaves").with("host", host.as_str()),
        None => Message::new("backend-stays"),
    });
    if capability.leaves_machine() {
        let local = if capability.local { "yes" } else { "no" };
        about.push(Message::new("backend-local").with("local", local));
    }
    about.extend(pairs(&capability.pairs));
    let limits = capability.limits;
    if let Some(sentences) = limits.sentences {
        about.push(Message::new("backend-sentences").with("sentences", sentences));
    }
    if let Some((size, unit)) = limits.size {
        let unit = match unit {
            Unit::Bytes => "bytes",
            Unit::Characters => "characters",
            Unit::Utf16 => "utf-16",
        };
        about.push(Message::new("backend-size").with("size", size).with("unit", unit));
    }
    if let Some(requests) = limits.concurrency.filter(|_| capability.leaves_machine()) {
        about.push(Message::new("backend-requests").with("requests", requests));
    }
    match &capability.price {
        Some(price) => {
            let amount = format!("{} {}", price.per_million_characters, price.currency);
            about.push(Message::new("backend-price").with("amount", amount));
        }
        None if !capability.local => about.extend(priceless(settings)),
        None => {}
    }
    about.iter().map(|message| ui.say(message)).collect()
}

/// What a missing price means where there is a budget.
fn priceless(settings: &Settings) -> Option<Message> {
    let limit = settings.budget?;
    let limited = limit.run.max_cost.or(limit.month.max_cost).is_some();
    Some(Message::new("backend-priceless").with("limited", if limited { "yes" } else { "no" }))
}

/// The pairs where they are listed: each of a few, the number of many.
fn pairs(pairs: &Pairs) -> Option<Message> {
    let Pairs::Listed(pairs) = pairs else { return None };
    let listed = if pairs.len() > MANY {
        "none".to_owned()
    } else {
        pairs.iter().map(|(from, to)| format!("{from}→{to}")).collect::<Vec<_>>().join(" ")
    };
    Some(Message::new("backend-pairs").with("count", pairs.len()).with("pairs", listed))
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
    let watch = Watch::default();
    let started = Instant::now();
    let (word, answer) = round_trip(&*backend, from, to, &watch)?;
    let took = usize::try_from(started.elapsed().as_millis()).unwrap_or(usize::MAX);
    let answer = answer.trim();
    let unchanged = answer == word && backend.capability().localises;
    let id = if unchanged { "backend-unchanged" } else { "backend-ready" };
    ui.tell(
        &Message::new(id)
            .with("name", args.name.as_str())
            .with("from", from.as_str())
            .with("to", to.as_str())
            .with("word", word)
            .with("answer", visible(answer).into_owned())
            .with("milliseconds", took),
    );
    // An engine that translates and does not say what else it could is ready all the same.
    if let Some(message) = backend.pairs(&watch.cancel).ok().as_ref().and_then(pairs) {
        ui.tell(&message);
    }
    Ok(Exit::Done)
}

/// Asks for the name of a weekday: a word that every language has, and no story. Gives the word and
/// what became of it.
fn round_trip<'w>(
    backend: &dyn Backend,
    from: &'w Lang,
    to: &Lang,
    watch: &Watch,
) -> Result<(&'w str, String), Failure> {
    let weekdays = &Language::of(from).cldr().calendar().weekdays;
    let word = weekdays.first().map_or(from.as_str(), String::as_str);
    let shielded = shield(word, Span::of(word), &[]);
    let mask = backend.capability().mask();
    let sentences = vec![Sentence::alone(&shielded)];
    let answers = backend.translate(&Request { from, to, mask, sentences, watch })?;
    let answer = answers
        .into_iter()
        .next()
        .unwrap_or_else(|| Err(Refusal::NoAnswer("it answered to nothing".to_owned())));
    let reason = match answer {
        Ok(answer) => match restore(&shielded, &answer, mask.order(Wording::between(from, to))) {
            Ok(restored) if restored.text.trim().is_empty() => "the answer is empty".to_owned(),
            Ok(restored) => return Ok((word, restored.text)),
            Err(trouble) => trouble.to_string(),
        },
        Err(refusal) => refusal.to_string(),
    };
    let name = &backend.capability().name;
    let message =
        Message::new("error-backend").with("reason", format!("backend `{name}`: {reason}"));
    Err(Failure::new(Exit::NoBackend, message))
}
