//! Two texts as the page shows them: sentence beside sentence, with what was found in each.

use std::collections::BTreeMap;

use super::runs::{Mark, marked};
use crate::drift::{Changed, Diff, Fate, Part, Row, aligned};
use crate::finding::{Evidence, Finding};
use crate::report::{Reported, Side};
use crate::text::{Place, Span};

/// A row of the page.
#[derive(Debug)]
pub(super) struct Line<'r> {
    /// The sentence of each side, as HTML.
    pub cells: [Option<String>; 2],
    /// The line of its file each sentence begins on.
    pub lines: [Option<usize>; 2],
    /// Whether a paragraph begins here.
    pub opens: bool,
    /// Whether the sentence was written otherwise; of a translation every one was.
    pub changed: bool,
    /// What was found in it.
    pub findings: Vec<&'r Finding>,
}

/// The rows of two texts, and what was found in none of them.
pub(super) fn lines<'r>(reported: &Reported<'r>) -> (Vec<Line<'r>>, Vec<&'r Finding>) {
    let sides = [reported.source, reported.edition];
    let (rows, changes) = reported.diff.map_or_else(
        || {
            let rows = aligned(sides[0].document.story(), sides[1].document.story());
            let changes = vec![None; rows.len()];
            (rows, changes)
        },
        rows_of,
    );
    let (mut found, nowhere) = sorted(&rows, &reported.report.findings);
    let mut lines = Vec::with_capacity(rows.len());
    let mut last = [None, None];
    for ((row, changed), findings) in rows.iter().zip(&changes).zip(&mut found) {
        let findings = std::mem::take(findings);
        let cell = |side| cell(row, side, sides[side], *changed, &findings);
        let blocks = [row.source, row.target].map(|place| place.map(|place| place.block));
        let opens = (0..2).any(|side| blocks[side].is_some() && blocks[side] != last[side]);
        let line = |place: Option<Place>, side: Side<'_>| {
            place.map(|place| side.document.locate(place).line)
        };
        lines.push(Line {
            cells: [cell(0), cell(1)],
            lines: [line(row.source, sides[0]), line(row.target, sides[1])],
            opens,
            changed: changed.is_some(),
            findings,
        });
        last = [blocks[0].or(last[0]), blocks[1].or(last[1])];
    }
    (lines, nowhere)
}

/// The rows of two versions, and for each the change it shows.
fn rows_of(diff: &Diff) -> (Vec<Row>, Vec<Option<&Changed>>) {
    let (mut rows, mut shown) = (Vec::new(), Vec::new());
    for part in &diff.parts {
        match part {
            Part::Unchanged(both) => {
                rows.extend(both);
                shown.extend(both.iter().map(|_| None));
            }
            Part::Changed(changed) => {
                rows.push(Row { source: changed.old, target: changed.new });
                shown.push(Some(changed));
            }
        }
    }
    (rows, shown)
}

/// The findings of each row: where their words in the edition stand, else those in the source.
fn sorted<'r>(rows: &[Row], findings: &'r [Finding]) -> (Vec<Vec<&'r Finding>>, Vec<&'r Finding>) {
    let (sources, targets) =
        (Index::new(rows, |row| row.source), Index::new(rows, |row| row.target));
    let (mut found, mut nowhere) = (vec![Vec::new(); rows.len()], Vec::new());
    for finding in findings {
        let there = finding.target.as_ref().and_then(|evidence| targets.row(evidence));
        let row = there.or_else(|| sources.row(finding.source.as_ref()?));
        match row {
            Some(row) => found[row].push(finding),
            None => nowhere.push(finding),
        }
    }
    (found, nowhere)
}

/// Finds the row of a place of one side.
struct Index(BTreeMap<Place, usize>);

impl Index {
    fn new(rows: &[Row], side: fn(&Row) -> Option<Place>) -> Self {
        Self(rows.iter().enumerate().filter_map(|(at, row)| Some((side(row)?, at))).collect())
    }

    /// The first row that has words of `evidence`.
    fn row(&self, evidence: &Evidence) -> Option<usize> {
        let Place { block, span } = evidence.place;
        let start = Place { block, span: Span::new(span.start, usize::MAX) };
        let last = self.0.range(..=start).next_back();
        let next = self.0.range(start..).next();
        last.into_iter().chain(next).find_map(|(place, &row)| {
            (place.block == block && place.span.overlaps(span)).then_some(row)
        })
    }
}

/// One sentence with its marks.
fn cell(
    row: &Row,
    side: usize,
    shown: Side<'_>,
    changed: Option<&Changed>,
    findings: &[&Finding],
) -> Option<String> {
    let place = [row.source, row.target][side]?;
    let text = shown.document.story().words(place);
    let within = |at: Place| {
        let start = at.span.start.max(place.span.start);
        let end = at.span.end.min(place.span.end);
        (at.block == place.block && start < end)
            .then(|| Span::new(start - place.span.start, end - place.span.start))
    };
    let evidence = findings.iter().filter_map(|finding| {
        let words = if side == 0 { &finding.source } else { &finding.target };
        Some((within(words.as_ref()?.place)?, Mark::Found(finding.severity)))
    });
    let fate = if side == 0 { Fate::Taken } else { Fate::Put };
    let pieces = changed.into_iter().flat_map(|changed| &changed.pieces);
    let pieces = pieces.filter(|piece| piece.fate == fate);
    let pieces = pieces.filter_map(|piece| Some((within(piece.place)?, Mark::Changed(fate))));
    Some(marked(text, &evidence.chain(pieces).collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::NUMBER_MISSING;

    #[test]
    fn a_finding_goes_to_the_row_of_its_words() {
        let place = |block, start, end| Place { block, span: Span::new(start, end) };
        let row = |source, target| Row { source: Some(source), target };
        let rows = [row(place(0, 0, 9), Some(place(0, 0, 7))), row(place(0, 10, 20), None)];
        let missing = |at| Finding::new(&NUMBER_MISSING).in_source(at, "12");
        let findings =
            [missing(place(0, 12, 14)), missing(place(0, 8, 12)), missing(place(1, 0, 2))];
        let (found, nowhere) = sorted(&rows, &findings);
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(nowhere.len(), 1);
    }
}
