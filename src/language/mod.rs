//! What is known of a language, read from `locales/<lang>/`.
//!
//! A language is data: whatever belongs to one language stands in its folder, and code asks for it
//! by [`Lang`]. A language without a folder has empty lists and plain conventions.

mod capitals;
pub mod cldr;
pub mod cues;
mod detect;
mod lang;
pub mod lexicon;
mod section;
mod spelling;
mod vocabulary;
mod word;
mod words;

pub use capitals::country_of;
pub use cldr::{Calendar, Cldr};
pub use detect::{detect, detect_short};
pub use lang::{InvalidLang, Lang};
pub use lexicon::{
    Adjectives, Agreement, Carrier, Carriers, Changes, Claim, Copy, Dates, Declension, Forms,
    Inflection, Labels, Lexicon, Rule,
};
pub use section::Section;
pub use spelling::{name_key, without_possessive};
pub use vocabulary::{Concept, Vocabulary};
pub use word::{Capitals, Word};
pub use words::Words;

use cues::CueTable;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::{LazyLock, OnceLock};

/// Everything known of one language.
#[derive(Debug)]
pub struct Language {
    /// Which language.
    pub lang: Lang,
    /// Its number among the languages of this build, from one; nought for one without a folder.
    pub number: usize,
    lexicon: Lexicon,
    cldr: Cldr,
    cues: OnceLock<CueTable>,
}

impl Language {
    /// The language `lang`, or the best folder for it: `es-MX` falls back to `es`.
    #[must_use]
    pub fn of(lang: &Lang) -> &'static Self {
        static KNOWN: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
            let names = crate::embedded::LOCALE_FILES.iter().map(|(name, _, _)| *name);
            let languages: BTreeSet<&str> = names.collect();
            let numbered = languages.into_iter().zip(1..);
            let language = |(name, number): (&'static str, usize)| {
                Some((name, Language::named(name.parse().ok()?, number)))
            };
            numbered.filter_map(language).collect()
        });
        static UNKNOWN: LazyLock<Language> =
            LazyLock::new(|| Language::named("und".parse().expect("`und` is a language tag"), 0));
        KNOWN.get(lang.as_str()).or_else(|| KNOWN.get(lang.primary())).unwrap_or(&UNKNOWN)
    }

    /// The languages that have a folder.
    pub fn known() -> impl Iterator<Item = Lang> {
        let mut names: Vec<_> =
            crate::embedded::LOCALE_FILES.iter().map(|(name, _, _)| *name).collect();
        names.dedup();
        names.into_iter().filter_map(|name| name.parse().ok())
    }

    /// Its words and marks, from `lexicon.toml`.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// What CLDR knows of it, from `cldr.toml`.
    pub fn cldr(&self) -> &Cldr {
        &self.cldr
    }

    /// Its cue words, compiled when first asked for.
    pub fn cues(&self) -> &CueTable {
        self.cues.get_or_init(|| CueTable::new(&self.lexicon, &self.cldr))
    }

    /// What is known of one word, number or mark.
    #[must_use]
    pub fn word(&self, word: &str) -> Rc<Word> {
        word::known(std::iter::once(word), self).swap_remove(0)
    }

    fn named(lang: Lang, number: usize) -> Self {
        let (lexicon, cldr) = (Lexicon::of(&lang), Cldr::of(&lang));
        Self { lang, number, lexicon, cldr, cues: OnceLock::new() }
    }
}

/// The content of one file of a language's folder, or of one table of a TOML file there
/// (`lexicon/hedges`), as JSON.
#[must_use]
pub fn file_of(lang: &Lang, file: &str) -> Option<&'static str> {
    let files = crate::embedded::LOCALE_FILES;
    let wanted = (lang.as_str(), file);
    let place = files.binary_search_by(|(folder, name, _)| (*folder, *name).cmp(&wanted)).ok()?;
    Some(files[place].2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_falls_back_to_its_language() {
        let mexican: Lang = "es-MX".parse().unwrap();
        assert_eq!(Language::of(&mexican).lang.as_str(), "es");
        assert_eq!(Language::of(&"tlh".parse().unwrap()).lang.as_str(), "und");
    }
}
