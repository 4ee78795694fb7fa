//! Words that the engine did not know and left as they are: which of them want eyes.

use std::collections::BTreeSet;

use crate::finding::{Finding, UNKNOWN_WORD};
use crate::story::Story;
use crate::text::{Place, Span, TokenKind, tokens};

/// Words of a story that are names, as far as their capitals tell.
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Words that have a capital where no sentence begins, or that are more than letters: those are
    /// names, abbreviations and codes, which stay as they are.
    pub(super) fn of(story: &Story) -> Self {
        let mut names = BTreeSet::new();
        for (_, block) in story.prose() {
            let text = block.text.as_str();
            let mut opens = true;
            for token in tokens(text) {
                let word = token.span.slice(text);
                if token.kind == TokenKind::Word && is_capital(word) && !opens {
                    names.insert(word.to_owned());
                }
                opens = token.kind == TokenKind::Mark && !matches!(word, "," | "-" | "'" | "’");
            }
        }
        Self(names)
    }

    fn has(&self, word: &str) -> bool {
        let code = word.chars().any(char::is_numeric)
            || word.chars().filter(|c| c.is_uppercase()).count() > 1;
        code || self.0.contains(word)
    }
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// A finding for a word at `place` of the edition that the engine did not know; none for a name.
pub(super) fn finding(
    names: &Names,
    word: &str,
    source: (Place, &str),
    target: (Place, &str),
) -> Option<Finding> {
    if names.has(word) || !word.chars().any(char::is_alphabetic) {
        return None;
    }
    let (place, sentence) = source;
    let mut finding = Finding::new(&UNKNOWN_WORD).with("word", word);
    if let Some(at) = find_word(sentence, word) {
        let span = at.shifted(place.span.start);
        finding = finding.in_source(Place { span, ..place }, word);
    }
    Some(finding.in_target(target.0, word).between(sentence, target.1))
}

/// The first place of `word` in a sentence, as a word of its own.
fn find_word(sentence: &str, word: &str) -> Option<Span> {
    let whole = |span: &Span| {
        let before = sentence[..span.start].chars().next_back();
        let after = sentence[span.end..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let found = sentence.match_indices(word).map(|(at, word)| Span::new(at, at + word.len()));
    found.into_iter().find(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(text: &str) -> Story {
        let block = Block { role: Role::Paragraph, text: text.into() };
        Story { lang: "en".parse().unwrap(), meta: Meta::default(), blocks: vec![block] }
    }

    #[test]
    fn names_are_left_in_peace_and_words_are_told() {
        let story =
            story("Warheads fell near Kyiv. Kyiv said a warhead of type X-5 underscores it.");
        let names = Names::of(&story);
        let place = Place { block: 0, span: Span::new(25, 71) };
        let sentence = place.span.slice(&story.blocks[0].text);
        let told = |word: &str| {
            let target = (Place { block: 0, span: Span::new(0, 1) }, "");
            finding(&names, word, (place, sentence), target)
        };
        assert_eq!(told("Kyiv"), None);
        assert_eq!(told("X-5"), None);
        let finding = told("warhead").unwrap();
        assert_eq!(story.words(finding.source.unwrap().place), "warhead");
        assert!(told("Warheads").is_some());
    }
}
