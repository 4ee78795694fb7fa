//! What a cue says, the same in every language.

use serde::{Serialize, Serializer};

use crate::language::lexicon::{
    Claim, Comparator, Hedge, Modal, Negation, PersonGender, Quantifier, Tense,
};

/// What a word or phrase says about a claim, the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "cue", content = "class", rename_all = "snake_case")]
pub enum Cue {
    /// It denies.
    Negation(Negation),
    /// It keeps the claim at arm's length.
    Hedge(Hedge),
    /// May, can, should, must, will.
    Modal(Modal),
    /// It bounds a quantity.
    Comparator(Comparator),
    /// How many of a kind, how often, who is left out.
    Quantifier(Quantifier),
    /// Who stands behind it, and how strongly.
    Claim(Claim),
    /// It tells a person's gender.
    Gender(PersonGender),
    /// It places the event in time.
    Tense(Tense),
    /// One end of an axis along which things go.
    Direction(Axis),
    /// One end of an axis of opposites.
    Opposite(Axis),
    /// A place, its people or what comes from it.
    Place(Symbol),
}

/// One end of an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Axis {
    /// Which axis.
    pub name: Symbol,
    /// Whether it is the end called plus.
    pub plus: bool,
}

/// A name that is the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(&'static str);

impl Symbol {
    pub(super) fn new(name: &str) -> Self {
        // Languages live as long as the program, and each is compiled once.
        Self(Box::leak(name.to_owned().into_boxed_str()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}
