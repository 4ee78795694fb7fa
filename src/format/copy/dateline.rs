//! The dateline: where and when a story was written and by which agency, before its first words.

use super::words::{is_agency, is_name_letter, is_name_word};
use crate::language::{Copy, Language};
use crate::text::Span;

/// The parts of a dateline; the bytes between them are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateline {
    /// City, then region or country.
    pub places: Vec<Span>,
    /// Day and month, with the year where it stands.
    pub date: Option<Span>,
    /// The agency's tag, without its parentheses.
    pub agency: Option<Span>,
    /// Where the dateline ends, its dash included; prose follows behind a blank.
    pub end: usize,
}

/// No dateline is longer, in bytes.
const LONGEST: usize = 140;
const DASHES: [&str; 7] = [".-", "--", "—", "–", "-", "_", ":"];

/// The dateline that opens `text`: `KYIV, April 24 (Reuters) —`, `GROSSETO, Italy (AP) --`,
/// `Jan 3 (Reuters) -`, `Berlin (dpa) -`, `SAITAMA, Japan, Dec. 9 Kyodo -`, `LVIV, Ukraine —`.
#[must_use]
pub fn parse_dateline(text: &str, language: &'static Language) -> Option<Dateline> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    let head = head.split(['\n', '\r']).next().unwrap_or(head);
    if !head.starts_with(is_name_letter) {
        return None;
    }
    tagged(head, language).or_else(|| untagged(head, language))
}

/// With the agency in parentheses.
fn tagged(head: &str, language: &'static Language) -> Option<Dateline> {
    let open = head.find(['(', '（'])?;
    let inside = open + head[open..].chars().next()?.len_utf8();
    let close = inside + head[inside..].find([')', '）'])?;
    let agency = Span::new(inside, close);
    let after = close + head[close..].chars().next()?.len_utf8();
    let known = is_agency(agency.slice(head), copy_of(language));
    let dash = dash(head, after);
    let end = dash.unwrap_or(after);
    let (places, date) = place_and_date(head, open, language)?;
    let shaped = dash.is_some() && agency.len() <= 30 && first_is_capitals(head, &places);
    let fits = sentence_follows(head, end) && (known || shaped);
    fits.then_some(Dateline { places, date, agency: Some(agency), end })
}

/// With a dash alone, or the agency's bare name before it: the place has to be in capitals, or a
/// date and a known agency have to stand there.
fn untagged(head: &str, language: &'static Language) -> Option<Dateline> {
    let (at, end) =
        head.match_indices(' ').map(|(at, _)| at).find_map(|at| Some((at, dash(head, at)?)))?;
    let start_of_last = head[..at].rfind([' ', ',']).map_or(0, |last| last + 1);
    let last = Span::new(start_of_last, at);
    let agency = is_agency(last.slice(head), copy_of(language)).then_some(last);
    let stop = agency.map_or(at, |agency| agency.start);
    let (places, date) = place_and_date(head, stop, language)?;
    let letters = places.first().map_or(0, |place| place.slice(head).chars().count());
    let capitals = first_is_capitals(head, &places) && (letters > 3 || places.len() > 1);
    let fits = !head[..end].ends_with(':') && (capitals || agency.is_some() && date.is_some());
    (fits && sentence_follows(head, end)).then_some(Dateline { places, date, agency, end })
}

