//! What changed between two wordings in one language, word by word.
//!
//! Two readings go in; hunks of tokens come out that differ, with a judgement of each: whether it
//! is only another way to write the same (case, marks, a typing slip, a word said twice, a
//! spelling of the other side of the ocean), or words that say something else.

use std::ops::Range;

use super::reading::Reading;
use super::sameness::{Sameness, compare_words};
use crate::facts::{Certainty, Fact, Value};
use crate::text::{Span, Spans, TokenKind, differing};

/// Words that differ: a stretch of each text, one of which may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hunk {
    /// Tokens of the first text.
    pub a: Range<usize>,
    /// Tokens of the second.
    pub b: Range<usize>,
    /// How far the two say the same.
    pub sameness: Sameness,
}

/// All that differs between two wordings.
#[derive(Debug)]
pub(super) struct Change {
    /// The differences, in order.
    pub hunks: Vec<Hunk>,
    /// Share of words that another wording has in its place, from 0 to 1.
    pub share: f64,
}

/// Up to this share of changed words two wordings are one sentence with edits; above it the one
/// is a paraphrase of the other.
const FEW: f64 = 0.34;

impl Change {
    pub(super) fn between(a: &Reading, b: &Reading) -> Self {
        let (left, right) = (normal_words(a), normal_words(b));
        let hunk = |(a, b)| Hunk { a, b, sameness: Sameness::Other };
        let mut hunks: Vec<Hunk> = differing(&left, &right).into_iter().map(hunk).collect();
        let moved = moved_words(&hunks, &left, &right);
        for hunk in &mut hunks {
            hunk.sameness = match compare_words(a, hunk, &left, &right) {
                _ if moved => Sameness::Moved,
                Sameness::Other if same_values(a, b, hunk) => Sameness::Same,
                judged => judged,
            };
        }
        let share = share_of(&hunks, a, b);
        Self { hunks, share }
    }

    /// Whether the two are one sentence with a few edits.
    pub(super) fn is_edit(&self) -> bool {
        self.share <= FEW || self.meaningful().nth(1).is_none()
    }

    /// The stretches of each text in which facts may differ: changed words that are more than
    /// another way to write the same. A word with a slip in it says what it said.
    pub(super) fn where_facts_count(&self, a: &Reading, b: &Reading) -> (Spans, Spans) {
        let (mut in_a, mut in_b) = (Vec::new(), Vec::new());
        for hunk in &self.hunks {
            let (one, other) = (hunk.span_a(a), hunk.span_b(b));
            let said = |reading: &Reading, span: Option<Span>| {
                span.is_some_and(|span| reading.facts.iter().any(|fact| says(fact, span)))
            };
            let harmless = match hunk.sameness {
                Sameness::Same | Sameness::Repeated => true,
                Sameness::Slip => !(said(a, one) && said(b, other)),
                _ => false,
            };
            if !harmless {
                in_a.extend(one);
                in_b.extend(other);
            }
        }
        (Spans::of(in_a), Spans::of(in_b))
    }

    /// The hunks whose words say something else.
    pub(super) fn meaningful(&self) -> impl Iterator<Item = &Hunk> {
        self.hunks.iter().filter(|hunk| hunk.sameness == Sameness::Other)
    }
}

impl Hunk {
    /// The words of the first text.
    pub(super) fn span_a(&self, a: &Reading) -> Option<Span> {
        span_of(a, &self.a)
    }

    /// The words of the second text.
    pub(super) fn span_b(&self, b: &Reading) -> Option<Span> {
        span_of(b, &self.b)
    }
}

fn span_of(reading: &Reading, range: &Range<usize>) -> Option<Span> {
    let tokens = &reading.words.tokens[range.clone()];
    Some(Span::new(tokens.first()?.span.start, tokens.last()?.span.end))
}

