//! Section `[agreement]`: how the words around a noun follow its gender, number, case and sound.
//!
//! Keys of the tables are a gender (`m`, `f`, `n`), with `p` for the plural (`mp`; `p` alone stands
//! for all genders), where the language has cases the case behind a point (`m.dative`), and where a
//! word changes before a sound the name of the sound behind a tilde (`m~v`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::inflection::Pattern;

/// Forms by gender, number, case and sound.
pub type Forms = BTreeMap<String, String>;

/// How the words around a noun follow it.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// Words that stand before a noun and change with it; the first is the definite article.
    pub determiners: Vec<Forms>,
    /// Such words behind which an adjective stands as behind the indefinite article, the first.
    pub indefinites: Vec<Forms>,
    /// Sounds that words before them change for.
    pub sounds: Vec<Sound>,
    /// Words that change before a sound (`de` → `d'`), by its name.
    pub joins: BTreeMap<String, BTreeMap<String, String>>,
    /// Prepositions after which a name that has an article keeps it.
    pub prepositions: Vec<String>,
    /// Prepositions after which a place has none.
    pub bare_before_places: Vec<String>,
    /// Preposition and article that become one word (`de el` → `del`).
    pub contractions: BTreeMap<String, String>,
    /// Prepositions by the case they ask for.
    pub cases: BTreeMap<String, Vec<String>>,
    /// Prepositions that ask for one of two cases.
    pub two_way: BTreeMap<String, TwoWay>,
    /// Verbs by the case they ask for of the noun right behind them; `*` at an end stands for any
    /// letters.
    pub governs: BTreeMap<String, Vec<String>>,
    /// Nouns whose owner stands right behind them in the genitive; `*` as above.
    pub owned: Vec<String>,
    /// Adjectives that are told from other words by these lists.
    pub adjectives: Vec<Adjectives>,
    /// Forms of *be*, of one or more words, between a noun and a participle that follows it.
    pub copulas: Vec<String>,
    /// Endings of an adjective between the definite article and its noun.
    pub after_definite: Forms,
    /// Endings of an adjective between another determiner and its noun.
    pub after_indefinite: Forms,
    /// Endings of an adjective before a noun without a determiner.
    pub without_determiner: Forms,
}

/// A sound that a word may begin with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sound {
    /// What the tables call it.
    pub name: String,
    /// Words that begin with it, in lower case.
    pub find: Pattern,
    /// Those of them that do not.
    #[serde(default)]
    pub except: Option<Pattern>,
}

/// A preposition that asks for one of two cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TwoWay {
    /// The case it asks for where nothing speaks for the other.
    pub usual: String,
    /// The other case.
    pub other: String,
    /// By source language, prepositions of the source that speak for the other case.
    #[serde(default)]
    pub when: BTreeMap<String, Vec<String>>,
}

/// Adjectives that change alike.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adjectives {
    /// What of them stays.
    pub stems: Vec<String>,
    /// Their endings.
    pub endings: Forms,
}

impl Agreement {
    /// Whether the language has no such rules.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.determiners.is_empty() && self.cases.is_empty() && self.joins.is_empty()
    }

    /// All words that stand before a noun and change with it, the indefinite ones last.
    pub fn tables(&self) -> impl Iterator<Item = &Forms> {
        self.determiners.iter().chain(&self.indefinites)
    }

    /// The form of `forms` for a gender, a number and a case, before a word with this sound.
    #[must_use]
    pub fn form<'f>(
        forms: &'f Forms,
        (gender, plural): (&str, bool),
        case: &str,
        sound: Option<&str>,
    ) -> Option<&'f str> {
        let number = if plural { "p" } else { "" };
        let one = [format!("{gender}{number}.{case}"), format!("{gender}{number}")];
        let all = if plural { vec![format!("p.{case}"), "p".to_owned()] } else { Vec::new() };
        let keys = one.iter().chain(&all);
        let before = sound.map(|sound| keys.clone().map(move |key| format!("{key}~{sound}")));
        let found = before.into_iter().flatten().find_map(|key| forms.get(&key));
        found.or_else(|| keys.clone().find_map(|key| forms.get(key))).map(String::as_str)
    }

    /// The name of the sound that `word` begins with, if words change before it.
    #[must_use]
    pub fn sound(&self, word: &str) -> Option<&str> {
        let word = word.to_lowercase();
        let begins = |sound: &&Sound| {
            sound.find.fits(&word) && !sound.except.as_ref().is_some_and(|not| not.fits(&word))
        };
        self.sounds.iter().find(begins).map(|sound| sound.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;

    #[test]
    fn tables_name_sounds_and_cases_that_are_there() {
        for lang in Language::known() {
            let lexicon = Language::of(&lang).lexicon();
            let rules = &lexicon.agreement;
            let sounds: Vec<&str> = rules.sounds.iter().map(|sound| sound.name.as_str()).collect();
            let keys = rules.tables().flat_map(|forms| forms.keys());
            for key in keys {
                let (key, sound) = key.split_once('~').unwrap_or((key, ""));
                assert!(sound.is_empty() || sounds.contains(&sound), "{lang}: {key}~{sound}");
                let (_, case) = key.split_once('.').unwrap_or((key, ""));
                let cases = &lexicon.inflection.cases;
                assert!(
                    case.is_empty() || cases.iter().any(|known| known == case),
                    "{lang}: {key}"
                );
            }
            assert!(rules.joins.keys().all(|sound| sounds.contains(&sound.as_str())), "{lang}");
            let named = rules.cases.keys().chain(rules.governs.keys());
            let two = rules.two_way.values().flat_map(|way| [&way.usual, &way.other]);
            for case in named.chain(two) {
                assert!(lexicon.inflection.cases.contains(case), "{lang}: {case}");
            }
            for sound in &rules.sounds {
                assert!(sound.find.regex().is_some(), "{lang}: {}", sound.name);
                assert!(sound.except.as_ref().is_none_or(|not| not.regex().is_some()), "{lang}");
            }
        }
    }
}
