//! Concepts and their terms: loading, layering, matching.
