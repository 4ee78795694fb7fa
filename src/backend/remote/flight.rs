//! Questions that are on their way: equal sentences of several stories that are asked at the same
//! time travel once.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::backend::journal::Words;
use crate::backend::{BackendError, Cancel, Refusal};

/// How often a wait looks whether the work is still wanted.
const LOOK: Duration = Duration::from_millis(50);

/// What became of a sentence.
pub(super) type Landing = Result<Words, Refusal>;

/// A sentence on its way to an engine, and what became of it.
#[derive(Default)]
pub(super) struct Flight {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default, Clone)]
enum State {
    #[default]
    Underway,
    Landed(Landing),
    /// Whoever asked had to give up; somebody else may ask.
    Abandoned,
}

impl Flight {
    /// Says what became of it; the first word stands.
    pub fn land(&self, landing: Landing) {
        self.change(State::Landed(landing));
    }

    /// What became of it, where that is known.
    pub fn landing(&self) -> Option<Landing> {
        match &*self.state.lock().unwrap_or_else(PoisonError::into_inner) {
            State::Landed(landing) => Some(landing.clone()),
            State::Underway | State::Abandoned => None,
        }
    }

    fn change(&self, to: State) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !matches!(*state, State::Landed(_)) {
            *state = to;
        }
        self.changed.notify_all();
    }

    /// Waits until it is known what became of it; false where it was abandoned.
    fn wait(&self, cancel: &Cancel) -> Result<bool, BackendError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match *state {
                State::Landed(_) => return Ok(true),
                State::Abandoned => return Ok(false),
                State::Underway if cancel.is_cancelled() => return Err(BackendError::Cancelled),
                State::Underway => {}
            }
            let waited = self.changed.wait_timeout(state, LOOK);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// All sentences that are on their way to one engine, by what their answer depends on.
#[derive(Default)]
pub(super) struct Flights(Mutex<BTreeMap<String, Arc<Flight>>>);

/// The duty to ask for a sentence. Dropped, it takes the sentence off the board; one that has not
/// landed by then is abandoned.
pub(super) struct Pilot<'f> {
    flights: &'f Flights,
    key: String,
    flight: Arc<Flight>,
}

/// How a sentence gets its answer.
pub(super) enum Boarding<'f> {
    /// Whoever holds this asks for it.
    Asks(Pilot<'f>),
    /// Somebody else has asked for it.
    Waits(Arc<Flight>),
}

impl Flights {
    /// Takes the sentence `key` aboard.
    pub fn board(&self, key: &str) -> Boarding<'_> {
        let mut flights = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flights.get(key) {
            return Boarding::Waits(Arc::clone(flight));
        }
        let flight: Arc<Flight> = Arc::default();
        flights.insert(key.to_owned(), Arc::clone(&flight));
        Boarding::Asks(Pilot { flights: self, key: key.to_owned(), flight })
    }
}

impl Pilot<'_> {
    /// The sentence on its way.
    pub fn flight(&self) -> &Arc<Flight> {
        &self.flight
    }
}

impl Drop for Pilot<'_> {
    fn drop(&mut self) {
        self.flights.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
        self.flight.change(State::Abandoned);
    }
}

/// Waits for `flights` that others have asked for; false where one of them was abandoned.
pub(super) fn wait_for<'f>(
    flights: impl IntoIterator<Item = &'f Arc<Flight>>,
    cancel: &Cancel,
) -> Result<bool, BackendError> {
    let mut all = true;
    for flight in flights {
        all &= flight.wait(cancel)?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_comes_second_waits_and_asks_where_the_first_gave_up() {
        let flights = Flights::default();
        let Boarding::Asks(pilot) = flights.board("a") else { panic!("nobody asked before") };
        let Boarding::Waits(flight) = flights.board("a") else { panic!("somebody asks") };
        let words = Words { text: "uno".into(), model: None };
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| flight.wait(&Cancel::default()).unwrap());
            pilot.flight().land(Ok(words.clone()));
            assert!(waiting.join().unwrap());
        });
        assert_eq!(flight.landing(), Some(Ok(words)));
        drop(pilot);
        let Boarding::Asks(pilot) = flights.board("a") else { panic!("it has landed") };
        let Boarding::Waits(flight) = flights.board("a") else { panic!("somebody asks") };
        drop(pilot);
        assert!(!flight.wait(&Cancel::default()).unwrap());
    }

    #[test]
    fn a_wait_ends_when_the_work_is_no_longer_wanted() {
        let flights = Flights::default();
        let _pilot = flights.board("a");
        let Boarding::Waits(flight) = flights.board("a") else { panic!("somebody asks") };
        let cancel = Cancel::default();
        cancel.cancel();
        assert!(matches!(flight.wait(&cancel), Err(BackendError::Cancelled)));
    }
}
