//! Section `[order]`: in which order a clause says its parts.

use serde::Deserialize;

/// In which order a clause says its parts.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WordOrder {
    /// Whether clauses end with their verb and what modifies stands before: names come in another
    /// order there than in languages of the other kind.
    pub verb_last: bool,
    /// Verbs that report hearsay from both ends of their clause, `…` between what opens and closes it;
    /// a closing word may begin with a star: `soll … *t haben`.
    pub hearsay: Vec<String>,
    /// Words that a noun, or what stands before one, must follow: "the", "according to".
    pub before_noun: Vec<String>,
    /// Words that never begin what follows those: "of", "was". A noun was lost where one does.
    pub never_noun: Vec<String>,
    /// Words that a verb, or what stands before one, must follow: "they".
    pub before_verb: Vec<String>,
    /// Words that never begin what follows those: "the". A verb was lost where one does.
    pub never_verb: Vec<String>,
}
