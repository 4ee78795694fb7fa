//! The main job: a story in, an edition and its report out. The one place that knows the order.
//!
//! Sentences are cut, quotes and terms found and shielded, an engine is asked, its answers are
//! restored, verified and where need be asked for another way ([`climb`]), and the edition is put
//! together and checked. [`in_order`] does so with many stories at a time.

mod agreement;
mod assemble;
pub mod by_rule;
mod fragments;
mod freed;
mod glosses;
mod ladder;
mod plan;
mod policy;
mod rehearse;
mod settings;
mod slots;
mod story;
mod stream;
mod terms;
mod unknown;

pub use ladder::{Attempt, Errand, Fault, Rung, Task, Translated, climb};
pub use policy::LocaliseError;
pub use rehearse::{Rehearsal, rehearse};
pub use settings::{QuotePolicy, Settings};
pub use story::{Outcome, Stats, localise};
pub use stream::in_order;
pub use terms::settle_mentions;
