//! Indirect speech: the clause a cue of speech governs, without marks.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::{Frame, Item};
use super::subject::{after, before};
use crate::language::lexicon::{Class, SpeakerSide};

/// How far behind a cue the comma between it and its clause may stand, in items.
const REACH: usize = 40;

/// How far behind a verb its clause may begin where no comma has to open it, in items.
const OBJECT: usize = 8;

/// A clause and the cue that governs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clause {
    /// Its items.
    pub items: Range<usize>,
    /// Index of the cue among those of the sentence.
    pub cue: usize,
}

/// The clauses of a sentence that stand under a cue of speech, in the order of their cues.
pub(super) fn find_clauses(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
) -> Vec<Clause> {
    let spoken = |(_, cue): &(usize, &Cue)| cue.speaks() && cue.kind != CueKind::Colon;
    let clause = |(index, cue): (usize, &Cue)| {
        let items = match cue.kind {
            CueKind::Phrase(SpeakerSide::After) => around_phrase(frame, sentence, cue),
            _ => behind_verb(frame, sentence, cue).or_else(|| before_verb(frame, sentence, cue)),
        };
        items.map(|items| Clause { items, cue: index })
    };
    cues.iter().enumerate().filter(spoken).filter_map(clause).collect()
}

/// Those of `clauses` that hold no quoted stretch and do not lie in one another.
pub(super) fn without_quotes(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    clauses: &[Clause],
) -> Vec<Clause> {
    let quotes: Vec<_> = sentence.clone().filter(|&at| frame.items[at].quote().is_some()).collect();
    let mut told: Vec<Clause> = Vec::new();
    for clause in clauses {
        let next = quotes.partition_point(|&at| at < clause.items.start);
        let holds = quotes.get(next).is_some_and(|&at| at < clause.items.end);
        if !holds && told.last().is_none_or(|last| last.items.end <= clause.items.start) {
            told.push(clause.clone());
        }
    }
    told
}

/// Which stretches of a sentence stand in a clause under a cue.
#[derive(Debug)]
pub(super) struct Reported {
    /// From where to the end of the sentence all is told.
    from: usize,
    /// Up to where from its beginning all is told.
    to: usize,
}

impl Reported {
    /// What `clauses` hold of their sentence.
    pub fn new(sentence: &Range<usize>, clauses: &[Clause]) -> Self {
        let opens = |clause: &&Clause| clause.items.start > sentence.start;
        Self {
            from: clauses
                .iter()
                .filter(opens)
                .map(|clause| clause.items.start)
                .min()
                .unwrap_or(sentence.end),
            to: clauses
                .iter()
                .filter(|clause| !opens(clause))
                .map(|clause| clause.items.end)
                .max()
                .unwrap_or(sentence.start),
        }
    }

    /// Whether the item `at` is told.
    pub fn holds(&self, at: usize) -> bool {
        at >= self.from || at < self.to
    }
}

/// `said that …`: from the word that opens the clause to the end of the sentence.
fn behind_verb(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let quoted = cue.items.start.checked_sub(1).is_some_and(|at| {
        let before = &frame.items[..=at];
        let mut words = before.iter().rev().skip_while(|item| item.is(',') || item.is_dash());
        words.next().is_some_and(|item| item.quote().is_some())
    });
    if quoted {
        return None;
    }
    let reach = &frame.items[cue.items.end..sentence.end.min(cue.items.end + OBJECT)];
    let start = if frame.reporting.verb_second() {
        behind_comma(frame, sentence, cue)
    } else {
        opened(reach).or_else(|| bare(reach)).map(|at| cue.items.end + at)
    }?;
    let end = without_stop(frame, start..sentence.end);
    (end > start + 1).then_some(start..end)
}

/// Where a subordinator opens a clause behind a verb and its object.
fn opened(reach: &[Item<'_>]) -> Option<usize> {
    let words = reach.iter().take_while(|item| item.is_word() || item.is(','));
    words.enumerate().find(|(_, item)| item.has(Class::Subordinator)).map(|(at, _)| at)
}

/// A clause that begins right behind its verb with its subject.
fn bare(reach: &[Item<'_>]) -> Option<usize> {
    let first = reach.first()?;
    let subject = first.any(&[Class::Determiner, Class::Pronoun]) || first.capital;
    (subject && !first.has(Class::Time)).then_some(0)
}

/// A clause behind a comma that a subordinator opens or a verb form of reported speech marks, or
/// that a cue in a clause of its own leads: `wie die Polizei mitteilte, …`.
fn behind_comma(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<usize> {
    let reach = sentence.end.min(cue.items.end + REACH);
    let start = (cue.items.end..reach).find(|&at| frame.items[at].is(','))? + 1;
    let led =
        frame.items[sentence.start].has(Class::Subordinator) && sentence.start < cue.items.start;
    let opens = start < reach && frame.items[start].has(Class::Subordinator);
    let end = sentence.end.min(start + REACH);
    let marked = || frame.items[start..end].iter().any(|item| item.has(Class::Mood));
    (led || opens || marked()).then_some(start)
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
