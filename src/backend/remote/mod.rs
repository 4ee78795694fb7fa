//! An engine on another machine: what all of them have in common.
//!
//! A request of any size comes in. Equal sentences are asked once, answers that a journal kept are
//! not asked at all, the rest is filled into batches as large as the engine takes and sent by
//! several threads. What differs between engines is their [`Dialect`]: how a batch is written, and
//! how its answer is read.

mod asking;
mod batch;
mod dialect;
mod item;
mod key_file;
mod languages;
mod settings;

pub(super) use dialect::{Asked, Dialect, Got, Link, Reading};
pub(super) use item::words_around;
pub(super) use languages::Languages;
pub(super) use settings::{Shared, remote_settings};

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::transport::Transport;
use super::{Answers, Backend, BackendError, Capability, Refusal, Request, Surroundings};
use crate::language::Lang;
use asking::Asking;
use item::Item;

/// An engine on another machine.
pub(super) struct Remote<D> {
    capability: Capability,
    transport: Transport,
    around: Surroundings,
    dialect: D,
}

impl<D: Dialect> Remote<D> {
    /// The engine that `capability` describes and that speaks `dialect`.
    pub(super) fn new(
        capability: Capability,
        shared: &Shared<'_>,
        around: &Surroundings,
        dialect: D,
    ) -> Result<Self, BackendError> {
        let manners = shared.manners();
        let transport = Transport::new(&capability.name, &manners, around.jitter.clone())?;
        Ok(Self { capability, transport, around: around.clone(), dialect })
    }

    fn link<'r>(&'r self, request: &Request<'r>) -> Link<'r> {
        Link {
            backend: &self.capability.name,
            transport: &self.transport,
            terms: self.around.terms.as_deref(),
            cancel: request.cancel,
        }
    }

    /// Asks for all `items`, so many batches at a time as the engine allows.
    fn ask(&self, request: &Request<'_>, items: &[Item<'_>]) -> Result<(), BackendError> {
        self.dialect.prepare(&self.link(request), request.from, request.to)?;
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

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        if request.cancel.is_cancelled() {
            return Err(BackendError::Cancelled);
        }
        let items = item::items(request, &self.capability, &self.dialect.fingerprint());
        let mut open = Vec::new();
        for item in &items {
            let kept = self.around.journal.as_ref().and_then(|journal| journal.take(&item.key));
            match kept {
                Some(words) => item.settle(Ok(words)),
                // Engines cut what is too long for them, and some say nothing of it.
                None if item.is_larger_than(self.capability.limits) => {
                    item.settle(Err(Refusal::CutOff));
                }
                None => open.push(item.clone()),
            }
        }
        if !open.is_empty() {
            self.ask(request, &open)?;
        }
        let none = || Err(Refusal::NoAnswer("the engine gave none".to_owned()));
        let mut answers: Answers = request.sentences.iter().map(|_| none()).collect();
        for item in &items {
            for &place in &item.places {
                answers[place] = item.answer(&self.capability.name);
            }
        }
        Ok(answers)
    }
}
