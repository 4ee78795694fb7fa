//! The cheapest path through two lists of units.

use std::ops::Range;

use super::Unit;
use super::cost::{STEPS, cost};

/// Units that answer each other: neighbours on each side, one side possibly empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bead {
    /// Units of the first text.
    pub a: Range<usize>,
    /// Units of the second.
    pub b: Range<usize>,
    /// Whether the two stand out of the order of the others.
    pub moved: bool,
}

/// A path strays no further than this from the diagonal, beyond what the lengths of the lists ask.
const BAND: usize = 24;

/// Aligns a text with its translation: beads in order, every unit in exactly one.
#[must_use]
pub fn align(a: &[Unit], b: &[Unit]) -> Vec<Bead> {
    let total = |units: &[Unit]| units.iter().map(|unit| unit.length).sum::<usize>().max(1);
    // A text with much left out is no language that says things in fewer letters.
    let ratio = ratio(total(b), total(a)).clamp(0.85, 1.25);
    let table = Table::fill(a, b, ratio);
    table.beads()
}

/// Aligns two versions in one language: as [`align`], and units that are alike and found no answer
/// in order answer each other out of it.
#[must_use]
pub fn align_versions(a: &[Unit], b: &[Unit]) -> Vec<Bead> {
    let mut beads = align(a, b);
    let alone = |beads: &[Bead], first: bool| -> Vec<usize> {
        let lonely =
            beads.iter().filter(|bead| if first { bead.b.is_empty() } else { bead.a.is_empty() });
        lonely.map(|bead| if first { bead.a.start } else { bead.b.start }).collect()
    };
    let (dropped, mut added) = (alone(&beads, true), alone(&beads, false));
    for from in dropped {
        let found = added.iter().position(|&to| a[from].likeness(&b[to]) >= ALIKE);
        let Some(to) = found.map(|at| added.remove(at)) else { continue };
        beads.retain(|bead| !(bead.a.is_empty() && bead.b == (to..to + 1)));
        for bead in &mut beads {
            if bead.b.is_empty() && bead.a == (from..from + 1) {
                *bead = Bead { a: bead.a.clone(), b: to..to + 1, moved: true };
            }
        }
    }
    beads
}

/// Units with this much in common are one that moved.
const ALIKE: f64 = 0.6;

/// The cheapest way to each cell of a band around the diagonal.
struct Table {
    rows: usize,
    columns: usize,
    width: usize,
    cells: Vec<(f64, u8)>,
}

impl Table {
    fn fill(a: &[Unit], b: &[Unit], ratio: f64) -> Self {
        let width = 2 * BAND + 2 + b.len() / (a.len() + 1);
        let mut table = Self {
            rows: a.len(),
            columns: b.len(),
            width,
            cells: vec![(f64::INFINITY, u8::MAX); (a.len() + 1) * width],
        };
        for row in 0..=a.len() {
            for column in table.band(row) {
                let best = table.best(a, b, row, column, ratio);
                table.set(row, column, best);
            }
        }
        table
    }

    fn best(&self, a: &[Unit], b: &[Unit], row: usize, column: usize, ratio: f64) -> (f64, u8) {
        if row == 0 && column == 0 {
            return (0.0, u8::MAX);
        }
        let mut best = (f64::INFINITY, u8::MAX);
        for (number, step) in (0..).zip(STEPS) {
            let (Some(from_row), Some(from_column)) =
                (row.checked_sub(step.a), column.checked_sub(step.b))
            else {
                continue;
            };
            let before = self.get(from_row, from_column);
            if before.is_infinite() {
                continue;
            }
            let units = (&a[from_row..row], &b[from_column..column]);
            let taken = match units {
                ([], _) | (_, []) => 0.0,
                ([one], [other]) => cost(one, other, ratio),
                (ones, others) => cost(&join(ones), &join(others), ratio),
            };
            let total = before + taken + step.price;
            if total < best.0 {
                best = (total, number);
            }
        }
        best
    }

