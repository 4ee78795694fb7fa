//! Attributed quotes, which stand in an edition byte for byte, once, in order (QUO001, QUO002).

use super::glossed::{self, Marking};
use super::judge::{Judge, QuoteWay};
use crate::finding::{Finding, QUOTE_ALTERED, QUOTE_MISSING};
use crate::language::Language;
use crate::quote::find_quotes;
use crate::story::Story;
use crate::text::{Place, Span, TokenKind, tokens};

/// Where quotes stand that both stories have; in the edition, with what glosses them.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub source: Vec<Place>,
    pub edition: Vec<Place>,
}

/// Looks for each verbatim quote of `source` in `edition`, behind the one before it.
pub(super) fn check(
    source: &Story,
    edition: &Story,
    judge: &Judge,
    out: &mut Vec<Finding>,
) -> Kept {
    let mut kept = Kept::default();
    let mut from = (0, 0);
    let marking = Marking::of(edition);
    for quote in find_quotes(source, Language::of(&source.lang)) {
        if !quote.is_verbatim() || judge.translated.contains(&quote.place) {
            continue;
        }
        let said = source.words(quote.place);
        if let Some(place) = find(edition, said, from) {
            from = (place.block, place.span.end);
            kept.source.push(quote.place);
            kept.edition.push(place);
            let gloss = marking.as_ref().and_then(|marking| marking.behind(edition, place));
            if let Some((whole, words)) = gloss {
                kept.edition.push(whole);
                glossed::compare(source, quote.place, edition, words, out);
            }
        } else if judge.quotes == QuoteWay::Keep {
            out.push(missed(source, edition, quote.place, said, &mut kept));
        }
    }
    kept
}

/// The next place behind `from` where `said` stands between words' ends.
fn find(edition: &Story, said: &str, from: (usize, usize)) -> Option<Place> {
    let (first, start) = from;
    edition.blocks.iter().enumerate().skip(first).find_map(|(block, text)| {
        let start = if block == first { start } else { 0 };
        let mut places = text.text[start..]
            .match_indices(said)
            .map(|(at, _)| Span::new(start + at, start + at + said.len()));
        let span = places.find(|span| stands_free(&text.text, *span))?;
        Some(Place { block, span })
    })
}

fn stands_free(text: &str, span: Span) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let said = span.slice(text);
    let cut_before = letter(text[..span.start].chars().next_back()) && letter(said.chars().next());
    let cut_after = letter(text[span.end..].chars().next()) && letter(said.chars().next_back());
    !cut_before && !cut_after
}

/// A quote that does not stand there as it was said: altered where its words come close to words
/// in marks, missing otherwise.
fn missed(source: &Story, edition: &Story, place: Place, said: &str, kept: &mut Kept) -> Finding {
    let words = word_list(said);
    let candidates = find_quotes(edition, Language::of(&edition.lang)).into_iter();
    let nearest = candidates
        .filter(|quote| quote.is_verbatim() || quote.outer != quote.place)
        .map(|quote| (common(&words, &word_list(edition.words(quote.place))), quote.place))
        .max_by_key(|(common, _)| *common)
        .filter(|(common, _)| *common * 2 > words.len());
    let finding = match nearest {
        Some((_, near)) => {
            kept.source.push(place);
            kept.edition.push(near);
            let now = edition.words(near);
            Finding::new(&QUOTE_ALTERED)
                .with("source", said)
                .with("target", now)
                .in_target(near, now)
        }
        None => Finding::new(&QUOTE_MISSING).with("source", said).with("target", "–"),
    };
    let target = finding.target.as_ref().map_or_else(String::new, |target| target.text.clone());
    finding.in_source(place, source.words(place)).between(said, &target)
}

fn word_list(text: &str) -> Vec<&str> {
    let words = tokens(text).filter(|token| token.kind != TokenKind::Mark);
    words.map(|token| token.span.slice(text)).collect()
}

fn common(words: &[&str], others: &[&str]) -> usize {
    words.iter().filter(|word| others.contains(word)).count()
}
