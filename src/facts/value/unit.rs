//! Units of measure and currencies, by their international names.

use std::fmt;

use serde::{Serialize, Serializer};

/// A currency by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency `code`, three capital ASCII letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }

    /// Its code: `USD`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A unit of measure by the name CLDR gives it: `kilometer`, `kilometer-per-hour`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Unit(&'static str);

/// The units that are read, sorted.
const UNITS: &[&str] = &[
    "acre",
    "ampere",
    "bar",
    "barrel",
    "becquerel",
    "bushel",
    "byte",
    "calorie",
    "carat",
    "celsius",
    "centiliter",
    "centimeter",
    "cubic-centimeter",
    "cubic-foot",
    "cubic-kilometer",
    "cubic-meter",
    "cup",
    "deciliter",
    "degree",
    "dunam",
    "fahrenheit",
    "fluid-ounce",
    "foot",
    "gallon",
    "gigabit",
    "gigabyte",
    "gigahertz",
    "gigawatt",
    "gigawatt-hour",
    "gram",
    "hectare",
    "hectoliter",
    "hectopascal",
    "hertz",
    "horsepower",
    "inch",
    "joule",
    "kelvin",
    "kilobyte",
    "kilocalorie",
    "kilogram",
    "kilohertz",
    "kilojoule",
    "kilometer",
    "kilometer-per-hour",
    "kilopascal",
    "kiloton",
    "kilowatt",
    "kilowatt-hour",
    "knot",
    "light-year",
    "liter",
    "liter-per-100-kilometer",
    "megabit",
    "megabyte",
    "megahertz",
    "megapixel",
    "megaton",
    "megawatt",
    "megawatt-hour",
    "meter",
    "meter-per-second",
    "microgram",
    "micrometer",
    "microsievert",
    "mile",
    "mile-per-gallon",
    "mile-per-hour",
    "milligram",
    "milliliter",
    "millimeter",
    "millisecond",
    "millisievert",
    "nanometer",
    "nautical-mile",
    "newton",
    "ohm",
    "ounce",
    "ounce-troy",
    "pascal",
    "petabyte",
    "pint",
    "pound",
    "sievert",
    "square-centimeter",
    "square-foot",
    "square-kilometer",
    "square-meter",
    "square-mile",
    "square-yard",
    "stone",
    "terabyte",
    "terawatt-hour",
    "ton",
    "tonne",
    "volt",
    "watt",
    "yard",
];

impl Unit {
    /// Degrees of a scale nobody names.
    pub const DEGREE: Self = Self("degree");

    /// The unit CLDR calls `name`, if it is one that is read.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        UNITS.binary_search(&name).ok().map(|at| Self(UNITS[at]))
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_nothing_else() {
        assert!(UNITS.is_sorted());
        assert_eq!(Unit::new("kilometer").map(Unit::as_str), Some("kilometer"));
        assert_eq!(Unit::new("league"), None);
        assert_eq!(Currency::new("USD").map(|code| code.to_string()), Some("USD".into()));
        assert_eq!(Currency::new("usd"), None);
    }
}
