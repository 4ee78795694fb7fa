//! Numbers written as one word: "dreihundertfünfzig", "ventuno", "dreitägige".

use super::sense::Sense;
use super::vocabulary::Vocabulary;

/// The parts of a word in folded form, if it is made of number words throughout, with at most one
/// unit or an ordinal's ending at the end.
pub(super) fn parts<'v>(word: &str, vocabulary: &'v Vocabulary) -> Option<Vec<&'v [Sense]>> {
    /// No number of a story is a longer word, in bytes.
    const LONGEST: usize = 120;
    if word.len() > LONGEST || !vocabulary.begins_a_number(word) {
        return None;
    }
    let mut parts = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        if !parts.is_empty() && is_ordinal_ending(rest, vocabulary) {
            parts.push(const { &[Sense::OrdinalMark] as &[Sense] });
            return Some(parts);
        }
        let (senses, len) = longest(rest, vocabulary, parts.is_empty())?;
        parts.push(senses);
        rest = &rest[len..];
    }
    (parts.len() > 1).then_some(parts)
}

fn is_ordinal_ending(rest: &str, vocabulary: &Vocabulary) -> bool {
    vocabulary.conventions.ordinal_endings.iter().any(|ending| ending == rest)
}

fn longest<'v>(
    rest: &str,
    vocabulary: &'v Vocabulary,
    first: bool,
) -> Option<(&'v [Sense], usize)> {
    /// No number word is longer.
    const MOST: usize = 14;
    let stop = rest.char_indices().nth(MOST).map_or(rest.len(), |(at, _)| at);
    rest[..stop].char_indices().rev().find_map(|(at, c)| {
        let len = at + c.len_utf8();
        let senses = vocabulary.word(&rest[..len])?.senses.as_slice();
        let fits = senses.iter().any(|sense| match sense {
            Sense::Cardinal(_) | Sense::Scale(2 | 3) => len > 2,
            Sense::And | Sense::AndHalf => !first,
            Sense::Time(_) | Sense::Ordinal(_) | Sense::Times | Sense::Unit(_) => {
                !first && len == rest.len()
            }
            _ => false,
        });
        fits.then_some((senses, len))
    })
}
