//! One direction of Apertium: its pipe, started when wanted and started again when it dies.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use super::mode::Stage;
use super::pipeline::{Failure, Pipeline};
use crate::backend::{BackendError, Cancel, Refusal};

/// What every engine that is alive can translate.
const PROBE: &str = "1";

pub(super) struct Engine {
    pub backend: String,
    pub stages: Vec<Stage>,
    pub folder: PathBuf,
    pub deadline: Duration,
    pipe: Mutex<Option<Arc<Pipeline>>>,
    /// Held for reading by those who share the pipe, for writing by one who must know that a
    /// failure is its own.
    together: RwLock<()>,
}

impl Engine {
    pub(super) fn new(
        backend: &str,
        stages: Vec<Stage>,
        folder: PathBuf,
        deadline: Duration,
    ) -> Self {
        let backend = backend.to_owned();
        let (pipe, together) = (Mutex::new(None), RwLock::new(()));
        Self { backend, stages, folder, deadline, pipe, together }
    }

    /// The running pipe, started where there is none.
    pub(super) fn pipe(&self) -> Result<Arc<Pipeline>, BackendError> {
        let mut held = self.pipe.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pipe) = held.as_ref().filter(|pipe| pipe.is_alive()) {
            return Ok(Arc::clone(pipe));
        }
        let started = Pipeline::start(&self.stages, &self.folder, self.deadline);
        let pipe =
            Arc::new(started.map_err(|(program, source)| self.not_started(program, source))?);
        *held = Some(Arc::clone(&pipe));
        Ok(pipe)
    }

    /// Translates `texts`, all written before the first answer is awaited. What fails among others
    /// is asked once more alone, so that one sentence that the engine chokes on costs no other.
    pub(super) fn ask(
        &self,
        texts: &[String],
        cancel: &Cancel,
    ) -> Result<Vec<Result<String, Refusal>>, BackendError> {
        let first = self.ask_together(texts)?;
        let mut answers = Vec::with_capacity(texts.len());
        for (text, outcome) in texts.iter().zip(first) {
            if cancel.is_cancelled() {
                return Err(BackendError::Cancelled);
            }
            answers.push(match answered(text, outcome) {
                Ok(answer) => Ok(answer),
                Err(_) => self.ask_alone(text)?,
            });
        }
        Ok(answers)
    }

    fn ask_together(&self, texts: &[String]) -> Result<Vec<Result<String, Failure>>, BackendError> {
        let _shared = self.together.read().unwrap_or_else(PoisonError::into_inner);
        let pipe = self.pipe()?;
        let tickets: Vec<_> = texts.iter().map(|text| pipe.send(text)).collect();
        Ok(tickets.into_iter().map(|ticket| pipe.wait(&ticket?)).collect())
    }

    /// Asks with nobody else in the pipe. An engine that cannot even do the probe afterwards is
    /// gone for good.
    fn ask_alone(&self, text: &str) -> Result<Result<String, Refusal>, BackendError> {
        let _alone = self.together.write().unwrap_or_else(PoisonError::into_inner);
        let failure = match answered(text, self.once(text)?) {
            Ok(answer) => return Ok(Ok(answer)),
            Err(failure) => failure,
        };
        match answered(PROBE, self.once(PROBE)?) {
            Ok(_) => Ok(Err(Refusal::NoAnswer(failure.reason().to_owned()))),
            Err(failure) => Err(BackendError::Gone {
                backend: self.backend.clone(),
                reason: failure.reason().to_owned(),
            }),
        }
    }

    fn once(&self, text: &str) -> Result<Result<String, Failure>, BackendError> {
        let pipe = self.pipe()?;
        let outcome = pipe.send(text).and_then(|ticket| pipe.wait(&ticket));
        if outcome.is_err() {
            pipe.kill();
        }
        Ok(outcome)
    }

    fn not_started(&self, program: String, source: std::io::Error) -> BackendError {
        BackendError::CannotStart { backend: self.backend.clone(), program, source }
    }
}

/// An empty answer to something is how the engine reports a stream that it could not read.
fn answered(text: &str, outcome: Result<String, Failure>) -> Result<String, Failure> {
    match outcome {
        Ok(answer) if answer.trim().is_empty() && !text.trim().is_empty() => Err(Failure::Garbled),
        outcome => outcome,
    }
}

impl Failure {
    fn reason(&self) -> &'static str {
        match self {
            Self::Died => "stopped",
            Self::Silent => "fell silent",
            Self::Garbled => "answered nothing that can be read",
        }
    }
}
