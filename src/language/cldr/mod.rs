//! What Unicode CLDR knows of a language: `cldr.toml`, written by `locales/cldr.mjs`.
//!
//! Each table is read when it is first asked for, so that a command which needs month names does
//! not pay for the names of cities.

mod calendar;
mod names;
mod numbers;

pub use calendar::{Calendar, Hours};
pub use names::{Codes, Names};
pub use numbers::Numbers;

use super::Lang;
use super::section::Section;

/// The tables of a language's `cldr.toml`; an absent one is empty.
#[derive(Debug)]
pub struct Cldr {
    calendar: Section<Calendar>,
    numbers: Section<Numbers>,
    currencies: Section<Names>,
    units: Section<Names>,
    time_units: Section<Names>,
    territories: Section<Names>,
    currency_words: Section<Codes>,
    currency_symbols: Section<Codes>,
    languages: Section<Codes>,
    cities: Section<Codes>,
}

impl Cldr {
    /// The tables in the folder of `lang`; nothing is read yet.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        Self {
            calendar: Section::new(lang, "cldr/calendar"),
            numbers: Section::new(lang, "cldr/numbers"),
            currencies: Section::new(lang, "cldr/currencies"),
            units: Section::new(lang, "cldr/units"),
            time_units: Section::new(lang, "cldr/time_units"),
            territories: Section::new(lang, "cldr/territories"),
            currency_words: Section::new(lang, "cldr/currency_words"),
            currency_symbols: Section::new(lang, "cldr/currency_symbols"),
            languages: Section::new(lang, "cldr/languages"),
            cities: Section::new(lang, "cldr/cities"),
        }
    }

    /// Names of months and days, and how dates are written.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Separators, digits and words that multiply.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// ISO 4217 code → names of the currency, all its forms.
    pub fn currencies(&self) -> &Names {
        &self.currencies
    }

    /// CLDR unit → names and abbreviations, all their forms.
    pub fn units(&self) -> &Names {
        &self.units
    }

    /// `second` to `century` → names and abbreviations, all their forms.
    pub fn time_units(&self) -> &Names {
        &self.time_units
    }

    /// ISO 3166 code → names of the country or territory, the usual one first.
    pub fn territories(&self) -> &Names {
        &self.territories
    }

    /// Word several currencies share ("dollars") → the code it means alone.
    pub fn currency_words(&self) -> &Codes {
        &self.currency_words
    }

    /// Sign (`$`, `US$`) → ISO 4217 code.
    pub fn currency_symbols(&self) -> &Codes {
        &self.currency_symbols
    }

    /// Language code → name.
    pub fn languages(&self) -> &Codes {
        &self.languages
    }

    /// Time zone (`Europe/Kiev`) → the city it is named for.
    pub fn cities(&self) -> &Codes {
        &self.cities
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Lang, Language, file_of};

    fn cldr(lang: &str) -> &'static Cldr {
        Language::of(&lang.parse().unwrap()).cldr()
    }

    #[test]
    fn every_table_of_every_language_parses_and_is_there() {
        for lang in Language::known() {
            let cldr = cldr(Lang::as_str(&lang));
            let has_none = file_of(&lang, "cldr/calendar").is_none();
            assert!(cldr.calendar().months.len() == 12 || has_none, "{lang}");
            for size in [cldr.currencies().0.len(), cldr.units().0.len(), cldr.cities().0.len()] {
                assert!(size > 50 || has_none, "{lang}");
            }
            cldr.numbers();
            cldr.time_units();
            cldr.territories();
            cldr.currency_words();
            cldr.currency_symbols();
            cldr.languages();
        }
    }

    #[test]
    fn names_are_those_of_the_language() {
        assert_eq!(cldr("ru").calendar().months[3], "апреля");
        assert_eq!(cldr("de").numbers().compact["Mrd."], 9);
        assert_eq!(cldr("es").cities().0["Europe/Kiev"], "Kiev");
        assert_eq!(cldr("pt").territories().first("DE"), Some("Alemanha"));
    }
}
