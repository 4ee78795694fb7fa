//! Section `[quantities]`: words beside numbers that CLDR lacks, and words of the calendar.

use std::collections::BTreeMap;

use serde::Deserialize;

type Words = Vec<String>;

/// Words of money, units, dates and times.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Quantities {
    /// ISO 4217 code → words that mean it alone: "dollars", "bucks".
    pub currencies: BTreeMap<String, Words>,
    /// Of all words for money, those that are common words too: "won".
    pub doubtful_currencies: Words,
    /// `second` to `century` → plurals that tell a length of time without a number: "for years".
    pub periods: BTreeMap<String, Words>,
    /// CLDR unit → words for it that CLDR lacks.
    pub units: BTreeMap<String, Words>,
    /// `second` to `century` → words for it that CLDR lacks, adjectives too: "jährig".
    pub time_units: BTreeMap<String, Words>,
    /// Short forms of CLDR that are common words here and therefore not read: "in".
    pub not_units: Words,
    /// Between day, month and year: "of", "de".
    pub date_joins: Words,
    /// Words for months CLDR lacks, January first.
    pub months: Vec<Words>,
    /// Months that are common words too, read only beside numbers or after `before_date`: "may".
    pub doubtful_months: Words,
    /// Words for weekdays CLDR lacks, Monday first.
    pub weekdays: Vec<Words>,
    /// Words before a month or a year: "in", "since".
    pub before_date: Words,
    /// After a year: `г.`, `年`.
    pub year_marks: Words,
    /// After a month in digits: `月`.
    pub month_marks: Words,
    /// After a day in digits: `日`.
    pub day_marks: Words,
    /// Before the figures of a decade: "années".
    pub decade_marks: Words,
    /// Decades said in a word: `"70" = ["seventies"]`.
    pub decades: BTreeMap<String, Words>,
    /// Days, weeks, months and years by their distance: `"week+1" = ["next week"]`.
    pub relative: BTreeMap<String, Words>,
    /// After an hour: "o'clock", "Uhr".
    pub oclock: Words,
    /// Before an hour: "a las".
    pub at: Words,
    /// Times said in a word: `"12:00" = ["noon"]`.
    pub clock: BTreeMap<String, Words>,
    /// Halves of the day CLDR lacks, by the hours they cover: `"12-24" = ["pm"]`.
    pub day_periods: BTreeMap<String, Words>,
    /// Time zones by their distance from Greenwich in minutes: `"60" = ["CET"]`.
    pub zones: BTreeMap<String, Words>,
    /// Words that bind a number to a name with a hyphen no more: "mid" in `mid-2024`.
    pub prefixes: Words,
}
