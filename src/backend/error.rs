//! What can go wrong with an engine.

use std::path::PathBuf;
use std::time::Duration;

/// What helps after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same again, later; the engine may have said when.
    Later(Option<Duration>),
    /// Nothing: the same would fail again.
    Never,
    /// The same in smaller requests.
    Shrink,
    /// Once again, with the engine told what was wrong.
    RepairOnce,
}

/// An engine that cannot be had or stopped for good.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackendError {
    /// The engine is not installed.
    #[error("{engine} is not installed here; install it: {remedy}")]
    NotInstalled {
        /// What is missing.
        engine: String,
        /// The command that installs it, or what to do.
        remedy: String,
    },
    /// The engine does not translate this pair.
    #[error("backend `{backend}` does not translate {from} to {to}; {remedy}")]
    NoPair {
        /// Its configured name.
        backend: String,
        /// From this language.
        from: String,
        /// Into this one.
        to: String,
        /// What to do.
        remedy: String,
    },
    /// What describes the engine cannot be read.
    #[error("{what}: {reason}")]
    Malformed {
        /// The file or setting.
        what: String,
        /// What is wrong with it, and the remedy.
        reason: String,
    },
    /// A program of the engine could not be started.
    #[error(
        "backend `{backend}`: cannot start `{program}`: {source}; check that it is installed and may be run"
    )]
    CannotStart {
        /// Its configured name.
        backend: String,
        /// The program.
        program: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The engine stopped and would not come back.
    #[error("backend `{backend}` {reason}")]
    Gone {
        /// Its configured name.
        backend: String,
        /// How it stopped, and the remedy.
        reason: String,
    },
    /// The engine is busy or limits how much it may be asked.
    #[error("backend `{backend}` {reason}; try again {}", when(*.after))]
    Busy {
        /// Its configured name.
        backend: String,
        /// What it said.
        reason: String,
        /// When to come back, where it said so.
        after: Option<Duration>,
    },
    /// A setting of the engine is wrong or missing.
    #[error("backend `{backend}`: {reason}")]
    Settings {
        /// Its configured name.
        backend: String,
        /// What is wrong, and the remedy.
        reason: String,
    },
    /// A rule of the desk forbids it: an embargo, a budget.
    #[error("{reason}")]
    Policy {
        /// Which rule, and the remedy.
        reason: String,
    },
    /// The file that keeps answers until the run has succeeded cannot be used.
    #[error("the journal {} {reason}; check its folder, and the free space there", .journal.display())]
    Journal {
        /// The file.
        journal: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Another run does this very work.
    #[error("another run is doing this very work; wait until it has ended (it keeps {})", .journal.display())]
    Underway {
        /// The file that keeps its answers.
        journal: PathBuf,
    },
    /// The work was no longer wanted.
    #[error("stopped on request")]
    Cancelled,
}

/// When to try again, in words.
fn when(after: Option<Duration>) -> String {
    let seconds = after.map_or(0, |after| after.as_secs());
    match seconds {
        0 => "later".to_owned(),
        1..=90 => format!("in {seconds} s"),
        91..=5_400 => format!("in {} min", seconds.div_ceil(60)),
        _ => format!("in {} h", seconds.div_ceil(3_600)),
    }
}

impl BackendError {
    /// What helps.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::Busy { after, .. } => Retry::Later(*after),
            Self::Underway { .. } | Self::Cancelled => Retry::Later(None),
            _ => Retry::Never,
        }
    }
}

/// One sentence that an engine did not translate, though it is there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// It answered nothing, too late, or something that is no answer.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// It stopped in the middle of the answer.
    #[error("the answer was cut off")]
    CutOff,
    /// It would not translate the sentence.
    #[error("the engine refused the sentence: {0}")]
    Declined(String),
}

impl Refusal {
    /// What helps.
    #[must_use]
    pub fn retry(&self) -> Retry {
        match self {
            Self::NoAnswer(_) => Retry::Later(None),
            Self::CutOff => Retry::Shrink,
            Self::Declined(_) => Retry::RepairOnce,
        }
    }
}
