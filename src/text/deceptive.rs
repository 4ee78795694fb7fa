//! Characters that make copy read otherwise than it is: overrides of the writing direction,
//! invisible characters inside words, and words that mix alphabets which look alike.
//!
//! A text goes in, places come out; what to say about them is for those who read stories. Follows
//! Unicode Technical Standard 39, sections 5.1 and 5.4, for the alphabets that are confused with
//! each other in practice: Latin, Greek, Cyrillic and Armenian.

use super::safe::{is_bidi_control, is_invisible};
use super::{Span, TokenKind, tokens};

/// In which way characters deceive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deceit {
    /// A character that turns the order in which the line is shown.
    BidiControl,
    /// A word with a character in it that cannot be seen.
    Invisible,
    /// A word of letters from two alphabets.
    MixedScript,
}

/// The deceptive places of `text`, in order: single characters for [`Deceit::BidiControl`], whole
/// words for the others.
#[must_use]
pub fn find_deceptive(text: &str) -> Vec<(Span, Deceit)> {
    // Plain ASCII, most of all copy, has none.
    if text.is_ascii() {
        return Vec::new();
    }
    let mut found: Vec<_> = text
        .char_indices()
        .filter(|&(_, c)| is_bidi_control(c))
        .map(|(at, c)| (Span::new(at, at + c.len_utf8()), Deceit::BidiControl))
        .collect();
    let words = tokens(text).filter(|token| token.kind == TokenKind::Word).map(|token| token.span);
    for (word, mut letters) in joined(words, text) {
        if letters.any(|part| mixes_scripts(part.slice(text))) {
            found.push((word, Deceit::MixedScript));
        }
    }
    found.extend(hidden(text).map(|word| (word, Deceit::Invisible)));
    found.sort_unstable();
    found.dedup();
    found
}

/// The words, between blanks, that have an invisible character next to a letter or digit.
fn hidden(text: &str) -> impl Iterator<Item = Span> + '_ {
    let words = text.split(char::is_whitespace).map(move |word| (at(text, word), word));
    words.filter(|(_, word)| hidden_inside(word)).map(|(start, word)| {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let start = start + at(word, core);
        Span::new(start, start + core.len())
    })
}

/// Where `part`, a slice of `text`, begins in it.
fn at(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// Words, and the runs of letters in each that stand between its hyphens and apostrophes.
fn joined<'t>(
    words: impl Iterator<Item = Span> + 't,
    text: &'t str,
) -> impl Iterator<Item = (Span, impl Iterator<Item = Span> + 't)> + 't {
    words.map(move |word| {
        let is_joint = |c: char| matches!(c, '-' | '\'' | '’' | '\u{2010}' | '\u{2011}');
        let parts = word.slice(text).split(is_joint).map(move |part| {
            let start = at(text, part);
            Span::new(start, start + part.len())
        });
        (word, parts)
    })
}

fn hidden_inside(word: &str) -> bool {
    if !word.contains(is_invisible) {
        return false;
    }
    // Marks and joiners belong to the spelling in scripts that need them (Persian, those of India).
    if word.chars().any(|c| c.is_alphabetic() && alphabet(c).is_none()) {
        return false;
    }
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    core.contains(is_invisible)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ' => {
            Some(Alphabet::Latin)
        }
        'Ͱ'..='Ͽ' | 'ἀ'..='῾' => Some(Alphabet::Greek),
        'Ѐ'..='ԯ' => Some(Alphabet::Cyrillic),
        'Ա'..='֏' => Some(Alphabet::Armenian),
        _ => None,
    }
}

/// Whether two alphabets meet in one run of letters and a letter looks like one of the other:
/// `kΩ` and `µm` deceive nobody.
fn mixes_scripts(letters: &str) -> bool {
    if letters.is_ascii() {
        return false;
    }
    let has = |wanted| letters.chars().any(|c| alphabet(c) == Some(wanted));
    let (latin, greek) = (has(Alphabet::Latin), has(Alphabet::Greek));
    let (cyrillic, armenian) = (has(Alphabet::Cyrillic), has(Alphabet::Armenian));
    let several = [latin, greek, cyrillic, armenian].into_iter().filter(|&on| on).count() > 1;
    several && (cyrillic || armenian || letters.chars().any(is_greek_that_looks_latin))
}

fn is_greek_that_looks_latin(c: char) -> bool {
    matches!(
        c,
        'Α' | 'Β'
            | 'Ε'
            | 'Ζ'
            | 'Η'
            | 'Ι'
            | 'Κ'
            | 'Μ'
            | 'Ν'
            | 'Ο'
            | 'Ρ'
            | 'Τ'
            | 'Υ'
            | 'Χ'
            | 'ι'
            | 'κ'
            | 'ν'
            | 'ο'
            | 'ρ'
            | 'υ'
            | 'ό'
            | 'ί'
            | 'ύ'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Deceit)> {
        find_deceptive(text).into_iter().map(|(span, deceit)| (span.slice(text), deceit)).collect()
    }

    #[test]
    fn an_override_a_hidden_space_and_a_borrowed_letter_are_found() {
        assert_eq!(
            found("Lw\u{200B}-4 saw \u{202E}08\u{202C} Оdesa."),
            [
                ("Lw\u{200B}-4", Deceit::Invisible),
                ("\u{202E}", Deceit::BidiControl),
                ("\u{202C}", Deceit::BidiControl),
            ]
            .into_iter()
            .chain([("Оdesa", Deceit::MixedScript)])
            .collect::<Vec<_>>()
        );
    }

    #[test]
    fn joined_words_units_and_persian_are_left_alone() {
        assert!(found("IT-компанія, 5 kΩ, 3 µm, می\u{200C}خواهم, café, Łódź’s").is_empty());
    }
}
