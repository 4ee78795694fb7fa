//! Asking for one batch until every sentence in it has an answer or a refusal.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::parcel::{Parcel, characters};
use super::{Asked, Dialect, Got, Item, Reading, Remote};
use crate::backend::journal::Words;
use crate::backend::transport::{Failure, Reply};
use crate::backend::{BackendError, Refusal, Request};

/// How often what is missing from an answer is asked for again.
const ROUNDS: usize = 2;
/// A request never costs more than this many times its text, whatever the engine answers.
const DEAREST: usize = 3;

/// One request on its way to an engine.
pub(super) struct Asking<'a, 'r, D> {
    remote: &'a Remote<D>,
    request: &'a Request<'r>,
    characters: usize,
    sent: AtomicUsize,
}

impl<'a, 'r, D: Dialect> Asking<'a, 'r, D> {
    pub fn new(remote: &'a Remote<D>, request: &'a Request<'r>, items: &[Item<'r>]) -> Self {
        let characters = items.iter().map(|item| item.characters).sum();
        Self { remote, request, characters, sent: AtomicUsize::new(0) }
    }

    /// Whether the whole request can be paid for: a story half paid for serves nobody.
    pub fn affords(&self) -> Result<(), BackendError> {
        let budget = self.remote.around.budget.as_ref();
        budget.map_or(Ok(()), |budget| budget.affords(self.characters, &self.remote.capability))
    }

    /// Asks for `batch`, and again in smaller parts what went wrong in it.
    pub fn ask(&self, batch: &[&Item<'r>]) -> Result<(), BackendError> {
        let mut open = vec![(batch.to_vec(), 0)];
        while let Some((items, round)) = open.pop() {
            if self.request.watch.cancel.is_cancelled() {
                return Err(BackendError::Cancelled);
            }
            if self.spend(&items) {
                open.extend(self.once(&items, round)?);
            } else {
                let refusal = "the engine gave too many answers that could not be used";
                refuse(&items, &Refusal::NoAnswer(refusal.to_owned()));
            }
        }
        Ok(())
    }

    /// Counts what is about to be sent; false where it would be too much in all.
    fn spend(&self, items: &[&Item<'r>]) -> bool {
        let characters = characters(items);
        let before = self.sent.fetch_add(characters, Ordering::Relaxed);
        before + characters <= DEAREST * self.characters
    }

    /// Sends `items` once; gives back what is to be asked again.
    fn once<'i>(
        &self,
        items: &[&'i Item<'r>],
        round: usize,
    ) -> Result<Vec<(Vec<&'i Item<'r>>, usize)>, BackendError> {
        let asked: Vec<Asked<'_>> =
            items.iter().map(|i| Asked { sentence: i.sentence, masked: &i.masked }).collect();
        let Remote { capability, transport, dialect, around, .. } = self.remote;
        let watch = self.request.watch;
        let parcel = Parcel::new(items, capability, around.budget.as_deref(), &watch.departures);
        let call = dialect.call(self.request, &asked);
        let read = |reply: &Reply| dialect.read(reply, &asked);
        let answer = transport.ask(&call, read, &parcel, &watch.cancel);
        match answer {
            Ok(reading) => self.settle(items, reading, round),
            Err(Failure::TooLarge) if items.len() > 1 => {
                let (first, second) = items.split_at(items.len() / 2);
                Ok(vec![(second.to_vec(), round), (first.to_vec(), round)])
            }
            Err(Failure::Miscounted) if items.len() > 1 => {
                Ok(items.iter().rev().map(|&item| (vec![item], round)).collect())
            }
            Err(failure) => self.give_up(items, failure).map(|()| Vec::new()),
        }
    }

    /// Hands out what was got and keeps it; what is missing is asked again, by itself.
    fn settle<'i>(
        &self,
        items: &[&'i Item<'r>],
        reading: Reading,
        round: usize,
    ) -> Result<Vec<(Vec<&'i Item<'r>>, usize)>, BackendError> {
        let mut missing = Vec::new();
        for (&item, got) in items.iter().zip(reading.items) {
            match got {
                Got::Words(text) => {
                    let words = Words { text, model: reading.model.clone() };
                    if let Some(journal) = &self.remote.around.journal {
                        journal.keep(&item.key, &words)?;
                    }
                    item.land(Ok(words));
                }
                Got::Missing if round < ROUNDS => missing.push(item),
                Got::CutOff if round < ROUNDS && items.len() > 1 => missing.push(item),
                Got::Missing => {
                    item.land(Err(Refusal::NoAnswer("the engine left it out".to_owned())));
                }
                Got::CutOff => item.land(Err(Refusal::CutOff)),
                Got::Declined(reason) => {
                    item.land(Err(Refusal::Declined(reason.to_owned())));
                }
            }
        }
        Ok(again(missing, items.len(), round + 1))
    }

    fn give_up(&self, items: &[&Item<'r>], failure: Failure) -> Result<(), BackendError> {
        let backend = self.remote.capability.name.clone();
        match failure {
            Failure::Busy(reason, after) => Err(BackendError::Busy { backend, reason, after }),
            Failure::Gone(reason) => Err(BackendError::Gone { backend, reason }),
            Failure::Forbidden(reason) => Err(BackendError::Policy { reason }),
            Failure::Cancelled => Err(BackendError::Cancelled),
            Failure::TooLarge => {
                refuse(items, &Refusal::CutOff);
                Ok(())
            }
            Failure::Miscounted => {
                let reason = "the engine answered another number of sentences than it was asked";
                refuse(items, &Refusal::NoAnswer(reason.to_owned()));
                Ok(())
            }
        }
    }
}

/// What to ask again of an answer to `asked` sentences: the missing ones together where some came
/// back, in two halves where none did.
fn again<'i, 'r>(
    missing: Vec<&'i Item<'r>>,
    asked: usize,
    round: usize,
) -> Vec<(Vec<&'i Item<'r>>, usize)> {
    if missing.len() == asked && asked > 1 {
        let (first, second) = missing.split_at(asked / 2);
        return vec![(second.to_vec(), round), (first.to_vec(), round)];
    }
    if missing.is_empty() { Vec::new() } else { vec![(missing, round)] }
}

fn refuse(items: &[&Item<'_>], refusal: &Refusal) {
    for item in items {
        item.land(Err(refusal.clone()));
    }
}
