//! Concepts and their terms: loading, layering, matching.
//!
//! TOML comes in, layer by layer; a [`Matcher`] finds a glossary's terms in a story with what takes
//! their place, and in an edition in any of their forms. What another tool wrote is read and
//! written here too.

mod agree;
mod build;
mod cache;
mod choose;
mod concept;
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
mod packed;
mod source;
mod suggest;
mod target;
mod verify;
mod words;

pub use agree::{Agreed, agree};
pub use concept::{
    Case, CaseRule, Concept, ConceptId, Entity, Form, Gender, Length, Number, PartOfSpeech, Status,
    Term,
};
pub use error::{GlossaryError, Origin};
pub use layers::{Conflict, Glossary, Layer};
pub use lint::{Problem, lint};
pub use matcher::{Choice, Fit, Matcher, Target, TargetMatch, TermMatch};
pub use suggest::{Candidate, Reason, suggest};
pub use verify::{Side, Usage, verify};

#[cfg(test)]
mod tests;
