//! `wireloc facts FILE`: what a story claims, each fact with its value.

use serde::Serialize;

use super::Outcome;
use super::error::Failure;
use super::found::{self, Finder, Found, ListArgs};
use super::ui::Ui;
use crate::facts::{Certainty, Fact, Value, find_facts};
use crate::format::Document;
use crate::language::Language;
use crate::messages::Messages;
use crate::segment::sentences;
use crate::text::Place;

/// Arguments of `wireloc facts`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub list: ListArgs,
}

/// Lists the facts of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    found::list(&args.list, ui, |_| Ok(Facts))
}

struct Facts;

/// A fact as streams have it.
#[derive(Serialize)]
struct Entry {
    start: usize,
    end: usize,
    text: String,
    value: Value,
    certainty: Certainty,
}

impl Finder for Facts {
    const NAME: &'static str = "facts";
    type Item = (Place, Fact);
    type Entry = Entry;

    fn find(&self, document: &Document) -> Result<Vec<Self::Item>, Failure> {
        let story = document.story();
        let language = Language::of(&story.lang);
        let mut found = Vec::new();
        for (block, content) in story.prose() {
            for sentence in sentences(&content.text, language) {
                let facts = find_facts(sentence.slice(&content.text), language).into_iter();
                let place = |fact: &Fact| Place { block, span: fact.span.shifted(sentence.start) };
                found.extend(facts.map(|fact| (place(&fact), fact)));
            }
        }
        Ok(found)
    }

    fn entries(&self, facts: &[Self::Item], document: &Document) -> Vec<Entry> {
        let entry = |(place, fact): &Self::Item| {
            let at = document.locate(*place);
            Entry {
                start: at.start,
                end: at.end,
                text: document.story().words(*place).to_owned(),
                value: fact.value.clone(),
                certainty: fact.certainty,
            }
        };
        facts.iter().map(entry).collect()
    }

    fn describe(&self, (place, fact): &Self::Item, document: &Document, _: &Messages) -> Found {
        let value = serde_json::to_string(&fact.value).unwrap_or_default();
        let words = document.story().words(*place).to_owned();
        Found { place: *place, words, details: vec![("facts-value", value)], note: None }
    }
}
