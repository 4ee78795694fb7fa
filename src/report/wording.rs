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
        let mut message = message.with("sides", sides(finding));
        message.args.values_mut().for_each(shorten);
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

/// Words longer than this many characters lose their middle in a message; the finding has them whole.
const LONGEST: usize = 120;

fn shorten(arg: &mut Arg) {
    let Arg::Text(words) = arg else { return };
    if words.chars().count() > LONGEST {
        let start: String = words.chars().take(LONGEST / 2).collect();
        let end: Vec<char> = words.chars().rev().take(LONGEST / 3).collect();
        let end: String = end.into_iter().rev().collect();
        *words = format!("{} … {}", start.trim_end(), end.trim_start());
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
        let long = Finding::new(&NUMBER_ADDED).with("target", "7 and on and on ".repeat(40));
        let long = said(Relation::Cross, &long);
        assert!(long.starts_with("the number “7 and on") && long.chars().count() < 170, "{long}");
        let gained = Finding::new(&HEDGE_GAINED).with("source", "–").with("target", "allegedly");
        let gained = said(Relation::Same, &gained);
        assert_eq!(gained, "kept at arm’s length from now on: nothing → “allegedly”");
    }
}
