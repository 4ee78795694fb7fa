//! Pairs of marks: the quoted stretches of a story, block by block.
//!
//! Real copy forgets marks, turns them the wrong way and mixes kinds. Only the outermost pairs
//! count; what they hold is theirs. A mark that is never closed reaches to the end of its
//! paragraph where the next one opens with a mark (a quote over several paragraphs), and is
//! otherwise left for [`super::unclosed`] to bound.

use super::marks::{Family, Mark, find_marks};
use super::singles::pair_singles;
use crate::language::lexicon::{Quotation, Side};
use crate::text::Span;

/// How a stretch ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With its closing mark.
    Closed,
    /// With its paragraph; the next one goes on.
    Continues,
    /// Nowhere: the closing mark is missing.
    Missing,
}

/// Words in marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Marks included.
    pub outer: Span,
    /// The words alone.
    pub inner: Span,
    /// How it ends.
    pub ending: Ending,
    /// Whether it goes on from the block before.
    pub resumes: bool,
    /// Which marks it has.
    pub family: Family,
}

/// Pairs the marks of one block.
///
/// `next` is the text of the block behind it, which says whether an open quote goes on; `resumes`
/// says that the block before left one open.
pub(super) fn find_stretches(
    text: &str,
    next: Option<&str>,
    resumes: bool,
    quotation: &Quotation,
) -> Vec<Stretch> {
    let marks = find_marks(text, quotation);
    let mut pairing = Pairing::default();
    let headless = resumes && starts_headless(text, &marks);
    for (index, mark) in marks.iter().enumerate() {
        if mark.family != Family::Single {
            pairing.take(index, &marks, headless);
        }
    }
    let goes_on = || {
        next.is_some_and(|next| {
            let marks = find_marks(next, quotation);
            opens_at_head(next, &marks) || starts_headless(next, &marks)
        })
    };
    let mut stretches = pairing.finish(text, &marks, goes_on);
    pair_singles(text, &marks, &mut stretches);
    if let Some(first) = stretches.first_mut().filter(|_| resumes) {
        first.resumes = text[..first.outer.start].trim().is_empty();
    }
    stretches
}

/// Whether the first thing in a block is a mark that opens.
fn opens_at_head(text: &str, marks: &[Mark]) -> bool {
    marks
        .first()
        .is_some_and(|mark| text[..mark.span.start].trim().is_empty() && mark.side != Side::Close)
}

/// Whether a block closes a quote it does not open.
fn starts_headless(text: &str, marks: &[Mark]) -> bool {
    let first = marks.iter().find(|mark| mark.family != Family::Single);
    first.is_some_and(|mark| {
        mark.closes && !mark.opens && mark.side != Side::Open && mark.span.start < text.len()
    })
}

/// Where a pair opens and closes, as indices of marks; no opening mark: the head of the block.
#[derive(Debug, Clone, Copy)]
struct Pair {
    open: Option<usize>,
    close: usize,
}

#[derive(Debug, Default)]
struct Pairing {
    open: Vec<usize>,
    /// How many marks of each family are open.
    waiting: [usize; 4],
    pairs: Vec<Pair>,
}

impl Pairing {
    fn take(&mut self, index: usize, marks: &[Mark], headless: bool) {
        let mark = marks[index];
        let waiting = &mut self.waiting[mark.family as usize];
        let same = |&open: &usize| marks[open].family == mark.family;
        let partner = if *waiting == 0 { None } else { self.open.iter().rposition(same) };
        match (turn(mark, partner.is_some()), partner) {
            (Side::Close, Some(at)) => {
                self.pairs.push(Pair { open: Some(self.open[at]), close: index });
                for left in self.open.drain(at..) {
                    self.waiting[marks[left].family as usize] -= 1;
                }
            }
            (Side::Close, None) => {
                if headless && self.pairs.is_empty() && self.open.is_empty() {
                    self.pairs.push(Pair { open: None, close: index });
                }
            }
            _ => {
                *waiting += 1;
                self.open.push(index);
            }
        }
    }

    /// The outermost stretches in order.
    fn finish(self, text: &str, marks: &[Mark], goes_on: impl Fn() -> bool) -> Vec<Stretch> {
        let mut pairs = self.pairs;
        let mut unclosed = Vec::new();
        for &open in &self.open {
            match collapsed(text, open, &pairs, marks) {
                Some(close) => pairs.push(Pair { open: Some(open), close }),
                None => unclosed.push(open),
            }
        }
        pairs.sort_by_key(|pair| pair.open.map_or(0, |open| marks[open].span.start));
        let mut stretches: Vec<_> = pairs.iter().map(|pair| closed(*pair, marks)).collect();
        let starts: Vec<_> = stretches.iter().map(|stretch| stretch.outer.start).collect();
        let mut limit = text.len();
        for (nth, &open) in unclosed.iter().rev().enumerate() {
            let mark = marks[open];
            let next = starts.get(starts.partition_point(|&start| start < mark.span.end));
            limit = next.map_or(limit, |&next| limit.min(next));
            stretches.push(if nth == 0 && goes_on() {
                unfinished(mark, Ending::Continues, text, text.len())
            } else {
                unfinished(mark, Ending::Missing, text, limit)
            });
            limit = mark.span.start;
        }
        outermost(stretches)
    }
}

/// Which way a mark turns, given whether one of its family is open.
fn turn(mark: Mark, open: bool) -> Side {
    let closing = match (mark.side, mark.opens, mark.closes) {
        (Side::Open, false, true)
        | (Side::Either, true, true)
        | (Side::Either, false, false)
        | (Side::Close, true, false) => open,
        (Side::Open, _, _) | (Side::Either, true, false) => false,
        (Side::Close, _, _) | (Side::Either, false, true) => true,
    };
    if closing { Side::Close } else { Side::Open }
}

/// The close of a quote whose last words stand in marks of their own: one mark closes both.
fn collapsed(text: &str, open: usize, pairs: &[Pair], marks: &[Mark]) -> Option<usize> {
    let last = pairs.last().filter(|pair| pair.open.is_some_and(|inner| inner > open))?;
    let inner = last.open?;
    let before = text[..marks[inner].span.start].trim_end().chars().next_back()?;
    let same = marks[inner].family == marks[open].family;
    let mid_sentence = before.is_alphanumeric() && marks[open].span.end < marks[inner].span.start;
    (same && mid_sentence).then_some(last.close)
}

fn closed(pair: Pair, marks: &[Mark]) -> Stretch {
    let close = marks[pair.close];
    let (start, inner) = pair.open.map_or((0, 0), |open| {
        let open = marks[open].span;
        (open.start, open.end)
    });
    Stretch {
        outer: Span::new(start, close.span.end),
        inner: Span::new(inner, close.span.start),
        ending: Ending::Closed,
        resumes: pair.open.is_none(),
        family: close.family,
    }
}

/// A stretch without its closing mark, up to `limit`.
fn unfinished(mark: Mark, ending: Ending, text: &str, limit: usize) -> Stretch {
    let words = text[mark.span.end..limit].trim_end();
    let end = mark.span.end + words.len();
    Stretch {
        outer: Span::new(mark.span.start, end),
        inner: Span::new(mark.span.end, end),
        ending,
        resumes: false,
        family: mark.family,
    }
}

/// Drops every stretch that lies in another one, and empty ones.
fn outermost(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_by_key(|s| (s.outer.start, std::cmp::Reverse(s.outer.end)));
    let mut end = 0;
    stretches.retain(|stretch| {
        let outside = stretch.outer.start >= end;
        if outside {
            end = stretch.outer.end;
        }
        outside
    });
    stretches
}
