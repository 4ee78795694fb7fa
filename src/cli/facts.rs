//! `wireloc facts FILE`: what a story claims, each fact with its value.

use serde::Serialize;
use serde_json::Value as Json;

use super::config::{self, ConfigArgs};
use super::exit::Exit;
use super::found::{self, Found, Listing};
use super::input::{self, ReadArgs};
use super::ui::Ui;
use super::{Outcome, stream};
use crate::facts::{Certainty, Fact, Value, find_facts};
use crate::format::Document;
use crate::language::Language;
use crate::segment::sentences;
use crate::text::Place;

/// Arguments of `wireloc facts`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The story.
    #[arg(value_name = "FILE")]
    pub file: String,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    /// How to list them.
    #[arg(long, value_name = "FORMAT", default_value = "full")]
    pub output_format: Listing,
}

/// The facts of one text, as streams have them.
#[derive(Serialize)]
struct Line {
    id: Json,
    facts: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    start: usize,
    end: usize,
    text: String,
    value: Value,
    certainty: Certainty,
}

/// Lists the facts of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let read = args.read.settings(&settings);
    if args.read.is_stream() {
        return stream::answer_each(&args.file, read.lang.as_ref(), ui, |request, document| {
            Ok(Line { id: request.id.clone(), facts: entries(document) })
        });
    }
    let document = input::story(&args.file, &read)?;
    if args.output_format == Listing::Jsonl {
        stream::put(&Line { id: args.file.clone().into(), facts: entries(&document) })?;
    } else {
        let found = facts(&document).map(|(place, fact)| describe(place, &fact, &document));
        found::write(
            args.output_format,
            "facts",
            &args.file,
            &document,
            &found.collect::<Vec<_>>(),
            ui,
        )?;
    }
    Ok(Exit::Done)
}

fn facts(document: &Document) -> impl Iterator<Item = (Place, Fact)> {
    let story = document.story();
    let language = Language::of(&story.lang);
    story.prose().flat_map(move |(block, content)| {
        sentences(&content.text, language).into_iter().flat_map(move |sentence| {
            let facts = find_facts(sentence.slice(&content.text), language);
            facts
                .into_iter()
                .map(move |fact| (Place { block, span: fact.span.shifted(sentence.start) }, fact))
        })
    })
}

fn entries(document: &Document) -> Vec<Entry> {
    let entry = |(place, fact): (Place, Fact)| {
        let at = document.locate(place);
        let text = document.story().words(place).to_owned();
        Entry { start: at.start, end: at.end, text, value: fact.value, certainty: fact.certainty }
    };
    facts(document).map(entry).collect()
}

fn describe(place: Place, fact: &Fact, document: &Document) -> Found {
    let value = serde_json::to_string(&fact.value).unwrap_or_default();
    let words = document.story().words(place).to_owned();
    Found { place, words, details: vec![("facts-value", value)], note: None }
}
