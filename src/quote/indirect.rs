//! Indirect speech: the clause a cue of speech governs, without marks.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::Frame;
use super::speaker::{after, before};
use crate::language::lexicon::{Class, SpeakerSide};
use crate::text::Span;

/// How far behind a cue phrase the comma that ends it may stand, in items.
const REACH: usize = 40;

/// A clause and the cue that governs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clause {
    /// Its words.
    pub span: Span,
    /// Index of the cue among those of the sentence.
    pub cue: usize,
}

/// The clauses of a sentence that stand under a cue and hold no quoted stretch.
pub(super) fn find_clauses(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let quotes: Vec<_> = sentence.clone().filter(|&at| frame.items[at].quote().is_some()).collect();
    let no_quote = |items: &Range<usize>| {
        let next = quotes.partition_point(|&at| at < items.start);
        quotes.get(next).is_none_or(|&at| at >= items.end)
    };
    for (index, cue) in cues.iter().enumerate() {
        if !cue.speaks() || cue.kind == CueKind::Colon {
            continue;
        }
        let end = cues.get(index + 1).map_or(sentence.end, |_| sentence.end);
        let items = match cue.kind {
            CueKind::Phrase(SpeakerSide::After) => around_phrase(frame, sentence, cue),
            _ => behind_verb(frame, cue, end).or_else(|| before_verb(frame, sentence, cue)),
        };
        let Some(items) = items.filter(no_quote) else { continue };
        let Some(span) = frame.span(items) else { continue };
        if clauses.last().is_none_or(|last| last.span.end <= span.start) {
            clauses.push(Clause { span, cue: index });
            if span.end >= frame.items[sentence.end - 1].span.start {
                break;
            }
        }
    }
    clauses
}

/// `said that …`: from the subordinator to the end of the sentence.
fn behind_verb(frame: &Frame<'_, '_>, cue: &Cue, end: usize) -> Option<Range<usize>> {
    let start = cue.items.end;
    let reach = end.min(start + 8);
    let that = (start..reach)
        .take_while(|&at| frame.items[at].is_word() || frame.items[at].is(','))
        .find(|&at| frame.items[at].has(Class::Subordinator));
    let said = cue.items.start.checked_sub(1).is_some_and(|at| {
        let before = &frame.items[..=at];
        let mut words = before.iter().rev().skip_while(|item| item.is(',') || item.is_dash());
        words.next().is_some_and(|item| item.quote().is_some())
    });
    let open = |at: usize| frame.items[at].any(&[Class::Determiner, Class::Pronoun]);
    let bare =
        (!said && start < end && (open(start) || frame.items[start].capital)).then_some(start);
    let start = that.filter(|_| !said).or(bare)?;
    let end = without_stop(frame, start..end);
    (end > start + 1).then_some(start..end)
}

/// `…, officials said`: the sentence up to the cue and its subject.
fn before_verb(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let comma =
        (sentence.start..cue.items.start).rev().take(20).find(|&at| frame.items[at].is(','))?;
    before(frame, comma + 1, cue.items.start)
        .or_else(|| after(frame, cue.items.end, sentence.end))
        .filter(|_| comma > sentence.start)?;
    Some(sentence.start..comma)
}

/// `…, according to her`: the sentence without the phrase.
fn around_phrase(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cue: &Cue,
) -> Option<Range<usize>> {
    if cue.items.start > sentence.start + 2 {
        let mut end = cue.items.start;
        while end > sentence.start && !frame.items[end - 1].is_word() {
            end -= 1;
        }
        return (end > sentence.start).then_some(sentence.start..end);
    }
    let reach = sentence.end.min(cue.items.end + REACH);
    let comma = (cue.items.end..reach).find(|&at| frame.items[at].is(','))?;
    let end = without_stop(frame, comma + 1..sentence.end);
    (end > comma + 1).then_some(comma + 1..end)
}

fn without_stop(frame: &Frame<'_, '_>, items: Range<usize>) -> usize {
    let stop = items.end > items.start && !frame.items[items.end - 1].is_word();
    items.end - usize::from(stop)
}
