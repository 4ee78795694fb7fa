//! What differs between engines: how a batch is written and how its answer is read.

use crate::backend::settings::TermList;
use crate::backend::transport::{Call, Reply, Transport, Trouble};
use crate::backend::{BackendError, Cancel, Request, Sentence};
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

    /// The settings that change what the engine answers.
    fn fingerprint(&self) -> String;
}
