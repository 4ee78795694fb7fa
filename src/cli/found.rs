//! Lists of what was found in a story (quotes, terms, facts), for people, for programs, as a page, and
//! for each story of a stream: one way for all of them, a [`Finder`] each.

use std::io::{self, Write as _};

use clap::ValueEnum;
use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};
use serde_json::{Map, Value, json};

use super::config::{self, ConfigArgs, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::input::{self, ReadArgs};
use super::ui::Ui;
use super::{Outcome, stream};
use crate::finding::Message;
use crate::format::Document;
use crate::messages::Messages;
use crate::report::{List, ListItem, write_list};
use crate::text::{Place, visible};

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listing {
    /// For people: numbered, with file, line and column.
    Full,
    /// One JSON value.
    Json,
    /// The line a stream would have.
    Jsonl,
    /// A page that needs nothing else.
    Html,
}

/// One thing that was found.
#[derive(Debug)]
pub struct Found {
    /// Where it stands.
    pub place: Place,
    /// Its words.
    pub words: String,
    /// What is known of it: the id of a label, and the value.
    pub details: Vec<(&'static str, String)>,
    /// What else there is to say.
    pub note: Option<String>,
}

/// Flags of commands that list.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// The story.
    #[arg(value_name = "FILE")]
    pub file: String,
    #[command(flatten)]
    pub read: ReadArgs,
    #[command(flatten)]
    pub config: ConfigArgs,
    /// How to list.
    #[arg(long, value_name = "FORMAT", default_value = "full")]
    pub output_format: Listing,
}

/// Something that finds things of one kind in a story.
pub trait Finder {
    /// What is found, as it is called in listings.
    const NAME: &'static str;
    /// One thing.
    type Item;
    /// The thing as streams have it.
    type Entry: Serialize;

    /// All there are in `document`, in the order of its text.
    fn find(&self, document: &Document) -> Result<Vec<Self::Item>, Failure>;

    /// Things as streams have them.
    fn entries(&self, items: &[Self::Item], document: &Document) -> Vec<Self::Entry>;

    /// A thing for people.
    fn describe(&self, item: &Self::Item, document: &Document, messages: &Messages) -> Found;
}

/// What was found in one text, as streams have it.
struct Line<E> {
    id: Value,
    name: &'static str,
    entries: Vec<E>,
}

impl<E: Serialize> Serialize for Line<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut line = serializer.serialize_map(Some(2))?;
        line.serialize_entry("id", &self.id)?;
        line.serialize_entry(self.name, &self.entries)?;
        line.end()
    }
}

/// Lists what a finder, made from the settings, finds in a story or in each story of a stream.
pub fn list<F: Finder>(
    args: &ListArgs,
    ui: &Ui,
    finder: impl FnOnce(&Settings) -> Result<F, Failure>,
) -> Outcome {
    let settings = config::read(&args.config)?;
    let finder = finder(&settings)?;
    let read = args.read.settings(&settings);
    let line = |id: Value, document: &Document| {
        let entries = finder.entries(&finder.find(document)?, document);
        Ok::<_, Failure>(Line { id, name: F::NAME, entries })
    };
    if args.read.is_stream() {
        return stream::answer_each(&args.file, read.lang.as_ref(), ui, |request, document| {
            line(request.id.clone(), document)
        });
    }
    let document = input::story(&args.file, &read)?;
    let (file, name) = (args.file.as_str(), F::NAME);
    let found = |messages: &Messages| -> Result<Vec<Found>, Failure> {
        let items = finder.find(&document)?;
        Ok(items.iter().map(|item| finder.describe(item, &document, messages)).collect())
    };
    match args.output_format {
        Listing::Jsonl => stream::put(&line(file.into(), &document)?)?,
        Listing::Json => stream::put(&json(name, file, &document, &found(&ui.machine)?))?,
        Listing::Html => html(name, file, &document, &found(&ui.messages)?, ui)?,
        Listing::Full => full(file, &document, &found(&ui.messages)?, ui)?,
    }
    Ok(Exit::Done)
}

fn full(file: &str, document: &Document, found: &[Found], ui: &Ui) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let (bold, dim) = (anstyle::Style::new().bold(), anstyle::Style::new().dimmed());
    for (number, item) in (1..).zip(found) {
        let at = document.locate(item.place);
        let words = visible(&item.words);
        writeln!(
            out,
            "{bold}{number:3}{bold:#}  {words}\n     {dim}{file}:{}:{}{dim:#}{}",
            at.line,
            at.column,
            described(item, ui)
        )?;
    }
    let count = Message::new("found-count").with("count", found.len());
    out.flush()?;
    ui.tell(&count);
    Ok(())
}

fn described(item: &Found, ui: &Ui) -> String {
    let mut text = String::new();
    for (label, value) in &item.details {
        text.push_str("  ");
        text.push_str(&ui.say(&Message::new(label)));
        text.push(' ');
        text.push_str(&visible(value));
    }
    if let Some(note) = &item.note {
        text.push_str("\n     ");
        text.push_str(note);
    }
    text
}

fn json(name: &str, file: &str, document: &Document, found: &[Found]) -> Value {
    let items = found.iter().map(|item| {
        let at = document.locate(item.place);
        let mut object = Map::new();
        object.insert("start".into(), at.start.into());
        object.insert("end".into(), at.end.into());
        object.insert("text".into(), item.words.clone().into());
        object.insert("line".into(), at.line.into());
        object.insert("column".into(), at.column.into());
        for (label, value) in &item.details {
            let key = label.rsplit('-').next().unwrap_or(label);
            object.insert(key.into(), value.clone().into());
        }
        if let Some(note) = &item.note {
            object.insert("note".into(), note.clone().into());
        }
        Value::Object(object)
    });
    json!({"source": file, "lang": document.story().lang, name: items.collect::<Vec<_>>()})
}

fn html(name: &str, file: &str, document: &Document, found: &[Found], ui: &Ui) -> io::Result<()> {
    let items = found.iter().map(|item| {
        let at = document.locate(item.place);
        let known = format!("{}:{}{}", at.line, at.column, described(item, ui));
        ListItem { words: item.words.clone(), known }
    });
    let list = List {
        title: format!("{file}: {name}"),
        lang: &document.story().lang,
        items: items.collect(),
    };
    write_list(&mut io::stdout().lock(), &list, &ui.messages)
}
