//! Typed facts of a sentence.
