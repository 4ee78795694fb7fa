//! What can be wrong with a glossary, and where.

use std::path::PathBuf;

/// Where an entry stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Origin {
    /// The file as it was named, or the flag or layer the entry came by.
    pub file: std::sync::Arc<str>,
    /// Line, counted from one; nought where the entry came by no file.
    pub line: usize,
}

/// A glossary that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GlossaryError {
    /// The file cannot be read.
    #[error("{}: the glossary cannot be read: {cause}; check the path and its permissions", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        #[source]
        cause: std::io::Error,
    },
    /// The file is not text of the encoding it says, UTF-8 where it says none.
    #[error("{file}: byte {offset} is no {encoding}; save the glossary as UTF-8")]
    Encoding {
        /// Which file.
        file: String,
        /// Which encoding.
        encoding: &'static str,
        /// Where, counted from nought.
        offset: usize,
    },
    /// An entry is not what a glossary may hold.
    #[error("{file}:{line}:{column}: {problem}; {remedy}")]
    Entry {
        /// Which file.
        file: String,
        /// Line, counted from one.
        line: usize,
        /// Column in characters, counted from one.
        column: usize,
        /// What is wrong.
        problem: String,
        /// What to do.
        remedy: String,
    },
    /// A term given on the command line is not of the form `SOURCE=TARGET`.
    #[error("`{0}` is no term; write SOURCE=TARGET, for example 'strike=ataque'")]
    Pair(String),
}

impl GlossaryError {
    /// An error at byte `offset` of `text`.
    pub(super) fn at(
        file: &str,
        text: &str,
        offset: usize,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let place = crate::text::LineIndex::new(text).locate(text, offset.min(text.len()));
        Self::Entry {
            file: file.to_owned(),
            line: place.line,
            column: place.column,
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }
}
