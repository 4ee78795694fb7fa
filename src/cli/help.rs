//! Help in the reader's language: walks the commands and gives each argument its words.
//!
//! `help-COMMAND` says what a command does, `help-COMMAND-ARGUMENT` what an argument of it is for,
//! and `help-option-ARGUMENT` what an argument means that several commands share.

use std::fmt::Write as _;

use clap::builder::Resettable;
use clap::{Arg, Command};

use super::exit::Exit;
use crate::finding::Message;
use crate::messages::Messages;

/// `command` with its help in the language of `messages`.
#[must_use]
pub fn localise(command: Command, messages: &Messages) -> Command {
    let footer = exit_codes(messages);
    words(command, "", messages).after_help(footer)
}

fn words(mut command: Command, path: &str, messages: &Messages) -> Command {
    let name = if path.is_empty() { "wireloc" } else { path }.to_owned();
    if let Some(about) = messages.text(&format!("help-{name}")) {
        command = command.about(about).long_about(Resettable::Reset);
    }
    let say = |id| messages.say(&Message::new(id));
    let usage = say("help-usage");
    command = command
        .subcommand_help_heading(say("help-commands"))
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_args(|arg| argument(arg, &name, messages));
    let children: Vec<String> =
        command.get_subcommands().map(|child| child.get_name().to_owned()).collect();
    for child in children {
        let inner = if path.is_empty() { child.clone() } else { format!("{path}-{child}") };
        command = command.mut_subcommand(&child, |command| words(command, &inner, messages));
    }
    command
}

fn argument(arg: Arg, command: &str, messages: &Messages) -> Arg {
    let mut help = explanation(command, arg.get_id().as_str())
        .iter()
        .find_map(|id| messages.text(id))
        .unwrap_or_default();
    let bracket = |help: &mut String, id, name: &'static str, value: String| {
        help.push(' ');
        help.push_str(&messages.say(&Message::new(id).with(name, value)));
    };
    let mut arg = arg;
    if arg.get_action().takes_values() {
        let possible: Vec<String> = arg
            .get_possible_values()
            .iter()
            .filter(|value| !value.is_hide_set())
            .map(|value| value.get_name().to_owned())
            .collect();
        if !possible.is_empty() && !arg.is_hide_possible_values_set() {
            bracket(&mut help, "help-possible", "values", possible.join(", "));
        }
        let default: Vec<_> =
            arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !default.is_empty() {
            bracket(&mut help, "help-default", "value", default.join(", "));
        }
        arg = arg.hide_possible_values(true).hide_default_value(true);
    }
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    arg.help(help).long_help(Resettable::Reset).help_heading(messages.say(&Message::new(heading)))
}

/// The ids under which an argument may be explained, the particular one first.
fn explanation(command: &str, argument: &str) -> [String; 2] {
    let argument = argument.replace('_', "-");
    [format!("help-{command}-{argument}"), format!("help-option-{argument}")]
}

fn exit_codes(messages: &Messages) -> String {
    let mut text = messages.say(&Message::new("help-exit-codes"));
    for exit in Exit::ALL {
        let meaning = messages.say(&Message::new(exit.meaning()));
        let _ = write!(text, "\n  {:>2}  {meaning}", exit.code());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::messages::Voice;

    /// Every id the help asks for, with all that would do.
    fn asked(command: &Command, path: &str, ids: &mut Vec<Vec<String>>) {
        let name = if path.is_empty() { "wireloc" } else { path };
        ids.push(vec![format!("help-{name}")]);
        let visible = command.get_arguments().filter(|arg| !arg.is_hide_set());
        ids.extend(visible.map(|arg| explanation(name, arg.get_id().as_str()).to_vec()));
        for child in command.get_subcommands() {
            let name = child.get_name();
            let inner = if path.is_empty() { name.into() } else { format!("{path}-{name}") };
            asked(child, &inner, ids);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        let mut ids = Vec::new();
        asked(&super::super::command(), "", &mut ids);
        for tag in ["en", "es", "fr", "de", "uk"] {
            let lang: Lang = tag.parse().unwrap();
            let own = crate::language::file_of(&lang, "cli.ftl").unwrap();
            for one_of in &ids {
                let there = one_of.iter().any(|id| own.contains(&format!("\n{id} =")));
                assert!(there, "locales/{tag}/cli.ftl has none of {one_of:?}");
            }
        }
    }

    #[test]
    fn help_speaks_the_language_asked_for() {
        let spanish = Messages::new(Voice::Program, &"es".parse().unwrap());
        let help = localise(super::super::command(), &spanish).render_long_help().to_string();
        assert!(help.contains("Órdenes:") && !help.contains("Options:"), "{help}");
    }

    #[test]
    fn every_exit_code_is_in_the_help() {
        let english = Messages::new(Voice::Program, &"en".parse().unwrap());
        let help = localise(super::super::command(), &english).render_long_help().to_string();
        for exit in Exit::ALL {
            assert!(help.contains(&format!("{:>2}  ", exit.code())), "{help}");
        }
    }
}
