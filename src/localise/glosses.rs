//! Marked translations that stand behind kept quotes.
//!
//! The words of a quote that is to be glossed go to the engine as sentences of their own; what comes
//! back is put behind the quote's closing mark when everything else has been judged, so that no
//! check can take a gloss for something the story does not have, and the quote itself is never
//! touched.

use std::collections::BTreeMap;

use super::ladder::Attempt;
use super::plan::{Passage, cut};
use super::settings::{QuotePolicy, Settings};
use super::slots::{inside, stays};
use crate::drift;
use crate::finding::{Evidence, Finding, GLOSS_LEFT_OUT, Message, Severity};
use crate::glossary::TermMatch;
use crate::language::Language;
use crate::messages::{Messages, Voice};
use crate::protect::Slot;
use crate::quote::Quote;
use crate::story::{Edition, Story};
use crate::text::{Place, Span};

/// A quote that is kept, and what the engine is asked for to stand behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gloss {
    /// The quote, its marks included.
    pub quote: Place,
    /// Its words, without a comma that belongs to the sentence around it.
    words: Place,
    /// The sentences of its words, shielded as any other.
    pub sentences: Vec<Passage>,
}

/// The words that stand behind each glossed quote, by the quote's place in the story.
pub(super) type Written = BTreeMap<Place, String>;

/// What has to be asked for so that each quote gets its gloss.
pub(super) fn plan(
    story: &Story,
    quotes: &[Quote],
    dates: &[Vec<Slot>],
    terms: &[Vec<TermMatch>],
    settings: &Settings<'_>,
) -> Vec<Gloss> {
    let language = Language::of(&story.lang);
    let glossed = |quote: &&Quote| {
        stays(quote, settings) && settings.policy(quote.place) == QuotePolicy::Gloss
    };
    let gloss = |quote: &Quote| {
        let block = quote.place.block;
        let words = without_comma(story, quote.place);
        let slots = inside(story, words, &dates[block], &terms[block], settings);
        let sentences = cut(words, story, &slots, &terms[block], language);
        Gloss { quote: quote.outer, words, sentences }
    };
    let has_words = |gloss: &Gloss| story.words(gloss.words).chars().any(char::is_alphabetic);
    quotes.iter().filter(glossed).map(gloss).filter(has_words).collect()
}

fn without_comma(story: &Story, place: Place) -> Place {
    let words = story.words(place);
    let comma = |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、' | '،');
    let end = place.span.start + words.trim_end_matches(comma).len();
    Place { span: Span::new(place.span.start, end), ..place }
}

/// The glosses as an edition says them; one that is no translation of its quote is left out and
/// named among the `findings`. `attempts` are those of the sentences of `glosses`, in their order.
pub(super) fn write(
    story: &Story,
    glosses: &[Gloss],
    attempts: &[Attempt],
    settings: &Settings<'_>,
    findings: &mut Vec<Finding>,
) -> Written {
    let edition = Messages::new(Voice::Edition, settings.to);
    let mut attempts = attempts.iter();
    let mut written = Written::new();
    for gloss in glosses {
        let attempts: Vec<_> = attempts.by_ref().take(gloss.sentences.len()).collect();
        if let Some(words) = said(story, gloss, &attempts, settings) {
            let gloss_of = edition.say(&Message::new("quote-gloss").with("words", words));
            written.insert(gloss.quote, format!(" {gloss_of}"));
        } else {
            let words = story.words(gloss.quote);
            let finding = Finding::new(&GLOSS_LEFT_OUT).with("source", story.words(gloss.words));
            let finding = finding.in_source(gloss.quote, words).between(words, "");
            findings.extend(settings.judge.settings.apply(finding));
        }
    }
    written
}

/// The sentences of a gloss as one text, if each of them was translated and says what its source
/// does, as far as facts tell.
fn said(
    story: &Story,
    gloss: &Gloss,
    attempts: &[&Attempt],
    settings: &Settings<'_>,
) -> Option<String> {
    let text = &story.blocks[gloss.words.block].text;
    let mut said = String::new();
    let mut at = gloss.words.span.start;
    for (sentence, attempt) in gloss.sentences.iter().zip(attempts) {
        let words = &attempt.as_ref().ok()?.restored.text;
        let source = sentence.span.slice(text);
        let rules = &settings.judge.settings;
        let verdict = drift::check_pair(source, &story.lang, words, settings.to, rules);
        if verdict.findings.iter().any(|finding| finding.severity == Severity::Error) {
            return None;
        }
        said.push_str(if at == sentence.span.start { "" } else { " " });
        said.push_str(words);
        at = sentence.span.end;
    }
    Some(said.trim().to_owned()).filter(|said| !said.is_empty())
}

/// Puts every gloss behind its quote, which ends where `kept` says, and moves along what `findings`
/// point at, and the `places` of names. A quote that does not stand in the edition gets none.
pub(super) fn put_in<'p>(
    edition: &mut Edition,
    written: &Written,
    kept: &BTreeMap<Place, usize>,
    findings: &mut [Finding],
    places: impl Iterator<Item = &'p mut Place>,
) {
    let mut places: Vec<_> = places.collect();
    for (block, made) in edition.blocks.iter_mut().enumerate() {
        let here = written.iter().filter(|(quote, _)| quote.block == block);
        let mut points: Vec<(usize, &str)> =
            here.filter_map(|(quote, words)| Some((*kept.get(quote)?, words.as_str()))).collect();
        points.sort_unstable();
        for &(at, words) in points.iter().rev() {
            made.text.insert_str(at, words);
        }
        for pairing in &mut made.pairings {
            let span = pairing.target;
            let end = moved(span.end, &points, |at, end| at <= end);
            pairing.target = Span::new(start_of(span, &points).min(end), end);
        }
        let evidence = findings.iter_mut().filter_map(|finding| finding.target.as_mut());
        for evidence in evidence.filter(|evidence| evidence.place.block == block) {
            move_along(evidence, &points, &made.text);
        }
        for place in places.iter_mut().filter(|place| place.block == block) {
            let end = moved(place.span.end, &points, |at, end| at < end);
            place.span = Span::new(start_of(place.span, &points).min(end), end);
        }
    }
}

fn move_along(evidence: &mut Evidence, points: &[(usize, &str)], text: &str) {
    let span = evidence.place.span;
    let end = moved(span.end, points, |at, end| at < end);
    let span = Span::new(start_of(span, points).min(end), end);
    if span.len() != evidence.place.span.len() {
        span.slice(text).clone_into(&mut evidence.text);
    }
    evidence.place.span = span;
}

fn start_of(span: Span, points: &[(usize, &str)]) -> usize {
    moved(span.start, points, |at, start| at <= start)
}

/// Where `place` lies once the words at each of `points` that `is_before` it are in.
fn moved(
    place: usize,
    points: &[(usize, &str)],
    is_before: impl Fn(usize, usize) -> bool,
) -> usize {
    let before = points.iter().filter(|(at, _)| is_before(*at, place));
    place + before.map(|(_, words)| words.len()).sum::<usize>()
}
