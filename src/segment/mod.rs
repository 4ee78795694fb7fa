//! Sentences of a block.
//!
//! Boundaries come from ICU (Unicode Standard Annex 29, section 5) and are taken back where a
//! language's lists say that a stop does not end a sentence, or where a quotation goes on into the
//! words that say whose it is (`“Why?” she asked.`). Line breaks inside a block are blanks: they
//! come from hard-wrapped copy. Time is linear in the text.

mod rules;

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_segmenter::options::SentenceBreakInvariantOptions;
use icu_segmenter::{SentenceSegmenter, SentenceSegmenterBorrowed};

use crate::language::Language;
use crate::text::Span;
use rules::Rules;

/// The sentences of one block, in order; the blanks between them belong to none.
///
/// Every other character of `text` is in exactly one sentence.
#[must_use]
pub fn sentences(text: &str, language: &'static Language) -> Vec<Span> {
    static SEGMENTER: LazyLock<SentenceSegmenterBorrowed<'static>> =
        LazyLock::new(|| SentenceSegmenter::new(SentenceBreakInvariantOptions::default()));
    let unwrapped = unwrap_lines(text);
    let rules = Rules::of(language);
    let mut found: Vec<Span> = Vec::new();
    let mut start = 0;
    let mut add = |end: usize, last: bool| {
        if last || !rules.goes_on(text, start, end) {
            found.extend(trimmed(text, start, end));
            start = end;
        }
    };
    let mut done = 0;
    for end in SEGMENTER.segment_str(&unwrapped).skip(1) {
        for pause in overlooked(text, done, end) {
            add(pause, false);
        }
        add(end, end == text.len());
        done = end;
    }
    found
}

fn trimmed(text: &str, start: usize, end: usize) -> Option<Span> {
    let words = text[start..end].trim_start();
    let start = end - words.len();
    let length = words.trim_end().len();
    (length > 0).then(|| Span::new(start, start + length))
}

/// `text` with its single line breaks made blanks, byte for byte as long; an empty line stays one.
fn unwrap_lines(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive('\n') {
        let next = text[out.len() + piece.len()..].trim_start_matches([' ', '\t']);
        let line = piece.trim_end_matches(['\r', '\n']);
        let empty_line = line.trim().is_empty() || next.starts_with(['\n', '\r']);
        if empty_line {
            out.push_str(piece);
        } else {
            out.extend(piece.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
        }
    }
    Cow::Owned(out)
}

/// Boundaries between `start` and `end` that ICU does not see, where the next word begins as a
/// sentence does: after `…`, after a guillemet that a blank sets off (`« Qui ? » Il part.`), and
/// between a whole word's stop and a number (`It fell. 12 people died.`).
fn overlooked(text: &str, start: usize, end: usize) -> impl Iterator<Item = usize> + '_ {
    let marks = text[start..end].char_indices().filter(|&(_, c)| matches!(c, '…' | '»' | '.'));
    marks.filter_map(move |(at, mark)| {
        let before = &text[..start + at];
        let rest = &text[start + at + mark.len_utf8()..end];
        let rest = rest.trim_start_matches(rules::is_closing);
        let next = rest.trim_start();
        if next.len() == rest.len() {
            return None;
        }
        let first = next.trim_start_matches(|c| rules::is_opening(c) || c == ' ').chars().next()?;
        let begins = match mark {
            '…' => first.is_uppercase(),
            '»' => first.is_uppercase() && before.ends_with([' ', '\u{A0}', '\u{202F}']),
            _ => first.is_ascii_digit() && ends_with_a_word(before),
        };
        begins.then(|| end - next.len())
    })
}

