//! Readers and writers of newsroom files: bytes to a document and back, by splicing.
//!
//! A document is its bytes and the units of text found in them ([`Document`]); a reader's work is
//! to find the units and say what each is for. [`read`] takes a file of any format that is a single
//! story, [`jsonl`] a stream of stories. Data in a format that has no reader is refused by name.

mod characters;
pub mod copy;
mod document;
mod error;
pub mod jsonl;
mod kind;
mod text;

pub use characters::deceptive_characters;
pub use document::{Document, Located};
pub use error::FormatError;
pub use kind::{Format, Guess, guess};
pub use text::{read_text, rewrap};

use crate::language::Lang;
use crate::text::{Decoded, decode};

/// How a file is to be read.
#[derive(Debug, Clone, Default)]
pub struct ReadSettings {
    /// Its format; told by its beginning where absent.
    pub format: Option<Format>,
    /// The label of its encoding; UTF-8, or what a byte order mark says, where absent.
    pub encoding: Option<String>,
    /// The language it is in; detected where absent, and `und` where that fails.
    pub lang: Option<Lang>,
}

/// Reads `bytes` as one story.
pub fn read(bytes: &[u8], settings: &ReadSettings) -> Result<Document, FormatError> {
    // Told before decoding, so that old wire files in old encodings are refused by their name.
    let guessed = settings.format.map_or_else(|| guess(bytes), Guess::Format);
    refuse_unread(guessed)?;
    let decoded: Decoded = decode(bytes, settings.encoding.as_deref())?;
    if settings.format.is_none() {
        refuse_unread(guess(decoded.text.as_bytes()))?;
    }
    Ok(read_text(decoded, settings.lang.as_ref()))
}

fn refuse_unread(guess: Guess) -> Result<(), FormatError> {
    match guess {
        Guess::Format(Format::Text) => Ok(()),
        Guess::Format(format) => Err(FormatError::Unread(format.name())),
        Guess::Data(name) => Err(FormatError::Unread(name)),
    }
}
