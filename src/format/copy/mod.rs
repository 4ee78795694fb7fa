//! The fixed lines of copy taken apart: dateline, byline, credit, version words, notes to editors.
//!
//! A line goes in, its parts come out as spans; which words open which line is data of the
//! language (`[copy]` in its lexicon). Whoever reads a story tells its lines apart by these, and
//! whoever writes an edition writes the parts in another language. In doubt a line is none of
//! them: prose must never be taken for one.

mod byline;
mod credit;
mod dateline;
mod embargo;
mod version;
mod words;

pub use byline::{Label, parse_byline, parse_signoff};
pub use credit::{Credit, parse_credit};
pub use dateline::{Dateline, parse_dateline};
pub use embargo::{embargo_until, is_embargo};
pub use version::{VersionWord, Versions, parse_versions};

use crate::language::Copy;

/// Whether `text` is a note to editors, in parentheses or not (`(Eds: Adds detail.)`).
#[must_use]
pub fn is_note(text: &str, copy: &Copy) -> bool {
    let inside = text.trim_start_matches(['(', '[', '^', '*', ' ']);
    copy.notes.iter().any(|label| words::opens(inside, label).is_some())
}