/// Whether four letters in a row end `text`: too many for most abbreviations.
fn ends_with_a_word(text: &str) -> bool {
    let mut last = text.chars().rev().take(4);
    text.len() >= 4 && last.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(lang: &str, text: &'static str) -> Vec<&'static str> {
        let language = Language::of(&lang.parse().unwrap());
        sentences(text, language).iter().map(|span| span.slice(text)).collect()
    }

    /// Sentences stand on lines of their own in `text`; put on one line they are found again.
    fn stays(lang: &str, text: &str) {
        let expected: Vec<_> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let joined: &'static str = expected.join(" ").leak();
        assert_eq!(split(lang, joined), expected);
    }

    #[test]
    fn titles_initials_dates_and_numbers_go_on() {
        stays(
            "en",
            "Gen. Ivan Bondar met J. K. Marsh and George W. Dunn on Jan. 5 at No. 10, St. James Rd.
            They spoke of U.S. Treasury bonds worth $3.5 billion, Lt. Col. Ruiz said.
            It began at 5 p.m. Monday in Washington, D.C.
            The talks, led by Dr. A.B. Cole of Acme Inc., ended at 9 a.m. on Tuesday.
            Was it plan B.
            He said no.
            Nobody left the U.S.
            “It is over,” Mr. Hale said.",
        );
    }

    #[test]
    fn a_quotation_goes_on_into_the_words_that_say_whose_it_is() {
        stays(
            "en",
            "“Where are we?” he asked.
            “Stop it!” Ruiz said.
            \"Will it hold?\" Gov. Ana Ruiz asked reporters.
            “Go home!”
            Then she left.
            (The river rose.)
            “We wait … and hope…”
            She paused.",
        );
    }

    #[test]
    fn other_languages_have_lists_of_their_own() {
        stays(
            "es",
            "El Sr. Ruiz llegó a EE. UU. con la Dra. Marsh a las 5 p. m. del lunes.
            «¿Quién va?», preguntó.
            ¡Basta!
            Eso dijo.",
        );
        stays(
            "fr",
            "M. Ruiz a rencontré le Dr Marsh et Mme. Cole le 3 janv. 2024 à Lyon.
            « Qui vient ? » a-t-il demandé.
            « Personne ne vient. »
            « Partez ! »
            Il est parti.",
        );
        stays(
            "de",
            "Am 24. April traf Dr. Ruiz den Bürgermeister, z. B. wegen der Brücke Nr. 5.
            „Wer kommt?“, fragte er.
            Es starben 12.
            Die Polizei ermittelt.",
        );
        stays(
            "uk",
            "За словами ген. І. Бондаря, 24 квіт. 2024 р. у м. Львів загинули 12 осіб.
            «Хто це?» — спитав він.
            Він пішов.",
        );
        stays(
            "ru",
            "По словам ген. И. Бондаря, в г. Львове погибли 12 человек, ущерб 3 млн руб.
            «Кто это?» — спросил он.
            Он ушел.",
        );
        stays(
            "cs",
            "Dne 24. dubna přijel gen. Novák, tj. ministr.
            „Kdo přijde?“ zeptal se.
            Odešel.",
        );
        assert_eq!(split("zh", "河水上涨。三个村庄被淹！谁来救援？").len(), 3);
        assert_eq!(split("ja", "「川があふれた。」と市長は述べた。雨が降った。").len(), 2);
    }

    #[test]
    fn line_breaks_of_wrapped_copy_are_blanks() {
        assert_eq!(split("en", "The river\nrose. Gen.\r\nBondar left.").len(), 2);
        assert_eq!(split("en", "The river\n\nrose").len(), 2);
        assert!(split("en", " \n ").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn sentences_hold_every_word_once(text in r#"([A-Za-zÀ-я«»“”"'.?!…() \n0-9。]|Gen\.|U\.S\. ){0,80}"#) {
            let spans = sentences(&text, Language::of(&"en".parse().unwrap()));
            let mut done = 0;
            for span in spans {
                assert!(text[done..span.start].trim().is_empty() && !span.is_empty());
                done = span.end;
            }
            assert!(text[done..].trim().is_empty());
        }
    }

    #[test]
    fn hostile_lines_take_linear_time() {
        let language = Language::of(&"en".parse().unwrap());
        for piece in ["“‘", "\"a\" ", "No. ", "? ", "… A", "» ", ". 5", "K\u{301}\u{301}"] {
            let text = piece.repeat(100_000 / piece.len());
            let started = std::time::Instant::now();
            assert!(!sentences(&text, language).is_empty());
            assert!(started.elapsed().as_secs() < 5, "{piece} takes too long");
        }
    }
}
