//! Marked translations behind kept quotes: read against the quote they stand behind, and nowhere
//! else, so that they are never taken for something the story does not say.

use super::pair::Pair;
use super::reading::Reading;
use super::rules_on;
use crate::finding::{Finding, Message};
use crate::language::Language;
use crate::messages::{Messages, Voice};
use crate::story::Story;
use crate::text::{Place, Span};

/// How an edition marks a translation behind a quote: what stands before and behind its words.
#[derive(Debug)]
pub(super) struct Marking {
    before: String,
    behind: String,
}

/// How many characters may close a quote before its gloss: marks and a comma.
const CLOSING: usize = 4;

/// Stands for the words of a gloss where its frame is asked for; no copy holds it.
const WORDS: &str = "\u{FFFC}";

impl Marking {
    /// The marking of editions in the language of `edition`.
    pub fn of(edition: &Story) -> Option<Self> {
        let messages = Messages::new(Voice::Edition, &edition.lang);
        let framed = messages.say(&Message::new("quote-gloss").with("words", WORDS));
        let (before, behind) = framed.split_once(WORDS)?;
        Some(Self { before: before.to_owned(), behind: behind.to_owned() })
    }

    /// The gloss behind the quote `said` of `edition`: the whole of it, and its words alone.
    pub fn behind(&self, edition: &Story, said: Place) -> Option<(Place, Place)> {
        let text = &edition.blocks[said.block].text;
        let rest = &text[said.span.end..];
        let opens = rest.find(&self.before)?;
        let closing = rest[..opens].chars().all(|c| !c.is_alphanumeric() && c != '(');
        if !closing || rest[..opens].chars().count() > CLOSING {
            return None;
        }
        let start = said.span.end + opens;
        let words = start + self.before.len();
        let end = words + text[words..].find(&self.behind)?;
        let at = |span| Place { block: said.block, span };
        Some((at(Span::new(start, end + self.behind.len())), at(Span::new(words, end))))
    }
}

/// What the gloss at `gloss` makes of the quote at `said`.
pub(super) fn compare(
    source: &Story,
    said: Place,
    edition: &Story,
    gloss: Place,
    out: &mut Vec<Finding>,
) {
    let (before, after) = (source.words(said), edition.words(gloss));
    let reading = |text, story: &Story| Reading::new(text, Language::of(&story.lang));
    let pair = Pair::new(reading(before, source), reading(after, edition));
    let findings = rules_on(&pair).into_iter();
    out.extend(findings.map(|finding| finding.moved_to(said, gloss).between(before, after)));
}

#[cfg(test)]
mod tests {
    use crate::drift::{Judge, check};
    use crate::story::{Block, Meta, Role, Story};

    fn story(lang: &str, text: &str) -> Story {
        let block = Block { role: Role::Paragraph, text: text.to_owned() };
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks: vec![block] }
    }

    fn rules(edition: &str) -> Vec<&'static str> {
        let source = story("en", "“We counted 40 boats,” said Halina Brandt, a pilot.");
        let edition = story("es", edition);
        let findings = check(&source, &edition, None, None, &Judge::default());
        findings.into_iter().map(|finding| finding.rule.name).collect()
    }

    #[test]
    fn a_faithful_gloss_adds_nothing_and_a_wrong_one_is_named() {
        let gloss = |words| {
            let quote = "“We counted 40 boats,”";
            rules(&format!("{quote} (traducción: «{words}») dijo Halina Brandt, piloto."))
        };
        assert_eq!(gloss("Contamos 40 barcos"), Vec::<&str>::new());
        assert_eq!(gloss("Contamos 14 barcos"), ["number-changed"]);
    }
}
