//! What a word can mean beside a number.

use crate::facts::{Currency, Decimal, TimeUnit, Unit, Weekday};

/// One meaning of a word or phrase; a word may have several.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    /// Adds to a number: "twenty".
    Cardinal(Decimal),
    /// Multiplies by ten to this power: "thousand".
    Scale(u32),
    /// A scale that means one of it when alone: "mil".
    Alone,
    /// Counts only beside something else: "one", "un".
    Weak,
    /// Joins parts of a number or the bounds of a range: "and".
    And,
    /// "A" before a scale.
    Article,
    /// "Of" before what is counted.
    Of,
    /// "Half" before a scale or unit.
    Half,
    /// "And a half" in one word.
    AndHalf,
    /// A group that multiplies: "dozen".
    Collective(Decimal),
    /// A count by its order: "thousands" (3).
    Vague(u32),
    /// "Several".
    Several,
    /// "Third".
    Ordinal(u64),
    /// "rd" after digits.
    OrdinalMark,
    /// "Thirds" after a number.
    Denominator(u32),
    /// `½`, "half of".
    Fraction(u32, u32),
    /// What may follow "a third" where it is a fraction.
    AfterFraction,
    /// "Minus".
    Minus,
    /// "Below zero" after a temperature.
    BelowZero,
    /// "Percent".
    Percent,
    /// Percentage points, each so many.
    Points(Decimal),
    /// "Twice".
    Multiple(u64),
    /// "Times".
    Times,
    /// "To" between bounds.
    To,
    /// "Between".
    Between,
    /// A classifier.
    Counter,
    /// Holds a number word and counts nothing.
    Nothing,
    /// April is 4.
    Month(u8),
    /// A month's name that is a common word too.
    DoubtfulMonth,
    /// An abbreviated month, read only beside numbers.
    ShortMonth,
    /// A day of the week.
    Weekday(Weekday),
    /// "Of" between day, month and year.
    DateJoin,
    /// "In", "since" before a date.
    BeforeDate,
    /// After a year.
    YearMark,
    /// After a month in digits.
    MonthMark,
    /// After a day in digits.
    DayMark,
    /// "Seventies".
    Decade(u16),
    /// Before the figures of a decade: "años", "années".
    DecadeMark,
    /// "Next week".
    Relative(TimeUnit, i8),
    /// "O'clock".
    Oclock,
    /// "A las".
    At,
    /// "Noon".
    Clock(u8, u8),
    /// "In the afternoon": hours from, up to.
    Period(u8, u8),
    /// Minutes from Greenwich.
    Zone(i16),
    /// "Mid-" before a year.
    Prefix,
    /// "Dollars", `$`.
    Currency(Currency),
    /// A word for money that is a common word too.
    DoubtfulCurrency,
    /// "Years" without a number.
    Periods(TimeUnit),
    /// "Kilometres".
    Unit(Unit),
    /// "Weeks".
    Time(TimeUnit),
}

impl Sense {
    /// Whether a number can begin with a word of this sense.
    pub(super) fn begins_an_amount(self) -> bool {
        matches!(
            self,
            Self::Cardinal(_) | Self::Scale(_) | Self::Collective(_) | Self::Article | Self::Half
        )
    }

    /// Whether a quantity can begin with a word of this sense.
    pub(super) fn begins(self) -> bool {
        !matches!(
            self,
            Self::Weak
                | Self::Alone
                | Self::And
                | Self::Article
                | Self::Of
                | Self::AndHalf
                | Self::OrdinalMark
                | Self::AfterFraction
                | Self::BelowZero
                | Self::Points(_)
                | Self::Times
                | Self::To
                | Self::Between
                | Self::Counter
                | Self::DoubtfulMonth
                | Self::ShortMonth
                | Self::DateJoin
                | Self::BeforeDate
                | Self::YearMark
                | Self::MonthMark
                | Self::DayMark
                | Self::Oclock
                | Self::At
                | Self::Zone(_)
                | Self::Prefix
                | Self::DoubtfulCurrency
                | Self::Unit(_)
        )
    }
}
