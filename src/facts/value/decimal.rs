//! Decimal numbers without rounding: `1.2 bn` is 1200000000, not nearly that.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// A decimal number, held exactly: `digits` · 10^−`scale`, the scale as small as it can be, so
/// that equal numbers are equal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Decimal {
    digits: i128,
    scale: u8,
}

/// More decimal places than this are no quantity of a story.
const MOST_PLACES: u8 = 24;

impl Decimal {
    /// `digits` · 10^−`scale`; nothing where the scale is beyond measure.
    #[must_use]
    pub fn new(mut digits: i128, mut scale: u8) -> Option<Self> {
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        (scale <= MOST_PLACES).then_some(Self { digits, scale })
    }

    /// Ten to the power `exponent`; nothing where that is beyond measure.
    #[must_use]
    pub fn power_of_ten(exponent: u32) -> Option<Self> {
        Some(Self { digits: 10_i128.checked_pow(exponent)?, scale: 0 })
    }

    /// Reads ASCII digits with at most one point: `11000`, `1.5`.
    #[must_use]
    pub fn read(digits: &str) -> Option<Self> {
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        let mut value = 0_i128;
        for byte in whole.bytes().chain(places.bytes()) {
            let digit = byte.is_ascii_digit().then(|| i128::from(byte - b'0'))?;
            value = value.checked_mul(10)?.checked_add(digit)?;
        }
        (!digits.is_empty()).then_some(())?;
        Self::new(value, u8::try_from(places.len()).ok()?)
    }

    /// The sum, where it can be held.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let (left, right) = self.aligned(other)?;
        Self::new(left.checked_add(right)?, self.scale.max(other.scale))
    }

    /// The product, where it can be held.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(self.digits.checked_mul(other.digits)?, self.scale.checked_add(other.scale)?)
    }

    /// The same number with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { digits: -self.digits, scale: self.scale }
    }

    /// The whole number it is, if it is one and not below nought.
    #[must_use]
    pub fn whole(self) -> Option<u64> {
        (self.scale == 0).then(|| u64::try_from(self.digits).ok())?
    }

    fn aligned(self, other: Self) -> Option<(i128, i128)> {
        if self.scale == other.scale {
            return Some((self.digits, other.digits));
        }
        let raise =
            |number: Self, by: u8| number.digits.checked_mul(10_i128.checked_pow(u32::from(by))?);
        let scale = self.scale.max(other.scale);
        Some((raise(self, scale - self.scale)?, raise(other, scale - other.scale)?))
    }

    /// Digits before the point, for comparing numbers too far apart to be aligned.
    fn magnitude(self) -> i64 {
        let digits = self.digits.unsigned_abs().checked_ilog10().map_or(-1, i64::from);
        digits - i64::from(self.scale)
    }
}

impl From<u64> for Decimal {
    fn from(whole: u64) -> Self {
        Self { digits: i128::from(whole), scale: 0 }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let signs = self.digits.signum().cmp(&other.digits.signum());
        signs.then_with(|| match self.aligned(*other) {
            Some((left, right)) => left.cmp(&right),
            None if self.digits < 0 => other.magnitude().cmp(&self.magnitude()),
            None => self.magnitude().cmp(&other.magnitude()),
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.digits);
        }
        let one = 10_u128.pow(u32::from(self.scale));
        let digits = self.digits.unsigned_abs();
        let sign = if self.digits < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:0places$}", digits / one, digits % one, places = self.scale.into())
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Decimal {
        Decimal::read(text).unwrap()
    }

    #[test]
    fn equal_numbers_are_equal_values() {
        assert_eq!(read("1.50"), read("1.5"));
        assert_eq!(read("1.2").times(Decimal::power_of_ten(9).unwrap()), Some(read("1200000000")));
        assert_eq!(read("2").plus(read("0.5")), Some(read("2.5")));
        assert_eq!(read("0012.0").to_string(), "12");
        assert_eq!(read("0.05").negated().to_string(), "-0.05");
    }

    #[test]
    fn order_is_that_of_the_numbers() {
        let tiny = Decimal::new(1, 24).unwrap();
        let huge = Decimal::new(i128::MAX, 0).unwrap();
        assert!(tiny < huge && huge.negated() < tiny.negated());
        assert!(read("9.9") < read("10"));
    }

    #[test]
    fn what_cannot_be_held_is_no_number() {
        assert_eq!(Decimal::read(&"9".repeat(60)), None);
        assert_eq!(Decimal::read(""), None);
        assert_eq!(Decimal::read("1.2.3"), None);
        assert_eq!(Decimal::power_of_ten(60), None);
    }
}
