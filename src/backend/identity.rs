//! The engine that hands every sentence back: what shows that nothing else touches a story.

use super::{Answers, Backend, BackendError, Capability, Limits, Pairs, Request};
use crate::language::Lang;
use crate::protect::{Answer, Mask};

/// Hands every sentence back as it is.
#[derive(Debug)]
pub struct Identity(Capability);

impl Identity {
    /// The engine under the name `name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(hands_through(name, "identity"))
    }
}

/// The record of an engine on this machine that only hands text through.
pub(super) fn hands_through(name: &str, kind: &'static str) -> Capability {
    Capability {
        name: name.to_owned(),
        kind,
        pairs: Pairs::Any,
        limits: Limits::default(),
        masks: vec![Mask::Parts],
        cuts_clauses: false,
        host: None,
        local: true,
        reports_applied_terms: false,
        reads_context: false,
        localises: false,
        price: None,
    }
}

impl Backend for Identity {
    fn capability(&self) -> &Capability {
        &self.0
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let echo = |sentence: &super::Sentence<'_>| Answer::echo(sentence.shielded, &self.0.name);
        Ok(request.sentences.iter().map(|sentence| Ok(echo(sentence))).collect())
    }
}
