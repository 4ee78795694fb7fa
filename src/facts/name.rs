//! Names of people, organisations and places that no table knows, by their capitals.
//!
//! The words of a sentence come in; runs of capitalised words go out, each with a key that brings
//! the spellings of one name in different languages close together. A capital at the start of a
//! sentence proves nothing alone, nor does any in a language that capitalises its nouns: such
//! readings are marked as unsure.

use super::{Certainty, Fact, Value};
use crate::language::{Capitals, Language, Word, Words, without_possessive};
use crate::text::{Span, Token, TokenKind};

/// Adds the names of a sentence to its `facts`, by start.
pub(super) fn find_names(words: &Words, language: &Language, facts: &mut Vec<Fact>) {
    let nouns_are_capitalised = language.lexicon().names.nouns_are_capitalised;
    let mut starts_sentence = true;
    for (token, word) in words.all() {
        if token.kind == TokenKind::Mark {
            starts_sentence |= ends_sentence(token.span.slice(words.text));
            continue;
        }
        let first = std::mem::take(&mut starts_sentence);
        if token.kind != TokenKind::Word
            || word.capitals == Capitals::None
            || first && word.is_function
        {
            continue;
        }
        let doubtful = word.capitals == Capitals::First && (first || nouns_are_capitalised);
        let certainty = if doubtful { Certainty::Unsure } else { Certainty::Likely };
        facts.push(Fact { span: bare(token, words.text), value: key_of(word), certainty });
    }
}

fn key_of(word: &Word) -> Value {
    Value::Name { key: word.key.to_string() }
}

/// The word without a possessive ending behind an apostrophe.
fn bare(token: Token, text: &str) -> Span {
    let word = without_possessive(token.span.slice(text));
    Span::new(token.span.start, token.span.start + word.len())
}

fn ends_sentence(mark: &str) -> bool {
    matches!(
        mark,
        "." | "!"
            | "?"
            | "…"
            | ":"
            | "\""
            | "“"
            | "”"
            | "«"
            | "„"
            | "‘"
            | "("
            | "-"
            | "–"
            | "—"
            | "*"
            | "•"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lang: &str, text: &str) -> Vec<(String, Certainty)> {
        let language = Language::of(&lang.parse().unwrap());
        let mut facts = Vec::new();
        find_names(&Words::new(text, language), language, &mut facts);
        facts.into_iter().map(|f| (f.span.slice(text).to_owned(), f.certainty)).collect()
    }

    #[test]
    fn capitals_make_names_and_a_sentence_start_makes_none_sure() {
        assert_eq!(
            names("en", "The mayor met Halina’s aide. Police told KIDA."),
            [
                ("Halina".to_owned(), Certainty::Likely),
                ("Police".to_owned(), Certainty::Unsure),
                ("KIDA".to_owned(), Certainty::Likely),
            ]
        );
    }
}
