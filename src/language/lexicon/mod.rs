//! Words and marks of a language, as `lexicon.toml` has them: one file a section.

mod carriers;
mod sentences;

pub use carriers::{Carrier, Carriers};
pub use sentences::Sentences;

use serde::Deserialize;

/// The sections of a language's `lexicon.toml`; an absent one is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lexicon {
    /// Which words of another language stand in for slots on the way into this one.
    pub carriers: Carriers,
    /// Where sentences do not end.
    pub sentences: Sentences,
}
