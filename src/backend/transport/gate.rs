//! How many calls may be on their way at a time, and how many may set out in a second.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Failure;
use crate::backend::Cancel;

/// How often a wait looks whether the work is still wanted.
const LOOK: Duration = Duration::from_millis(50);

pub(super) struct Gate {
    free: Mutex<usize>,
    freed: Condvar,
    interval: Duration,
    /// When the next call may set out.
    next: Mutex<Option<Instant>>,
}

/// The right to have one call on its way.
pub(super) struct Permit<'g>(&'g Gate);

impl Gate {
    pub(super) fn new(concurrency: usize, per_second: Option<f64>) -> Self {
        let rate = per_second.filter(|rate| rate.is_finite() && *rate > 0.0);
        let interval =
            rate.and_then(|rate| Duration::try_from_secs_f64(1.0 / rate).ok()).unwrap_or_default();
        Self {
            free: Mutex::new(concurrency.max(1)),
            freed: Condvar::new(),
            interval,
            next: Mutex::new(None),
        }
    }

    /// Waits until a call may set out.
    pub(super) fn enter(&self, cancel: &Cancel) -> Result<Permit<'_>, Failure> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if cancel.is_cancelled() {
                return Err(Failure::Cancelled);
            }
            if *free > 0 {
                break;
            }
            let waited = self.freed.wait_timeout(free, LOOK);
            free = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        *free -= 1;
        drop(free);
        let permit = Permit(self);
        sleep(self.turn(), cancel)?;
        Ok(permit)
    }

    /// Takes the next turn, and says how long it is to be awaited.
    fn turn(&self) -> Duration {
        if self.interval.is_zero() {
            return Duration::ZERO;
        }
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let mine = next.map_or(now, |next| next.max(now));
        *next = Some(mine + self.interval);
        mine - now
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}

/// Sleeps for `pause`, or until the work is no longer wanted.
pub(super) fn sleep(pause: Duration, cancel: &Cancel) -> Result<(), Failure> {
    let end = Instant::now() + pause;
    loop {
        if cancel.is_cancelled() {
            return Err(Failure::Cancelled);
        }
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(LOOK));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_set_out_at_the_rate_allowed() {
        let gate = Gate::new(8, Some(100.0));
        let started = Instant::now();
        for _ in 0..6 {
            drop(gate.enter(&Cancel::default()).unwrap());
        }
        assert!(started.elapsed() >= Duration::from_millis(50));
    }

    #[test]
    fn a_full_gate_is_left_when_the_work_is_no_longer_wanted() {
        let gate = Gate::new(1, None);
        let cancel = Cancel::default();
        let inside = gate.enter(&cancel).unwrap();
        cancel.cancel();
        assert_eq!(gate.enter(&cancel).err(), Some(Failure::Cancelled));
        drop(inside);
    }
}
