//! What went wrong with a call, and what helps.

use std::time::Duration;

use super::{Reply, retry_after};

/// What one attempt ran into. Reasons complete the sentence "backend `deepl` …"; they are words of
/// our own and never words of the engine, which may repeat the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The engine is not there, or was not there long enough.
    Unreachable(String),
    /// The engine has trouble of its own; later it may serve.
    Failing(String),
    /// The engine limits how much it may be asked; it may have said when to come back.
    Limited(String, Option<Duration>),
    /// The answer is none: other content, another shape.
    Garbled(String),
    /// There are more or fewer answers than sentences, and nothing says which is whose.
    Miscounted,
    /// The request is too large for the engine.
    TooLarge,
    /// The same would fail again.
    Never(String),
}

/// Why a call failed for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The engine asks to come back later.
    Busy(String, Option<Duration>),
    /// The engine cannot be had.
    Gone(String),
    /// It answered another number of sentences than it was asked.
    Miscounted,
    /// It finds the request too large.
    TooLarge,
    /// The work is no longer wanted.
    Cancelled,
}

impl Trouble {
    /// What the status of `reply` says; nothing for a success.
    #[must_use]
    pub fn of_status(reply: &Reply) -> Option<Self> {
        let status = reply.status;
        let reason = |what: &str| format!("{what} (HTTP {status})");
        Some(match status {
            200..=299 => return None,
            300..=399 => Self::Never(reason(
                "points to another address, and none is followed; put the final one into `url`",
            )),
            401 | 403 => Self::Never(reason("refuses the key; check `key_env` or `key_file`")),
            404 | 405 => Self::Never(reason("has nothing at this address; check `url`")),
            408 | 425 => Self::Failing(reason("took too long")),
            413 | 414 => Self::TooLarge,
            429 | 529 => Self::Limited(reason("is asked too often"), retry_after::of(reply)),
            456 => Self::Never(reason("has used up its quota")),
            503 => match retry_after::of(reply) {
                Some(after) => Self::Limited(reason("is not ready"), Some(after)),
                None => Self::Failing(reason("is not ready")),
            },
            500..=599 => Self::Failing(reason("has an error of its own")),
            _ => Self::Never(reason("refuses the request")),
        })
    }

    /// How often the call may be tried in all, where `most` is allowed for what may pass.
    pub(super) fn attempts(&self, most: u32) -> u32 {
        match self {
            Self::Unreachable(_) | Self::Failing(_) | Self::Limited(..) => most,
            // The engine has done its work, and may ask to be paid for it.
            Self::Garbled(_) => most.min(2),
            Self::Miscounted | Self::TooLarge | Self::Never(_) => 1,
        }
    }

    /// When the engine asked to be asked again.
    pub(super) fn after(&self) -> Option<Duration> {
        match self {
            Self::Limited(_, after) => *after,
            _ => None,
        }
    }

    /// Whether it says that the engine as a whole is in trouble; one that limits is in none.
    pub(super) fn is_of_the_engine(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Failing(_) | Self::Never(_))
    }

    /// The reason, to complete "backend `deepl` …".
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Unreachable(reason)
            | Self::Failing(reason)
            | Self::Limited(reason, _)
            | Self::Garbled(reason)
            | Self::Never(reason) => reason,
            Self::Miscounted => "answered another number of sentences than it was asked",
            Self::TooLarge => "finds the request too large",
        }
    }

    pub(super) fn into_failure(self) -> Failure {
        match self {
            Self::Unreachable(reason)
            | Self::Failing(reason)
            | Self::Garbled(reason)
            | Self::Never(reason) => Failure::Gone(reason),
            Self::Limited(reason, after) => Failure::Busy(reason, after),
            Self::Miscounted => Failure::Miscounted,
            Self::TooLarge => Failure::TooLarge,
        }
    }
}
