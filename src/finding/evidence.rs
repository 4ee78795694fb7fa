//! One finding with its evidence.

use super::{Arg, Card, Category, Message, Severity};
use crate::text::Place;

/// Arguments of messages that say where a glossary has an entry, which moves as the file grows.
const PLACES: [&str; 2] = ["file", "line"];

/// Words of a story that a finding points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where they stand.
    pub place: Place,
    /// The words.
    pub text: String,
}

/// One thing that is wrong or wants eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that raised it.
    pub rule: &'static Card,
    /// How much it matters here.
    pub severity: Severity,
    /// What it is about here; the card's category unless the rule saw more.
    pub category: Category,
    /// What to say.
    pub message: Message,
    /// Evidence in the source, or in the earlier version.
    pub source: Option<Evidence>,
    /// Evidence in the edition, or in the later version.
    pub target: Option<Evidence>,
    /// Stable name of this very finding: rule, both sentences, values.
    pub id: String,
}

impl Finding {
    /// A finding of `rule` with the severity and category of its card.
    #[must_use]
    pub fn new(rule: &'static Card) -> Self {
        let message = Message::new(rule.name);
        let finding = Self {
            rule,
            severity: rule.severity,
            category: rule.category,
            message,
            source: None,
            target: None,
            id: String::new(),
        };
        finding.between("", "")
    }

    /// The same with one argument for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.message = self.message.with(name, arg);
        self
    }

    /// The same with another severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same about another category.
    #[must_use]
    pub fn category(mut self, category: Category) -> Self {
        self.category = category;
        self
    }

    /// The same, pointing at words of the source.
    #[must_use]
    pub fn in_source(mut self, place: Place, text: impl Into<String>) -> Self {
        self.source = Some(Evidence { place, text: text.into() });
        self
    }

    /// The same, pointing at words of the edition.
    #[must_use]
    pub fn in_target(mut self, place: Place, text: impl Into<String>) -> Self {
        self.target = Some(Evidence { place, text: text.into() });
        self
    }

    /// The same, its places read inside two sentences now read inside the stories these stand in.
    #[must_use]
    pub fn moved_to(mut self, source: Place, target: Place) -> Self {
        for (evidence, at) in [(&mut self.source, source), (&mut self.target, target)] {
            if let Some(evidence) = evidence {
                let span = evidence.place.span.shifted(at.span.start);
                evidence.place = Place { block: at.block, span };
            }
        }
        self
    }

    /// The same, named after the two sentences it stands between; call it last.
    ///
    /// The name changes when a sentence, the rule or a value changes, and with nothing else: where
    /// a glossary says something ([`PLACES`]) is no value.
    #[must_use]
    pub fn between(mut self, source: &str, target: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        let mut feed = |part: &str| {
            hasher.update(part.as_bytes());
            hasher.update(&[0]);
        };
        feed(self.rule.code);
        feed(source);
        feed(target);
        for (name, arg) in self.message.args.iter().filter(|(name, _)| !PLACES.contains(name)) {
            feed(name);
            match arg {
                Arg::Text(text) => feed(text),
                Arg::Count(count) => feed(&count.to_string()),
            }
        }
        hasher.finalize().to_hex()[..12].clone_into(&mut self.id);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::TERM_MISSING;

    #[test]
    fn a_name_follows_the_values_and_not_the_line_of_a_glossary() {
        let named = |word: &str, line: usize| {
            let finding = Finding::new(&TERM_MISSING).with("word", word).with("line", line);
            finding.with("file", "desk.toml").between("a", "b").id
        };
        assert_eq!(named("drone", 3), named("drone", 4));
        assert_ne!(named("drone", 3), named("drones", 3));
    }
}
