//! Cues between dashes inside speech: «A, — said she, — b» within one pair of marks, and
//! — A —said she—, b in paragraphs led by a dash.
//!
//! Speech and cue take turns at each dash that a reporting verb follows; the parts that are speech
//! become stretches of their own, so that the cue between them is read as any other.

use super::marks::Family;
use super::pairing::{Ending, Stretch};
use crate::language::lexicon::{Class, Reporting};
use crate::text::{Span, TokenKind, tokens};

/// How many words behind a dash may stand before its verb.
const VERB_REACH: usize = 3;

/// Parts every stretch that holds a cue between dashes.
pub(super) fn part_inner_cues(
    text: &str,
    stretches: Vec<Stretch>,
    reporting: &Reporting,
) -> Vec<Stretch> {
    let mut parted = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        match spoken_parts(text, stretch.inner, reporting) {
            Some(parts) => parted.extend(cut(&stretch, &parts)),
            None => parted.push(stretch),
        }
    }
    parted
}

/// The speech of a paragraph that a dash leads and a cue between dashes interrupts or ends.
pub(super) fn dash_led(text: &str, reporting: &Reporting) -> Option<Vec<Stretch>> {
    let start = text.len() - text.trim_start().len();
    let dash = text[start..].chars().next().filter(|&c| is_long_dash(c))?;
    let inner = Span::new(start + dash.len_utf8(), text.trim_end().len());
    let parts = spoken_parts(text, inner, reporting)?;
    let whole = Stretch {
        outer: Span::new(start, inner.end),
        inner,
        ending: Ending::Closed,
        resumes: false,
        family: Family::Double,
    };
    Some(cut(&whole, &parts))
}

/// The parts of `inner` that are speech, where a cue between dashes stands in it.
fn spoken_parts(text: &str, inner: Span, reporting: &Reporting) -> Option<Vec<Span>> {
    let mut parts = Vec::new();
    let mut from = Some(inner.start);
    for (at, dash) in dashes(text, inner) {
        match from {
            Some(start) if cue_follows(&text[at + dash.len_utf8()..inner.end], reporting) => {
                parts.extend(speech(text, Span::new(start, at)));
                from = None;
            }
            None => from = Some(at + dash.len_utf8()),
            Some(_) => {}
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.extend(from.and_then(|start| speech(text, Span::new(start, inner.end))));
    Some(parts)
}

/// Dashes that part clauses; a hyphen counts where blanks stand around it.
fn dashes(text: &str, inner: Span) -> impl Iterator<Item = (usize, char)> + '_ {
    inner.slice(text).char_indices().filter_map(move |(at, c)| {
        let at = inner.start + at;
        let spaced = || text[..at].ends_with(' ') && text[at + 1..].starts_with(' ');
        (is_long_dash(c) || (c == '-' && spaced())).then_some((at, c))
    })
}

fn is_long_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// Whether a finite reporting verb stands behind the dash, alone or behind its subject.
fn cue_follows(rest: &str, reporting: &Reporting) -> bool {
    for token in tokens(rest).take(VERB_REACH) {
        if token.kind != TokenKind::Word {
            return false;
        }
        let word = token.span.slice(rest).to_lowercase();
        let Some(entry) = reporting.entry(&word) else { return false };
        if entry.forms.iter().any(|form| form.finite) {
            return true;
        }
        if !entry.classes.any(&[Class::Pronoun, Class::Adverb, Class::Auxiliary]) {
            return false;
        }
    }
    false
}

/// The words of a part, without the comma and the blanks before its dash.
fn speech(text: &str, part: Span) -> Option<Span> {
    let words = part.slice(text);
    let start = part.start + (words.len() - words.trim_start_matches(is_gap).len());
    let end = part.start + words.trim_end_matches(is_pause).len();
    (start < end).then(|| Span::new(start, end))
}

fn is_gap(c: char) -> bool {
    is_pause(c) || c == '.'
}

fn is_pause(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';')
}

/// The stretch cut into its parts; its marks stay with the first and the last word.
fn cut(stretch: &Stretch, parts: &[Span]) -> Vec<Stretch> {
    let last = parts.len() - 1;
    let ends_with_speech = |part: &Span| part.end + 2 >= stretch.inner.end;
    let of = |(index, part): (usize, &Span)| {
        let start = if index == 0 { stretch.outer.start } else { part.start };
        let closes = index == last && ends_with_speech(part);
        let end = if closes { stretch.outer.end } else { part.end };
        let ending = if closes { stretch.ending } else { Ending::Closed };
        let resumes = stretch.resumes && index == 0;
        Stretch { outer: Span::new(start, end), inner: *part, ending, resumes, ..*stretch }
    };
    parts.iter().enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn parts(lang: &str, text: &str) -> Option<Vec<String>> {
        let reporting = &Language::of(&lang.parse().unwrap()).lexicon().reporting;
        let stretches = dash_led(text, reporting)?;
        Some(stretches.iter().map(|stretch| stretch.inner.slice(text).to_owned()).collect())
    }

    #[test]
    fn a_dash_leads_speech_and_another_its_cue() {
        let russian = "— Мы остаёмся, — сказал мэр, — и ждём.";
        assert_eq!(parts("ru", russian).unwrap(), ["Мы остаёмся", "и ждём."]);
    }

    #[test]
    fn a_dash_without_a_cue_leads_a_list() {
        assert_eq!(parts("ru", "— хлеб — вода"), None);
    }
}
