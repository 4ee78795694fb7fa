//! Section `[persons]`: words that tell a person's gender.

use super::section::section;

section! {
    /// Words that tell a person's gender.
    Persons,
    /// The gender a word gives a person.
    PersonGender {
        /// He, him, his; man, father.
        masculine Masculine,
        /// She, her; woman, mother.
        feminine Feminine,
    }
}
