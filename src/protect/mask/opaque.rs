//! Words no language has: capitals and a number, which every engine hands through unchanged.

use super::push_text;
use crate::protect::{Part, Piece, Shielded};

/// Letters of a stem; they spell no word.
const LETTERS: &[u8] = b"BCDFGHJKLMNPRSTVW";

/// A stem of capital letters that does not occur in `source`, in whatever case.
///
/// It is drawn from the words of the sentence, so that answers which an engine hands out in the
/// wrong order carry the wrong stems.
pub(super) fn salt(source: &str) -> String {
    let folded = source.to_uppercase();
    let [a, b, ..] = *blake3::hash(source.as_bytes()).as_bytes();
    let seed = usize::from(u16::from_le_bytes([a, b]));
    let stems = (seed..).map(|n| {
        let letter = |place: u32| char::from(LETTERS[n / LETTERS.len().pow(place) % LETTERS.len()]);
        // The number at the end keeps the stems apart when the letters have all been used.
        let round = (n - seed) / LETTERS.len().pow(3);
        let tail: String = std::iter::repeat_n('Q', round).collect();
        format!("XQ{}{}{}{tail}", letter(0), letter(1), letter(2))
    });
    // A text of finite length cannot contain every stem.
    stems.into_iter().find(|stem| !folded.contains(stem.as_str())).unwrap_or_default()
}

pub(super) fn write(shielded: &Shielded, salt: &str) -> String {
    let mut out = String::new();
    for part in shielded.parts() {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Slot(number) => out.push_str(&token(salt, *number)),
        }
    }
    out
}

/// The word that stands for slot `number`.
pub(super) fn token(salt: &str, number: usize) -> String {
    format!("{salt}{number}Z")
}

/// The words of `text` that are tokens of any stem, or name a slot as JSON does.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| is_token(word))
}

fn is_token(word: &str) -> bool {
    let word = word.to_ascii_uppercase();
    let stem = |stem: &str| {
        let letters = stem.trim_end_matches('Q').as_bytes();
        letters.len() == 3 && letters.iter().all(|letter| LETTERS.contains(letter))
    };
    word.strip_prefix("XQ").is_some_and(|rest| {
        let rest = rest.strip_suffix('Z').unwrap_or(rest);
        let letters = rest.trim_end_matches(|c: char| c.is_ascii_digit());
        letters.len() < rest.len() && stem(letters)
    })
}

/// The number in a token that starts `text`, and the token's length.
pub(super) fn parse(text: &str, salt: &str) -> Option<(usize, usize)> {
    let head = text.get(..salt.len()).filter(|head| head.eq_ignore_ascii_case(salt))?;
    let rest = &text[head.len()..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits].parse().ok()?;
    let end = rest[digits..].starts_with(['Z', 'z']);
    end.then_some((number, head.len() + digits + 1))
}

pub(super) fn read(answer: &str, salt: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(c) = answer[at..].chars().next() {
        let here = &answer[at..];
        let ours = here.get(..salt.len()).is_some_and(|head| head.eq_ignore_ascii_case(salt));
        if !ours {
            at += c.len_utf8();
            continue;
        }
        push_text(&mut pieces, &answer[from..at]);
        if let Some((number, length)) = parse(here, salt) {
            pieces.push(Piece::Slot(number));
            at += length;
        } else {
            pieces.push(Piece::Foreign(here[..salt.len()].to_owned()));
            at += salt.len();
        }
        from = at;
    }
    push_text(&mut pieces, &answer[from..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_never_occurs_in_the_text() {
        let calm = "The river rose.";
        let all: String = LETTERS.iter().map(|&letter| char::from(letter)).collect();
        for forged in [calm.to_owned(), format!("{}0z", salt(calm).to_lowercase()), all] {
            assert!(!forged.to_uppercase().contains(&salt(&forged)));
        }
        assert_ne!(
            salt(calm),
            salt("The river fell."),
            "answers that change places are told apart"
        );
    }

    #[test]
    fn a_token_is_known_whatever_its_stem() {
        let mine = token(&salt("The river rose."), 4);
        let text = format!("El {mine}, xqbdfq12z y XQBDF0, XQ9Z, XQABC0Z, BDF0Z, XQBDFZ");
        assert_eq!(tokens(&text).collect::<Vec<_>>(), [mine.as_str(), "xqbdfq12z", "XQBDF0"]);
    }

    #[test]
    fn tokens_are_read_in_any_case_and_torn_ones_are_foreign() {
        assert_eq!(
            read("El Xq0z y XQ12Z, xq 1", "XQ"),
            [
                Piece::Text("El ".into()),
                Piece::Slot(0),
                Piece::Text(" y ".into()),
                Piece::Slot(12),
                Piece::Text(", ".into()),
                Piece::Foreign("xq".into()),
                Piece::Text(" 1".into()),
            ]
        );
    }
}
