//! Names of people, organisations and places that no table knows, by their capitals.
//!
//! A tokenised sentence comes in; runs of capitalised words go out, each with a key that brings
//! the spellings of one name in different languages close together. A capital at the start of a
//! sentence proves nothing alone, nor does any in a language that capitalises its nouns: such
//! readings are marked as unsure.

use super::{Certainty, Fact, Value};
use crate::language::Language;
use crate::text::{Span, Token, TokenKind};

/// The names of a sentence, by start.
pub(super) fn find_names(sentence: &str, tokens: &[Token], language: &Language) -> Vec<Fact> {
    let lexicon = language.lexicon();
    let is_function = |word: &str| {
        let lower = word.to_lowercase();
        lexicon.plain.function.contains(&lower)
    };
    let mut facts = Vec::new();
    let mut starts_sentence = true;
    for token in tokens {
        let word = token.span.slice(sentence);
        if token.kind == TokenKind::Mark {
            starts_sentence |= ends_sentence(word);
            continue;
        }
        let first = std::mem::take(&mut starts_sentence);
        if token.kind != TokenKind::Word || !is_capitalised(word) {
            continue;
        }
        let doubtful = first && (is_function(word) || !has_inner_capital(word))
            || lexicon.names.nouns_are_capitalised && !has_inner_capital(word);
        let certainty = if doubtful { Certainty::Unsure } else { Certainty::Likely };
        if !(first && is_function(word)) {
            facts.push(Fact { span: bare(*token, word), value: key_of(word), certainty });
        }
    }
    facts
}

fn key_of(word: &str) -> Value {
    Value::Name { key: name_key(word) }
}

/// The word without a possessive ending behind an apostrophe.
fn bare(token: Token, word: &str) -> Span {
    Span::new(token.span.start, token.span.start + without_possessive(word).len())
}

fn without_possessive(word: &str) -> &str {
    let cut = word.rfind(['\'', '’']).filter(|&at| word[at..].chars().count() <= 2);
    cut.map_or(word, |at| &word[..at])
}

fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
        || word.chars().skip(1).any(char::is_uppercase)
}

fn has_inner_capital(word: &str) -> bool {
    word.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric())
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

/// A form of a name that its spellings in other languages come close to: lower case, no marks
/// above letters, and one letter for sounds that alphabets and languages write differently.
#[must_use]
pub fn name_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for c in without_possessive(word).chars().flat_map(char::to_lowercase) {
        let plain = plain_letter(c);
        for c in plain.chars() {
            if !key.ends_with(c) {
                key.push(c);
            }
        }
    }
    for (from, to) in SOUNDS {
        if key.contains(from) {
            key = key.replace(from, to);
        }
    }
    key
}

/// Spellings of one sound, in the order they are replaced.
const SOUNDS: &[(&str, &str)] = &[
    ("tsch", "c"),
    ("sch", "s"),
    ("kh", "h"),
    ("ch", "c"),
    ("sh", "s"),
    ("zh", "z"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("iy", "i"),
    ("yi", "i"),
    ("ij", "i"),
    ("ei", "i"),
    ("j", "i"),
    ("y", "i"),
    ("w", "v"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("ii", "i"),
];

fn plain_letter(c: char) -> &'static str {
    const ASCII: [&str; 128] = ascii();
    if c.is_ascii_alphanumeric() {
        return ASCII[c as usize];
    }
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'а' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'е' | 'є' | 'э' | 'ё' => "e",
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' | 'и' | 'і' | 'ї' | 'й' | 'ы' => "i",
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'о' => "o",
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'у' => "u",
        'ý' | 'ÿ' => "y",
        'ñ' | 'ń' | 'ň' | 'н' => "n",
        'ç' | 'ć' | 'č' | 'ц' | 'ч' => "c",
        'š' | 'ś' | 'ş' | 'ș' | 'ш' | 'щ' | 'с' | 'ß' => "s",
        'ž' | 'ź' | 'ż' | 'з' | 'ж' => "z",
        'ł' | 'л' => "l",
        'ř' | 'р' => "r",
        'ğ' | 'г' | 'ґ' => "g",
        'ţ' | 'ț' | 'ť' | 'т' => "t",
        'ď' | 'đ' | 'ð' | 'д' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'б' => "b",
        'в' => "v",
        'к' => "k",
        'м' => "m",
        'п' => "p",
        'ф' => "f",
        'х' => "h",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    }
}

const fn ascii() -> [&'static str; 128] {
    const LETTERS: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
    let mut table = [""; 128];
    let mut rest = LETTERS;
    while !rest.is_empty() {
        let (first, tail) = rest.split_at(1);
        table[first.as_bytes()[0] as usize] = first;
        rest = tail;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    fn names(lang: &str, text: &str) -> Vec<(String, Certainty)> {
        let tokens: Vec<_> = tokens(text).collect();
        let facts = find_names(text, &tokens, Language::of(&lang.parse().unwrap()));
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

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (one, other) in [
            ("Zelensky", "Zelenski"),
            ("Selenskyj", "Zelensky"),
            ("Volodímir", "Volodymyr"),
            ("Khartoum", "Khartum"),
            ("Шевченко", "Shevchenko"),
        ] {
            assert_eq!(name_key(one), name_key(other), "{one} {other}");
        }
    }
}
