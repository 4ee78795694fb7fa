//! Section `[claims]`: how strongly somebody stands behind what is said.

use super::section::section;

section! {
    /// Words that say who stands behind a statement, and how strongly.
    Claims,
    /// How strongly somebody stands behind a statement.
    Claim {
        /// Names the source: according to.
        source Source,
        /// Says without taking sides: said, told, announced.
        say Say,
        /// Speaks of it in passing: calls, describes, notes, stresses.
        mention Mention,
        /// Says what is open to doubt: claimed, alleged, insisted.
        claim Claim,
        /// Holds it true or likely: believes, estimates, suggests.
        think Think,
        /// Makes it certain: proved, confirmed, showed.
        prove Prove,
        /// Says it is not so: denied, rejected.
        deny Deny,
        /// Grants what was not said before: admitted, acknowledged.
        admit Admit,
        /// Says somebody did wrong: accused, blamed.
        accuse Accuse,
        /// Says what bad may come: warned, threatened.
        warn Warn,
        /// Binds oneself: vowed, pledged.
        promise Promise,
        /// Wants it from others: demanded, urged, asked.
        demand Demand,
        /// Agrees to it: accepted, welcomed.
        accept Accept,
    }
}
