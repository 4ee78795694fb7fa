//! What is said about a story.

use serde::{Deserialize, Serialize};

/// Whether a story may be published (IPTC publishing status).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It may.
    #[default]
    Usable,
    /// Not until further notice.
    Withheld,
    /// Never again; what was published is to be withdrawn.
    Canceled,
}

/// What is said about a story, apart from its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// Whether it may be published.
    pub status: Status,
    /// Embargo as the story states it; an unreadable one counts as one without end.
    pub embargo: Option<String>,
}
