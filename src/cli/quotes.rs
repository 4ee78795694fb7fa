//! `wireloc quotes FILE`: what stands in quotation marks or is told, who says it, and why words in
//! marks belong to nobody.

use super::Outcome;
use super::error::Failure;
use super::found::{self, Finder, Found, ListArgs};
use super::ui::Ui;
use crate::finding::Message;
use crate::format::Document;
use crate::language::Language;
use crate::messages::Messages;
use crate::quote::stream::Entry;
use crate::quote::{Attribution, Quote, QuoteKind, Reason, find_quotes};

/// Arguments of `wireloc quotes`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub list: ListArgs,
}

/// Lists the quotes of a story, or of each story of a stream.
pub fn run(args: &Args, ui: &Ui) -> Outcome {
    found::list(&args.list, ui, |_| Ok(Quotes))
}

struct Quotes;

impl Finder for Quotes {
    const NAME: &'static str = "quotes";
    type Item = Quote;
    type Entry = Entry;

    fn find(&self, document: &Document) -> Result<Vec<Quote>, Failure> {
        let story = document.story();
        Ok(find_quotes(story, Language::of(&story.lang)))
    }

    /// Its attributed quotes and clauses of indirect speech.
    fn entries(&self, quotes: &[Quote], document: &Document) -> Vec<Entry> {
        let story = document.story();
        let find = |place| {
            let (start, end) = document.characters(place);
            (start, end, story.words(place).to_owned())
        };
        let attributed = quotes.iter().filter(|quote| quote.attributed());
        attributed.map(|quote| Entry::new(quote, find)).collect()
    }

    fn describe(&self, quote: &Quote, document: &Document, messages: &Messages) -> Found {
        let words = |place| document.story().words(place).to_owned();
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
