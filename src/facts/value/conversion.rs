//! Measures in units of other systems: 20 miles are 32 kilometres.
//!
//! Factors are those of the international yard and pound (NIST Special Publication 811, appendix B).

use super::{Decimal, Unit};

/// What units measure that can stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Length,
    Area,
    Mass,
    Volume,
    Speed,
}

/// How many billionths of a metre, a square metre, a kilogram, a litre or a kilometre an hour a unit
/// is.
const SIZES: &[(&str, Dimension, i128)] = &[
    ("acre", Dimension::Area, 4_046_856_422_400),
    ("centimeter", Dimension::Length, 10_000_000),
    ("fluid-ounce", Dimension::Volume, 29_573_530),
    ("foot", Dimension::Length, 304_800_000),
    ("gallon", Dimension::Volume, 3_785_411_784),
    ("gram", Dimension::Mass, 1_000_000),
    ("hectare", Dimension::Area, 10_000_000_000_000),
    ("inch", Dimension::Length, 25_400_000),
    ("kilogram", Dimension::Mass, 1_000_000_000),
    ("kilometer", Dimension::Length, 1_000_000_000_000),
    ("kilometer-per-hour", Dimension::Speed, 1_000_000_000),
    ("knot", Dimension::Speed, 1_852_000_000),
    ("liter", Dimension::Volume, 1_000_000_000),
    ("meter", Dimension::Length, 1_000_000_000),
    ("meter-per-second", Dimension::Speed, 3_600_000_000),
    ("mile", Dimension::Length, 1_609_344_000_000),
    ("mile-per-hour", Dimension::Speed, 1_609_344_000),
    ("milliliter", Dimension::Volume, 1_000_000),
    ("millimeter", Dimension::Length, 1_000_000),
    ("nautical-mile", Dimension::Length, 1_852_000_000_000),
    ("ounce", Dimension::Mass, 28_349_523),
    ("pint", Dimension::Volume, 473_176_473),
    ("pound", Dimension::Mass, 453_592_370),
    ("square-foot", Dimension::Area, 92_903_040),
    ("square-kilometer", Dimension::Area, 1_000_000_000_000_000),
    ("square-meter", Dimension::Area, 1_000_000_000),
    ("square-mile", Dimension::Area, 2_589_988_110_336_000),
    ("stone", Dimension::Mass, 6_350_293_180),
    ("ton", Dimension::Mass, 907_184_740_000),
    ("tonne", Dimension::Mass, 1_000_000_000_000),
    ("yard", Dimension::Length, 914_400_000),
];

/// A converted figure is rounded by no more than one part in so many.
const PARTS: u64 = 50;

/// Whether two measures in different units are one, as far as a rounded figure tells.
#[must_use]
pub fn is_converted((amount, unit): (Decimal, Unit), (other, into): (Decimal, Unit)) -> bool {
    if unit == into {
        return false;
    }
    let converted = match (degrees(amount, unit), degrees(other, into)) {
        // Two of Fahrenheit's degrees are about one of Celsius's, which rounding may lose.
        (Some(one), Some(other)) => Some((one, other, Decimal::from(NINTHS))),
        _ => sizes((amount, unit), (other, into)),
    };
    converted.is_some_and(|(one, other, most)| {
        one.max(other).plus(one.min(other).negated()).is_some_and(|apart| apart <= most)
    })
}

/// Both measures in one unit, and how far apart they may be.
fn sizes(one: (Decimal, Unit), other: (Decimal, Unit)) -> Option<(Decimal, Decimal, Decimal)> {
    let size = |unit: Unit| SIZES.iter().find(|(name, ..)| *name == unit.as_str());
    let (&(_, dimension, size_of_one), &(_, same, size_of_other)) = (size(one.1)?, size(other.1)?);
    let measured = |amount: Decimal, size: i128| amount.times(Decimal::new(size, 0)?);
    let (one, other) = (measured(one.0, size_of_one)?, measured(other.0, size_of_other)?);
    // Both times the parts, so that the greater of them is what they may be apart.
    let parts = Decimal::from(PARTS);
    (dimension == same).then_some(())?;
    Some((one.times(parts)?, other.times(parts)?, one.max(other)))
}

/// Ninths of a degree Celsius.
const NINTHS: u64 = 9;

/// A temperature in ninths of a degree Celsius.
fn degrees(amount: Decimal, unit: Unit) -> Option<Decimal> {
    match unit.as_str() {
        "celsius" => amount.times(Decimal::from(NINTHS)),
        "fahrenheit" => amount.plus(Decimal::from(32).negated())?.times(Decimal::from(5)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_figures_are_the_same_and_others_are_not() {
        for (amount, unit, other, into, same) in [
            (20, "mile", 32, "kilometer", true),
            (20, "mile", 20, "kilometer", false),
            (100, "foot", 30, "meter", true),
            (100, "foot", 33, "meter", false),
            (50, "pound", 23, "kilogram", true),
            (90, "fahrenheit", 32, "celsius", true),
            (90, "fahrenheit", 35, "celsius", false),
            (3, "mile", 3, "mile", false),
            (3, "mile", 5, "kilogram", false),
        ] {
            let measure = |amount: u64, unit| (Decimal::from(amount), Unit::new(unit).unwrap());
            assert_eq!(
                is_converted(measure(amount, unit), measure(other, into)),
                same,
                "{amount} {unit} {other} {into}"
            );
        }
    }

    #[test]
    fn every_unit_with_a_size_is_known() {
        assert!(SIZES.iter().all(|(name, ..)| Unit::new(name).is_some()));
    }
}
