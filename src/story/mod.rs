//! A story and its edition, whatever file they came in.

mod block;
mod edition;
mod meta;
mod privacy;

pub use block::{Block, Role};
pub use edition::{Edition, Localised, Origin, Pairing};
pub use meta::{Meta, Status};
pub use privacy::Privacy;

use crate::language::Lang;
use crate::text::Place;

/// One piece of copy: its blocks in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// The language it is written in.
    pub lang: Lang,
    /// What is said about it.
    pub meta: Meta,
    /// Its text, a unit a block.
    pub blocks: Vec<Block>,
}

impl Story {
    /// The words at `place`.
    ///
    /// # Panics
    /// When the place is not one of this story.
    #[must_use]
    pub fn words(&self, place: Place) -> &str {
        place.span.slice(&self.blocks[place.block].text)
    }

    /// The blocks that are prose for a reader: what sentences, quotes and facts are sought in.
    pub fn prose(&self) -> impl Iterator<Item = (usize, &Block)> {
        self.blocks.iter().enumerate().filter(|(_, block)| block.role.is_prose())
    }
}
