//! Where a finding lies for whoever reads the report.

use crate::format::Document;
use crate::language::Lang;
use crate::text::Place;

/// A place as reports give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// First character, in Unicode scalar values from the start of the text.
    pub start: usize,
    /// One past the last character, counted likewise.
    pub end: usize,
    /// The place in a file, where the text is one.
    pub file: Option<InFile>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InFile {
    /// The file, as it was named.
    pub file: String,
    /// Line, from one.
    pub line: usize,
    /// Column in Unicode scalar values, from one.
    pub column: usize,
    /// Which block of the story, from nought.
    pub block: usize,
}

/// Whatever knows where a place of its story lies for a reader.
pub trait Locate {
    /// Where `place` lies.
    fn at(&self, place: Place) -> At;
}

/// A file that a report is about.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Its name, as it was given.
    pub file: &'a str,
    /// What was read from it.
    pub document: &'a Document,
}

impl Side<'_> {
    /// The language of its story.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.document.story().lang
    }
}

impl Locate for Side<'_> {
    fn at(&self, place: Place) -> At {
        let located = self.document.locate(place);
        let file = InFile {
            file: self.file.to_owned(),
            line: located.line,
            column: located.column,
            block: place.block,
        };
        At { start: located.start, end: located.end, file: Some(file) }
    }
}

/// A text that is no file, such as a field of a stream: one block, the whole text.
#[derive(Debug, Clone, Copy)]
pub struct Plain<'a>(pub &'a str);

impl Locate for Plain<'_> {
    fn at(&self, place: Place) -> At {
        let start = self.0[..place.span.start].chars().count();
        let length = place.span.slice(self.0).chars().count();
        At { start, end: start + length, file: None }
    }
}
