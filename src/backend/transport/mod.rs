//! The one way out to engines on other machines.
//!
//! What comes in is a [`Call`]; what goes out is what its reader made of the answer, or a
//! [`Failure`] that says what helps. On the way: no redirect is followed, the whole answer has one
//! deadline and a largest size, so many calls at a time and a second, a new attempt only where the
//! engine's answer says that it may help, and a pause after an engine failed again and again. No
//! error carries a word of the story, of the answer, of a key or of the address behind the host.

mod backoff;
mod breaker;
mod call;
mod client;
mod failure;
mod gate;
mod retry_after;

pub use backoff::Jitter;
pub use call::{Address, Call, Reply};
pub use failure::{Failure, Trouble};

use std::sync::Arc;
use std::time::Duration;

use super::{BackendError, Cancel};
use backoff::Backoff;
use breaker::Breaker;
use gate::Gate;

/// How an engine may be asked.
#[derive(Debug, Clone)]
pub struct Manners {
    /// For the whole answer, from the first byte sent to the last received.
    pub timeout: Duration,
    /// The most calls at a time.
    pub concurrency: usize,
    /// The most calls a second.
    pub per_second: Option<f64>,
    /// How often one call is tried.
    pub attempts: u32,
    /// The first pause before a new attempt; each further one is twice as long.
    pub pause: Duration,
    /// The longest pause, also where the engine asks for one: beyond it the call fails.
    pub longest_pause: Duration,
    /// A proxy to go through; none is taken from the environment.
    pub proxy: Option<String>,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            concurrency: 4,
            per_second: None,
            attempts: 4,
            pause: Duration::from_millis(400),
            longest_pause: Duration::from_secs(20),
            proxy: None,
        }
    }
}

/// Whoever answers for what is sent: asked before each attempt, and told how it ended.
pub trait Sender {
    /// Whether another attempt may set out.
    ///
    /// # Errors
    /// [`Failure::Forbidden`] where it may not.
    fn sets_out(&self) -> Result<(), Failure>;

    /// An attempt ended, well or in `trouble`.
    fn came_back(&self, trouble: Option<&Trouble>);
}

/// The way to one engine; shared by all threads that ask it.
pub struct Transport {
    client: client::Client,
    gate: Gate,
    breaker: Breaker,
    backoff: Backoff,
    attempts: u32,
}

impl Transport {
    /// The way to the engine with the configured name `backend`.
    ///
    /// # Errors
    /// [`BackendError::Settings`] where the proxy or this machine's certificates cannot be used.
    pub fn new(
        backend: &str,
        manners: &Manners,
        jitter: Arc<Jitter>,
    ) -> Result<Self, BackendError> {
        let client = client::Client::new(manners)
            .map_err(|reason| BackendError::Settings { backend: backend.to_owned(), reason })?;
        Ok(Self {
            client,
            gate: Gate::new(manners.concurrency, manners.per_second),
            breaker: Breaker::new(most_failures(manners), manners.longest_pause),
            backoff: Backoff::new(manners.pause, manners.longest_pause, jitter),
            attempts: manners.attempts.max(1),
        })
    }

    /// Sends `call` until `read` makes something of the answer, as often as that can help and
    /// `sender` lets it.
    ///
    /// # Errors
    /// [`Failure`]; the last one where several attempts failed.
    pub fn ask<T>(
        &self,
        call: &Call,
        read: impl Fn(&Reply) -> Result<T, Trouble>,
        sender: &impl Sender,
        cancel: &Cancel,
    ) -> Result<T, Failure> {
        let mut attempt = 1;
        loop {
            let trouble = match self.once(call, &read, sender, cancel)? {
                Ok(read) => return Ok(read),
                Err(trouble) => trouble,
            };
            if attempt >= trouble.attempts(self.attempts) {
                return Err(trouble.into_failure());
            }
            let Some(pause) = self.backoff.pause(attempt, trouble.after()) else {
                return Err(trouble.into_failure());
            };
            gate::sleep(pause, cancel)?;
            attempt += 1;
        }
    }

    fn once<T>(
        &self,
        call: &Call,
        read: &impl Fn(&Reply) -> Result<T, Trouble>,
        sender: &impl Sender,
        cancel: &Cancel,
    ) -> Result<Result<T, Trouble>, Failure> {
        let permit = self.gate.enter(cancel)?;
        self.breaker.allow()?;
        sender.sets_out()?;
        let answered = self.client.send(call).and_then(|reply| read(&reply));
        drop(permit);
        sender.came_back(answered.as_ref().err());
        self.breaker.learn(answered.as_ref().err());
        Ok(answered)
    }
}

/// Every call that may be on its way has failed as often as it may.
fn most_failures(manners: &Manners) -> u32 {
    let calls = u32::try_from(manners.concurrency).unwrap_or(u32::MAX);
    manners.attempts.max(1).saturating_mul(calls.max(1))
}
