//! Text as bytes with positions: decoding, spans, words, lines, deceptive characters.
//!
//! Everything above counts in bytes of one text and cuts only on character boundaries; this room
//! holds the types that keep it so. It knows no language and no format.

mod deceptive;
mod decode;
mod differing;
mod lines;
mod machine;
mod memo;
mod safe;
mod span;
mod spans;
mod token;
mod wordmap;

pub use deceptive::{Deceit, find_deceptive};
pub use decode::{DecodeError, Decoded, decode, encode};
pub use differing::differing;
pub use lines::{LineColumn, LineIndex};
pub use machine::{Code, find_codes};
pub use memo::Memo;
pub use safe::{hides, visible};
pub use span::{Place, Span};
pub use spans::Spans;
pub use token::{Token, TokenKind, tokens};
pub use wordmap::{WordHasher, WordMap};
