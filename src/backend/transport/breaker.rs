//! A pause for an engine that is not to be had: it is not asked at all for a while.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{Failure, Trouble};

/// How long an engine is left alone that refuses whoever asks: a key does not become right by
/// asking again.
const BARRED: Duration = Duration::from_mins(5);

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
    open: Option<(Instant, Failure)>,
}

impl Breaker {
    /// One that leaves an engine alone for `pause` after so many failures in a row, and for as long
    /// as the engine says where it wants a longer pause.
    pub(super) fn new(most: u32, pause: Duration) -> Self {
        Self { most, pause, state: Mutex::default() }
    }

    /// Lets a call pass, unless the engine is being left alone; after the pause one may try.
    pub(super) fn allow(&self) -> Result<(), Failure> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        match &state.open {
            Some((until, Failure::Busy(reason, _))) if now < *until => {
                Err(Failure::Busy(reason.clone(), Some(*until - now)))
            }
            Some((until, failure)) if now < *until => Err(failure.clone()),
            Some(_) => {
                // One failure more closes the way again.
                state.failures = self.most.saturating_sub(1);
                state.open = None;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Learns how a call ended.
    pub(super) fn learn(&self, trouble: Option<&Trouble>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let shut = match trouble {
            Some(Trouble::Barred(reason)) => Some((BARRED, Failure::Gone(reason.clone()))),
            Some(Trouble::Limited(reason, Some(after))) if *after > self.pause => {
                Some((*after, Failure::Busy(reason.clone(), None)))
            }
            Some(trouble @ (Trouble::Unreachable(_) | Trouble::Lost(_) | Trouble::Failing(_))) => {
                state.failures = state.failures.saturating_add(1);
                let reason = trouble.reason();
                let told = format!("failed again and again and is left alone: it {reason}");
                (state.failures >= self.most).then_some((self.pause, Failure::Gone(told)))
            }
            _ => {
                state.failures = 0;
                None
            }
        };
        if let (Some((pause, failure)), None) = (shut, &state.open) {
            state.open = Instant::now().checked_add(pause).map(|until| (until, failure));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn down() -> Trouble {
        Trouble::Failing("is down".into())
    }

    #[test]
    fn an_engine_that_fails_again_and_again_is_left_alone_for_a_while() {
        let breaker = Breaker::new(2, Duration::from_millis(30));
        breaker.learn(Some(&down()));
        assert!(breaker.allow().is_ok());
        breaker.learn(Some(&down()));
        assert!(
            matches!(breaker.allow(), Err(Failure::Gone(reason)) if reason.contains("is down"))
        );
        std::thread::sleep(Duration::from_millis(40));
        assert!(breaker.allow().is_ok());
        breaker.learn(Some(&down()));
        assert!(breaker.allow().is_err());
    }

    #[test]
    fn an_answer_forgives() {
        let breaker = Breaker::new(2, Duration::from_secs(9));
        breaker.learn(Some(&down()));
        breaker.learn(None);
        breaker.learn(Some(&down()));
        assert!(breaker.allow().is_ok());
    }

    #[test]
    fn a_wrong_key_is_not_shown_twice() {
        let breaker = Breaker::new(9, Duration::from_secs(9));
        breaker.learn(Some(&Trouble::Barred("refuses the key".into())));
        breaker.learn(None);
        assert_eq!(breaker.allow(), Err(Failure::Gone("refuses the key".into())));
    }

    #[test]
    fn an_engine_that_wants_a_long_pause_has_it() {
        let breaker = Breaker::new(9, Duration::from_secs(9));
        let limited = |seconds| {
            Trouble::Limited("is asked too often".into(), Some(Duration::from_secs(seconds)))
        };
        breaker.learn(Some(&limited(3)));
        assert!(breaker.allow().is_ok(), "a short one is waited for");
        breaker.learn(Some(&limited(3600)));
        let Err(Failure::Busy(_, Some(after))) = breaker.allow() else { panic!("it is let alone") };
        assert!(after > Duration::from_secs(3500));
    }
}