    /// First column of the band in `row`.
    fn left(&self, row: usize) -> usize {
        let middle = row * self.columns / self.rows.max(1);
        middle.saturating_sub(BAND)
    }

    fn band(&self, row: usize) -> Range<usize> {
        let left = self.left(row);
        left..(left + self.width).min(self.columns + 1)
    }

    fn get(&self, row: usize, column: usize) -> f64 {
        if self.band(row).contains(&column) {
            self.cells[row * self.width + column - self.left(row)].0
        } else {
            f64::INFINITY
        }
    }

    fn set(&mut self, row: usize, column: usize, cell: (f64, u8)) {
        let at = row * self.width + column - self.left(row);
        self.cells[at] = cell;
    }

    fn beads(&self) -> Vec<Bead> {
        let (mut row, mut column) = (self.rows, self.columns);
        let mut beads = Vec::new();
        while row > 0 || column > 0 {
            let cell = self.cells[row * self.width + column - self.left(row)];
            // The band holds both corners and every row is reached by dropping units, so that a
            // cell on the path has a step.
            let step = STEPS[usize::from(cell.1)];
            beads.push(Bead { a: row - step.a..row, b: column - step.b..column, moved: false });
            row -= step.a;
            column -= step.b;
        }
        beads.reverse();
        beads
    }
}

fn join(units: &[Unit]) -> Unit {
    let mut units = units.iter();
    let first = units.next().cloned().unwrap_or(Unit { length: 0, marks: Vec::new() });
    units.fold(first, |all, unit| all.joined(unit))
}

#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(texts: &[&str]) -> Vec<Unit> {
        texts.iter().map(|text| Unit::of_words(text)).collect()
    }

    fn shape(beads: &[Bead]) -> Vec<(usize, usize)> {
        beads.iter().map(|bead| (bead.a.len(), bead.b.len())).collect()
    }

    const STORY: [&str; 4] = [
        "A ferry ran aground off the northern coast early on Sunday.",
        "All passengers were brought ashore by fishing boats.",
        "The captain said a steering cable had snapped in rough seas.",
        "Investigators will examine the wreck once the storm has passed.",
    ];

    #[test]
    fn a_dropped_and_an_added_sentence_stand_alone() {
        let (a, mut later) = (units(&STORY), STORY.to_vec());
        later.remove(1);
        later.push("Two crew members were treated in hospital for minor burns.");
        let beads = align_versions(&a, &units(&later));
        assert_eq!(shape(&beads), [(1, 1), (1, 0), (1, 1), (1, 1), (0, 1)]);
    }

    #[test]
    fn a_sentence_split_in_two_is_answered_by_both() {
        let later = [
            STORY[0],
            STORY[1],
            "The captain said a steering cable had snapped.",
            "It happened in rough seas.",
            STORY[3],
        ];
        let beads = align_versions(&units(&STORY), &units(&later));
        assert_eq!(shape(&beads), [(1, 1), (1, 1), (1, 2), (1, 1)]);
    }

    #[test]
    fn a_moved_sentence_is_found_again() {
        let later = [STORY[1], STORY[2], STORY[3], STORY[0]];
        let beads = align_versions(&units(&STORY), &units(&later));
        assert!(beads.iter().any(|bead| bead.moved && bead.a == (0..1) && bead.b == (3..4)));
    }

    #[test]
    fn empty_and_lopsided_lists_are_aligned_too() {
        assert_eq!(align(&[], &[]), []);
        assert_eq!(align(&units(&STORY), &[]).len(), 4);
        assert_eq!(align(&[], &units(&STORY)).len(), 4);
        let many: Vec<Unit> = (0..500).map(|n| Unit::of_words(&format!("number {n}"))).collect();
        assert_eq!(
            align(&many, &units(&STORY)).iter().map(|bead| bead.a.len()).sum::<usize>(),
            500
        );
    }
}
