//! What a finding says to whoever reads it, as fits the two texts it stands between.

use crate::drift::Relation;
use crate::finding::{Arg, Category, Finding, Message, Severity};
use crate::messages::Messages;

/// The variant of messages that speak of an earlier and a later version, and not of a story and its
/// edition.
const VERSIONS: &str = "versions";

/// How findings are put into words.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'m> {
    /// The messages, in the language of the reader.
    pub messages: &'m Messages,
    /// What the two texts are to each other.
    pub relation: Relation,
}

impl Wording<'_> {
    /// What is wrong, in a sentence.
    #[must_use]
    pub fn message(&self, finding: &Finding) -> String {
        self.message_of(finding, finding.message.clone())
    }

    /// The same with the arguments of `message`, which is that of the finding but for them.
    pub(super) fn message_of(&self, finding: &Finding, message: Message) -> String {
        let message = message.with("sides", sides(finding));
        match self.relation {
            Relation::Same => self.messages.say_as(&message, VERSIONS),
            Relation::Cross => self.messages.say(&message),
        }
    }

    /// What to do about it. A later version may well mean what it says, and then it is its editions
    /// that are wrong.
    #[must_use]
    pub fn help(&self, finding: &Finding) -> Option<String> {
        if self.relation == Relation::Same && finding.category != Category::Unexplained {
            return self.messages.text("versions-help");
        }
        self.messages.text(&format!("{}-help", finding.rule.name))
    }

    /// What a kind of meaning is called.
    #[must_use]
    pub fn category(&self, category: Category) -> String {
        let id = format!("category-{}", category.name().replace('_', "-"));
        self.messages.text(&id).unwrap_or_default()
    }

    /// What a severity is called.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.messages.text(&format!("word-{}", severity.name())).unwrap_or_default()
    }
}

/// Which of the two texts has words that a message names: words that were lost or put in have no
/// others to stand beside, and a dash takes their place among the arguments.
fn sides(finding: &Finding) -> &'static str {
    let gone = |name| finding.message.args.get(name) == Some(&Arg::Text("–".to_owned()));
    match (gone("source"), gone("target")) {
        (false, true) => "source",
        (true, false) => "target",
        _ => "both",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{HEDGE_GAINED, NUMBER_ADDED};
    use crate::messages::Voice;

    #[test]
    fn a_finding_speaks_of_versions_where_there_are_two() {
        let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
        let said = |relation, finding: &Finding| {
            Wording { messages: &messages, relation }.message(finding)
        };
        let added = Finding::new(&NUMBER_ADDED).with("target", "12");
        assert_eq!(said(Relation::Cross, &added), "the number “12” is not in the source");
        assert_eq!(said(Relation::Same, &added), "the number “12” is new");
        let gained = Finding::new(&HEDGE_GAINED).with("source", "–").with("target", "allegedly");
        let gained = said(Relation::Same, &gained);
        assert_eq!(gained, "kept at arm’s length from now on: nothing → “allegedly”");
    }
}
