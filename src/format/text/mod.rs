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
use super::copy::{embargo_until, is_embargo};
use crate::language::{Lang, Language, detect_short};
use crate::messages::Messages;
use crate::story::{Block, Meta, Story};
use crate::text::Decoded;

/// As much text as the language is told from, in bytes.
const SAMPLE: usize = 16 << 10;
/// Lines with words in them, at the top, among which an embargo may stand.
const TOP: usize = 12;

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
    let meta = Meta { embargo: embargo(text, Language::of(&lang)), ..Meta::default() };
    let story = Story { lang, meta, blocks };
    Document::new(decoded, units.iter().map(|unit| unit.span).collect(), story)
}

/// The embargo that a line at the top of `text` states, in its own language or in English, which
/// stands above copy of any language.
fn embargo(text: &str, language: &'static Language) -> Option<String> {
    let english = Language::of(&Messages::first_language());
    let languages =
        if language.lang == english.lang { vec![english] } else { vec![language, english] };
    let worded = text.lines().filter(|line| line.contains(char::is_alphanumeric)).take(TOP);
    let states = |line: &&str| languages.iter().any(|own| is_embargo(line, &own.lexicon().copy));
    let line = worded.into_iter().find(states)?;
    let calendars: Vec<_> = languages.iter().map(|language| language.cldr().calendar()).collect();
    Some(embargo_until(line, &calendars))
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use super::*;

    fn stated(text: &str, lang: &str) -> Option<String> {
        let decoded = Decoded { text: text.to_owned(), encoding: UTF_8, bom: false };
        read_text(decoded, Some(&lang.parse().unwrap())).story().meta.embargo.clone()
    }

    #[test]
    fn an_embargo_above_the_story_holds_and_one_in_it_does_not() {
        let line = "EMBARGOED UNTIL 06:00 GMT, 24 NOVEMBER 2026";
        let story = "Flood closes bridges\n\nA flood closed two bridges on Monday.\n";
        assert_eq!(
            stated(&format!("{line}\n\n{story}"), "en").as_deref(),
            Some("2026-11-24T06:00Z")
        );
        assert_eq!(stated(&format!("EMBARGO\n\n{story}"), "es").as_deref(), Some("EMBARGO"));
        assert_eq!(stated(story, "en"), None);
        assert_eq!(stated(&format!("{story}{}{line}\n", "It rained.\n\n".repeat(20)), "en"), None);
    }
}
