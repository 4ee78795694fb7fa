//! Section `[quantifiers]`: how many of a kind, how often, and who is left out.

use super::section::section;

section! {
    /// Words that say how many of a kind, how often, and who is left out.
    Quantifiers,
    /// How many of a kind, how often, or who is left out.
    Quantifier {
        /// Each of them: all, every, whole.
        all All,
        /// The larger part.
        most Most,
        /// A large number.
        many Many,
        /// A number: some, several.
        some Some,
        /// A small number.
        few Few,
        /// Nothing else: only.
        only Only,
        /// The two.
        both Both,
        /// At all times.
        always Always,
        /// Many a time.
        often Often,
        /// Now and then.
        sometimes Sometimes,
        /// Hardly ever.
        rarely Rarely,
        /// Leaving out: except.
        except Except,
        /// Counting in: including.
        including Including,
    }
}
