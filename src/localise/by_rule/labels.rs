//! Fixed words in the language of the edition, in the letter case of the source.

use crate::finding::Message;
use crate::format::copy::{Label, VersionWord};
use crate::language::Copy;
use crate::messages::Messages;
use crate::text::{Span, TokenKind, tokens};

/// The label and the blanks behind it, in the words of the edition.
pub(super) fn write(text: &str, label: &Label, edition: &Messages) -> (Span, String) {
    let source = label.span.slice(text);
    let Some(words) = edition.find(&Message::new(label.id)) else {
        return (label.span, source.to_owned());
    };
    let rest = &text[label.span.end..];
    let blanks = rest.len() - rest.trim_start().len();
    let mut words = in_case_of(source, &words);
    words.push(' ');
    (Span::new(label.span.start, label.span.end + blanks), words)
}

/// The words between names behind `after`, in the words of the edition.
pub(super) fn joins(
    text: &str,
    after: usize,
    copy: &'static Copy,
    edition: &Messages,
) -> Vec<(Span, String)> {
    let words = tokens(&text[after..]).filter(|token| token.kind == TokenKind::Word);
    words
        .filter_map(|token| {
            let span = token.span.shifted(after);
            let source = span.slice(text);
            let lower = source.to_lowercase();
            let (id, _) = copy.joins.iter().find(|(_, known)| known.contains(&lower))?;
            Some((span, in_case_of(source, &edition.find(&Message::new(id))?)))
        })
        .collect()
}

/// A version word in the words of the edition.
pub(super) fn version(word: &VersionWord<'_>, text: &str, edition: &Messages) -> (Span, String) {
    let message = Message::new(word.id).with("number", word.number.unwrap_or(""));
    let words = edition.find(&message).unwrap_or_else(|| word.span.slice(text).to_owned());
    (word.span, words)
}

/// `words` in capitals where `source` is.
pub(super) fn in_case_of(source: &str, words: &str) -> String {
    let mut letters = source.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().count() > 1 && letters.all(char::is_uppercase);
    if capitals { words.to_uppercase() } else { words.to_owned() }
}
