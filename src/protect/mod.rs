//! What must survive an engine: shielding it, and restoring it from whatever the engine answers.
//!
//! [`shield`] cuts a sentence into text and slots; a [`Mask`] writes it for an engine and reads the
//! engine's answer back into pieces; [`restore`] puts the words of every slot in, or says what
//! became of them ([`SlotTrouble`]); [`verify`] doubts what cannot be a translation. Only
//! [`shield`] builds a [`Shielded`], and a backend accepts nothing else: the words of a quote
//! cannot reach an engine by mistake.

mod answer;
mod chatter;
mod mask;
mod restore;
mod shielded;
mod slot;
mod verify;
mod wording;

pub use answer::{Answer, Piece, Provenance};
use mask::leftovers;
pub use mask::{Mask, Masked};
pub use restore::{Order, Restored, SlotTrouble, restore};
pub use shielded::{Fragment, Part, Shielded, shield};
pub use slot::{Slot, SlotKind};
pub use verify::{Doubt, verify};
pub use wording::Wording;
