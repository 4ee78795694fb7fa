//! Centuries in Roman numerals: "siglo XV", "XV век".

use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, fact};
use crate::facts::{Certainty, TimeUnit, Value};

/// A century's number that begins at token `at`, or a century with its number after it.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let century = |at| cursor.has(at, Sense::Time(TimeUnit::Century));
    let (from, next) = if century(at) { (at + 1, at + 2) } else { (at, at + 2) };
    let value = numeral(cursor.token(from)?.span.slice(cursor.text))?;
    (century(at) || century(at + 1)).then_some(())?;
    let fact = fact(cursor.span(at, next), Value::Ordinal { value }, Certainty::Sure);
    Some((vec![fact], next))
}

/// The value of a Roman numeral up to thirty-nine, an ordinal's small letters after it aside.
fn numeral(word: &str) -> Option<u64> {
    let ending = |c: char| c.is_lowercase() || matches!(c, 'º' | 'ª');
    let capitals = word.trim_end_matches(ending);
    if word.chars().filter(|c| ending(*c)).count() > 3 {
        return None;
    }
    let mut total = 0;
    let mut last = 0;
    for letter in capitals.chars().rev() {
        let value = match letter {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => return None,
        };
        if value < last {
            total -= value;
        } else {
            total += value;
        }
        last = last.max(value);
    }
    u64::try_from(total).ok().filter(|total| (1..40).contains(total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_read_with_and_without_an_ending() {
        assert_eq!(numeral("XV"), Some(15));
        assert_eq!(numeral("XIXe"), Some(19));
        assert_eq!(numeral("IV"), Some(4));
        assert_eq!(numeral("MIX"), None);
        assert_eq!(numeral(""), None);
    }
}
