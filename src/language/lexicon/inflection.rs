//! Section `[inflection]`: how words of the language change, as rules over their ends.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::Regex;
use serde::Deserialize;

/// How words of a language change.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Inflection {
    /// The Snowball stemmer of the language (`spanish`), where there is one.
    pub stemmer: Option<String>,
    /// Endings by which forms of a word differ, where there is no stemmer.
    pub endings: Vec<String>,
    /// The genders of its nouns, `m`, `f`, `n`; none where nouns have no gender.
    pub genders: Vec<String>,
    /// What marks an owner, written behind a word with an apostrophe (`'s`, `'`).
    pub possessives: Vec<String>,
    /// Which words of a phrase change together with its head.
    pub changes: Changes,
    /// Words that end the part of a phrase that changes (`de` in *ministro de Defensa*).
    pub stops: Vec<String>,
    /// Whether a noun is the same whether it is one or several.
    pub invariable: bool,
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
    /// A plural after which the same word is a verb rather than a noun (*warplanes strike*).
    pub subject: Option<Pattern>,
    /// The cases of its nouns, in the order of the paradigms, that of the dictionary first.
    pub cases: Vec<String>,
    /// How a noun is declined, by a word that is declined so.
    pub paradigms: BTreeMap<String, Declension>,
    /// Which paradigm a noun has whose term does not say: the first rule that fits puts its name.
    pub paradigm_of: Vec<Rule>,
    /// How an adjective before its noun is declined, by the end of its dictionary form.
    pub adjectives: BTreeMap<String, Declension>,
    /// How a listed plural changes in a case, where the plural of the dictionary tells it.
    pub plural_cases: BTreeMap<String, Vec<Rule>>,
    /// Words that stay as they are in every case (initials, model numbers).
    pub indeclinable: Option<Pattern>,
}

/// Endings of a noun or an adjective in the cases of its language; `-` where the end of the
/// dictionary form does not tell.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Declension {
    /// In the singular.
    pub singular: Vec<String>,
    /// In the plural.
    pub plural: Vec<String>,
    /// Whether it is said of beings, so that the accusative of the words with it is their genitive.
    pub animate: bool,
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

/// A regular expression, compiled when first asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "String")]
pub struct Pattern {
    find: String,
    compiled: OnceLock<Option<Regex>>,
}

impl From<String> for Pattern {
    fn from(find: String) -> Self {
        Self { find, compiled: OnceLock::new() }
    }
}

impl Pattern {
    /// The regular expression; a malformed one fits nothing, and a test refuses it for every file
    /// that ships.
    #[must_use]
    pub fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(&self.find).ok()).as_ref()
    }

    /// Whether it fits `word`.
    #[must_use]
    pub fn fits(&self, word: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(word))
    }
}

/// Rewrites the end of a word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The words it fits.
    pub find: Pattern,
    /// What takes the place of what was found, with `$1` for its groups; absent where the form
    /// cannot be told from the end of the word.
    pub put: Option<String>,
    /// The gender the word must have, `m`, `f` or `n`; any where absent.
    pub gender: Option<String>,
}

impl Rule {
    /// Whether it fits a word of this gender.
    #[must_use]
    pub fn fits(&self, word: &str, gender: Option<&str>) -> bool {
        self.gender.as_deref().is_none_or(|wanted| gender == Some(wanted)) && self.find.fits(word)
    }

    /// The form of `word`: none where the rule does not fit; within, none where no rule can tell.
    #[must_use]
    pub fn apply(&self, word: &str, gender: Option<&str>) -> Option<Option<String>> {
        if !self.fits(word, gender) {
            return None;
        }
        let regex = self.find.regex()?;
        Some(self.put.as_ref().map(|put| regex.replace(word, put.as_str()).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;

    #[test]
    fn every_rule_of_every_language_is_a_regular_expression() {
        for lang in Language::known() {
            let inflection = &Language::of(&lang).lexicon().inflection;
            let rules = inflection.plural.iter().chain(&inflection.singular);
            let rules = rules.chain(&inflection.verb).chain(&inflection.paradigm_of);
            let rules = rules.chain(inflection.plural_cases.values().flatten());
            let more = [&inflection.subject, &inflection.indeclinable].into_iter().flatten();
            for pattern in rules.map(|rule| &rule.find).chain(more) {
                assert!(pattern.regex().is_some(), "{lang}: {}", pattern.find);
            }
        }
    }

    #[test]
    fn paradigms_have_every_case_and_rules_name_paradigms() {
        for lang in Language::known() {
            let inflection = &Language::of(&lang).lexicon().inflection;
            let all = inflection.paradigms.iter().chain(&inflection.adjectives);
            for (name, paradigm) in all {
                for endings in [&paradigm.singular, &paradigm.plural] {
                    let count = endings.len();
                    assert!(count == 0 || count == inflection.cases.len(), "{lang}: {name}");
                }
            }
            for rule in &inflection.paradigm_of {
                let known = |name: &String| inflection.paradigms.contains_key(name);
                assert!(rule.put.as_ref().is_none_or(known), "{lang}: {:?}", rule.put);
            }
        }
    }
}
