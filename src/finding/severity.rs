//! How much a finding matters.

use serde::{Deserialize, Serialize};

/// How much a finding matters, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; never fails a run.
    Info,
    /// Worth eyes; fails a run under `--fail-on warning`.
    Warning,
    /// The meaning may be wrong; fails a run by default.
    Error,
}

impl Severity {
    /// Its name in streams, settings and reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
