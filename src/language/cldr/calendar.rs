//! Table `[calendar]`: names of months and days, and how dates are written.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The Gregorian calendar in a language.
///
/// Months are twelve, January first; weekdays seven, Monday first. The patterns are those of CLDR
/// (UTS #35 part 4): `d` day, `MMMM` month as in `months`, `y` year, `EEEE` weekday, words in `'`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Months beside a day: `24 апреля`.
    pub months: Vec<String>,
    /// Months alone: `апрель`.
    pub months_alone: Vec<String>,
    /// Abbreviated months beside a day.
    pub months_short: Vec<String>,
    /// Abbreviated months alone.
    pub months_short_alone: Vec<String>,
    /// Every form of each month, regional ones too, for reading.
    pub months_read: Vec<Vec<String>>,
    /// Weekdays beside a date.
    pub weekdays: Vec<String>,
    /// Weekdays alone.
    pub weekdays_alone: Vec<String>,
    /// Abbreviated weekdays.
    pub weekdays_short: Vec<String>,
    /// Every form of each weekday, regional ones too, for reading.
    pub weekdays_read: Vec<Vec<String>>,
    /// Weekday, day, month, year.
    pub date_full: String,
    /// Day, month in full, year.
    pub date_long: String,
    /// Day, abbreviated month, year.
    pub date_medium: String,
    /// In numbers; its order is the order in which numbers are read as a date.
    pub date_short: String,
    /// Day and month in full.
    pub day_and_month: String,
    /// Month in full and year.
    pub month_and_year: String,
    /// Hour and minute: `HH:mm`, or `h:mm a` with the half of the day.
    pub time_short: String,
    /// "p.m.", "de la tarde" → the hours of the day it covers.
    pub day_periods: BTreeMap<String, Hours>,
}

/// Hours of the day, from the first up to the second; the second is smaller over midnight.
pub type Hours = (u8, u8);
