//! Why a file is no story, or an edition no file.

use crate::text::DecodeError;

/// Why a file cannot be read as a story, or an edition not be written in its story's file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The bytes are no text, or the edition has a character the encoding lacks.
    #[error(transparent)]
    Encoding(#[from] DecodeError),
    /// The file is in a format that is known and not read.
    #[error("this is {0}, which is not read; --format text reads it as plain text")]
    Unread(&'static str),
    /// No format has this name.
    #[error("no format is called `{0}`; --help lists them")]
    UnknownFormat(String),
    /// An edition does not have a text for each unit of the document.
    #[error("the edition has {found} blocks where the story has {expected}")]
    Blocks {
        /// Units of the document.
        expected: usize,
        /// Blocks of the edition.
        found: usize,
    },
    /// A line of a JSON Lines stream is no request.
    #[error("line {line}, column {column}: {reason}")]
    Line {
        /// Line of the stream, from one.
        line: usize,
        /// Column in characters, from one.
        column: usize,
        /// What is wrong and what belongs there.
        reason: String,
    },
    /// A stream that broke off.
    #[error("line {line} cannot be read: {reason}")]
    Stream {
        /// Line of the stream, from one.
        line: usize,
        /// What the system says.
        reason: String,
    },
}
