//! Whose picture it is: the credit at the end of a caption.

use super::byline::Label;
use super::words::{WordStarts, is_agency, is_name_word, is_names};
use crate::language::Copy;
use crate::text::Span;

/// A credit at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credit {
    /// Where it begins; it runs to the end of the line.
    pub start: usize,
    /// The word that opens it, where there is one.
    pub label: Option<Label>,
}

/// No credit is longer, in bytes.
const LONGEST: usize = 160;

/// The credit that ends `text`, if one does: `PHOTO:REUTERS`, `Photo by Ana Ruiz/AFP`,
/// `REUTERS/Ana Ruiz`, `(AP Photo/Ana Ruiz)`.
#[must_use]
pub fn parse_credit(text: &str, copy: &'static Copy) -> Option<Credit> {
    let from = text.floor_char_boundary(text.len().saturating_sub(LONGEST));
    let tail = &text[from..];
    let credit = labelled(tail, copy).or_else(|| agency_and_name(tail, copy))?;
    let label = credit.label.map(|label| Label { span: label.span.shifted(from), ..label });
    Some(Credit { start: open_bracket(text, from + credit.start), label })
}

fn labelled(tail: &str, copy: &'static Copy) -> Option<Credit> {
    let all = copy.credits.iter().flat_map(|(id, words)| words.iter().map(move |word| (id, word)));
    let starts = WordStarts::of(tail);
    let found = all.filter_map(|(id, word)| {
        let (start, length) = starts.last(word)?;
        let name = tail[start + length..].trim().trim_end_matches([')', ']', '.']);
        let follows_prose =
            tail[..start].trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ',');
        let short = name.chars().count() <= 70 && is_names(name, 9) && !name.contains(". ");
        let span = Span::new(start, start + length);
        (short && (word.ends_with(':') || !follows_prose))
            .then_some(Credit { start, label: Some(Label { id, span }) })
    });
    found.min_by_key(|credit| credit.start)
}

fn agency_and_name(tail: &str, copy: &'static Copy) -> Option<Credit> {
    let slash = tail.rfind('/')?;
    let name = tail[slash + 1..].trim_end_matches([')', ']', '.']);
    if name.split_whitespace().count() > 6
        || !name.split_whitespace().any(is_name_word)
        || !is_names(name, 6)
    {
        return None;
    }
    let before = &tail[..slash];
    let mut starts = before.char_indices().rev().filter(|&(at, c)| {
        is_name_word(&c.to_string())
            && before[..at]
                .chars()
                .next_back()
                .is_none_or(|b| b.is_whitespace() || b == '(' || b == '[')
    });
    // Either the agency alone, or the agency and one word (`AP Photo`).
    let credit = starts.by_ref().take(2).find(|&(at, _)| {
        let words = &before[at..];
        is_agency(words, copy)
            || words.split_once(' ').is_some_and(|(agency, _)| is_agency(agency, copy))
    });
    credit.map(|(start, _)| Credit { start, label: None })
}

/// The bracket before `start` belongs to the credit where it closes at the end.
fn open_bracket(text: &str, start: usize) -> usize {
    let closes = text.trim_end_matches('.').ends_with([')', ']']);
    if closes && text[..start].ends_with(['(', '[']) { start - 1 } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn credit(text: &str) -> Option<&str> {
        let copy = &Language::of(&"en".parse().unwrap()).lexicon().copy;
        parse_credit(text, copy).map(|credit| &text[credit.start..])
    }

    #[test]
    fn credits_of_every_shape_are_found() {
        for (text, wanted) in [
            ("A boat on the Tisza. PHOTO:REUTERS", "PHOTO:REUTERS"),
            ("A boat on the Tisza. Photo: Lena Koch / AFP", "Photo: Lena Koch / AFP"),
            ("A boat on the Tisza, May 3, 2024. REUTERS/Lena Koch", "REUTERS/Lena Koch"),
            ("A boat on the Tisza. (AP Photo/Lena Koch)", "(AP Photo/Lena Koch)"),
            ("A boat. [Photo by Lena Koch/AFP]", "[Photo by Lena Koch/AFP]"),
            ("(Photo: Lena Koch)", "(Photo: Lena Koch)"),
        ] {
            assert_eq!(credit(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn prose_about_pictures_is_no_credit() {
        for text in [
            "She sent him a photo by Lena Koch.",
            "The plan covers the 2024/25 season.",
            "He showed the photo: it was taken near the river on a rainy day.",
            "Reuters said so.",
        ] {
            assert_eq!(credit(text), None, "{text}");
        }
    }
}
