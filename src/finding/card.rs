//! A rule's card: what a rule is called, how it is classified, and an example of each kind.

use super::{Category, Severity};

/// Two texts that show what a rule means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Language of the first text.
    pub from: &'static str,
    /// Language of the second text.
    pub to: &'static str,
    /// The source, or the earlier version; an empty line parts paragraphs.
    pub a: &'static str,
    /// The translation, or the later version.
    pub b: &'static str,
    /// What else has to be known.
    pub around: Around,
}

/// What stands around the texts of an [`Example`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    /// Nothing.
    Nothing,
    /// A glossary, as TOML.
    Glossary(&'static str),
    /// An edition in the language `lang`, made from the earlier of two versions.
    Edition {
        /// Its language.
        lang: &'static str,
        /// Its text.
        text: &'static str,
    },
    /// An engine that translates `a`; `b` is the edition that comes of it.
    Engine {
        /// What becomes of attributed quotes: keep, gloss or translate.
        quotes: &'static str,
        /// What it answers, one time after the other: `<x id="1"/>` is the first slot of the
        /// sentence, and `*` stands before a word it does not know.
        answers: &'static [&'static str],
    },
}

/// What there is to know about one rule.
///
/// Its words stand in `cli.ftl` under its name: `NAME` is the message of a finding, `NAME-meaning`
/// what the rule is about, `NAME-why` why that matters to a desk, `NAME-help` what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Card {
    /// Family and number, such as `NUM001`; never reused.
    pub code: &'static str,
    /// Name for people and settings, such as `number-changed`; also the id of its message.
    pub name: &'static str,
    /// What kind of meaning it is about.
    pub category: Category,
    /// Its place in the MQM error typology (<https://themqm.org>), as `dimension/type/subtype`.
    pub mqm: &'static str,
    /// Its ITS 2.0 localisation quality issue type (<https://www.w3.org/TR/its20/#lqissue-typevalues>).
    pub its: &'static str,
    /// Severity where the settings say nothing.
    pub severity: Severity,
    /// Texts on which the rule speaks; nothing where no text can show it.
    pub drifts: Option<Example>,
    /// Texts that look alike and on which it is silent.
    pub harmless: Option<Example>,
}

impl Card {
    /// The family of the rule: the letters its code begins with.
    #[must_use]
    pub fn family(&self) -> &'static str {
        &self.code[..3]
    }

    /// Whether only the run of an engine can show what it is about, and no two texts.
    #[must_use]
    pub fn needs_a_run(&self) -> bool {
        self.drifts.is_none_or(|example| matches!(example.around, Around::Engine { .. }))
    }
}

impl Example {
    /// Two texts with nothing around them.
    #[must_use]
    pub const fn pair(
        (from, a): (&'static str, &'static str),
        (to, b): (&'static str, &'static str),
    ) -> Option<Self> {
        Some(Self { from, to, a, b, around: Around::Nothing })
    }

    /// Two texts and a glossary.
    #[must_use]
    pub const fn with_terms(
        (from, a): (&'static str, &'static str),
        (to, b): (&'static str, &'static str),
        glossary: &'static str,
    ) -> Option<Self> {
        Some(Self { from, to, a, b, around: Around::Glossary(glossary) })
    }

    /// A text, the edition an engine makes of it, what becomes of quotes, and what the engine answers.
    #[must_use]
    pub const fn by_engine(
        (from, a): (&'static str, &'static str),
        (to, b): (&'static str, &'static str),
        quotes: &'static str,
        answers: &'static [&'static str],
    ) -> Option<Self> {
        Some(Self { from, to, a, b, around: Around::Engine { quotes, answers } })
    }
}
