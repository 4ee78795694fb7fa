//! Small marks that the engine leaves on any text, taken away where that is safe.
//!
//! A pronoun that is dropped leaves two blanks or one before a comma; a first word that the engine
//! does not know, or a slot at the start, passes its capital on to the next word.

use crate::language::{Lang, Language};
use crate::protect::{Part, Piece, Shielded};

/// Smooths the pieces of an answer to `shielded`, in the language `to`.
pub(super) fn smooth(shielded: &Shielded, mut pieces: Vec<Piece>, to: &Lang) -> Vec<Piece> {
    let source = shielded.texts().collect::<Vec<_>>().join("\u{0}");
    let doubled = source.contains("  ");
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = lower_small_words(&close_up(text, doubled, &source), to);
        }
    }
    if starts_without_capital_behind(shielded) {
        lower_second_word(&mut pieces);
    }
    raise_first_letter(&source, shielded, &mut pieces);
    pieces
}

/// One blank for several, and none before a mark that has none in the source.
fn close_up(text: &str, doubled: bool, source: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if out.ends_with(' ') {
            if c == ' ' && !doubled {
                continue;
            }
            let mark = matches!(c, ',' | '.' | ';' | ')') && !source.contains(&format!(" {c}"));
            if mark {
                out.pop();
            }
        }
        out.push(c);
    }
    out
}

/// Small words in lower case between words in lower case: "North Korean" comes as "coreano Del
/// norte", the capital of one word passed on to another. "La Haya" is another matter.
fn lower_small_words(text: &str, to: &Lang) -> String {
    let small = &Language::of(to).lexicon().plain.function;
    let mut out = String::with_capacity(text.len());
    let mut after_small_letter = false;
    let mut words = text.split_inclusive(' ').peekable();
    while let Some(word) = words.next() {
        let bare = word.trim_end();
        let goes_on = words.peek().is_some_and(|next| next.starts_with(char::is_lowercase));
        let lowered = bare.to_lowercase();
        let capital = bare.chars().next().is_some_and(char::is_uppercase)
            && bare.chars().skip(1).all(char::is_lowercase);
        if capital && after_small_letter && goes_on && small.contains(&lowered) {
            out.push_str(&lowered);
            out.push_str(&word[bare.len()..]);
        } else {
            out.push_str(word);
        }
        let ends = bare.chars().next_back();
        after_small_letter =
            bare.starts_with(char::is_lowercase) && ends.is_some_and(char::is_alphabetic);
    }
    out
}

/// Whether the second word of the source begins with a small letter.
fn starts_without_capital_behind(shielded: &Shielded) -> bool {
    let mut parts = shielded.parts().iter();
    let rest = match parts.next() {
        Some(Part::Slot(_)) => match parts.next() {
            Some(Part::Text(text)) => text.as_str(),
            _ => return false,
        },
        Some(Part::Text(text)) => text.trim_start().split_once(' ').map_or("", |(_, rest)| rest),
        None => return false,
    };
    rest.trim_start().chars().next().is_some_and(char::is_lowercase)
}

/// Gives the word behind an unknown word or a slot at the start its small letter back.
fn lower_second_word(pieces: &mut [Piece]) {
    let blank = matches!(pieces, [Piece::Text(text), ..] if text.trim().is_empty());
    let pieces = &mut pieces[usize::from(blank)..];
    if let [Piece::Unknown(_) | Piece::Slot(_), Piece::Text(text), ..] = pieces
        && let Some(at) = text.find(char::is_alphabetic)
        && text[..at].chars().all(char::is_whitespace)
    {
        let mut letters = text[at..].chars();
        let (first, second) = (letters.next(), letters.next());
        // Two capitals in a row are an acronym.
        if let Some(first) = first.filter(|c| c.is_uppercase())
            && !second.is_some_and(char::is_uppercase)
        {
            let lowered: String = first.to_lowercase().collect();
            text.replace_range(at..at + first.len_utf8(), &lowered);
        }
    }
}

/// A sentence that begins with a capital still does.
fn raise_first_letter(source: &str, shielded: &Shielded, pieces: &mut [Piece]) {
    let begins_with_text = matches!(shielded.parts().first(), Some(Part::Text(_)));
    let capital = source.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    if let (true, true, Some(Piece::Text(text))) = (begins_with_text, capital, pieces.first_mut())
        && let Some(at) = text.find(char::is_alphanumeric)
        && let Some(first) = text[at..].chars().next().filter(|c| c.is_lowercase())
    {
        let raised: String = first.to_uppercase().collect();
        text.replace_range(at..at + first.len_utf8(), &raised);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protect::shield;
    use crate::text::Span;

    fn smoothed(source: &str, pieces: Vec<Piece>) -> Vec<Piece> {
        smooth(&shield(source, Span::of(source), &[]), pieces, &"es".parse().unwrap())
    }

    #[test]
    fn a_capital_passed_on_to_a_small_word_is_taken_back() {
        let pieces = smoothed(
            "A North Korean missile of The Hague.",
            vec![Piece::Text("Un misil coreano Del norte. El rey de La Haya.".into())],
        );
        assert_eq!(pieces, [Piece::Text("Un misil coreano del norte. El rey de La Haya.".into())]);
    }

    #[test]
    fn a_dropped_pronoun_leaves_no_blanks() {
        let pieces = smoothed(
            "Later, it rose (it fell).",
            vec![Piece::Text("Luego,  subió (cayó ) .".into())],
        );
        assert_eq!(pieces, [Piece::Text("Luego, subió (cayó).".into())]);
    }

    #[test]
    fn an_unknown_first_word_does_not_pass_its_capital_on() {
        let answer = |verb: &str| vec![Piece::Unknown("Zelensky".into()), Piece::Text(verb.into())];
        assert_eq!(smoothed("Zelensky said so.", answer(" Dijo así.")), answer(" dijo así."));
        let kept = answer(" Dijo así.");
        assert_eq!(smoothed("Zelensky Said so.", kept.clone()), kept);
    }

    #[test]
    fn the_first_letter_keeps_its_capital() {
        let pieces = smoothed("He rose.", vec![Piece::Text(" subió.".into())]);
        assert_eq!(pieces, [Piece::Text(" Subió.".into())]);
    }
}
