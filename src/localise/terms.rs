//! The glossary's terms in a story, each with the name its mention calls for.

use super::settings::Settings;
use super::slots::stays;
use crate::finding::Message;
use crate::glossary::{Mentions, TermMatch, settle};
use crate::language::Lang;
use crate::messages::{Messages, Voice};
use crate::quote::Quote;
use crate::story::{Role, Story};
use crate::text::{Place, Span};

/// The terms of each block of prose.
pub(super) fn find_terms(
    story: &Story,
    quotes: &[Quote],
    settings: &Settings<'_>,
) -> Vec<Vec<TermMatch>> {
    // All prose of the story: what tells apart concepts of one name.
    let around = story.prose().map(|(_, block)| block.text.as_str()).collect::<Vec<_>>().join("\n");
    let blocks = story.blocks.iter().map(|block| {
        if block.role.is_prose() {
            settings.matcher.find_within(&block.text, &around)
        } else {
            Vec::new()
        }
    });
    let mut terms: Vec<_> = blocks.collect();
    let kept = quotes.iter().filter(|quote| stays(quote, settings)).map(|quote| quote.outer);
    settle_mentions(story, &kept.collect::<Vec<_>>(), settings.to, &mut terms);
    terms
}

/// Gives each of `terms`, those of the blocks of `story`, the name that its mention calls for in an
/// edition in the language `to`, in which the quotes at the places `kept` stand as they were said.
pub fn settle_mentions(story: &Story, kept: &[Place], to: &Lang, terms: &mut [Vec<TermMatch>]) {
    settle(terms, &RunningText { story, kept, to });
}

/// What a reader meets in one go: the paragraphs of a story without the quotes that are kept.
struct RunningText<'s> {
    story: &'s Story,
    kept: &'s [Place],
    to: &'s Lang,
}

impl Mentions for RunningText<'_> {
    fn text(&self, block: usize) -> Option<&str> {
        let block = self.story.blocks.get(block)?;
        (block.role == Role::Paragraph).then_some(block.text.as_str())
    }

    fn counts(&self, block: usize, span: Span) -> bool {
        !self.kept.iter().any(|quote| quote.block == block && quote.span.overlaps(span))
    }

    fn initials(&self, short: &str) -> String {
        let edition = Messages::new(Voice::Edition, self.to);
        format!(" {}", edition.say(&Message::new("term-initials").with("short", short)))
    }
}
