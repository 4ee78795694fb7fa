//! A block of a story and what it is for.

use serde::Serialize;

/// What a block is for, which decides who writes it in an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The headline.
    Headline,
    /// Version words before a headline (`UPDATE 1-`, `CORRECTED-`).
    Version,
    /// Who wrote it.
    Byline,
    /// Place, date and agency before the first paragraph.
    Dateline,
    /// A paragraph of the story.
    Paragraph,
    /// What a picture shows.
    Caption,
    /// Whose picture or text it is.
    Credit,
    /// A note to editors, never published.
    EditorsNote,
}

impl Role {
    /// Whether its text is prose for a reader, sent to a backend and checked sentence by sentence.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Headline | Self::Paragraph | Self::Caption | Self::EditorsNote)
    }
}

/// One unit of text in a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is for.
    pub role: Role,
    /// Its text, as a reader sees it; line breaks of hard-wrapped copy stay in it.
    pub text: String,
}
