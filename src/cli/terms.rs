//! `wireloc terms FILE`: the glossary's terms in a story, and what takes their place.

use serde::Serialize;
use serde_json::Value;

use super::config::{self, ConfigArgs};
use super::error::Failure;
use super::exit::Exit;
use super::found::{self, Found, Listing};
use super::glossaries::{GlossaryArgs, Shelf};
use super::input::{self, ReadArgs};
use super::ui::Ui;
use super::{Outcome, stream};
use crate::finding::Message;
use crate::format::Document;
use crate::glossary::TermMatch;
use crate::language::Lang;
use crate::messages::Messages;
use crate::text::Place;

/// Arguments of `wireloc terms`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The story.
    #[arg(value_name = "FILE")]
    pub file: String,
    /// The language whose terms are asked for.
    #[arg(long, value_name = "LANG")]
    pub to: Option<Lang>,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub glossary: GlossaryArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    /// How to list them.
    #[arg(long, value_name = "FORMAT", default_value = "full")]
    pub output_format: Listing,
}

/// The terms of one text, as streams have them.
#[derive(Serialize)]
struct Line {
    id: Value,
    terms: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    start: usize,
    end: usize,
    text: String,
    concept: String,
    term: String,
}

/// Lists the terms of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    let from = args.read.from.clone().or_else(|| settings.source.clone());
    let shelf = Shelf::new(&args.glossary, &settings)?;
    // Without a target language a term has no words in it, which is no lack here.
    let to = args.to.clone().or_else(|| settings.targets.as_ref()?.first().cloned());
    let to = to.unwrap_or_else(Lang::unknown);
    if args.read.is_stream() {
        return stream::answer_each(&args.file, from.as_ref(), ui, |request, document| {
            let found = terms(&shelf, &to, document)?;
            let terms = found.iter().map(|(place, term)| entry(*place, term, document)).collect();
            Ok(Line { id: request.id.clone(), terms })
        });
    }
    let document = input::story(&args.file, &args.read.settings(&settings))?;
    let terms = terms(&shelf, &to, &document)?;
    if args.output_format == Listing::Jsonl {
        let terms = terms.iter().map(|(place, term)| entry(*place, term, &document)).collect();
        stream::put(&Line { id: args.file.clone().into(), terms })?;
    } else {
        let messages = found::messages(args.output_format, ui);
        let found = terms.iter().map(|(place, term)| describe(*place, term, &document, messages));
        found::write(
            args.output_format,
            "terms",
            &args.file,
            &document,
            &found.collect::<Vec<_>>(),
            ui,
        )?;
    }
    Ok(Exit::Done)
}

fn terms(
    shelf: &Shelf,
    to: &Lang,
    document: &Document,
) -> Result<Vec<(Place, TermMatch)>, Failure> {
    let story = document.story();
    let matcher = shelf.matcher(&story.lang, to)?;
    let blocks = story.blocks.iter().enumerate();
    let found = blocks.flat_map(|(block, content)| {
        let terms = matcher.find_within(&content.text, document.text());
        terms.into_iter().map(move |term| (Place { block, span: term.span }, term))
    });
    Ok(found.collect())
}

fn entry(place: Place, term: &TermMatch, document: &Document) -> Entry {
    let at = document.locate(place);
    Entry {
        start: at.start,
        end: at.end,
        text: document.story().words(place).to_owned(),
        concept: term.concept.as_str().to_owned(),
        term: term.term.clone(),
    }
}

fn describe(place: Place, term: &TermMatch, document: &Document, messages: &Messages) -> Found {
    let mut details = vec![("terms-concept", term.concept.as_str().to_owned())];
    let mut note = None;
    match &term.target {
        Some(target) => {
            details.push(("terms-target", target.text.clone()));
            details.push(("terms-status", target.status.name().to_owned()));
        }
        None => note = Some(messages.say(&Message::new("terms-none"))),
    }
    Found { place, words: document.story().words(place).to_owned(), details, note }
}
