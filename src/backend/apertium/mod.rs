//! Apertium, the engine that comes along: Debian's `apertium` with a language pair.
//!
//! The programs of a direction are run directly and kept alive ([`pipeline`]); what its mode file
//! lists is parsed, not handed to a shell ([`mode`]). Slots travel as word-bound blanks around
//! words of known grammar.

mod engine;
mod mode;
mod modes;
mod pipeline;
mod smooth;

pub use modes::{Installed, installed};
pub(super) use modes::{code, lang};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Answers, Backend, BackendError, Capability, Limits, Pairs, Request};
use crate::language::Lang;
use crate::protect::{Answer, Mask, Masked, Piece, Provenance, Shielded};
use engine::Engine;

/// Where Debian keeps the modes.
pub const MODES: &str = "/usr/share/apertium/modes";

/// Apertium with the pairs that are installed.
pub struct Apertium {
    capability: Capability,
    folder: PathBuf,
    deadline: Duration,
    engines: Mutex<BTreeMap<(Lang, Lang), Arc<Engine>>>,
}

impl Apertium {
    /// The engine under the name `name`, with the modes in `folder`; an answer is awaited for
    /// `deadline` at the longest.
    #[must_use]
    pub fn new(name: &str, folder: &Path, deadline: Duration) -> Self {
        let pairs = installed(folder).into_iter().map(|mode| (mode.from, mode.to)).collect();
        let capability = Capability {
            name: name.to_owned(),
            kind: "apertium",
            pairs: Pairs::Listed(pairs),
            limits: Limits::default(),
            masks: vec![Mask::Blanks, Mask::Opaque],
            cuts_clauses: true,
            host: None,
            local: true,
            reports_applied_terms: false,
            reads_context: false,
            localises: true,
            price: None,
        };
        let engines = Mutex::new(BTreeMap::new());
        Self { capability, folder: folder.to_owned(), deadline, engines }
    }

    fn engine(&self, from: &Lang, to: &Lang) -> Result<Arc<Engine>, BackendError> {
        let mut engines = self.engines.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = (from.clone(), to.clone());
        if let Some(engine) = engines.get(&pair) {
            return Ok(Arc::clone(engine));
        }
        let engine = Arc::new(self.open(from, to)?);
        engines.insert(pair, Arc::clone(&engine));
        Ok(engine)
    }

    fn open(&self, from: &Lang, to: &Lang) -> Result<Engine, BackendError> {
        let found = modes::find(&self.folder, from, to);
        let mode = found.ok_or_else(|| self.missing(from, to))?.mode;
        let malformed = |reason: String| BackendError::Malformed {
            what: mode.display().to_string(),
            reason: format!("{reason}; install the pair again"),
        };
        let text = std::fs::read_to_string(&mode).map_err(|error| malformed(error.to_string()))?;
        let stages = mode::parse(&text).map_err(malformed)?;
        Ok(Engine::new(&self.capability.name, stages, self.folder.clone(), self.deadline))
    }

    fn missing(&self, from: &Lang, to: &Lang) -> BackendError {
        match modes::package(from, to) {
            Some(package) => BackendError::NotInstalled {
                engine: format!("Apertium for {from} to {to}"),
                remedy: format!("sudo apt-get install apertium {package}"),
            },
            None => BackendError::NoPair {
                backend: self.capability.name.clone(),
                from: from.to_string(),
                to: to.to_string(),
                remedy: "name another backend with --backend".to_owned(),
            },
        }
    }
}

impl Backend for Apertium {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, from: &Lang, to: &Lang) -> Result<(), BackendError> {
        self.engine(from, to)?.pipe().map(|_| ())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let engine = self.engine(request.from, request.to)?;
        let masked: Vec<Masked> =
            request.sentences.iter().map(|s| masked(request, s.shielded)).collect();
        let texts: Vec<String> = masked.iter().map(|masked| masked.text.clone()).collect();
        let answers = engine.ask(&texts, &request.watch.cancel)?;
        let read = request.sentences.iter().zip(masked).zip(answers);
        Ok(read
            .map(|((sentence, masked), answer)| {
                let pieces: Vec<Piece> = masked.read(&answer?);
                let pieces = smooth::smooth(sentence.shielded, pieces, request.to);
                Ok(Answer { pieces, provenance: Provenance::of(&self.capability.name) })
            })
            .collect())
    }
}

/// The stream of a sentence. Asked for opaque slots, the blanks hold words that no language has:
/// whatever goes wrong with a carrier cannot go wrong again.
fn masked(request: &Request<'_>, shielded: &Shielded) -> Masked {
    match request.mask {
        Mask::Blanks => shielded.render(Mask::Blanks, request.wording()),
        _ => shielded.render(Mask::Blanks, request.wording().without_carriers()),
    }
}
