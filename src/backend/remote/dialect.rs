//! What differs between engines: how a batch is written and how its answer is read.

use crate::backend::settings::TermList;
use crate::backend::transport::{Call, Failure, Reply, Sender, Transport, Trouble};
use crate::backend::{BackendError, Cancel, Pairs, Request, Sentence};
use crate::language::Lang;
use crate::protect::Masked;

/// One sentence of a batch.
#[derive(Clone, Copy)]
pub(in crate::backend) struct Asked<'r> {
    /// The sentence and what is around it.
    pub sentence: Sentence<'r>,
    /// The sentence in the mask of the request.
    pub masked: &'r Masked,
}

/// What an engine answered for one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::backend) enum Got {
    /// These words, in the mask they were asked in.
    Words(String),
    /// Nothing; it may be asked again.
    Missing,
    /// The beginning of an answer.
    CutOff,
    /// The engine will not translate it.
    Declined(&'static str),
}

/// A batch's answer: one item for each sentence asked, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::backend) struct Reading {
    /// What was got.
    pub items: Vec<Got>,
    /// The model that served it, where the engine names one.
    pub model: Option<String>,
}

impl Reading {
    /// The answer of an engine that gives one text for each, without ids.
    ///
    /// # Errors
    /// [`Trouble::Miscounted`] where there are more or fewer.
    pub fn in_order(
        texts: impl IntoIterator<Item = String>,
        asked: usize,
    ) -> Result<Self, Trouble> {
        let items: Vec<Got> = texts.into_iter().map(Got::Words).collect();
        if items.len() != asked {
            return Err(Trouble::Miscounted);
        }
        Ok(Self { items, model: None })
    }
}

/// How an engine is reached outside of a batch.
pub(in crate::backend) struct Link<'r> {
    /// Its configured name.
    pub backend: &'r str,
    /// The way to it.
    pub transport: &'r Transport,
    /// The glossary's terms of a language pair, where an engine may keep a copy.
    pub terms: Option<&'r TermList>,
    /// Whether the work is still wanted.
    pub cancel: &'r Cancel,
}

impl Link<'_> {
    /// Sends `call`, in which there is nothing of a story.
    ///
    /// # Errors
    /// What became of it, `what` it was about in a few words.
    pub fn ask<T>(
        &self,
        call: &Call,
        read: impl Fn(&Reply) -> Result<T, Trouble>,
        what: &str,
    ) -> Result<T, BackendError> {
        let backend = self.backend.to_owned();
        let asked = self.transport.ask(call, read, self, self.cancel);
        asked.map_err(|failure| match failure {
            Failure::Cancelled => BackendError::Cancelled,
            Failure::Forbidden(reason) => BackendError::Policy { reason },
            Failure::Busy(reason, after) => BackendError::Busy { backend, reason, after },
            Failure::Gone(reason) => {
                BackendError::Gone { backend, reason: format!("{reason}, asked {what}") }
            }
            Failure::TooLarge | Failure::Miscounted => {
                BackendError::Gone { backend, reason: format!("gives no answer, asked {what}") }
            }
        })
    }
}

impl Sender for Link<'_> {
    fn sets_out(&self) -> Result<(), Failure> {
        Ok(())
    }

    fn came_back(&self, _trouble: Option<&Trouble>) {}
}

/// How one engine is spoken to.
pub(in crate::backend) trait Dialect: Send + Sync {
    /// Makes ready for a language pair; asked before every request.
    fn prepare(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    /// Writes a batch.
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call;

    /// Reads the answer to a batch.
    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble>;

    /// The settings that change what the engine answers, for a language pair.
    fn fingerprint(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> String;

    /// Which pairs the engine says it translates; any, where it cannot be asked.
    ///
    /// # Errors
    /// [`BackendError`] where it can be asked and does not answer.
    fn pairs(&self, _link: &Link<'_>) -> Result<Pairs, BackendError> {
        Ok(Pairs::Any)
    }
}
