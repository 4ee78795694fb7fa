//! An engine on another machine: what all of them have in common.
//!
//! A request of any size comes in. Equal sentences are asked once, also where several stories ask for
//! them at the same time; answers that a journal kept are not asked at all; the rest is filled into
//! batches as large as the engine takes and sent by several threads. What differs between engines is
//! their [`Dialect`]: how a batch is written, and how its answer is read.

mod asking;
mod batch;
mod dialect;
mod flight;
mod item;
mod key_file;
mod languages;
mod parcel;
mod settings;

pub(super) use dialect::{Asked, Dialect, Got, Link, Reading};
pub(super) use item::words_around;
pub(super) use languages::{Languages, crossed, known_variant, listed};
pub(super) use settings::{Shared, remote_settings};

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::transport::Transport;
use super::{
    Answers, Backend, BackendError, Cancel, Capability, Pairs, Refusal, Request, Surroundings,
};
use crate::language::Lang;
use asking::Asking;
use flight::{Boarding, Flights, wait_for};
use item::{Item, no_answer};

/// An engine on another machine.
pub(super) struct Remote<D> {
    capability: Capability,
    transport: Transport,
    around: Surroundings,
    dialect: D,
    /// Its address as the settings write it: another one may be another engine.
    place: String,
    flights: Flights,
}

impl<D: Dialect> Remote<D> {
    /// The engine that `capability` describes and that speaks `dialect`.
    pub(super) fn new(
        capability: Capability,
        shared: &Shared<'_>,
        around: &Surroundings,
        dialect: D,
    ) -> Result<Self, BackendError> {
        shared.check(&capability.name)?;
        let manners = shared.manners();
        let transport = Transport::new(&capability.name, &manners, around.jitter.clone())?;
        let (around, flights) = (around.clone(), Flights::default());
        let place = shared.url.unwrap_or_default().to_owned();
        Ok(Self { capability, transport, around, dialect, place, flights })
    }

    fn link<'r>(&'r self, cancel: &'r Cancel) -> Link<'r> {
        Link {
            backend: &self.capability.name,
            transport: &self.transport,
            terms: self.around.terms.as_deref(),
            cancel,
        }
    }

    /// Lands what an earlier run got an answer to, and what no request can hold.
    fn land_at_once(&self, request: &Request<'_>, items: &[Item<'_>]) {
        for item in items {
            let kept = self.around.journal.as_ref().and_then(|journal| journal.take(&item.key));
            if let Some(words) = kept {
                request.watch.departures.shared(&self.capability, item.characters);
                item.land(Ok(words));
            } else if item.is_larger_than(self.capability.limits) {
                // Engines cut what is too long for them, and some say nothing of it.
                item.land(Err(Refusal::CutOff));
            }
        }
    }

    /// Asks until it is known of each of `items` what became of it; what another story has asked
    /// for is waited for.
    fn fetch(&self, request: &Request<'_>, items: &mut [Item<'_>]) -> Result<(), BackendError> {
        loop {
            let (mut pilots, mut asked, mut awaited) = (Vec::new(), Vec::new(), Vec::new());
            for item in items.iter_mut().filter(|item| item.is_open()) {
                match self.flights.board(&item.key) {
                    Boarding::Asks(pilot) => {
                        item.flight = pilot.flight().clone();
                        asked.push(item.clone());
                        pilots.push(pilot);
                    }
                    Boarding::Waits(flight) => {
                        item.flight = flight;
                        awaited.push(&*item);
                    }
                }
            }
            if !asked.is_empty() {
                self.ask(request, &asked)?;
                for item in &asked {
                    item.land(Err(no_answer()));
                }
            }
            let flights = awaited.iter().map(|item| &item.flight);
            let all = wait_for(flights, &request.watch.cancel)?;
            for item in awaited.iter().filter(|item| !item.is_open()) {
                request.watch.departures.shared(&self.capability, item.characters);
            }
            if all {
                return Ok(());
            }
        }
    }

    /// Asks for all `items`, so many batches at a time as the engine allows.
    fn ask(&self, request: &Request<'_>, items: &[Item<'_>]) -> Result<(), BackendError> {
        let link = self.link(&request.watch.cancel);
        self.dialect.prepare(&link, request.from, request.to)?;
        let asking = Asking::new(self, request, items);
        asking.affords()?;
        let batches = batch::fill(items, self.capability.limits);
        let workers = self.capability.limits.concurrency.unwrap_or(1).clamp(1, batches.len());
        let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
        let failed: Mutex<Option<(usize, BackendError)>> = Mutex::new(None);
        let work = || {
            while !stop.load(Ordering::Relaxed) {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(batch) = batches.get(at) else { return };
                if let Err(error) = asking.ask(batch) {
                    stop.store(true, Ordering::Relaxed);
                    keep_first(&failed, at, error);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..workers {
                scope.spawn(work);
            }
            work();
        });
        let failed = failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        failed.map_or(Ok(()), |(_, error)| Err(error))
    }
}

/// Keeps the error of the earliest batch, so that what is told does not depend on the order of work.
fn keep_first(failed: &Mutex<Option<(usize, BackendError)>>, at: usize, error: BackendError) {
    let mut failed = failed.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if failed.as_ref().is_none_or(|(earlier, _)| at < *earlier) {
        *failed = Some((at, error));
    }
}

impl<D: Dialect> Backend for Remote<D> {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, from: &Lang, to: &Lang) -> Result<(), BackendError> {
        if self.capability.pairs.has(from, to) {
            return Ok(());
        }
        Err(BackendError::NoPair {
            backend: self.capability.name.clone(),
            from: from.to_string(),
            to: to.to_string(),
            remedy: "name another one with --backend".to_owned(),
        })
    }

    fn pairs(&self, cancel: &Cancel) -> Result<Pairs, BackendError> {
        self.dialect.pairs(&self.link(cancel))
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        if request.watch.cancel.is_cancelled() {
            return Err(BackendError::Cancelled);
        }
        let link = self.link(&request.watch.cancel);
        let settings = self.dialect.fingerprint(&link, request.from, request.to);
        let settings = [self.place.as_str(), settings.as_str()];
        let mut items = item::items(request, &self.capability, &settings);
        self.land_at_once(request, &items);
        self.fetch(request, &mut items)?;
        let none = || Err(no_answer());
        let mut answers: Answers = request.sentences.iter().map(|_| none()).collect();
        for item in &items {
            for &place in &item.places {
                answers[place] = item.answer(&self.capability.name);
            }
        }
        Ok(answers)
    }
}
