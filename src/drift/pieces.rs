//! The words of a changed sentence, one behind the other: kept, taken out, put in.

use super::pair::Pair;
use crate::finding::Finding;
use crate::text::{Place, Span};

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Both versions have them.
    Kept,
    /// Only the earlier version has them.
    Taken,
    /// Only the later version has them.
    Put,
}

/// Some words of a changed sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of them.
    pub fate: Fate,
    /// The words, with the blanks behind them.
    pub text: String,
    /// Where they stand, in the earlier version if they were taken out, else in the later.
    pub place: Place,
    /// Whether a finding that touches the meaning speaks of them.
    pub marked: bool,
}

/// The pieces of a pair that stands at `from` and `to`; words taken out come before those put in.
pub(super) fn pieces(
    pair: &Pair,
    from: Option<Place>,
    to: Option<Place>,
    findings: &[Finding],
) -> Vec<Piece> {
    let mut writer = Writer { findings, pieces: Vec::new() };
    let change = pair.change.as_ref();
    let mut done = 0;
    for hunk in change.into_iter().flat_map(|change| &change.hunks) {
        let (out, into) = (hunk.span_a(&pair.a), hunk.span_b(&pair.b));
        let start = into.map_or_else(|| end_of(pair, hunk.b.start), |span| span.start);
        if let Some(to) = to {
            writer.push(Fate::Kept, pair.b.text, Span::new(done, start.max(done)), to);
        }
        if let (Some(span), Some(from)) = (out, from) {
            writer.push(Fate::Taken, pair.a.text, span, from);
        }
        if let (Some(span), Some(to)) = (into, to) {
            writer.push(Fate::Put, pair.b.text, span, to);
        }
        done = into.map_or(start.max(done), |span| span.end);
    }
    if let Some(to) = to {
        writer.push(Fate::Kept, pair.b.text, Span::new(done, pair.b.text.len()), to);
    }
    writer.pieces
}

/// Where token `next` of the later text begins, or its end.
fn end_of(pair: &Pair, next: usize) -> usize {
    pair.b.words.tokens.get(next).map_or(pair.b.text.len(), |token| token.span.start)
}

struct Writer<'f> {
    findings: &'f [Finding],
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    fn push(&mut self, fate: Fate, text: &str, span: Span, at: Place) {
        if span.is_empty() {
            return;
        }
        let place = Place { block: at.block, span: span.shifted(at.span.start) };
        let speaks = |finding: &Finding| {
            let evidence = if fate == Fate::Taken { &finding.source } else { &finding.target };
            finding.severity > crate::finding::Severity::Info
                && evidence.as_ref().is_some_and(|evidence| {
                    evidence.place.block == place.block && evidence.place.span.overlaps(place.span)
                })
        };
        let marked = fate != Fate::Kept && self.findings.iter().any(speaks);
        self.pieces.push(Piece { fate, text: span.slice(text).to_owned(), place, marked });
    }
}
