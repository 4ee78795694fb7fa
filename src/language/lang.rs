//! The name of a language.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language tag in canonical form, such as `en`, `es-MX` or `zh-Hant` (BCP 47).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang {
    tag: String,
    primary: usize,
}

/// Not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no language tag; write one such as `es` or `pt-BR`")]
pub struct InvalidLang(String);

impl Lang {
    /// The tag of a language that nobody knows, `und`.
    #[must_use]
    pub fn unknown() -> Self {
        Self { tag: "und".to_owned(), primary: 3 }
    }

    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The language without script and region.
    #[must_use]
    pub fn primary(&self) -> &str {
        &self.tag[..self.primary]
    }

    /// Whether it is written from right to left (CLDR's layout data).
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let id = self.tag.parse::<LanguageIdentifier>();
        id.is_ok_and(|id| id.character_direction() == CharacterDirection::RTL)
    }

    /// Whether the two are the same language, regions and scripts aside.
    #[must_use]
    pub fn same_language(&self, other: &Self) -> bool {
        self.primary() == other.primary()
    }
}

impl FromStr for Lang {
    type Err = InvalidLang;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| InvalidLang(tag.to_owned()))?;
        Ok(Self { primary: id.language.as_str().len(), tag: id.to_string() })
    }
}

impl TryFrom<String> for Lang {
    type Error = InvalidLang;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.tag
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_and_urdu_run_from_right_to_left() {
        let right_to_left = |tag: &str| tag.parse::<Lang>().unwrap().is_right_to_left();
        assert!(right_to_left("ar") && right_to_left("ur-PK"));
        assert!(!right_to_left("es") && !right_to_left("az-Latn"));
    }

    #[test]
    fn tags_are_canonical() {
        let lang: Lang = "PT_br".parse().unwrap();
        assert_eq!((lang.as_str(), lang.primary()), ("pt-BR", "pt"));
        assert!("no language".parse::<Lang>().is_err());
    }
}
