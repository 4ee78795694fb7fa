//! Findings that an editor looked at and let stand.
//!
//! An entry names a finding by its id and says why. The id is made of the rule, both sentences and
//! the values, so that an entry lapses by itself when any of them changes; entries that name
//! nothing any more are handed back.

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// The file beside an edition: `[[ignore]]` tables.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignores {
    /// What is let stand.
    #[serde(default, rename = "ignore")]
    pub entries: Vec<Ignore>,
}

/// One finding that is let stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignore {
    /// Id of the finding.
    pub id: String,
    /// Why, for whoever reads it next.
    pub reason: String,
}

/// What is left of findings when some are let stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sorted {
    /// Findings nobody let stand.
    pub kept: Vec<Finding>,
    /// Findings let stand.
    pub ignored: Vec<Finding>,
    /// Entries that name none of the findings.
    pub unused: Vec<Ignore>,
}

impl Ignores {
    /// Sorts `findings` into those that stand and those that are let stand.
    #[must_use]
    pub fn sort(&self, findings: Vec<Finding>) -> Sorted {
        let named = |entry: &&Ignore| !findings.iter().any(|finding| finding.id == entry.id);
        let unused = self.entries.iter().filter(named).cloned().collect();
        let (ignored, kept) = findings
            .into_iter()
            .partition(|finding| self.entries.iter().any(|entry| entry.id == finding.id));
        Sorted { kept, ignored, unused }
    }

    /// Adds an entry, or gives a known one another reason.
    pub fn add(&mut self, id: &str, reason: &str) {
        match self.entries.iter_mut().find(|entry| entry.id == id) {
            Some(entry) => reason.clone_into(&mut entry.reason),
            None => self.entries.push(Ignore { id: id.to_owned(), reason: reason.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::NUMBER_CHANGED;

    #[test]
    fn an_entry_lapses_when_a_sentence_changes_and_is_handed_back() {
        let finding = Finding::new(&NUMBER_CHANGED).between("12 dead", "13 muertos");
        let mut ignores = Ignores::default();
        ignores.add(&finding.id, "agreed with the desk");
        let sorted = ignores.sort(vec![finding.clone()]);
        assert_eq!((sorted.kept.len(), sorted.ignored.len(), sorted.unused.len()), (0, 1, 0));
        let later = Finding::new(&NUMBER_CHANGED).between("12 dead", "14 muertos");
        let sorted = ignores.sort(vec![later]);
        assert_eq!((sorted.kept.len(), sorted.ignored.len()), (1, 0));
        assert_eq!(sorted.unused[0].reason, "agreed with the desk");
    }
}
