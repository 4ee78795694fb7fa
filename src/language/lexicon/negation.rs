//! Section `[negation]`: words that deny.

use super::section::section;

section! {
    /// Words that deny.
    Negations,
    /// How a word denies.
    Negation {
        /// Plain negation: not, no, never, nobody.
        plain Plain,
        /// The second half of a negation in two parts (French "pas", Spanish "nada" after a
        /// verb): it counts with a plain one in the same clause, and alone as much.
        echo Echo,
        /// Absence of a thing: without, lack of.
        without Without,
        /// Words that deny by their own meaning (deny, fail, impossible): another language may
        /// say them with a plain negation, so they acquit and never accuse.
        inherent Inherent,
    }
}
