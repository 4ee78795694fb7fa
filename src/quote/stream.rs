//! The quotes of one text as a line of `wireloc quotes --format jsonl`: the shape is fixed.
//!
//! Offsets count Unicode scalar values from the start of the text; start and end are those of the
//! words inside the marks.

use serde::Serialize;

use super::{Quote, QuoteKind};
use crate::text::{Place, Span};

/// The quotes of one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The text's own id.
    pub id: String,
    /// Its attributed quotes and its clauses of indirect speech, in order.
    pub quotes: Vec<Entry>,
}

/// One quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The words.
    pub text: String,
    /// Who says it.
    pub speaker: Option<String>,
    /// First character of the speaker.
    pub speaker_start: Option<usize>,
    /// One past the last.
    pub speaker_end: Option<usize>,
    /// What says that it is said.
    pub cue: Option<String>,
    /// First character of the cue.
    pub cue_start: Option<usize>,
    /// One past the last.
    pub cue_end: Option<usize>,
    /// How it stands in the text.
    #[serde(rename = "type")]
    pub kind: QuoteKind,
}

/// The record of `text`; `locate` says where a place of the story lies in it, in bytes, if it does.
#[must_use]
pub fn record(
    id: &str,
    text: &str,
    quotes: &[Quote],
    locate: impl Fn(Place) -> Option<Span>,
) -> Record {
    let characters = Characters::new(text);
    let found = |place: Place| {
        let span = locate(place)?;
        let words = text.get(span.start..span.end)?;
        Some((characters.at(span.start), characters.at(span.end), words.to_owned()))
    };
    let entries = quotes.iter().filter(|quote| quote.attributed()).filter_map(|quote| {
        let (start, end, words) = found(quote.place)?;
        let speaker = quote.speaker.and_then(found);
        let cue = quote.cue.and_then(found);
        Some(Entry {
            start,
            end,
            text: words,
            speaker_start: speaker.as_ref().map(|speaker| speaker.0),
            speaker_end: speaker.as_ref().map(|speaker| speaker.1),
            speaker: speaker.map(|speaker| speaker.2),
            cue_start: cue.as_ref().map(|cue| cue.0),
            cue_end: cue.as_ref().map(|cue| cue.1),
            cue: cue.map(|cue| cue.2),
            kind: quote.kind,
        })
    });
    Record { id: id.to_owned(), quotes: entries.collect() }
}

/// Counts characters up to a byte, by a table of every 64th byte.
#[derive(Debug)]
struct Characters<'t> {
    text: &'t str,
    table: Vec<usize>,
}

const STEP: usize = 64;

impl<'t> Characters<'t> {
    fn new(text: &'t str) -> Self {
        let mut count = 0;
        let mut table = Vec::with_capacity(text.len() / STEP + 1);
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                table.push(count);
            }
            count += usize::from(is_first(byte));
        }
        if text.len().is_multiple_of(STEP) {
            table.push(count);
        }
        Self { text, table }
    }

    /// How many characters begin before the byte `at`.
    fn at(&self, at: usize) -> usize {
        let from = at - at % STEP;
        let rest = &self.text.as_bytes()[from..at];
        self.table[at / STEP] + rest.iter().filter(|&&byte| is_first(byte)).count()
    }
}

fn is_first(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}
