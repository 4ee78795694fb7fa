//! Section `[tenses]`: auxiliary verbs that place an event in time.

use super::section::section;

section! {
    /// Auxiliary verbs that place an event in time.
    Tenses,
    /// When it is.
    Tense {
        /// Was, were, did, had.
        past Past,
        /// Is, are, does, has.
        present Present,
    }
}
