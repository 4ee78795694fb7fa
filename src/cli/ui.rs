//! How the program speaks: in which language, how much, in colour or not.
//!
//! Data goes to standard output, talk to standard error. Colours are written always and taken out
//! on the way where they are not wanted.

use std::io::{self, IsTerminal as _, Write as _};

use clap::{ArgAction, Args, ValueEnum};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::error::Failure;
use crate::finding::Message;
use crate::language::{Lang, Language, file_of};
use crate::messages::{Messages, Voice};

/// Flags every command has.
#[derive(Debug, Args)]
pub struct UiArgs {
    /// Language of messages.
    #[arg(long, global = true, value_name = "LANG", display_order = 900)]
    pub ui_lang: Option<Lang>,
    /// When to colour.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 901)]
    pub color: Color,
    /// Say only what went wrong.
    #[arg(short, long, global = true, conflicts_with = "verbose", display_order = 902)]
    pub quiet: bool,
    /// Say more.
    #[arg(short, long, global = true, action = ArgAction::Count, display_order = 903)]
    pub verbose: u8,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How the program speaks in this run.
#[derive(Debug)]
pub struct Ui {
    /// Messages for people.
    pub messages: Messages,
    /// Messages in formats for machines: English unless a language was asked for.
    pub machine: Messages,
    /// Whether only failures are told.
    pub quiet: bool,
    /// Whether more than usual is told.
    pub verbose: bool,
    /// Whether standard error is a terminal, so that progress can be shown.
    pub progress: bool,
}

impl Ui {
    /// Speaks as the flags and the environment say.
    #[must_use]
    pub fn new(args: &UiArgs) -> Self {
        match args.color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
        let machine = args
            .ui_lang
            .as_ref()
            .map_or_else(Messages::first_language, |lang| negotiate(lang.as_str()));
        Self {
            messages: Messages::new(Voice::Program, &language(args.ui_lang.as_ref())),
            machine: Messages::new(Voice::Program, &machine),
            quiet: args.quiet,
            verbose: args.verbose > 0,
            progress: !args.quiet && io::stderr().is_terminal(),
        }
    }

    /// The words of a message for people.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.messages.say(message)
    }

    /// Tells something on standard error, unless only failures are to be told.
    pub fn tell(&self, message: &Message) {
        if !self.quiet {
            self.put(&self.say(message));
        }
    }

    /// Tells why a command did not do its work.
    pub fn fail(&self, failure: &Failure) {
        let Failure::Told { message, hint, .. } = failure else { return };
        let bold = anstyle::Style::new().bold();
        let red = anstyle::AnsiColor::Red.on_default().bold();
        let word = self.say(&Message::new("word-error"));
        self.put(&format!("{red}{word}:{red:#} {bold}{}{bold:#}", self.say(message)));
        if let Some(hint) = hint {
            let word = self.say(&Message::new("word-hint"));
            self.put(&format!("{bold}{word}:{bold:#} {}", self.say(hint)));
        }
    }

    /// Writes a line to standard error; a reader that left does not matter there.
    #[expect(clippy::unused_self, reason = "talk goes through whoever may speak")]
    pub fn put(&self, line: &str) {
        let _ = writeln!(anstream::stderr(), "{line}");
    }
}

/// The language of messages: as asked, or as the environment says.
#[must_use]
pub fn language(asked: Option<&Lang>) -> Lang {
    let environment = || {
        ["WIRELOC_UI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    let wanted = asked.map(ToString::to_string).or_else(environment).unwrap_or_default();
    // A POSIX locale is `es_MX.UTF-8@euro`.
    negotiate(wanted.split(['.', '@']).next().unwrap_or_default())
}

/// The best language there are messages in; English where none fits.
fn negotiate(wanted: &str) -> Lang {
    let known = Language::known().filter(|lang| file_of(lang, "cli.ftl").is_some());
    let known: Vec<LanguageIdentifier> =
        known.filter_map(|lang| lang.as_str().parse().ok()).collect();
    let wanted: Vec<LanguageIdentifier> = wanted.parse().into_iter().collect();
    let best = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Lookup);
    best.first()
        .and_then(|lang| lang.to_string().parse().ok())
        .unwrap_or_else(Messages::first_language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_with_messages_speaks() {
        assert_eq!(negotiate("es_MX").as_str(), "es");
        assert_eq!(negotiate("uk").as_str(), "uk");
        assert_eq!(negotiate("C").as_str(), "en");
        assert_eq!(negotiate("").as_str(), "en");
    }
}
