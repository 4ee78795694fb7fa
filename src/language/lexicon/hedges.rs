//! Section `[hedges]`: words that keep a claim at arm's length.

use super::section::section;

section! {
    /// Words that keep a claim at arm's length.
    Hedges,
    /// How sure a story is of what it says.
    Hedge {
        /// Somebody says so and it is not proved: alleged, purported.
        alleged Alleged,
        /// It is said, by whom is left open: reportedly.
        reported Reported,
        /// It looks so: apparently, seems.
        apparent Apparent,
        /// Thought to have done it: suspected.
        suspected Suspected,
        /// More likely than not: probably, expected to.
        likely Likely,
        /// It may be: possibly, perhaps, potential.
        possible Possible,
        /// Less likely than not.
        unlikely Unlikely,
        /// Not the last word: preliminary, unconfirmed.
        preliminary Preliminary,
        /// Only if it proves true: if confirmed.
        conditional Conditional,
        /// Beyond doubt: certainly, undoubtedly.
        certain Certain,
        /// Verb forms that can carry a hedge in this language (conditional, reported speech):
        /// they acquit a lost hedge and say nothing alone.
        mood Mood,
    }
}
