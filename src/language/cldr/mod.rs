//! What Unicode CLDR knows of a language: `cldr.toml`, written by `locales/cldr.mjs`.
//!
//! The file holds flat tables that stand alone. Each is parsed when it is first asked for, so that
//! a command which needs month names does not pay for the names of cities.

mod calendar;
mod names;
mod numbers;

pub use calendar::{Calendar, Hours};
pub use names::{Codes, Names};
pub use numbers::Numbers;

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

/// The tables of a language's `cldr.toml`; an absent one is empty.
#[derive(Debug, Default)]
pub struct Cldr {
    text: &'static str,
    calendar: OnceLock<Calendar>,
    numbers: OnceLock<Numbers>,
    names: [OnceLock<Names>; 5],
    codes: [OnceLock<Codes>; 2],
    languages: OnceLock<Codes>,
    cities: OnceLock<Codes>,
}

impl Cldr {
    /// The tables in `text`, the content of a `cldr.toml`; nothing is read yet.
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        Self { text, ..Self::default() }
    }

    /// Names of months and days, and how dates are written.
    pub fn calendar(&self) -> &Calendar {
        self.table(&self.calendar, "calendar")
    }

    /// Separators, digits and words that multiply.
    pub fn numbers(&self) -> &Numbers {
        self.table(&self.numbers, "numbers")
    }

    /// ISO 4217 code → names of the currency, all its forms.
    pub fn currencies(&self) -> &Names {
        self.table(&self.names[0], "currencies")
    }

    /// CLDR unit → names and abbreviations, all their forms.
    pub fn units(&self) -> &Names {
        self.table(&self.names[1], "units")
    }

    /// `second` to `century` → names and abbreviations, all their forms.
    pub fn time_units(&self) -> &Names {
        self.table(&self.names[2], "time_units")
    }

    /// ISO 3166 code → names of the country or territory, the usual one first.
    pub fn territories(&self) -> &Names {
        self.table(&self.names[3], "territories")
    }

    /// Word several currencies share ("dollars") → the code it means alone.
    pub fn currency_words(&self) -> &Codes {
        self.table(&self.codes[0], "currency_words")
    }

    /// Sign (`$`, `US$`) → ISO 4217 code.
    pub fn currency_symbols(&self) -> &Codes {
        self.table(&self.codes[1], "currency_symbols")
    }

    /// Language code → name.
    pub fn languages(&self) -> &Codes {
        self.table(&self.languages, "languages")
    }

    /// Time zone (`Europe/Kiev`) → the city it is named for.
    pub fn cities(&self) -> &Codes {
        self.table(&self.cities, "cities")
    }

    fn table<'t, T: Default + DeserializeOwned>(&self, cell: &'t OnceLock<T>, name: &str) -> &'t T {
        cell.get_or_init(|| match section(self.text, name) {
            // The files are compiled in and a test parses every table of every one.
            Some(text) => toml::from_str(text).expect("a compiled-in CLDR table parses"),
            None => T::default(),
        })
    }
}

/// The lines of the table `name`, up to the next table.
fn section<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(&format!("\n[{name}]\n"))?;
    Some(after.split_once("\n[").map_or(after, |(table, _)| table))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Lang, Language};

    fn cldr(lang: &str) -> &'static Cldr {
        Language::of(&lang.parse().unwrap()).cldr()
    }

    #[test]
    fn every_table_of_every_language_parses_and_is_there() {
        for lang in Language::known() {
            let cldr = cldr(Lang::as_str(&lang));
            let months = &cldr.calendar().months;
            assert!(months.len() == 12 || cldr.text.is_empty(), "{lang}");
            for size in [cldr.currencies().0.len(), cldr.units().0.len(), cldr.cities().0.len()] {
                assert!(size > 50 || cldr.text.is_empty(), "{lang}");
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
