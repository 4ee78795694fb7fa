//! Where two sequences differ: words of two sentences, sentences of two stories.

use std::hash::Hash;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner};

/// Sequences of more items are compared by the algorithm whose time stays near linear however much of
/// them differs; the other one finds the fewest differences.
const LONG: usize = 400;

/// The stretches of `old` and `new` that differ, in order; one of the two may be empty.
#[must_use]
pub fn differing<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<(Range<usize>, Range<usize>)> {
    let interner = Interner::new(old.len() + new.len());
    let mut input = InternedInput { before: Vec::new(), after: Vec::new(), interner };
    input.update_before(old.iter());
    input.update_after(new.iter());
    let long = old.len().max(new.len()) > LONG;
    let algorithm = if long { Algorithm::Histogram } else { Algorithm::MyersMinimal };
    let mut diff = Diff::compute(algorithm, &input);
    diff.postprocess_no_heuristic(&input);
    // Positions come as they were counted, in 32 bits.
    let range = |range: Range<u32>| range.start as usize..range.end as usize;
    diff.hunks().map(|hunk| (range(hunk.before), range(hunk.after))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        text.split(' ').collect()
    }

    #[test]
    fn only_what_differs_is_named() {
        let (old, new) = (split("the port is not closed now"), split("the old port is closed now"));
        assert_eq!(differing(&old, &new), [(1..1, 1..2), (3..4, 4..4)]);
        assert_eq!(differing(&old, &old), []);
        assert_eq!(differing(&[], &["a", "b"]), [(0..0, 0..2)]);
    }

    #[test]
    fn long_sequences_keep_what_they_have_in_common() {
        let old: Vec<usize> = (0..5000).collect();
        let new: Vec<usize> = old.iter().map(|n| if n % 50 == 7 { n + 9000 } else { *n }).collect();
        let found = differing(&old, &new);
        assert_eq!(found.len(), 100);
        assert!(found.iter().all(|(a, b)| a.len() == 1 && a == b));
    }
}
