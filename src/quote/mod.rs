//! Quotes and who said them.
//!
//! In: a story and its language. Out: every quoted stretch and every clause under a cue, with the
//! speaker, the cue, the kind, and whether anybody is made to say it. Whatever belongs to one
//! language (marks, reporting verbs, small words) comes from its lexicon; the grammar here reads
//! only classes of words.

mod attach;
mod cue;
mod dialogue;
mod frame;
mod indirect;
mod marks;
mod pairing;
mod phrase;
mod reading;
mod singles;
mod speaker;
pub mod stream;
mod subject;
mod unclosed;
mod verdict;

pub use reading::find_quotes;
pub use unclosed::find_unclosed;

use serde::Serialize;

use crate::text::Place;

/// How words of a source stand in a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// All of what is said stands in marks.
    Direct,
    /// Some words of what is said stand in marks, the rest is told.
    Mixed,
    /// What is said is told, without marks.
    Indirect,
}

/// Why words in marks belong to no speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// They are the title of a work.
    Title,
    /// They name somebody or something.
    Name,
    /// They are spoken of as words.
    Word,
    /// Nobody near them says anything.
    NoCue,
}

/// Whether somebody is made to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attribution {
    /// A source said it.
    Attributed,
    /// Nobody did, and why that is thought.
    Unattributed(Reason),
}

/// Words in marks, or a clause under a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The words inside the marks.
    pub place: Place,
    /// The marks included.
    pub outer: Place,
    /// Who says it, as the story has it: a name, a noun or a pronoun.
    pub speaker: Option<Place>,
    /// What says that it is said.
    pub cue: Option<Place>,
    /// How it stands in the story.
    pub kind: QuoteKind,
    /// Which attribution it is part of; the parts of a split quote, and a quote's paragraphs, share one.
    pub group: usize,
    /// Whether somebody is made to say it.
    pub attribution: Attribution,
}

impl Quote {
    /// Whether somebody is made to say it.
    #[must_use]
    pub fn attributed(&self) -> bool {
        self.attribution == Attribution::Attributed
    }

    /// Whether it is kept byte for byte: attributed, and in marks.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        self.attributed() && self.kind != QuoteKind::Indirect
    }
}
