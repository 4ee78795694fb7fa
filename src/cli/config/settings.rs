//! The settings there are, one type for every level; a level that is silent leaves a field empty.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::backend::{BackendSettings, BudgetSettings};
use crate::cli::world;
use crate::drift;
use crate::finding::{Card, RULES, Severity};
use crate::language::Lang;
use crate::localise::QuotePolicy;

/// The configuration of wireloc, `wireloc.toml`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "wireloc.toml")]
pub struct Settings {
    /// Language of the stories; detected where absent.
    #[schemars(with = "Option<String>")]
    pub source: Option<Lang>,
    /// Languages of the editions.
    #[schemars(with = "Option<Vec<String>>")]
    pub targets: Option<Vec<Lang>>,
    /// The engine, or a chain of engines of which the next is asked where one fails: names of
    /// `[backends.NAME]` or kinds.
    pub backend: Option<Names>,
    /// Glossaries, of which the later wins: files, `shipped` for those that ship, `cldr` for the names
    /// of countries, cities and currencies. Absent: the shipped ones. `none`: no glossary at all.
    pub glossary: Option<Names>,
    /// A folder in which what was made of the glossaries is kept for the next run; absent: one in
    /// the user's cache. `none`: nothing is kept.
    pub cache: Option<String>,
    /// The house whose terms are preferred.
    pub house: Option<String>,
    /// What becomes of attributed quotes.
    pub quotes: Option<QuotePolicy>,
    /// From which severity on a run fails.
    pub fail_on: Option<FailOn>,
    /// Encoding of the input; UTF-8 where absent.
    pub encoding: Option<String>,
    /// Engines by name.
    pub backends: BTreeMap<String, BackendSettings>,
    /// What engines may cost.
    pub budget: Option<BudgetSettings>,
    /// Which rules speak, and how loud.
    pub check: CheckSettings,
}

/// Which rules speak, and how loud: a rule by its code or name, or a family of rules by the letters
/// its codes begin with. A rule goes before its family.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(extend("propertyNames" = {"enum": rule_names()}))]
pub struct CheckSettings(pub BTreeMap<String, Loudness>);

/// Every name under which rules can be set: families, codes, names.
fn rule_names() -> Vec<&'static str> {
    let mut names: Vec<_> =
        RULES.iter().flat_map(|card| [card.family(), card.code, card.name]).collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl CheckSettings {
    /// What is said of a rule, if anything is.
    fn of(&self, card: &Card) -> Option<Loudness> {
        let names = [card.code, card.name, card.family()];
        names.into_iter().find_map(|name| self.0.get(name).copied())
    }
}

/// How loud a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Loudness {
    /// The meaning may be wrong.
    Error,
    /// Wants eyes.
    Warning,
    /// Worth knowing.
    Info,
    /// As loud as the rule is without settings.
    On,
    /// Silent.
    Off,
}

/// From which severity on a run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Any error: the meaning may be wrong.
    #[default]
    Meaning,
    /// Any error or warning.
    Warning,
    /// Never.
    Never,
}

impl FailOn {
    /// Whether a run fails whose worst finding is `worst`.
    #[must_use]
    pub fn fails(self, worst: Option<Severity>) -> bool {
        match self {
            Self::Meaning => worst >= Some(Severity::Error),
            Self::Warning => worst >= Some(Severity::Warning),
            Self::Never => false,
        }
    }
}

/// A name or a list of names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Names(pub Vec<String>);

impl JsonSchema for Names {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Names".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A name or a list of names.",
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
        })
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NamesVisitor).map(Self)
    }
}

struct NamesVisitor;

impl<'de> Visitor<'de> for NamesVisitor {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or a list of names, each in quotation marks")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(vec![name.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut names = Vec::new();
        while let Some(name) = items.next_element()? {
            names.push(name);
        }
        Ok(names)
    }
}

impl Settings {
    /// What is to be said of each rule.
    #[must_use]
    pub fn rules(&self) -> drift::Settings {
        let mut rules = BTreeMap::new();
        for card in RULES {
            let severity = match self.check.of(card) {
                None | Some(Loudness::On) => continue,
                Some(Loudness::Off) => None,
                Some(Loudness::Error) => Some(Severity::Error),
                Some(Loudness::Warning) => Some(Severity::Warning),
                Some(Loudness::Info) => Some(Severity::Info),
            };
            rules.insert(card.code.to_owned(), severity);
        }
        drift::Settings { rules }
    }

    /// Where what was made of the glossaries is kept, if anywhere.
    #[must_use]
    pub fn cache_folder(&self) -> Option<PathBuf> {
        match self.cache.as_deref() {
            Some("none") => None,
            Some(folder) => Some(folder.into()),
            None => world::cache_folder(),
        }
    }

    /// These settings, and those of `lower` where these are silent.
    #[must_use]
    pub fn over(self, lower: Self) -> Self {
        let mut backends = lower.backends;
        backends.extend(self.backends);
        let mut check = lower.check;
        check.0.extend(self.check.0);
        Self {
            source: self.source.or(lower.source),
            targets: self.targets.or(lower.targets),
            backend: self.backend.or(lower.backend),
            glossary: self.glossary.or(lower.glossary),
            cache: self.cache.or(lower.cache),
            house: self.house.or(lower.house),
            quotes: self.quotes.or(lower.quotes),
            fail_on: self.fail_on.or(lower.fail_on),
            encoding: self.encoding.or(lower.encoding),
            backends,
            budget: self.budget.or(lower.budget),
            check,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_upper_level_wins_where_it_speaks() {
        let upper: Settings = toml::from_str("house = \"efe\"\nbackend = \"pseudo\"").unwrap();
        let lower = "house = \"reuters\"\nquotes = \"gloss\"\nglossary = [\"shipped\", \"d.toml\"]";
        let merged = upper.over(toml::from_str(lower).unwrap());
        assert_eq!(merged.house.as_deref(), Some("efe"));
        assert_eq!(merged.quotes, Some(QuotePolicy::Gloss));
        assert_eq!(merged.glossary, Some(Names(vec!["shipped".into(), "d.toml".into()])));
        assert_eq!(merged.backend, Some(Names(vec!["pseudo".into()])));
    }

    #[test]
    fn a_rule_goes_before_its_family() {
        let text = "[check]\nHED = \"off\"\nhedge-gained = \"on\"\nNUM001 = \"info\"\n";
        let rules = toml::from_str::<Settings>(text).unwrap().rules().rules;
        let told: Vec<_> = rules.iter().map(|(code, loud)| (code.as_str(), *loud)).collect();
        assert_eq!(told, [("HED001", None), ("NUM001", Some(Severity::Info))]);
    }

    #[test]
    fn only_what_was_asked_for_fails_a_run() {
        let (error, warning) = (Some(Severity::Error), Some(Severity::Warning));
        assert!(FailOn::Meaning.fails(error) && !FailOn::Meaning.fails(warning));
        assert!(FailOn::Warning.fails(warning) && !FailOn::Warning.fails(Some(Severity::Info)));
        assert!(!FailOn::Never.fails(error) && !FailOn::Meaning.fails(None));
    }
}
