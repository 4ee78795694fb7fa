//! What changed between two wordings in one language, word by word.
//!
//! Two readings go in; hunks of tokens come out that differ, with a judgement of each: whether it
//! is only another way to write the same (case, marks, a typing slip, a word said twice, a
//! spelling of the other side of the ocean), or words that say something else.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::reading::Reading;
use super::sameness::{Sameness, compare_words};
use crate::text::{Span, TokenKind};

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
        let (left, right) = (normal_tokens(a), normal_tokens(b));
        let mut hunks = Vec::new();
        for op in capture_diff_slices(Algorithm::Myers, &left, &right) {
            let (a_range, b_range) = match op {
                DiffOp::Equal { .. } => continue,
                other => (other.old_range(), other.new_range()),
            };
            hunks.push(Hunk { a: a_range, b: b_range, sameness: Sameness::Other });
        }
        let moved = moved_words(&hunks, &left, &right);
        for hunk in &mut hunks {
            hunk.sameness =
                if moved { Sameness::Moved } else { compare_words(a, hunk, &left, &right) };
        }
        let share = share_of(&hunks, a, b);
        Self { hunks, share }
    }

    /// Whether the two are one sentence with a few edits.
    pub(super) fn is_edit(&self) -> bool {
        self.share <= FEW
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
    let tokens = &reading.tokens[range.clone()];
    Some(Span::new(tokens.first()?.span.start, tokens.last()?.span.end))
}

/// Tokens in a form in which case and the kind of quotation mark, dash or apostrophe do not count.
fn normal_tokens(reading: &Reading) -> Vec<String> {
    let normal = |word: &str| match word {
        "“" | "”" | "„" | "«" | "»" | "‟" | "''" | "``" => "\"".to_owned(),
        "‘" | "’" | "‚" | "‹" | "›" | "`" | "´" => "'".to_owned(),
        "–" | "—" | "−" | "―" => "-".to_owned(),
        word => word.to_lowercase().replace('’', "'"),
    };
    reading.tokens.iter().map(|token| normal(token.span.slice(reading.text))).collect()
}

/// Whether the differing words are the same words in another order, close to each other: two
/// neighbours changed places.
fn moved_words(hunks: &[Hunk], left: &[String], right: &[String]) -> bool {
    let words = |texts: &[String], ranges: Vec<Range<usize>>| {
        let mut words: Vec<String> = ranges
            .into_iter()
            .flat_map(|range| texts[range].to_vec())
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .collect();
        words.sort();
        words
    };
    let out = words(left, hunks.iter().map(|hunk| hunk.a.clone()).collect());
    let into = words(right, hunks.iter().map(|hunk| hunk.b.clone()).collect());
    let (Some(first), Some(last)) = (hunks.first(), hunks.last()) else { return false };
    let near = last.a.end - first.a.start <= NEIGHBOURS && last.b.end - first.b.start <= NEIGHBOURS;
    !out.is_empty() && out == into && near
}

/// Words no further apart than this are neighbours.
const NEIGHBOURS: usize = 4;

#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn share_of(hunks: &[Hunk], a: &Reading, b: &Reading) -> f64 {
    let count = |reading: &Reading, range: &Range<usize>| {
        let tokens = &reading.tokens[range.clone()];
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
