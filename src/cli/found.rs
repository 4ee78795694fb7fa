//! Lists of what was found in a story (quotes, terms, facts), for people and as one JSON value.

use std::io::{self, Write as _};

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::ui::Ui;
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

/// The messages for a list: the same everywhere where programs read it.
pub fn messages(listing: Listing, ui: &Ui) -> &Messages {
    match listing {
        Listing::Json | Listing::Jsonl => &ui.machine,
        Listing::Full | Listing::Html => &ui.messages,
    }
}

/// Writes `found`, a list called `name`, of the story in `file`.
pub fn write(
    listing: Listing,
    name: &str,
    file: &str,
    document: &Document,
    found: &[Found],
    ui: &Ui,
) -> io::Result<()> {
    match listing {
        Listing::Html => html(name, file, document, found, ui),
        Listing::Json | Listing::Jsonl => super::stream::put(&json(name, file, document, found)),
        Listing::Full => full(file, document, found, ui),
    }
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
