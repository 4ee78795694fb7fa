//! How long to wait before a new attempt.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Numbers that look random and follow from their seed: so that many machines that failed together
/// do not come back together, and a test comes back the same way every time.
#[derive(Debug, Default)]
pub struct Jitter(AtomicU64);

impl Jitter {
    /// The row of numbers that belongs to `seed`.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// The next number, from nought up to one.
    ///
    /// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
    fn next(&self) -> f64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let top = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or(0);
        f64::from(top) / (f64::from(u32::MAX) + 1.0)
    }
}

pub(super) struct Backoff {
    first: Duration,
    longest: Duration,
    jitter: Arc<Jitter>,
}

impl Backoff {
    pub(super) fn new(first: Duration, longest: Duration, jitter: Arc<Jitter>) -> Self {
        Self { first, longest, jitter }
    }

    /// The pause behind attempt number `attempt`, counted from one; nothing where the engine asked
    /// for a longer one than is ever waited.
    ///
    /// A pause that the engine asked for is never cut short; one of our own lies between half and
    /// the whole of what doubling gives.
    pub(super) fn pause(&self, attempt: u32, asked: Option<Duration>) -> Option<Duration> {
        if let Some(asked) = asked {
            let spread = self.first.mul_f64(self.jitter.next());
            return (asked <= self.longest).then(|| asked + spread);
        }
        let doubled = self.first.saturating_mul(2u32.saturating_pow(attempt.saturating_sub(1)));
        Some(doubled.min(self.longest).mul_f64(0.5 + self.jitter.next() / 2.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backoff() -> Backoff {
        let (first, longest) = (Duration::from_millis(100), Duration::from_secs(2));
        Backoff::new(first, longest, Arc::new(Jitter::seeded(7)))
    }

    #[test]
    fn pauses_double_within_their_spread_and_are_the_same_for_the_same_seed() {
        let (one, two) = (backoff(), backoff());
        for attempt in 1..10 {
            let pause = one.pause(attempt, None).unwrap();
            let whole =
                Duration::from_millis(100 * 2u64.pow(attempt - 1)).min(Duration::from_secs(2));
            assert!(pause >= whole / 2 && pause <= whole, "{attempt}: {pause:?}");
            assert_eq!(Some(pause), two.pause(attempt, None));
        }
    }

    #[test]
    fn a_pause_asked_for_is_kept_or_too_long() {
        let asked = Duration::from_secs(1);
        assert!(backoff().pause(1, Some(asked)).unwrap() >= asked);
        assert_eq!(backoff().pause(1, Some(Duration::from_hours(1))), None);
    }
}
