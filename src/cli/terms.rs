//! `wireloc terms FILE`: the glossary's terms in a story, and what takes their place.

use serde::Serialize;

use super::Outcome;
use super::error::Failure;
use super::found::{self, Finder, Found, ListArgs};
use super::glossaries::{GlossaryArgs, Shelf};
use super::ui::Ui;
use crate::finding::Message;
use crate::format::Document;
use crate::glossary::{Choice, ConceptId, TermMatch};
use crate::language::{Lang, Language};
use crate::localise::settle_mentions;
use crate::messages::Messages;
use crate::quote::find_quotes;
use crate::text::Place;

/// Arguments of `wireloc terms`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The language whose terms are asked for.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    #[command(flatten)]
    pub glossary: GlossaryArgs,
    #[command(flatten)]
    pub list: ListArgs,
}

/// Lists the terms of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    found::list(&args.list, ui, |settings| {
        // Without a target language a term has no words in it, which is no lack here.
        let to = args.to.clone().or_else(|| settings.targets.as_ref()?.first().cloned());
        let to = to.unwrap_or_else(Lang::unknown);
        Ok(Terms { shelf: Shelf::new(&args.glossary, settings)?, to })
    })
}

struct Terms {
    shelf: Shelf,
    to: Lang,
}

/// A term as streams have it.
#[derive(Serialize)]
struct Entry {
    start: usize,
    end: usize,
    text: String,
    concept: String,
    term: String,
}

impl Finder for Terms {
    const NAME: &'static str = "terms";
    type Item = (Place, TermMatch);
    type Entry = Entry;

    fn find(&self, document: &Document) -> Result<Vec<Self::Item>, Failure> {
        let story = document.story();
        let matcher = self.shelf.matcher(&story.lang, &self.to)?;
        let blocks = story.blocks.iter();
        let mut terms: Vec<_> =
            blocks.map(|block| matcher.find_within(&block.text, document.text())).collect();
        if terms.iter().flatten().any(|term| term.mention().is_some()) {
            let quotes = find_quotes(story, Language::of(&story.lang));
            let kept = quotes.iter().filter(|quote| quote.is_verbatim()).map(|quote| quote.outer);
            settle_mentions(story, &kept.collect::<Vec<_>>(), &self.to, &mut terms);
        }
        let placed = terms.into_iter().enumerate().flat_map(|(block, terms)| {
            terms.into_iter().map(move |term| (Place { block, span: term.span }, term))
        });
        Ok(placed.collect())
    }

    fn entries(&self, terms: &[Self::Item], document: &Document) -> Vec<Entry> {
        let entry = |(place, term): &Self::Item| {
            let at = document.locate(*place);
            Entry {
                start: at.start,
                end: at.end,
                text: document.story().words(*place).to_owned(),
                concept: term.concept.as_str().to_owned(),
                term: term.term().to_owned(),
            }
        };
        terms.iter().map(entry).collect()
    }

    fn describe(
        &self,
        (place, term): &Self::Item,
        document: &Document,
        messages: &Messages,
    ) -> Found {
        let mut details = vec![("terms-concept", term.concept.as_str().to_owned())];
        let mut note = None;
        match term.target() {
            Some(target) => {
                details.push(("terms-target", target.text.clone()));
                details.push(("terms-status", target.status.name().to_owned()));
            }
            None => note = Some(messages.say(&Message::new("terms-none"))),
        }
        match &term.choice {
            Choice::Only => {}
            Choice::Context(words) => details.push(("terms-because", words.join(", "))),
            Choice::First(others) => {
                let others: Vec<_> = others.iter().map(ConceptId::as_str).collect();
                let message = Message::new("terms-first").with("others", others.join(", "));
                note = note.or(Some(messages.say(&message)));
            }
        }
        Found { place: *place, words: document.story().words(*place).to_owned(), details, note }
    }
}
