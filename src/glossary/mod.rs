//! Concepts and their terms: loading, layering, matching.
//!
//! TOML comes in, layer by layer; a [`Matcher`] finds a glossary's terms in a story with what takes
//! their place, and in an edition in any of their forms. What another tool wrote is read and
//! written here too.

mod agree;
mod before;
mod build;
mod cache;
mod choose;
mod concept;
mod decline;
mod error;
pub mod exchange;
mod file;
mod fold;
mod index;
mod inflect;
mod layers;
mod letters;
mod lint;
mod matcher;
mod mention;
mod names;
mod packed;
mod pieces;
mod source;
mod stem;
mod suggest;
mod target;
mod usage;
mod verify;

pub use agree::{Agreed, Setting, agree};
pub use concept::{
    After, Case, CaseRule, Concept, ConceptId, Entity, FirstMention, Form, Gender, Length, Number,
    PartOfSpeech, Status, Term,
};
pub use error::{GlossaryError, Origin};
pub use layers::{Conflict, Glossary, Layer};
pub use lint::{Problem, lint};
pub use matcher::{Choice, Fit, Matcher, Target, TargetMatch, TermMatch};
pub use mention::{Mentions, settle};
pub use suggest::{Candidate, Reason, suggest};
pub use usage::Usage;
pub use verify::{Side, Verified, verify};

#[cfg(test)]
mod tests;
