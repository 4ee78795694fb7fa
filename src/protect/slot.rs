//! What is kept from an engine, and what must stand in the edition instead.

use crate::language::Carrier;
use crate::text::Span;

/// Why words are kept from the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotKind {
    /// What somebody said, byte for byte, in the order of the source.
    Quote,
    /// A term of the glossary, in the target language.
    Term,
    /// Words written by rule: a date, a number.
    Rule,
    /// Characters that machines read and that stand where a word would: an address, a placeholder.
    Code,
    /// Characters that machines read between words: a tag, an entity.
    Markup,
}

/// Words of a sentence that no engine may touch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slot {
    /// Where they lie in the text of the block.
    pub span: Span,
    /// Why they are kept.
    pub kind: SlotKind,
    /// What must stand in the edition.
    pub text: String,
    /// Which kind of word may stand in for them with an engine that knows grammar; none where
    /// nothing is known of their grammar.
    pub carrier: Option<Carrier>,
}
