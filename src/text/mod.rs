//! Text as bytes with positions: spans, words, lines.
//!
//! Everything above counts in bytes of one text and cuts only on character boundaries; this room
//! holds the types that keep it so. It knows no language and no format.

mod lines;
mod span;
mod token;

pub use lines::{LineColumn, LineIndex};
pub use span::{Place, Span};
pub use token::{Token, TokenKind, tokens};
