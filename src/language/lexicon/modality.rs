//! Section `[modality]`: whether something may, can, should, must or will be.

use super::section::section;

section! {
    /// Words of modality.
    Modals,
    /// What is said of an event's being possible, due or coming.
    Modal {
        /// It may happen, or it is allowed: may, might, could.
        may May,
        /// Somebody is able to, or something is possible: can.
        can Can,
        /// It ought to: should.
        should Should,
        /// It has to: must.
        must Must,
        /// It is coming: will.
        will Will,
        /// It would, were something else so.
        would Would,
    }
}
