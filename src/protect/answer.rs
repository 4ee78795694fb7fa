//! What an engine answered for one sentence.

use serde::Serialize;

use super::{Part, Shielded};

/// One piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Piece {
    /// Words of the engine.
    Text(String),
    /// A word the engine did not know and handed through.
    Unknown(String),
    /// The slot with this number.
    Slot(usize),
    /// What looks like a slot and is none of this sentence, or markup nobody sent.
    Foreign(String),
}

/// Where an answer comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Provenance {
    /// The backend, by its configured name.
    pub backend: String,
    /// The model that served it, where the engine names one.
    pub model: Option<String>,
    /// The terms the engine says it applied, where it says so.
    pub applied_terms: Vec<String>,
}

/// An engine's translation of one sentence, its mask already read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Words and slots, in the order of the translation.
    pub pieces: Vec<Piece>,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Answer {
    /// The sentence itself, as the backend `backend` hands it back.
    #[must_use]
    pub fn echo(shielded: &Shielded, backend: &str) -> Self {
        let pieces = shielded.parts().iter().map(|part| match part {
            Part::Text(text) => Piece::Text(text.clone()),
            Part::Slot(number) => Piece::Slot(*number),
        });
        Self { pieces: pieces.collect(), provenance: Provenance::of(backend) }
    }

    /// Whether it says nothing at all.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Text(text) | Piece::Unknown(text) => text.trim().is_empty(),
            Piece::Slot(_) | Piece::Foreign(_) => false,
        })
    }
}

impl Provenance {
    /// An answer of the backend with this configured name.
    #[must_use]
    pub fn of(backend: &str) -> Self {
        Self { backend: backend.to_owned(), ..Self::default() }
    }
}
