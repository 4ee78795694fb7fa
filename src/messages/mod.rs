//! What the program and an edition say, in Fluent.
//!
//! `cli.ftl` holds what the program says, `edition.ftl` what an edition says. Code names a message
//! by id and hands over arguments; a language without a message falls back to English.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::finding::{Arg, Message};
use crate::language::{Lang, file_of};

const FIRST: &str = "en";

/// Messages of one file in one language, English behind them.
pub struct Messages {
    lang: Lang,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// Which messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// What the program says (`cli.ftl`).
    Program,
    /// What an edition says (`edition.ftl`).
    Edition,
}

impl Voice {
    fn file(self) -> &'static str {
        match self {
            Self::Program => "cli.ftl",
            Self::Edition => "edition.ftl",
        }
    }
}

impl Messages {
    /// The language every message is written in first, which stands in for missing ones.
    #[must_use]
    pub fn first_language() -> Lang {
        FIRST.parse().unwrap_or_else(|_| Lang::unknown())
    }

    /// The messages of `voice` in `lang`, or in English where `lang` has none.
    #[must_use]
    pub fn new(voice: Voice, lang: &Lang) -> Self {
        let mut tags = vec![lang.as_str(), lang.primary(), FIRST];
        tags.dedup();
        let bundles = tags.into_iter().filter_map(|tag| bundle(voice, tag)).collect();
        Self { lang: lang.clone(), bundles }
    }

    /// The language asked for.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The words of `message`; its id in braces where no language has it.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.find(message).unwrap_or_else(|| format!("{{{}}}", message.id))
    }

    /// The words of a message, if any language has it.
    #[must_use]
    pub fn find(&self, message: &Message) -> Option<String> {
        self.format(message.id, None, &fluent_args(message))
    }

    /// The words of a message without arguments, if any language has it; for ids put together at
    /// run time, such as those of help texts and rules.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<String> {
        self.format(id, None, &FluentArgs::new())
    }

    /// The words of `message` as its attribute `variant` puts them, or else as it puts them anyway.
    #[must_use]
    pub fn say_as(&self, message: &Message, variant: &str) -> String {
        self.format(message.id, Some(variant), &fluent_args(message))
            .unwrap_or_else(|| format!("{{{}}}", message.id))
    }

    fn format(&self, id: &str, variant: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let entry = bundle.get_message(id)?;
            let own = variant.and_then(|variant| entry.get_attribute(variant));
            let pattern = own.map(|own| own.value()).or(entry.value())?;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
        })
    }
}

fn bundle(voice: Voice, tag: &str) -> Option<FluentBundle<FluentResource>> {
    let text = file_of(&tag.parse().ok()?, voice.file())?;
    // Malformed entries are kept out; a test refuses them for every file that ships.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(part, _)| part);
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().ok()?]);
    // Isolation marks would end up in terminals, JSON and copy; the HTML writer isolates by markup.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

fn fluent_args(message: &Message) -> FluentArgs<'_> {
    message
        .args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            (*name, value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_shows_its_id() {
        let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
        assert_eq!(messages.say(&Message::new("no-such-message")), "{no-such-message}");
    }
}
