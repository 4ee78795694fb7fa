//! A batch on its way: what is reserved for it before each attempt, and what is noted behind.

use std::cell::Cell;

use super::Item;
use crate::backend::budget::{Budget, Hold};
use crate::backend::transport::{Failure, Sender, Trouble};
use crate::backend::{Capability, Departures};

/// A batch as the budget and the record of departures see it.
pub(super) struct Parcel<'p> {
    pub capability: &'p Capability,
    pub budget: Option<&'p Budget>,
    pub departures: &'p Departures,
    pub sentences: usize,
    pub characters: usize,
    hold: Cell<Option<Hold<'p>>>,
}

impl<'p> Parcel<'p> {
    pub fn new(
        items: &[&Item<'_>],
        capability: &'p Capability,
        budget: Option<&'p Budget>,
        departures: &'p Departures,
    ) -> Self {
        Self {
            capability,
            budget,
            departures,
            sentences: items.len(),
            characters: characters(items),
            hold: Cell::default(),
        }
    }
}

impl Sender for Parcel<'_> {
    fn sets_out(&self) -> Result<(), Failure> {
        let hold = self.budget.map(|budget| budget.reserve(self.characters, self.capability));
        let hold = hold.transpose();
        self.hold.set(hold.map_err(|error| Failure::Forbidden(error.to_string()))?);
        Ok(())
    }

    fn came_back(&self, trouble: Option<&Trouble>) {
        if !trouble.is_some_and(Trouble::was_not_sent) {
            self.departures.sent(self.capability, self.sentences, self.characters);
        }
        let hold = self.hold.take();
        if trouble.is_some_and(|trouble| !trouble.may_cost())
            && let Some(hold) = hold
        {
            hold.release();
        }
    }
}

/// How many characters of the story `items` hold.
pub(super) fn characters(items: &[&Item<'_>]) -> usize {
    items.iter().map(|item| item.characters).sum()
}
