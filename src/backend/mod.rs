//! Engines: whatever turns a shielded sentence into an answer.
//!
//! A backend is one file (or folder) and a [`Capability`]; it gets a [`Request`] of shielded
//! sentences and gives an [`Answer`](crate::protect::Answer) or a [`Refusal`] for each, in their
//! order. What it answers is never believed: `localise` restores, verifies and, where that fails,
//! asks again another way.

pub mod anthropic;
pub mod apertium;
pub mod apy;
pub mod azure;
mod budget;
mod capability;
mod command;
pub mod deepl;
mod error;
pub mod google;
pub mod http;
mod identity;
mod journal;
pub mod libretranslate;
mod model;
pub mod openai;
mod pseudo;
mod record;
mod remote;
mod request;
mod settings;
pub mod transport;

pub use budget::{Budget, BudgetSettings, Spending};
pub use capability::{Capability, Limits, Pairs, Price, Unit};
pub use error::{BackendError, Refusal, Retry};
pub use identity::Identity;
pub use journal::{Journal, Words};
pub use pseudo::Pseudo;
pub use record::{Departure, Departures};
pub use request::{Cancel, Request, Sentence, Watch};
pub use settings::{
    ApertiumSettings, BackendSettings, CommandSettings, Environment, KINDS, MaskSetting,
    NoSettings, Surroundings, Time, open,
};
pub use transport::Jitter;

use crate::language::Lang;
use crate::protect::Answer;

/// What became of each sentence of a request, in its order.
pub type Answers = Vec<Result<Answer, Refusal>>;

/// An engine. It is called from several threads at once and blocks until the answers are there.
pub trait Backend: Send + Sync {
    /// What it can do and what it asks for.
    fn capability(&self) -> &Capability;

    /// Makes ready for a pair of languages, so that the engine starts while the story is read and a
    /// missing pair is known before any work.
    ///
    /// # Errors
    /// [`BackendError`] where the engine cannot be had for this pair.
    fn prepare(&self, from: &Lang, to: &Lang) -> Result<(), BackendError>;

    /// Which pairs of languages it translates, as it says itself where it can be asked.
    ///
    /// # Errors
    /// [`BackendError`] where it can be asked and does not answer.
    fn pairs(&self, _cancel: &Cancel) -> Result<Pairs, BackendError> {
        Ok(self.capability().pairs.clone())
    }

    /// Translates the sentences of one story.
    ///
    /// # Errors
    /// [`BackendError`] where the engine cannot be had or stops for good; a single sentence that it
    /// cannot do is a [`Refusal`] in its place.
    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError>;
}
