//! What a fact says, in a form that is the same in every language.

mod calendar;
mod conversion;
mod decimal;
mod unit;

pub use calendar::{Date, Duration, Month, Time, TimeUnit, Weekday};
pub use conversion::is_converted;
pub use decimal::Decimal;
pub use unit::{Currency, Unit};

use serde::Serialize;

use crate::language::cues::Cue;

/// What a fact says.
///
/// A range ("10 to 15 percent", `24–26 April`) is two facts, one a bound, each with the unit, so
/// that it compares with any other way to write the same two bounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Value {
    /// A count without a unit: `11,000`, "thirty-one", `1.2 bn`.
    Number {
        /// How many.
        value: Decimal,
    },
    /// A count known by its order only: "dozens", "tens of thousands".
    Scores {
        /// The order: 12, 10000.
        scale: Decimal,
    },
    /// `12 %`, "twelve per cent".
    Percent {
        /// Of a hundred.
        value: Decimal,
    },
    /// "Two percentage points".
    PercentagePoints {
        /// How many points.
        value: Decimal,
    },
    /// `3rd`, "third".
    Ordinal {
        /// The place in the row.
        value: u64,
    },
    /// "Two thirds", `½`.
    Fraction {
        /// Above the line.
        numerator: u32,
        /// Below the line.
        denominator: u32,
    },
    /// `$20 billion`.
    Money {
        /// How much.
        amount: Decimal,
        /// Of which money; a bare `$` is its most usual one.
        currency: Currency,
    },
    /// `500 km`, `21 °C`, "three tonnes".
    Measure {
        /// How much.
        amount: Decimal,
        /// Of which unit.
        unit: Unit,
    },
    /// A day, a month or a year: `24 April 2025`, "in April", `2025`.
    Date(Date),
    /// `3 p.m.`, `15.30 Uhr`.
    Time(Time),
    /// "On Monday".
    Weekday {
        /// Which.
        day: Weekday,
    },
    /// A day, week, month or year by its distance: "yesterday", "next week".
    Relative {
        /// Days, weeks, months or years.
        unit: TimeUnit,
        /// How far ahead; behind is below nought.
        offset: i8,
    },
    /// "Twice", "three times", "doubled".
    Multiple {
        /// How many times.
        times: Decimal,
    },
    /// A money without an amount: "in dollars", "the fall of the yen".
    Currency {
        /// Which.
        currency: Currency,
    },
    /// Time without a number: "for years", "in recent weeks".
    Periods {
        /// Weeks, months, years.
        unit: TimeUnit,
    },
    /// Letters and figures that name a thing: `KN-23`, `G20`, `COVID-19`, `5G`.
    Designator {
        /// Its figures, groups joined by hyphens, which are the same in every script.
        figures: String,
    },
    /// Ten years of a century or of a life: `1970s`, "the seventies", "in her forties".
    Decade {
        /// Its first year; below a hundred where the century is not said.
        years: u16,
    },
    /// "Three weeks", `48 hours`, an age.
    Duration(Duration),
    /// A word that denies, hedges, bounds, claims or compares.
    Cue(Cue),
    /// A person, an organisation or a place no table knows.
    Name {
        /// Its words in a form that spellings of other languages come close to.
        key: String,
    },
}

impl Value {
    /// The bare number in it, where it has one: what stays when its unit is lost. A year alone has
    /// one too, as four digits may be a year or a count.
    #[must_use]
    pub fn amount(&self) -> Option<Decimal> {
        match *self {
            Self::Number { value } | Self::Percent { value } | Self::PercentagePoints { value } => {
                Some(value)
            }
            Self::Money { amount, .. }
            | Self::Measure { amount, .. }
            | Self::Duration(Duration { amount, .. }) => Some(amount),
            Self::Ordinal { value } => Some(Decimal::from(value)),
            Self::Multiple { times } => Some(times),
            Self::Date(Date { year: Some(year), month: None, day: None }) => {
                Some(Decimal::from(u64::from(year)))
            }
            _ => None,
        }
    }
}
