//! Section `[endings]`: how a term tells its gender and number where nobody says them.

use serde::Deserialize;

use super::Carrier;

/// Which word of a term governs the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Head {
    /// The first, as in *misil balístico*.
    #[default]
    First,
    /// The last, as in *ballistic missile*.
    Last,
}

/// Endings of nouns.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Endings {
    /// Which word the endings are those of.
    pub head: Head,
    /// Endings of feminine nouns.
    pub feminine: Vec<String>,
    /// Endings of neuter nouns.
    pub neuter: Vec<String>,
    /// Endings of plurals.
    pub plural: Vec<String>,
}

impl Endings {
    /// The kind of noun that `term` looks like; nothing where the language tells no endings.
    #[must_use]
    pub fn guess(&self, term: &str) -> Option<Carrier> {
        if self.feminine.is_empty() && self.plural.is_empty() {
            return None;
        }
        let mut words = term.split_whitespace();
        let head = match self.head {
            Head::First => words.next()?,
            Head::Last => words.next_back()?,
        };
        let head = head.to_lowercase();
        let ends =
            |endings: &[String]| endings.iter().any(|ending| head.ends_with(ending.as_str()));
        let (feminine, neuter) = (ends(&self.feminine), ends(&self.neuter));
        Some(match (ends(&self.plural), feminine, neuter) {
            (false, true, _) => Carrier::Feminine,
            (false, false, true) => Carrier::Neuter,
            (false, false, false) => Carrier::Masculine,
            (true, true, _) => Carrier::FemininePlural,
            (true, false, true) => Carrier::NeuterPlural,
            (true, false, false) => Carrier::MasculinePlural,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn spanish_nouns_tell_by_their_endings() {
        let endings = &Language::of(&"es".parse().unwrap()).lexicon().endings;
        for (term, carrier) in [
            ("misil balístico", Carrier::Masculine),
            ("ojiva", Carrier::Feminine),
            ("inversiones", Carrier::FemininePlural),
            ("Universidad de Kiev", Carrier::Feminine),
            ("datos maestros", Carrier::MasculinePlural),
        ] {
            assert_eq!(endings.guess(term), Some(carrier), "{term}");
        }
    }
}
