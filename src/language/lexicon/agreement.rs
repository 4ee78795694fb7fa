//! Section `[agreement]`: how the words around a noun follow its gender, number and case.
//!
//! Keys of the tables are a gender (`m`, `f`, `n`), with `p` for the plural (`mp`; `p` alone stands
//! for all genders), and where the language has cases the case behind a point (`m.dative`).

use std::collections::BTreeMap;

use serde::Deserialize;

/// Forms by gender, number and case.
pub type Forms = BTreeMap<String, String>;

/// How the words around a noun follow it.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// Words that stand before a noun and change with it; the first is the definite article.
    pub determiners: Vec<Forms>,
    /// Feminine nouns that take the masculine article in the singular (*el arma*).
    pub masculine_article: Vec<String>,
    /// Prepositions after which a name that has an article keeps it.
    pub prepositions: Vec<String>,
    /// Preposition and article that become one word (`de el` → `del`).
    pub contractions: BTreeMap<String, String>,
    /// Prepositions by the case they ask for.
    pub cases: BTreeMap<String, Vec<String>>,
    /// Stems of adjectives that are told from other words by this list.
    pub adjectives: Vec<String>,
    /// Endings of those adjectives.
    pub adjective_endings: Forms,
    /// Endings of an adjective between the definite article and its noun.
    pub after_definite: Forms,
    /// Endings of an adjective between another determiner and its noun.
    pub after_indefinite: Forms,
}

impl Agreement {
    /// The form of `forms` for a gender, a number and a case.
    #[must_use]
    pub fn form<'f>(forms: &'f Forms, gender: &str, plural: bool, case: &str) -> Option<&'f str> {
        let number = if plural { "p" } else { "" };
        let all = if plural { format!("p.{case}") } else { String::new() };
        let keys = [format!("{gender}{number}.{case}"), all, format!("{gender}{number}")];
        keys.iter().find_map(|key| forms.get(key)).map(String::as_str)
    }
}
