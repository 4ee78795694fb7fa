//! What it costs to take units for each other.

use super::Unit;

/// Which units of each side one step takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Step {
    pub a: usize,
    pub b: usize,
    /// Cost of the step itself, the more the rarer it is in edited copy.
    pub price: f64,
}

/// The steps a path is made of, the usual one first.
pub(super) const STEPS: [Step; 6] = [
    Step { a: 1, b: 1, price: 0.0 },
    Step { a: 1, b: 0, price: 3.8 },
    Step { a: 0, b: 1, price: 3.8 },
    Step { a: 2, b: 1, price: 3.2 },
    Step { a: 1, b: 2, price: 3.2 },
    Step { a: 2, b: 2, price: 6.0 },
];

/// Weight of what two units have in common beside their lengths.
const LIKENESS: f64 = 6.0;

/// Variance of the length of a translation, for each letter of its source (Gale & Church 1993,
/// section 3.1).
const VARIANCE: f64 = 6.8;

/// Cost of taking `a` for `b`; `ratio` is how much longer the second text is as a whole.
pub(super) fn cost(a: &Unit, b: &Unit, ratio: f64) -> f64 {
    let lengths = length_cost(a.length, b.length, ratio);
    lengths.min(8.0) + LIKENESS * (1.0 - a.likeness(b)) - LIKENESS * 0.75
}

#[expect(clippy::cast_precision_loss, reason = "lengths of sentences are small")]
fn length_cost(a: usize, b: usize, ratio: f64) -> f64 {
    let (a, b) = (a as f64 * ratio, b as f64);
    let mean = f64::midpoint(a, b).max(1.0);
    let delta = (b - a) / (VARIANCE * mean).sqrt();
    delta * delta / 2.0
}
