//! Whether the capital letters of words in a story fit a term.

use super::concept::{CaseRule, PartOfSpeech};
use crate::text::Span;

/// How the capitals of a phrase look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Capitals {
    None,
    /// The first letter alone.
    First,
    /// Several words, each with a capital, or a mixture.
    Mixed,
    All,
}

/// Whether the words at `span` of `text`, which are those of a term but for capitals, are the term.
///
/// By the rule `auto` a term without capitals is found with them at the start of a sentence, in a
/// headline and in a text of capitals; a common noun with a capital in the middle of a sentence is
/// taken for part of a name. A name is found as it is written and in a text of capitals; a name of
/// several words, that is no acronym, in any case. Where a letter has no case it always fits.
pub(super) fn fit(
    text: &str,
    span: Span,
    term: &str,
    rule: CaseRule,
    part: Option<PartOfSpeech>,
) -> bool {
    let words = span.slice(text);
    match rule {
        CaseRule::Any => return true,
        CaseRule::Exact => return same_letters(words, term),
        CaseRule::Auto => {}
    }
    if same_letters(words, term) {
        return true;
    }
    let (theirs, ours) = (capitals(words), capitals(term));
    let several = term.contains(' ');
    match (ours, theirs) {
        (Capitals::None, Capitals::None) => true,
        (Capitals::None, Capitals::All) => {
            several || part.is_none() || neighbours_are(text, span, Capitals::All)
        }
        (Capitals::None, _) => {
            several
                || part.is_none_or(|part| part == PartOfSpeech::ProperNoun)
                || begins_sentence(text, span)
                || in_title(text, span)
        }
        // `WHO` is no `who`; a plural `s` may follow the capitals.
        (Capitals::All, _) => words.starts_with(term),
        (_, Capitals::All) => true,
        (_, _) if several => true,
        (Capitals::First, Capitals::First) => true,
        _ => false,
    }
}

fn capitals(words: &str) -> Capitals {
    let (mut upper, mut lower) = (0, 0);
    for c in words.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    let first = words.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    match (upper, lower) {
        (0, _) => Capitals::None,
        (_, 0) => Capitals::All,
        (1, _) if first => Capitals::First,
        _ => Capitals::Mixed,
    }
}

/// Letter by letter the same as far as the term goes, an inflected end aside.
fn same_letters(words: &str, term: &str) -> bool {
    if words == term {
        return true;
    }
    let (mut ours, mut theirs) = (letters(term), letters(words));
    let mut same = 0;
    loop {
        match (ours.next(), theirs.next()) {
            (Some(a), Some(b)) if a == b => same += 1,
            (Some(_), Some(b)) => {
                let end = b.is_lowercase() && theirs.all(char::is_lowercase);
                return end && same * 2 > letters(term).count();
            }
            _ => return true,
        }
    }
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphabetic())
}

/// Whether `span` stands at the start of a sentence: of the text, or behind a mark that ends one.
fn begins_sentence(text: &str, span: Span) -> bool {
    let before = text[..span.start].trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '‘' | '«' | '„' | '(' | '[' | '¿' | '¡')
    });
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…', '—', '–', '•', '»', '”'])
}

/// How many words on each side tell what kind of line it is.
const NEAR: usize = 4;

/// Whether most words around have a capital, as in an English headline.
fn in_title(text: &str, span: Span) -> bool {
    let counts = around(text, span).fold((0, 0), |(high, low), word| {
        // Short words stay small in a headline.
        match word.chars().next() {
            Some(c) if c.is_uppercase() => (high + 1, low),
            Some(c) if c.is_lowercase() && word.chars().count() > 2 => (high, low + 1),
            _ => (high, low),
        }
    });
    counts.0 >= 2 && counts.0 > 2 * counts.1
}

fn neighbours_are(text: &str, span: Span, wanted: Capitals) -> bool {
    let mut words =
        around(text, span).filter(|word| word.chars().any(char::is_alphabetic)).peekable();
    words.peek().is_none() || words.all(|word| capitals(word) == wanted)
}

/// The words around a span, [`NEAR`] on each side, in the same line.
fn around(text: &str, span: Span) -> impl Iterator<Item = &str> {
    let before = text[..span.start].rsplit('\n').next().unwrap_or("");
    let after = text[span.end..].split('\n').next().unwrap_or("");
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    before
        .rsplit(|c: char| !c.is_alphanumeric())
        .filter(is_word)
        .take(NEAR)
        .chain(after.split(|c: char| !c.is_alphanumeric()).filter(is_word).take(NEAR))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(text: &str, words: &str, term: &str, part: Option<PartOfSpeech>) -> bool {
        let start = text.find(words).unwrap();
        fit(text, Span::new(start, start + words.len()), term, CaseRule::Auto, part)
    }

    const NOUN: Option<PartOfSpeech> = Some(PartOfSpeech::Noun);
    const NAME: Option<PartOfSpeech> = Some(PartOfSpeech::ProperNoun);

    #[test]
    fn a_common_noun_has_a_capital_only_where_a_sentence_or_headline_gives_it_one() {
        assert!(fits("Shells fell. Fire spread.", "Fire", "fire", NOUN));
        assert!(fits("Zoo Says Fire Killed Six Bears", "Fire", "fire", NOUN));
        assert!(fits("ZOO FIRE KILLS SIX", "FIRE", "fire", NOUN));
        assert!(!fits("They met at the Fire Station of Leeds", "Fire", "fire", NOUN));
        assert!(!fits("a FIRE detector was sold", "FIRE", "fire", NOUN));
    }

    #[test]
    fn a_name_keeps_its_capitals_but_for_texts_of_capitals() {
        assert!(fits("RIVER NEAR LEEDS", "LEEDS", "Leeds", NAME));
        assert!(!fits("the reading room", "reading", "Reading", NAME));
        assert!(!fits("those who fell", "who", "WHO", NAME));
        assert!(fits("two NGOs fell", "NGOs", "NGO", NAME));
    }

    #[test]
    fn scripts_without_capitals_always_fit() {
        assert!(fits("新型导弹", "导弹", "导弹", NOUN));
    }
}
