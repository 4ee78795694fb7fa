//! What engines may cost: characters and money, for a run and for a month.
//!
//! Everything is reserved before it is sent and given back where the engine did not serve. The
//! month's counter lies in a file that all runs of this machine share.

mod ledger;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BackendError, Capability};
use ledger::Ledger;

/// What may be spent.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Spending {
    /// The most characters of copy sent to engines.
    pub max_characters: Option<u64>,
    /// The most money, in the currency of the engines' prices.
    pub max_cost: Option<f64>,
}

/// The table `[budget]` of the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BudgetSettings {
    /// For one run.
    pub run: Spending,
    /// For a month, over all runs of this machine.
    pub month: Spending,
}

/// What was spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Spent {
    characters: u64,
    /// In millionths of the currency.
    cost: u64,
}

/// What may be spent and what was spent.
pub struct Budget {
    settings: BudgetSettings,
    run: Mutex<Spent>,
    month: Ledger,
}

/// Money and characters set aside for a call.
#[must_use]
pub(super) struct Hold<'b> {
    budget: &'b Budget,
    amount: Spent,
}

impl Budget {
    /// A budget whose month, named such as `2026-11`, is counted in the file `counter`; where there
    /// is no place for one, a limit of the month lets nothing through.
    #[must_use]
    pub fn new(settings: BudgetSettings, counter: Option<PathBuf>, month: &str) -> Self {
        let month = Ledger::new(counter, month);
        Self { settings, run: Mutex::default(), month }
    }

    /// Whether so many characters can be paid for, the whole of it.
    ///
    /// # Errors
    /// [`BackendError::Policy`] where they cannot, or where what was spent is not known.
    pub fn affords(&self, characters: usize, capability: &Capability) -> Result<(), BackendError> {
        let amount = self.amount(characters, capability)?;
        let run = *self.run.lock().unwrap_or_else(PoisonError::into_inner);
        within(run.plus(amount), self.settings.run, "run", &capability.name)?;
        if self.settings.month == Spending::default() {
            return Ok(());
        }
        let month = self.month.spent()?;
        within(month.plus(amount), self.settings.month, "month", &capability.name)
    }

    /// Sets aside what so many characters cost.
    pub(super) fn reserve(
        &self,
        characters: usize,
        capability: &Capability,
    ) -> Result<Hold<'_>, BackendError> {
        let amount = self.amount(characters, capability)?;
        let mut run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        let after = run.plus(amount);
        within(after, self.settings.run, "run", &capability.name)?;
        if self.settings.month != Spending::default() {
            self.month.change(|spent| {
                let after = spent.plus(amount);
                within(after, self.settings.month, "month", &capability.name).map(|()| after)
            })?;
        }
        *run = after;
        Ok(Hold { budget: self, amount })
    }

    fn amount(&self, characters: usize, capability: &Capability) -> Result<Spent, BackendError> {
        let limited = self.settings.run.max_cost.or(self.settings.month.max_cost).is_some();
        let cost = match &capability.price {
            Some(price) => price.millionths(characters),
            None if limited && !capability.local => {
                return Err(BackendError::Settings {
                    backend: capability.name.clone(),
                    reason: "has no `price`, and `max_cost` limits what may be spent; write \
                             `price = { per_million_characters = 20.0, currency = \"EUR\" }`"
                        .to_owned(),
                });
            }
            None => 0,
        };
        Ok(Spent { characters: characters as u64, cost })
    }
}

impl Spent {
    fn plus(self, more: Self) -> Self {
        Self {
            characters: self.characters.saturating_add(more.characters),
            cost: self.cost.saturating_add(more.cost),
        }
    }

    fn minus(self, less: Self) -> Self {
        Self {
            characters: self.characters.saturating_sub(less.characters),
            cost: self.cost.saturating_sub(less.cost),
        }
    }
}

impl Hold<'_> {
    /// Gives it back: the engine did not serve.
    pub(super) fn release(self) {
        let mut run = self.budget.run.lock().unwrap_or_else(PoisonError::into_inner);
        *run = run.minus(self.amount);
        if self.budget.settings.month != Spending::default() {
            // A counter that cannot be written now says too much spent, never too little.
            let _ = self.budget.month.change(|spent| Ok(spent.minus(self.amount)));
        }
    }
}

