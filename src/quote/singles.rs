//! Single marks as outer marks (‘so’, 'so'), told from apostrophes.

use super::marks::{Family, Mark};
use super::pairing::{Ending, Stretch};
use crate::language::lexicon::Side;
use crate::text::Span;

/// Adds the stretches in single marks to `stretches`, which hold those in double ones.
///
/// A stretch in single marks drawn to a side may hold double ones, which then are nested in it.
pub(super) fn pair_singles(text: &str, marks: &[Mark], stretches: &mut Vec<Stretch>) {
    let singles: Vec<Mark> = outside(marks, stretches);
    let mut found = Vec::new();
    let mut at = 0;
    while at < singles.len() {
        match may_open(text, singles[at]).then(|| closer(text, &singles, at)).flatten() {
            Some(close) => {
                found.push(stretch(singles[at], singles[close]));
                at = close + 1;
            }
            None => at += 1,
        }
    }
    merge(stretches, found);
}

fn outside(marks: &[Mark], stretches: &[Stretch]) -> Vec<Mark> {
    let mut rest = stretches.iter().peekable();
    marks
        .iter()
        .copied()
        .filter(|mark| mark.family == Family::Single)
        .filter(|mark| {
            while rest.next_if(|stretch| stretch.outer.end <= mark.span.start).is_some() {}
            rest.peek().is_none_or(|stretch| stretch.outer.start >= mark.span.end)
        })
        .collect()
}

/// Whether a single mark can begin a stretch: not ’90s, not a closing mark.
fn may_open(text: &str, mark: Mark) -> bool {
    let digit = text[mark.span.end..].starts_with(|c: char| c.is_numeric());
    mark.opens && mark.side != Side::Close && !digit
}

/// The mark that closes what `singles[open]` opens, before the next one that opens.
fn closer(text: &str, singles: &[Mark], open: usize) -> Option<usize> {
    let mut doubtful = None;
    for (index, mark) in singles.iter().enumerate().skip(open + 1) {
        if mark.closes && mark.span.start > singles[open].span.end {
            if !looks_genitive(text, *mark) {
                return Some(index);
            }
            doubtful = doubtful.or(Some(index));
        } else if mark.opens && mark.side != Side::Close {
            break;
        }
    }
    doubtful.filter(|_| singles[open].drawn)
}

/// Whether the mark may be the apostrophe of a plural: workers’ rights.
fn looks_genitive(text: &str, mark: Mark) -> bool {
    let after = &text[mark.span.end..];
    text[..mark.span.start].ends_with(['s', 'n', 'o'])
        && after.trim_start().starts_with(|c: char| c.is_alphanumeric())
}

fn stretch(open: Mark, close: Mark) -> Stretch {
    Stretch {
        outer: Span::new(open.span.start, close.span.end),
        inner: Span::new(open.span.end, close.span.start),
        ending: Ending::Closed,
        resumes: false,
        family: Family::Single,
    }
}

fn merge(stretches: &mut Vec<Stretch>, found: Vec<Stretch>) {
    if found.is_empty() {
        return;
    }
    stretches.extend(found);
    stretches.sort_by_key(|s| (s.outer.start, std::cmp::Reverse(s.outer.end)));
    let mut end = 0;
    stretches.retain(|stretch| {
        let keep = stretch.outer.start >= end;
        end = end.max(stretch.outer.end);
        keep
    });
}
