//! From words to a parsed command line, or to what is wrong with them, in the user's language.

use std::ffi::OsString;

use clap::FromArgMatches as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::exit::Exit;
use super::{Line, command, help, ui};
use crate::finding::Message;
use crate::language::Lang;
use crate::messages::{Messages, Voice};

/// The parsed line; or, where help was asked for or the words are wrong, that is told and the exit
/// code comes back. Help texts are put together only then.
pub fn parse(line: Vec<OsString>) -> Result<Line, Exit> {
    let asked = asked_language(&line);
    let matches = match command().try_get_matches_from(line.clone()) {
        Ok(matches) => matches,
        Err(error) => return Err(tell(&error, asked.as_ref(), line)),
    };
    Line::from_arg_matches(&matches).map_err(|error| tell(&error, asked.as_ref(), line))
}

fn tell(error: &clap::Error, asked: Option<&Lang>, line: Vec<OsString>) -> Exit {
    if error.kind() == ErrorKind::DisplayVersion {
        let _ = error.print();
        return Exit::Done;
    }
    let messages = Messages::new(Voice::Program, &ui::language(asked));
    if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        complain(error, &messages);
        return Exit::Usage;
    }
    // The same words fail the same way, this time with help texts in place.
    let helpful = help::localise(command(), &messages);
    if let Err(error) = helpful.try_get_matches_from(line) {
        let _ = error.print();
    }
    if error.use_stderr() { Exit::Usage } else { Exit::Done }
}

/// Says what is wrong with the words, by its kind.
fn complain(error: &clap::Error, messages: &Messages) {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let message = match error.kind() {
        ErrorKind::UnknownArgument => Message::new("usage-unknown-argument"),
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command"),
        ErrorKind::MissingRequiredArgument => Message::new("usage-missing"),
        ErrorKind::MissingSubcommand => Message::new("usage-missing-command"),
        ErrorKind::ArgumentConflict => Message::new("usage-conflict"),
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            Message::new("usage-no-value")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Message::new("usage-bad-value"),
        _ => {
            let _ = error.print();
            return;
        }
    };
    let name = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].map(context);
    let mut lines = vec![format!(
        "{}: {}",
        messages.say(&Message::new("word-error")),
        messages.say(
            &message
                .with("name", name.into_iter().find(|name| !name.is_empty()).unwrap_or_default())
                .with("value", context(ContextKind::InvalidValue))
                .with("other", context(ContextKind::PriorArg))
        )
    )];
    if let Some(reason) = std::error::Error::source(error) {
        lines.push(format!("  {reason}"));
    }
    let hints = [
        (ContextKind::ValidValue, "usage-possible"),
        (ContextKind::SuggestedArg, "usage-meant"),
        (ContextKind::SuggestedSubcommand, "usage-meant"),
        (ContextKind::SuggestedValue, "usage-meant"),
    ];
    for (kind, id) in hints {
        let values = context(kind);
        if !values.is_empty() {
            lines.push(messages.say(&Message::new(id).with("values", values)));
        }
    }
    lines.push(messages.say(&Message::new("usage-help")));
    eprintln!("{}", lines.join("\n"));
}

/// The language asked for by `--ui-lang`, read before the line is parsed.
#[must_use]
pub fn asked_language(line: &[OsString]) -> Option<Lang> {
    let words: Vec<_> = line.iter().map(|word| word.to_string_lossy()).collect();
    let at = words.iter().position(|word| word.starts_with("--ui-lang"))?;
    let value = match words[at].strip_prefix("--ui-lang=") {
        Some(value) => value.to_owned(),
        None => words.get(at + 1)?.to_string(),
    };
    value.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_messages_is_known_before_anything_else() {
        let line = |words: &str| words.split(' ').map(OsString::from).collect::<Vec<_>>();
        let asked = |words| asked_language(&line(words)).map(|lang| lang.to_string());
        assert_eq!(asked("wireloc rules --ui-lang es").as_deref(), Some("es"));
        assert_eq!(asked("wireloc --ui-lang=fr rules").as_deref(), Some("fr"));
        assert_eq!(asked("wireloc rules"), None);
    }

    #[test]
    fn wrong_words_end_with_the_code_of_usage() {
        let line = ["wireloc", "no-such-command"].map(OsString::from).to_vec();
        assert_eq!(parse(line).unwrap_err(), Exit::Usage);
    }
}