fn within(after: Spent, limit: Spending, span: &str, backend: &str) -> Result<(), BackendError> {
    let over = |what: &str| BackendError::Policy {
        reason: format!(
            "backend `{backend}` would spend more than `{what}` of the {span} allows; raise it \
             under [budget.{span}], or name another engine with --backend"
        ),
    };
    if limit.max_characters.is_some_and(|most| after.characters > most) {
        return Err(over("max_characters"));
    }
    #[expect(clippy::cast_precision_loss, reason = "money is compared to the millionth")]
    let cost = after.cost as f64 / 1e6;
    // A limit that is no number lets nothing through.
    if limit.max_cost.is_some_and(|most| most.is_nan() || cost > most) {
        return Err(over("max_cost"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::{Backend, Identity, Price};

    fn capability() -> Capability {
        let price = Price { per_million_characters: 20.0, currency: "EUR".into() };
        Capability { price: Some(price), ..Identity::new("paid").capability().clone() }
    }

    fn budget(toml: &str, counter: PathBuf, month: &str) -> Budget {
        Budget::new(toml::from_str(toml).unwrap(), Some(counter), month)
    }

    #[test]
    fn a_run_stops_before_its_limit_and_gives_back_what_was_not_served() {
        let folder = tempfile::tempdir().unwrap();
        let counter = folder.path().join("spent.json");
        let budget = budget("run.max_characters = 100", counter.clone(), "2026-11");
        let hold = budget.reserve(90, &capability()).ok().unwrap();
        let error = budget.reserve(20, &capability()).err().unwrap();
        assert!(matches!(&error, BackendError::Policy { reason } if reason.contains("run")));
        hold.release();
        assert!(budget.affords(100, &capability()).is_ok());
        assert!(!counter.exists(), "nothing limits the month, so nothing is counted");
    }

    #[test]
    fn a_month_is_counted_over_runs_and_ends() {
        let folder = tempfile::tempdir().unwrap();
        let counter = folder.path().join("spent.json");
        let limit = "month.max_cost = 0.01";
        for _ in 0..5 {
            let run = budget(limit, counter.clone(), "2026-11");
            let _spent = run.reserve(100, &capability()).ok().unwrap();
        }
        let full = budget(limit, counter.clone(), "2026-11");
        assert!(matches!(full.affords(1, &capability()), Err(BackendError::Policy { .. })));
        assert!(budget(limit, counter, "2026-12").affords(1, &capability()).is_ok());
    }

    #[test]
    fn a_counter_that_cannot_be_read_lets_nothing_through() {
        let folder = tempfile::tempdir().unwrap();
        let counter = folder.path().join("spent.json");
        let limit = "month.max_characters = 9";
        for broken in
            ["{\"2026-11\":{\"char", "", "[]", "{\"2026-11\":{\"characters\":-1,\"cost\":0}}"]
        {
            std::fs::write(&counter, broken).unwrap();
            let budget = budget(limit, counter.clone(), "2026-11");
            assert!(matches!(budget.affords(1, &capability()), Err(BackendError::Policy { .. })));
            assert!(budget.reserve(1, &capability()).is_err(), "{broken}");
            assert_eq!(std::fs::read_to_string(&counter).unwrap(), broken);
        }
        let nowhere = Budget::new(toml::from_str(limit).unwrap(), None, "2026-11");
        assert!(matches!(nowhere.affords(1, &capability()), Err(BackendError::Policy { .. })));
    }

    #[test]
    fn runs_that_spend_at_the_same_time_spend_no_more_than_there_is() {
        let folder = tempfile::tempdir().unwrap();
        let counter = folder.path().join("spent.json");
        let served = std::thread::scope(|scope| {
            let run = || {
                let run = budget("month.max_characters = 100", counter.clone(), "2026-11");
                (0..30).filter(|_| run.reserve(7, &capability()).is_ok()).count()
            };
            let runs: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
            runs.into_iter().map(|run| run.join().unwrap()).sum::<usize>()
        });
        assert_eq!(served, 100 / 7);
    }

    #[test]
    fn money_cannot_be_limited_without_a_price() {
        let budget = budget("run.max_cost = 1.0", PathBuf::from("unused"), "2026-11");
        let free = Capability { price: None, local: false, ..capability() };
        assert!(matches!(budget.affords(1, &free), Err(BackendError::Settings { .. })));
    }
}
