//! What happened to the meaning between two texts.
//!
//! Two versions of a story, or a story and its edition, go in; findings with evidence on both
//! sides come out. Texts compare by their facts: equal ones cancel, whatever they look like, and
//! what is left is named by one rule a family. What changed and is no fact is an unexplained
//! change, which is worth knowing and flags nothing.

mod aligned;
mod amounts;
mod bounds;
mod change;
mod check;
mod claims;
mod codes;
mod denied;
mod diff;
mod glossed;
mod hedges;
mod ignores;
mod judge;
mod modality;
mod names;
mod negation;
mod pair;
mod pairs;
mod persons;
mod pieces;
mod quoted;
mod reading;
mod roles;
mod sameness;
mod score;
mod sides;
mod stale;
mod terms;
mod untranslated;
mod verbatim;
mod ways;
mod words;

pub use aligned::{Row, aligned};
pub use check::{check, check_and_name};
pub use diff::{Changed, Diff, Part, diff};
pub use ignores::{Ignore, Ignores};
pub use judge::{Judge, QuoteWay, Settings};
pub use pair::Relation;
pub use pairs::{PairRecord, Setting, Verdict, check_pair, check_record};
pub use pieces::{Fate, Piece};
pub use stale::stale;

use crate::finding::Finding;
use crate::language::Lang;
use pair::Pair;

/// The families of rules, in the order they look; the later ones leave alone what an earlier one
/// explained.
const FAMILIES: &[fn(&Pair, &mut Vec<Finding>)] = &[
    untranslated::compare,
    amounts::compare,
    ways::compare,
    names::compare,
    roles::compare,
    negation::compare,
    hedges::compare,
    modality::compare,
    claims::compare,
    bounds::compare,
    quoted::compare,
    persons::compare,
    words::compare,
];

/// Reads the tables of two languages, so that the first comparison does not wait for them.
pub fn make_ready(from: &Lang, to: &Lang) {
    let _ = check_pair("1", from, "1", to, &Settings::default());
}

/// What every family has to say about two sentences.
fn rules_on(pair: &Pair) -> Vec<Finding> {
    let mut findings = Vec::new();
    for family in FAMILIES {
        family(pair, &mut findings);
    }
    findings
}