fn copy_of(language: &'static Language) -> &'static Copy {
    &language.lexicon().copy
}

/// Where the dash that follows `at` ends, if a blank or nothing follows it.
fn dash(head: &str, at: usize) -> Option<usize> {
    let rest = head[at..].trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let blanks = head.len() - at - rest.len();
    let dash = DASHES.iter().find(|dash| rest.starts_with(**dash))?;
    let behind = rest[dash.len()..].chars().next();
    behind.is_none_or(char::is_whitespace).then_some(at + blanks + dash.len())
}

fn sentence_follows(head: &str, end: usize) -> bool {
    let next = head[end..].trim_start().chars().next();
    next.is_none_or(|c| is_name_letter(c) || !c.is_alphabetic())
}

fn first_is_capitals(head: &str, places: &[Span]) -> bool {
    places.first().is_some_and(|place| {
        let letters = place.slice(head).chars().filter(|c| c.is_alphabetic());
        letters.clone().count() > 1 && letters.into_iter().all(|c| !c.is_lowercase())
    })
}

/// The pieces between commas: places, then a date.
fn place_and_date(
    head: &str,
    stop: usize,
    language: &'static Language,
) -> Option<(Vec<Span>, Option<Span>)> {
    let mut places = Vec::new();
    let mut date: Option<Span> = None;
    let mut at = 0;
    for piece in head[..stop].split(',') {
        let start = at + piece.len() - piece.trim_start().len();
        let span = Span::new(start, start + piece.trim().len());
        at += piece.len() + 1;
        let words = span.slice(head);
        let year = words.len() == 4 && words.bytes().all(|byte| byte.is_ascii_digit());
        match &mut date {
            Some(date) if year => date.end = span.end,
            None if is_date(words, language) => date = Some(span),
            None if is_place(words) => places.push(span),
            _ => return None,
        }
    }
    let any = !places.is_empty() || date.is_some();
    (any && places.len() <= 4).then_some((places, date))
}

fn is_place(words: &str) -> bool {
    let short = |word: &str| word.chars().count() <= 3;
    words.split_whitespace().count() <= 5
        && words.split_whitespace().next().is_some_and(is_name_word)
        && !words.contains(['?', '!', '"', '“', '”', '«', '»', ':', ';', '(', ')'])
        && !words.trim_end_matches('.').contains(". ")
        && !words.starts_with(|c: char| c.is_numeric())
        && words.split_whitespace().all(|word| is_name_word(word) || short(word))
}

/// Whether `words` are a day and a month of the language, in any order, with little else.
fn is_date(words: &str, language: &'static Language) -> bool {
    let parts: Vec<_> = words
        .split(|c: char| c.is_whitespace() || c == '/')
        .map(|word| word.trim_matches(['.', 'º']))
        .collect();
    let months = language.cldr().calendar().months_read.iter().flatten();
    let mut months = months.map(|month| month.trim_end_matches('.').to_lowercase());
    let named = months.any(|month| parts.iter().any(|part| part.to_lowercase() == month));
    let numbered = words.contains(|c: char| c.is_ascii_digit());
    parts.len() <= 6 && named && numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lang: &str, text: &str) -> Option<Dateline> {
        parse_dateline(text, Language::of(&lang.parse().unwrap()))
    }

    #[test]
    fn the_forms_of_the_agencies_are_read() {
        for text in [
            "ODESA, May 3 (Reuters) - ",
            "NEW YORK (AP) — ",
            "GROSSETO, Italy (AP) -- ",
            "Jan 3 (Reuters) - ",
            "LIMA (AP) _ ",
            "Tegucigalpa, Jan 2 (EFE).- ",
            "Berlin (dpa) - ",
            "Paris (ats afp) ",
            "SAITAMA, Japan, Dec. 9 Kyodo - ",
            "LVIV, Ukraine — ",
            "ODESA/LVIV, May 3, 2024 (Reuters) – ",
        ] {
            let copy = format!("{text}Rain fell.");
            assert_eq!(
                read("en", &copy).map(|line| &copy[..line.end]),
                Some(text.trim_end()),
                "{text}"
            );
        }
    }

    #[test]
    fn the_parts_are_told_apart() {
        let text = "LVIV, Ukraine, May 3, 2024 (Reuters) - Rain fell.";
        let line = read("en", text).unwrap();
        let words: Vec<_> = line.places.iter().map(|place| place.slice(text)).collect();
        assert_eq!(words, ["LVIV", "Ukraine"]);
        assert_eq!(line.date.unwrap().slice(text), "May 3, 2024");
        assert_eq!(line.agency.unwrap().slice(text), "Reuters");
        let spanish = "LEÓPOLIS, 3 de mayo (EFE).- Llovió.";
        assert_eq!(read("es", spanish).unwrap().date.unwrap().slice(spanish), "3 de mayo");
    }

    #[test]
    fn prose_is_no_dateline() {
        for text in [
            "The agency (AFP) said it would leave.",
            "NATO — which Odesa wants to join — met.",
            "The bank (ECB) - which sets rates - met.",
            "Rain fell on Lviv - The river rose.",
            "Agence France-Presse (AFP) said so.",
            "“Leave,” he said — Then he left.",
        ] {
            assert_eq!(read("en", text), None, "{text}");
        }
    }
}
