//! The command line: one file a command, the only place that touches the user's world.
//!
//! [`run`] takes the words of the command line and gives the exit code. Each command's file holds
//! its arguments and its body; what several share stands in files named for the idea.

mod backend;
mod backends;
mod check;
mod comparison;
mod completions;
mod config;
mod diff;
mod error;
mod exit;
mod explain;
mod facts;
mod found;
mod glossaries;
mod glossary;
mod help;
mod ignores;
mod init;
mod input;
mod interrupt;
mod man;
mod nearest;
mod output;
mod pairs;
mod quotes;
mod report;
mod rules;
mod stream;
mod terms;
mod translate;
mod ui;
mod usage;
mod world;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgAction, Command, CommandFactory as _, Parser, Subcommand};

use self::error::Failure;
use self::exit::Exit;
use self::ui::{Ui, UiArgs};
use crate::finding::Message;
use crate::messages::{Messages, Voice};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "wireloc",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    arg_required_else_help = true,
    max_term_width = 100
)]
struct Line {
    #[command(flatten)]
    ui: UiArgs,
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 998)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 999)]
    version: Option<bool>,
    #[command(subcommand)]
    order: Order,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
enum Order {
    Translate(translate::Args),
    Check(check::Args),
    Diff(diff::Args),
    Quotes(quotes::Args),
    Terms(terms::Args),
    Facts(facts::Args),
    #[command(subcommand)]
    Glossary(glossary::Args),
    Rules(rules::Args),
    #[command(subcommand)]
    Backend(backend::Args),
    Explain(explain::Args),
    Init(init::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// How a command ended.
type Outcome = Result<Exit, Failure>;

/// Does what the words `line` say and gives the exit code.
#[must_use]
pub fn run(line: Vec<OsString>) -> ExitCode {
    if let [_, only] = line.as_slice()
        && (only == "--version" || only == "-V")
    {
        // Asked at every start of many a script: nothing is read or put together for it.
        let version = concat!("wireloc ", env!("CARGO_PKG_VERSION"), "\n");
        return output::to_stdout(version.as_bytes())
            .map_or_else(|error| Failure::from(error).exit(), |()| Exit::Done)
            .into();
    }
    let spoken = ui::language(usage::asked_language(&line).as_ref());
    tell_faults(&spoken);
    let done = std::panic::catch_unwind(|| work(line));
    done.unwrap_or(Exit::Fault).into()
}

/// The JSON schema of `wireloc.toml`, as it is published in `docs/`.
#[must_use]
pub fn settings_schema() -> schemars::Schema {
    schemars::schema_for!(config::Settings)
}

/// The command line as clap knows it, without help texts.
fn command() -> Command {
    Line::command()
}

fn work(line: Vec<OsString>) -> Exit {
    let parsed = match usage::parse(line) {
        Ok(parsed) => parsed,
        Err(exit) => return exit,
    };
    let ui = Ui::new(&parsed.ui);
    let done = match &parsed.order {
        Order::Translate(args) => translate::run(args, &ui),
        Order::Check(args) => check::run(args, &ui),
        Order::Diff(args) => diff::run(args, &ui),
        Order::Quotes(args) => quotes::run(args, &ui),
        Order::Facts(args) => facts::run(args, &ui),
        Order::Terms(args) => terms::run(args, &ui),
        Order::Backend(args) => backend::run(args, &ui),
        Order::Glossary(args) => glossary::run(args, &ui),
        Order::Rules(args) => rules::run(args, &ui),
        Order::Explain(args) => explain::run(args, &ui),
        Order::Init(args) => init::run(args, &ui),
        Order::Completions(args) => completions::run(args, &ui),
        Order::Man(args) => man::run(args, &ui),
    };
    done.unwrap_or_else(|failure| {
        ui.fail(&failure);
        failure.exit()
    })
}

/// Says in one sentence that the program itself is at fault, instead of a backtrace.
fn tell_faults(lang: &crate::language::Lang) {
    let lang = lang.clone();
    std::panic::set_hook(Box::new(move |fault| {
        let place = fault.location().map_or_else(String::new, ToString::to_string);
        let messages = Messages::new(Voice::Program, &lang);
        eprintln!("{}", messages.say(&Message::new("error-fault").with("place", place)));
    }));
}
