//! A pause for an engine that failed again and again: it is not asked at all for a while.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Failure;

pub(super) struct Breaker {
    /// This many failures in a row open it.
    most: u32,
    pause: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    failures: u32,
    /// Until when nothing is sent, and why.
    open: Option<(Instant, String)>,
}

impl Breaker {
    pub(super) fn new(most: u32, pause: Duration) -> Self {
        Self { most, pause, state: Mutex::default() }
    }

    /// Lets a call pass, unless the engine is being left alone; after the pause one may try.
    pub(super) fn allow(&self) -> Result<(), Failure> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match &state.open {
            Some((until, reason)) if Instant::now() < *until => {
                Err(Failure::Gone(format!("failed again and again and is left alone: it {reason}")))
            }
            Some(_) => {
                // One failure more closes the way again.
                state.failures = self.most.saturating_sub(1);
                state.open = None;
                Ok(())
            }
            None => Ok(()),
        }
    }

    pub(super) fn failed(&self, reason: &str) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.failures = state.failures.saturating_add(1);
        if state.failures >= self.most && state.open.is_none() {
            state.open = Some((Instant::now() + self.pause, reason.to_owned()));
        }
    }

    pub(super) fn answered(&self) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_fails_again_and_again_is_left_alone_for_a_while() {
        let breaker = Breaker::new(2, Duration::from_millis(30));
        breaker.failed("is down");
        assert!(breaker.allow().is_ok());
        breaker.failed("is down");
        assert!(
            matches!(breaker.allow(), Err(Failure::Gone(reason)) if reason.contains("is down"))
        );
        std::thread::sleep(Duration::from_millis(40));
        assert!(breaker.allow().is_ok());
        breaker.failed("is down");
        assert!(breaker.allow().is_err());
    }

    #[test]
    fn an_answer_forgives() {
        let breaker = Breaker::new(2, Duration::from_secs(9));
        breaker.failed("is down");
        breaker.answered();
        breaker.failed("is down");
        assert!(breaker.allow().is_ok());
    }
}