/// Words and marks in a form in which case and the kind of quotation mark, dash or apostrophe do not
/// count.
fn normal_words<'r>(reading: &'r Reading) -> Vec<&'r str> {
    let normal = |word: &'r str| match word {
        "“" | "”" | "„" | "«" | "»" | "‟" | "''" | "``" => "\"",
        "‘" | "'" | "‚" | "‹" | "›" | "`" | "´" => "'",
        "–" | "—" | "−" | "―" => "-",
        word => word,
    };
    reading.words.all().map(|(_, word)| normal(&word.lower)).collect()
}

/// Whether the differing words are the same words in another order, close to each other: two
/// neighbours changed places.
fn moved_words(hunks: &[Hunk], left: &[&str], right: &[&str]) -> bool {
    let out = sorted(left, hunks.iter().map(|hunk| hunk.a.clone()));
    let into = sorted(right, hunks.iter().map(|hunk| hunk.b.clone()));
    let (Some(first), Some(last)) = (hunks.first(), hunks.last()) else { return false };
    let near = last.a.end - first.a.start <= NEIGHBOURS && last.b.end - first.b.start <= NEIGHBOURS;
    !out.is_empty() && out == into && near
}

fn sorted<'w>(texts: &[&'w str], ranges: impl Iterator<Item = Range<usize>>) -> Vec<&'w str> {
    let words = ranges.flat_map(|range| texts[range].iter().copied());
    let mut words: Vec<&str> =
        words.filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    words.sort_unstable();
    words
}

/// Words no further apart than this are neighbours.
const NEIGHBOURS: usize = 4;

#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn share_of(hunks: &[Hunk], a: &Reading, b: &Reading) -> f64 {
    let count = |reading: &Reading, range: &Range<usize>| {
        let tokens = &reading.words.tokens[range.clone()];
        tokens.iter().filter(|token| token.kind != TokenKind::Mark).count()
    };
    let changed = hunks
        .iter()
        .filter(|hunk| !matches!(hunk.sameness, Sameness::Same | Sameness::Repeated))
        .map(|hunk| count(a, &hunk.a).max(count(b, &hunk.b)))
        .sum::<usize>();
    let all = a.word_count().max(b.word_count()).max(1);
    (changed as f64 / all as f64).min(1.0)
}

/// Whether a fact stands in `span` that is more than a guess.
fn says(fact: &Fact, span: Span) -> bool {
    fact.span.overlaps(span)
        && !matches!(fact.value, Value::Name { .. })
        && fact.certainty > Certainty::Unsure
}

/// Whether all that differs is how one and the same number, sum or date is written.
fn same_values(a: &Reading, b: &Reading, hunk: &Hunk) -> bool {
    let values = |reading: &Reading, range: &Range<usize>| -> Option<Vec<Fact>> {
        let tokens = &reading.words.tokens[range.clone()];
        let mut spoken = tokens.iter().filter(|token| token.kind != TokenKind::Mark);
        spoken.all(|token| reading.has_quantity(token.span)).then(|| {
            let is_here = |fact: &&Fact| tokens.iter().any(|token| token.span.overlaps(fact.span));
            reading.quantities().filter(is_here).cloned().collect()
        })
    };
    let (Some(one), Some(other)) = (values(a, &hunk.a), values(b, &hunk.b)) else { return false };
    let beside = hunk.a.is_empty() || hunk.b.is_empty();
    !(one.is_empty() && other.is_empty())
        && (beside || one.len() == other.len())
        && one.iter().zip(&other).all(|(one, other)| one.value == other.value)
        && !(beside && (one.is_empty() || other.is_empty()) && !touches_same(a, b, &one, &other))
}

/// Words put beside a number that was there and is the same: a unit written out, a sign.
fn touches_same(a: &Reading, b: &Reading, one: &[Fact], other: &[Fact]) -> bool {
    let known =
        |reading: &Reading, fact: &Fact| reading.quantities().any(|f| f.value == fact.value);
    one.iter().all(|fact| known(b, fact)) && other.iter().all(|fact| known(a, fact))
}
