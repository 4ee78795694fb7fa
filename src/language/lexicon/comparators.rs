//! Section `[comparators]`: how a figure bounds a quantity.

use super::section::section;

section! {
    /// Words that bound a quantity.
    Comparators,
    /// How the figure beside it bounds a quantity.
    Comparator {
        /// Above it: more than, over.
        more_than MoreThan,
        /// Not below it: at least.
        at_least AtLeast,
        /// Below it: less than, under.
        less_than LessThan,
        /// Not above it: at most, up to.
        at_most AtMost,
        /// Just below it: nearly, almost.
        nearly Nearly,
        /// Around it: about, roughly.
        about About,
        /// Neither more nor less: exactly.
        exactly Exactly,
    }
}
