//! `wireloc quotes FILE`: what stands in quotation marks or is told, who says it, and why words in
//! marks belong to nobody.

use serde::Serialize;
use serde_json::Value;

use super::config::{self, ConfigArgs};
use super::exit::Exit;
use super::found::{self, Found, Listing};
use super::input::{self, ReadArgs};
use super::ui::Ui;
use super::{Outcome, stream};
use crate::finding::Message;
use crate::format::Document;
use crate::language::Language;
use crate::messages::Messages;
use crate::quote::stream::Entry;
use crate::quote::{Attribution, Quote, QuoteKind, Reason, find_quotes};

/// Arguments of `wireloc quotes`.
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

/// The quotes of one text, as streams have them.
#[derive(Serialize)]
struct Line {
    id: Value,
    quotes: Vec<Entry>,
}

/// Lists the quotes of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    let settings = config::read(&args.config)?;
    if args.read.is_stream() {
        let from = args.read.settings(&settings).lang;
        return stream::answer_each(&args.file, from.as_ref(), ui, |request, document| {
            Ok(Line { id: request.id.clone(), quotes: entries(document) })
        });
    }
    let document = input::story(&args.file, &args.read.settings(&settings))?;
    match args.output_format {
        Listing::Jsonl => {
            stream::put(&Line { id: args.file.clone().into(), quotes: entries(&document) })?;
        }
        listing => {
            let quotes = quotes(&document);
            let messages = found::messages(listing, ui);
            let found: Vec<_> =
                quotes.iter().map(|quote| describe(quote, &document, messages)).collect();
            found::write(listing, "quotes", &args.file, &document, &found, ui)?;
        }
    }
    Ok(Exit::Done)
}

fn quotes(document: &Document) -> Vec<Quote> {
    let story = document.story();
    find_quotes(story, Language::of(&story.lang))
}

/// Its attributed quotes and clauses of indirect speech, in order.
fn entries(document: &Document) -> Vec<Entry> {
    let story = document.story();
    let find = |place| {
        let (start, end) = document.characters(place);
        (start, end, story.words(place).to_owned())
    };
    let quotes = quotes(document).into_iter().filter(Quote::attributed);
    quotes.map(|quote| Entry::new(&quote, find)).collect()
}

fn describe(quote: &Quote, document: &Document, messages: &Messages) -> Found {
    let story = document.story();
    let words = |place| story.words(place).to_owned();
    let mut details = vec![("quotes-type", messages.say(&Message::new(kind(quote.kind))))];
    if let Some(speaker) = quote.speaker {
        details.push(("quotes-speaker", words(speaker)));
    }
    if let Some(cue) = quote.cue {
        details.push(("quotes-cue", words(cue)));
    }
    let note = match quote.attribution {
        Attribution::Attributed => None,
        Attribution::Unattributed(reason) => Some(messages.say(&Message::new(why(reason)))),
    };
    Found { place: quote.outer, words: words(quote.outer), details, note }
}

fn kind(kind: QuoteKind) -> &'static str {
    match kind {
        QuoteKind::Direct => "quotes-direct",
        QuoteKind::Mixed => "quotes-mixed",
        QuoteKind::Indirect => "quotes-indirect",
    }
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Title => "quotes-title",
        Reason::Name => "quotes-name",
        Reason::Word => "quotes-word",
        Reason::NoCue => "quotes-no-cue",
    }
}
