//! How a comparison is judged: which rules speak, and how loud.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Severity};
use crate::text::Place;

/// What becomes of attributed quotes in an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum QuoteWay {
    /// They stand as they were said.
    #[default]
    Keep,
    /// They are translated, as another maker's edition may do.
    Translated,
}

/// Everything an edition is judged by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Judge {
    /// Which rules speak, and how loud.
    pub settings: Settings,
    /// What becomes of attributed quotes.
    pub quotes: QuoteWay,
    /// Quotes that were translated whatever becomes of the others, by the place of the words inside
    /// the marks of the source.
    pub translated: BTreeSet<Place>,
}

/// What is to be said of each rule; a rule that is not named speaks as its card says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Code or name of a rule → its severity here, or nothing where it is off.
    pub rules: BTreeMap<String, Option<Severity>>,
}

impl Settings {
    /// The finding as these settings want it, if they want it at all.
    #[must_use]
    pub fn apply(&self, finding: Finding) -> Option<Finding> {
        let rule = finding.rule;
        match self.rules.get(rule.code).or_else(|| self.rules.get(rule.name)) {
            None => Some(finding),
            Some(None) => None,
            Some(Some(severity)) => Some(finding.severity(*severity)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::NUMBER_CHANGED;

    #[test]
    fn a_rule_is_off_or_louder_by_code_or_name() {
        let finding = Finding::new(&NUMBER_CHANGED);
        let off = Settings { rules: [("NUM001".to_owned(), None)].into() };
        assert_eq!(off.apply(finding.clone()), None);
        let soft = Settings { rules: [("number-changed".to_owned(), Some(Severity::Info))].into() };
        assert_eq!(soft.apply(finding).map(|f| f.severity), Some(Severity::Info));
    }
}
