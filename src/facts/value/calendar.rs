//! Days, times of day and lengths of time.

use serde::{Deserialize, Serialize};

use super::Decimal;

/// A month of the Gregorian year, from 1 to 12.
pub type Month = u8;

/// A day, a month or a year of the Gregorian calendar: as much of it as the sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
pub struct Date {
    /// The year, in full: 2025.
    pub year: Option<u16>,
    /// The month, from 1 to 12.
    pub month: Option<Month>,
    /// The day of the month, from 1 to 31.
    pub day: Option<u8>,
}

impl Date {
    /// Whether the two can be the same date: both say something of it, and in that they agree.
    #[must_use]
    pub fn agrees_with(self, other: Self) -> bool {
        fn both<T: PartialEq + Copy>(left: Option<T>, right: Option<T>) -> Option<bool> {
            Some(left? == right?)
        }
        let parts =
            [both(self.year, other.year), both(self.month, other.month), both(self.day, other.day)];
        parts.contains(&Some(true)) && !parts.contains(&Some(false))
    }

    /// The day of the week of a full date (Sakamoto's method for the Gregorian calendar).
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        const SHIFTS: [u16; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        const DAYS: [Weekday; 7] = [
            Weekday::Sunday,
            Weekday::Monday,
            Weekday::Tuesday,
            Weekday::Wednesday,
            Weekday::Thursday,
            Weekday::Friday,
            Weekday::Saturday,
        ];
        let (year, month, day) = (self.year?, self.month?, self.day?);
        let year = if month < 3 { year.checked_sub(1)? } else { year };
        let shift = SHIFTS.get(usize::from(month.checked_sub(1)?))?;
        let number = year + year / 4 - year / 100 + year / 400 + shift + u16::from(day);
        Some(DAYS[usize::from(number % 7)])
    }
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Time {
    /// The hour, from 0 to 23.
    pub hour: u8,
    /// The minute, from 0 to 59.
    pub minute: u8,
    /// Minutes east of Greenwich, where the sentence names a zone.
    pub zone: Option<i16>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeUnit {
    /// Second.
    Second,
    /// Minute.
    Minute,
    /// Hour.
    Hour,
    /// Day.
    Day,
    /// Week.
    Week,
    /// Month.
    Month,
    /// Year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

impl TimeUnit {
    /// The unit CLDR calls `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let units = [
            ("second", Self::Second),
            ("minute", Self::Minute),
            ("hour", Self::Hour),
            ("day", Self::Day),
            ("week", Self::Week),
            ("month", Self::Month),
            ("year", Self::Year),
            ("decade", Self::Decade),
            ("century", Self::Century),
        ];
        units.iter().find(|unit| unit.0 == name).map(|unit| unit.1)
    }
}

/// A length of time, an age included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Duration {
    /// How many.
    pub amount: Decimal,
    /// Of which unit.
    pub unit: TimeUnit,
}

impl Duration {
    /// Whether the two last equally long: two weeks are fourteen days, three centuries 300 years.
    #[must_use]
    pub fn agrees_with(self, other: Self) -> bool {
        let (left, right) = (self.unit.measure(), other.unit.measure());
        let seconds = |length: Self, factor: u64| length.amount.times(factor.into());
        left.0 == right.0 && seconds(self, left.1) == seconds(other, right.1)
    }
}

impl TimeUnit {
    /// Whether it is a whole number of months, and how many seconds or months it has: a month has
    /// no fixed number of days.
    fn measure(self) -> (bool, u64) {
        match self {
            Self::Second => (false, 1),
            Self::Minute => (false, 60),
            Self::Hour => (false, 3_600),
            Self::Day => (false, 86_400),
            Self::Week => (false, 604_800),
            Self::Month => (true, 1),
            Self::Year => (true, 12),
            Self::Decade => (true, 120),
            Self::Century => (true, 1_200),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_agrees_with_one_that_says_less() {
        let day = Date { year: None, month: Some(4), day: Some(24) };
        assert!(day.agrees_with(Date { year: Some(2025), ..day }));
        assert!(!day.agrees_with(Date { day: Some(25), ..day }));
        let year = Date { year: Some(2025), month: None, day: None };
        assert!(!day.agrees_with(year), "they have nothing in common");
    }

    #[test]
    fn a_length_of_time_agrees_in_another_unit() {
        let length = |amount: u64, unit| Duration { amount: amount.into(), unit };
        assert!(length(2, TimeUnit::Week).agrees_with(length(14, TimeUnit::Day)));
        assert!(length(3, TimeUnit::Century).agrees_with(length(300, TimeUnit::Year)));
        assert!(!length(12, TimeUnit::Month).agrees_with(length(365, TimeUnit::Day)));
    }
}
