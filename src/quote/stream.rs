//! A quote as a line of `wireloc quotes --format jsonl` has it: the shape is fixed.
//!
//! Offsets count Unicode scalar values from the start of the text; start and end are those of the
//! words inside the marks.

use serde::Serialize;

use super::{Quote, QuoteKind};
use crate::text::Place;

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

impl Entry {
    /// The entry of `quote`; `find` gives the words at a place of its story, and where they lie.
    #[must_use]
    pub fn new(quote: &Quote, find: impl Fn(Place) -> (usize, usize, String)) -> Self {
        let (start, end, text) = find(quote.place);
        let (speaker_start, speaker_end, speaker) = parts(quote.speaker.map(&find));
        let (cue_start, cue_end, cue) = parts(quote.cue.map(&find));
        let kind = quote.kind;
        Self {
            start,
            end,
            text,
            speaker,
            speaker_start,
            speaker_end,
            cue,
            cue_start,
            cue_end,
            kind,
        }
    }
}

type Parts = (Option<usize>, Option<usize>, Option<String>);

fn parts(found: Option<(usize, usize, String)>) -> Parts {
    found.map_or((None, None, None), |(start, end, text)| (Some(start), Some(end), Some(text)))
}
