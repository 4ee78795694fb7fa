//! Which sentence answers which, and which word of one the other answers.
//!
//! Two lists of units (sentences or blocks) go in, each with its length and the marks by which it
//! is known again (numbers, names, words both texts share); beads come out in order: one unit
//! answered by one, by two, by none. No vocabulary is needed. Where both texts are in one
//! language, a unit that moved is found behind the others.
//!
//! The path is the cheapest one through a band around the diagonal, so that time grows with the
//! number of units. Lengths compare as in Gale & Church, "A Program for Aligning Sentences in
//! Bilingual Corpora", Computational Linguistics 19 (1993), section 3.

mod cost;
mod path;
mod unit;
mod words;

pub use path::{Bead, align, align_versions};
pub use unit::{Unit, letters};
pub use words::{Answers, Gap, Reply, deepest_gap, replies};
