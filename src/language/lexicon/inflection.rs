//! Section `[inflection]`: how words of the language change, as rules over their ends.

use std::sync::OnceLock;

use regex::Regex;
use serde::Deserialize;

/// How words of a language change.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Inflection {
    /// The Snowball stemmer of the language (`spanish`), where there is one.
    pub stemmer: Option<String>,
    /// The genders of its nouns, `m`, `f`, `n`; none where nouns have no gender.
    pub genders: Vec<String>,
    /// What marks an owner, written behind a word with an apostrophe (`'s`, `'`).
    pub possessives: Vec<String>,
    /// Which words of a phrase change together with its head.
    pub changes: Changes,
    /// Words that end the part of a phrase that changes (`de` in *ministro de Defensa*).
    pub stops: Vec<String>,
    /// Plural of a noun or an adjective: the first rule that fits.
    pub plural: Vec<Rule>,
    /// Singular of a plural: the first rule that fits.
    pub singular: Vec<Rule>,
    /// Forms of a verb: every rule that fits.
    pub verb: Vec<Rule>,
    /// Words after which a noun follows and a verb does not (`the`, `its`).
    pub before_noun: Vec<String>,
    /// Words after which a verb follows and a noun does not (`to`, `will`, `they`).
    pub before_verb: Vec<String>,
    /// Words that follow a verb and no plural noun (`the` in *strikes the town*).
    pub after_verb: Vec<String>,
    /// Regular expression for a plural after which the same word is a verb rather than a noun
    /// (`warplanes` in *warplanes strike*).
    pub subject: Option<String>,
    #[serde(skip)]
    compiled_subject: OnceLock<Option<Regex>>,
}

impl Inflection {
    /// Whether `word`, in lower case, is a plural that the word after it may be the verb of.
    #[must_use]
    pub fn is_subject(&self, word: &str) -> bool {
        let compile = || self.subject.as_ref().and_then(|find| Regex::new(find).ok());
        let regex = self.compiled_subject.get_or_init(compile);
        regex.as_ref().is_some_and(|regex| regex.is_match(word))
    }
}

/// Which words of a phrase change together with its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changes {
    /// The last word (*ballistic missiles*).
    #[default]
    Last,
    /// Every word before the first of [`Inflection::stops`] (*misiles balísticos de crucero*).
    Head,
}

/// Rewrites the end of a word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Regular expression for the words it fits.
    pub find: String,
    /// What takes the place of what was found, with `$1` for its groups; absent where the form
    /// cannot be told from the end of the word.
    pub put: Option<String>,
    /// The gender the word must have, `m`, `f` or `n`; any where absent.
    pub gender: Option<String>,
    #[serde(skip)]
    compiled: OnceLock<Option<Regex>>,
}

impl Rule {
    /// The form of `word`: none where the rule does not fit; within, none where no rule can tell.
    #[must_use]
    pub fn apply(&self, word: &str, gender: Option<&str>) -> Option<Option<String>> {
        if self.gender.as_deref().is_some_and(|wanted| gender != Some(wanted)) {
            return None;
        }
        // A malformed expression fits no word; a test refuses it for every file that ships.
        let regex = self.compiled.get_or_init(|| Regex::new(&self.find).ok()).as_ref()?;
        if !regex.is_match(word) {
            return None;
        }
        Some(self.put.as_ref().map(|put| regex.replace(word, put.as_str()).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_rule_of_every_language_is_a_regular_expression() {
        for lang in Language::known() {
            let inflection = &Language::of(&lang).lexicon().inflection;
            let rules = inflection.plural.iter().chain(&inflection.singular);
            for rule in rules.chain(&inflection.verb) {
                assert!(Regex::new(&rule.find).is_ok(), "{lang}: {}", rule.find);
            }
        }
    }
}
