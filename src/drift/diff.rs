//! Two versions of a story: what was written otherwise, and what that does to the meaning.
//!
//! Sentences that stand in both letter for letter are found first, so that only the others are
//! compared; time grows with the length of the stories and of what changed. What comes out is for
//! a writer to show: unchanged sentences in runs, changed ones word by word, with the findings
//! that speak of them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::aligned::Row;
use super::judge::Judge;
use super::pair::Pair;
use super::pieces::{Piece, pieces};
use super::reading::Reading;
use super::rules_on;
use crate::align::{Bead, Unit, align_versions};
use crate::finding::{Category, Finding, SENTENCE_ADDED, SENTENCE_MISSING, Severity};
use crate::language::Language;
use crate::segment::sentences;
use crate::story::Story;
use crate::text::{Place, Span, differing};

/// What differs between two versions of a story.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// The story from top to bottom: runs of unchanged sentences, and changed ones.
    pub parts: Vec<Part>,
    /// What changed in meaning; source places are of the earlier version, target places of the later.
    pub findings: Vec<Finding>,
}

/// A part of the later version.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Sentences that both versions have.
    Unchanged(Vec<Row>),
    /// A sentence that was written otherwise, put in or taken out.
    Changed(Changed),
}

/// A sentence that was written otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// Where it stood; nothing if it was put in.
    pub old: Option<Place>,
    /// Where it stands; nothing if it was taken out.
    pub new: Option<Place>,
    /// Whether it moved to another place in the story.
    pub moved: bool,
    /// Its words in reading order, each kept, taken out or put in.
    pub pieces: Vec<Piece>,
    /// Which of the findings speak of it.
    pub findings: Range<usize>,
}

impl Diff {
    /// Adds sentences that both versions have.
    fn keep(&mut self, old: &[Place], new: &[Place]) {
        let rows = old.iter().zip(new);
        let rows: Vec<_> =
            rows.map(|(&old, &new)| Row { source: Some(old), target: Some(new) }).collect();
        if !rows.is_empty() {
            self.parts.push(Part::Unchanged(rows));
        }
    }

    /// How many findings touch the meaning (errors and warnings), by category.
    #[must_use]
    pub fn meaning(&self) -> BTreeMap<Category, usize> {
        let mut counts = BTreeMap::new();
        for finding in self.findings.iter().filter(|finding| finding.severity > Severity::Info) {
            *counts.entry(finding.category).or_default() += 1;
        }
        counts
    }

    /// How many sentences there are, of whichever version has them.
    #[must_use]
    pub fn sentences(&self) -> usize {
        let sentences = |part: &Part| match part {
            Part::Unchanged(rows) => rows.len(),
            Part::Changed(_) => 1,
        };
        self.parts.iter().map(sentences).sum()
    }

    /// How many sentences were written otherwise, put in or taken out.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, Part::Changed(_))).count()
    }
}

/// What differs between `old` and `new`, two versions in one language.
#[must_use]
pub fn diff(old: &Story, new: &Story, judge: &Judge) -> Diff {
    let (a, b) = (places(old), places(new));
    let mut diff = Diff { parts: Vec::new(), findings: Vec::new() };
    let left: Vec<&str> = a.iter().map(|&place| old.words(place)).collect();
    let right: Vec<&str> = b.iter().map(|&place| new.words(place)).collect();
    let mut done = (0, 0);
    for (ones, others) in differing(&left, &right) {
        diff.keep(&a[done.0..ones.start], &b[done.1..others.start]);
        done = (ones.end, others.end);
        for bead in beads(&left[ones.clone()], &right[others.clone()]) {
            let (from, to) = (&a[ones.clone()], &b[others.clone()]);
            let changed = compare(old, new, &bead, from, to, judge, &mut diff.findings);
            diff.parts.push(Part::Changed(changed));
        }
    }
    diff.keep(&a[done.0..], &b[done.1..]);
    diff
}

