//! Years, as years: `2025` where no unit follows.

use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, fact};
use crate::facts::{Certainty, Date, Value};

/// A year that stands alone at token `at`.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let year = number(cursor, at)?;
    let next = after_mark(cursor, at + 1);
    let told =
        next > at + 1 || cursor.had(at, Sense::BeforeDate) || cursor.had(at, Sense::DateJoin);
    let counted = cursor.any(at + 1, |sense| {
        matches!(
            sense,
            Sense::Currency(_)
                | Sense::Percent
                | Sense::Unit(_)
                | Sense::Time(_)
                | Sense::Scale(_)
                | Sense::Times
                | Sense::Points(_)
                | Sense::Collective(_)
        )
    });
    // "Between 1026 and 4035 dollars" counts dollars.
    let told = told && !cursor.between;
    if counted && next == at + 1 || !(told || (1900..2100).contains(&year)) {
        return None;
    }
    let date = Date { year: Some(year), ..Date::default() };
    Some((vec![fact(cursor.span(at, next), Value::Date(date), Certainty::Likely)], next))
}

/// The year token `at` can be: four digits together.
pub(super) fn number(cursor: &Cursor<'_, '_>, at: usize) -> Option<u16> {
    let literal = cursor.digits(at)?;
    let year = literal.small(4)?;
    (literal.plain == Some(4) && (1000..2200).contains(&year)).then_some(year)
}

/// The token after a word such as `г.` or `年`, if one stands at `at`.
pub(super) fn after_mark(cursor: &Cursor<'_, '_>, at: usize) -> usize {
    if cursor.has(at, Sense::YearMark) { at + 1 } else { at }
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn a_year_is_no_count_and_a_count_no_year() {
        assert_eq!(readings("en", "since 2021"), ["2021 = date 2021"]);
        assert_eq!(readings("de", "2021 Euro"), ["2021 Euro = 2021 EUR money"]);
        assert_eq!(readings("ru", "2021 год"), ["2021 год = date 2021"]);
    }
}
