//! Quotation marks of a block, each with the side its glyph and its neighbours give it.
//!
//! In: the text of a block and the marks of its language. Out: marks in order. Apostrophes inside
//! words are no marks; `''` and the doubled backtick are one mark each, as typewriters make them.

use crate::language::lexicon::{Quotation, Side};
use crate::text::Span;

/// Marks that can pair with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `"`, curly and low double marks, doubled single ones.
    Double,
    /// `«` and `»`.
    Guillemet,
    /// `「` `」` `『` `』`.
    Corner,
    /// `‘`, `’`, `‚`, `'`, `‹`, `›`.
    Single,
}

/// One mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where it stands.
    pub span: Span,
    /// What it pairs with.
    pub family: Family,
    /// What its glyph says in this language.
    pub side: Side,
    /// Whether its neighbours let it open.
    pub opens: bool,
    /// Whether its neighbours let it close.
    pub closes: bool,
    /// Whether it is drawn to one side, unlike `'` and `"`.
    pub drawn: bool,
}

/// The marks of `text` in order.
pub(super) fn find_marks(text: &str, quotation: &Quotation) -> Vec<Mark> {
    let bytes = text.as_bytes();
    let mut marks = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'"' | b'\'' | b'`' | 0xC2 | 0xE2 | 0xE3 | 0xEF) {
            at += 1;
            continue;
        }
        let c = text[at..].chars().next().unwrap_or(' ');
        let length = glyph_length(text, at, c);
        if let Some(mark) = read_mark(text, Span::new(at, at + length), c, quotation) {
            marks.push(mark);
        }
        at += length;
    }
    marks
}

/// A doubled single mark counts as one glyph, unless three stand in a row.
fn glyph_length(text: &str, at: usize, c: char) -> usize {
    let one = c.len_utf8();
    let twice = matches!(c, '\'' | '`' | '’' | '‘') && text[at + one..].starts_with(c);
    if twice { 2 * one } else { one }
}

fn read_mark(text: &str, span: Span, c: char, quotation: &Quotation) -> Option<Mark> {
    let doubled = span.len() > c.len_utf8();
    let (family, usual) = glyph(c, doubled)?;
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    if family == Family::Single && before.zip(after).is_some_and(|(b, a)| inside_word(b, a)) {
        return None;
    }
    let drawn = usual != Side::Either;
    let side = if doubled { usual } else { quotation.side(c).unwrap_or(usual) };
    let opens = after.is_some_and(|a| !a.is_whitespace()) && before.is_none_or(may_precede);
    let closes = before.is_some_and(|b| !b.is_whitespace()) && after.is_none_or(may_follow);
    Some(Mark { span, family, side, opens, closes, drawn })
}

fn glyph(c: char, doubled: bool) -> Option<(Family, Side)> {
    Some(match c {
        '\'' if doubled => (Family::Double, Side::Either),
        '`' | '‘' if doubled => (Family::Double, Side::Open),
        '’' if doubled => (Family::Double, Side::Close),
        '"' | '＂' => (Family::Double, Side::Either),
        '“' | '„' | '‟' => (Family::Double, Side::Open),
        '”' => (Family::Double, Side::Close),
        '«' => (Family::Guillemet, Side::Open),
        '»' => (Family::Guillemet, Side::Close),
        '「' | '『' => (Family::Corner, Side::Open),
        '」' | '』' => (Family::Corner, Side::Close),
        '‘' | '‚' | '‛' | '‹' | '`' => (Family::Single, Side::Open),
        '’' | '›' => (Family::Single, Side::Close),
        '\'' => (Family::Single, Side::Either),
        _ => return None,
    })
}

fn inside_word(before: char, after: char) -> bool {
    before.is_alphanumeric() && after.is_alphanumeric()
}

/// Whether a mark behind `c` can open.
fn may_precede(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '.' | ',' | '!' | '?' | ';' | '…' | ')' | ']' | '%')
}

/// Whether a mark before `c` can close.
fn may_follow(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '(' | '[' | '$' | '€' | '£')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn marks(lang: &str, text: &str) -> Vec<(String, Side)> {
        let quotation = &Language::of(&lang.parse().unwrap()).lexicon().quotation;
        find_marks(text, quotation)
            .iter()
            .map(|mark| (mark.span.slice(text).to_owned(), mark.side))
            .collect()
    }

    #[test]
    fn apostrophes_inside_words_are_no_marks() {
        assert!(marks("en", "Ukraine’s l'eau O’Neill don't").is_empty());
    }

    #[test]
    fn doubled_singles_are_one_mark() {
        let found = marks("en", "''No,'' she said; ``yes''.");
        let glyphs: Vec<_> = found.iter().map(|(glyph, _)| glyph.as_str()).collect();
        assert_eq!(glyphs, ["''", "''", "``", "''"]);
    }

    #[test]
    fn the_language_turns_a_mark() {
        assert_eq!(marks("en", "“a”")[0].1, Side::Open);
        assert_eq!(marks("de", "„a“")[1].1, Side::Close);
    }
}
