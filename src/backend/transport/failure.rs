//! What went wrong with a call, and what helps.

use std::time::Duration;

use super::{Reply, retry_after};

/// What one attempt ran into. Reasons complete the sentence "backend `deepl` …"; they are words of
/// our own and never words of the engine, which may repeat the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No connection came about, so that nothing was sent.
    Unreachable(String),
    /// The connection broke or fell silent behind the question.
    Lost(String),
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
    /// The same request would be refused again.
    Refused(String),
    /// Every request would be refused: a wrong key, a used-up quota, a wrong address.
    Barred(String),
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
    /// A rule of the desk forbids to send it.
    Forbidden(String),
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
            300..=399 => Self::Barred(reason(
                "points to another address, and none is followed; put the final one into `url`",
            )),
            401 | 403 => Self::Barred(reason("refuses the key; check `key_env` or `key_file`")),
            404 | 405 => Self::Barred(reason("has nothing at this address; check `url`")),
            407 => Self::Barred(reason("stands behind a proxy that lets nothing through")),
            408 | 425 => Self::Failing(reason("took too long")),
            413 | 414 => Self::TooLarge,
            429 | 529 => Self::Limited(reason("is asked too often"), retry_after::of(reply)),
            456 => Self::Barred(reason("has used up its quota")),
            503 => match retry_after::of(reply) {
                Some(after) => Self::Limited(reason("is not ready"), Some(after)),
                None => Self::Failing(reason("is not ready")),
            },
            500..=599 => Self::Failing(reason("has an error of its own")),
            _ => Self::Refused(reason("refuses the request")),
        })
    }

    /// How often the call may be tried in all, where `most` is allowed for what may pass.
    pub(super) fn attempts(&self, most: u32) -> u32 {
        match self {
            Self::Unreachable(_) | Self::Lost(_) | Self::Failing(_) | Self::Limited(..) => most,
            // The engine has done its work, and may ask to be paid for it.
            Self::Garbled(_) => most.min(2),
            Self::Miscounted | Self::TooLarge | Self::Refused(_) | Self::Barred(_) => 1,
        }
    }

    /// When the engine asked to be asked again.
    pub(super) fn after(&self) -> Option<Duration> {
        match self {
            Self::Limited(_, after) => *after,
            _ => None,
        }
    }

    /// Whether the text reached nobody.
    #[must_use]
    pub fn was_not_sent(&self) -> bool {
        matches!(self, Self::Unreachable(_))
    }

    /// Whether the engine may have done the work and count it.
    #[must_use]
    pub fn may_cost(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Garbled(_) | Self::Miscounted)
    }

    /// The reason, to complete "backend `deepl` …".
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Unreachable(reason)
            | Self::Lost(reason)
            | Self::Failing(reason)
            | Self::Limited(reason, _)
            | Self::Garbled(reason)
            | Self::Refused(reason)
            | Self::Barred(reason) => reason,
            Self::Miscounted => "answered another number of sentences than it was asked",
            Self::TooLarge => "finds the request too large",
        }
    }

    pub(super) fn into_failure(self) -> Failure {
        match self {
            Self::Unreachable(reason)
            | Self::Lost(reason)
            | Self::Failing(reason)
            | Self::Garbled(reason)
            | Self::Refused(reason)
            | Self::Barred(reason) => Failure::Gone(reason),
            Self::Limited(reason, after) => Failure::Busy(reason, after),
            Self::Miscounted => Failure::Miscounted,
            Self::TooLarge => Failure::TooLarge,
        }
    }
}
