//! Plain text: headline, version words, byline, dateline, caption, credit, notes and paragraphs.
//!
//! Any text is read; nothing in it is refused. Each line or paragraph becomes a block by what it
//! looks like, and a paragraph where nothing is sure. Blanks, line ends and lines without a letter
//! or digit belong to no block, so they stay as they are. Hard-wrapped paragraphs keep their line
//! breaks in the block's text; [`rewrap`] sets an edition of one to the same measure again.

mod lines;
mod paragraphs;
mod roles;
mod wrap;

pub use wrap::rewrap;

use super::Document;
use crate::language::{Lang, Language, detect_short};
use crate::story::{Block, Meta, Story};
use crate::text::Decoded;

/// As much text as the language is told from, in bytes.
const SAMPLE: usize = 16 << 10;

/// Reads `decoded` as plain text in `lang`; the language is detected where none is given, and
/// `und` where there is too little text to tell.
#[must_use]
pub fn read_text(decoded: Decoded, lang: Option<&Lang>) -> Document {
    let lang = lang.cloned().unwrap_or_else(|| {
        let sample = &decoded.text[..decoded.text.floor_char_boundary(SAMPLE)];
        detect_short(sample).unwrap_or_else(Lang::unknown)
    });
    let text = decoded.text.as_str();
    let units = roles::units(text, &paragraphs::paragraphs(text), Language::of(&lang));
    let blocks = units
        .iter()
        .map(|unit| Block { role: unit.role, text: unit.span.slice(text).to_owned() })
        .collect();
    let story = Story { lang, meta: Meta::default(), blocks };
    Document::new(decoded, units.iter().map(|unit| unit.span).collect(), story)
}