/// The sentences of a story; a block that is no prose counts as one.
fn places(story: &Story) -> Vec<Place> {
    let language = Language::of(&story.lang);
    let blocks = story.blocks.iter().enumerate();
    blocks
        .flat_map(|(block, text)| {
            let spans = if text.role.is_prose() {
                sentences(&text.text, language)
            } else {
                vec![Span::of(&text.text)]
            };
            spans.into_iter().map(move |span| Place { block, span })
        })
        .collect()
}

fn beads(left: &[&str], right: &[&str]) -> Vec<Bead> {
    let units =
        |texts: &[&str]| -> Vec<Unit> { texts.iter().map(|text| Unit::of_words(text)).collect() };
    align_versions(&units(left), &units(right))
}

/// One changed stretch: its words, and what they do to the meaning.
fn compare(
    old: &Story,
    new: &Story,
    bead: &Bead,
    ones: &[Place],
    others: &[Place],
    judge: &Judge,
    findings: &mut Vec<Finding>,
) -> Changed {
    let from = joined(&ones[bead.a.clone()]);
    let to = joined(&others[bead.b.clone()]);
    let before = from.map_or("", |place| old.words(place));
    let after = to.map_or("", |place| new.words(place));
    let first = findings.len();
    let language = Language::of(&new.lang);
    let pair = Pair::new(Reading::new(before, language), Reading::new(after, language));
    let found = match (from, to) {
        (Some(from), Some(to)) => rules_on(&pair)
            .into_iter()
            .map(|finding| finding.moved_to(from, to).between(before, after))
            .collect(),
        (Some(from), None) => {
            vec![Finding::new(&SENTENCE_MISSING).in_source(from, before).between(before, "")]
        }
        (None, Some(to)) => {
            vec![Finding::new(&SENTENCE_ADDED).in_target(to, after).between("", after)]
        }
        (None, None) => Vec::new(),
    };
    findings.extend(found.into_iter().filter_map(|finding| judge.settings.apply(finding)));
    let pieces = pieces(&pair, from, to, &findings[first..]);
    Changed { old: from, new: to, moved: bead.moved, pieces, findings: first..findings.len() }
}

/// Neighbouring sentences of one block as one place.
pub(super) fn joined(places: &[Place]) -> Option<Place> {
    let first = places.first()?;
    let last = places.iter().rev().find(|place| place.block == first.block)?;
    Some(Place { block: first.block, span: Span::new(first.span.start, last.span.end) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(paragraphs: &[&str]) -> Story {
        let block = |text: &&str| Block { role: Role::Paragraph, text: (*text).to_owned() };
        Story {
            lang: "en".parse().unwrap(),
            meta: Meta::default(),
            blocks: paragraphs.iter().map(block).collect(),
        }
    }

    const FIRST: [&str; 3] = [
        "The fire began in a warehouse on Monday. It injured 12 people.",
        "The owner allegedly ignored warnings.",
        "Nobody has been arrested.",
    ];

    #[test]
    fn a_story_does_not_differ_from_itself() {
        let diff = diff(&story(&FIRST), &story(&FIRST), &Judge::default());
        assert_eq!((diff.changed(), diff.findings.len(), diff.sentences()), (0, 0, 4));
    }

    #[test]
    fn changes_of_meaning_are_counted_and_marked_in_the_words() {
        let later = story(&[
            "The fire began in a warehouse on Monday. It injured 21 people.",
            "The owner ignored warnings.",
            "Nobody has been arrested. An inquiry begins in May.",
        ]);
        let diff = diff(&story(&FIRST), &later, &Judge::default());
        let meaning = diff.meaning();
        assert_eq!(meaning.get(&Category::Number), Some(&1));
        assert_eq!(meaning.get(&Category::Hedging), Some(&1));
        assert_eq!(meaning.get(&Category::Addition), Some(&1));
        let Part::Changed(changed) = &diff.parts[1] else { panic!("{:?}", diff.parts) };
        let marked: Vec<_> = changed.pieces.iter().filter(|piece| piece.marked).collect();
        assert_eq!(
            marked.iter().map(|piece| piece.text.as_str()).collect::<Vec<_>>(),
            ["12", "21"]
        );
    }
}
