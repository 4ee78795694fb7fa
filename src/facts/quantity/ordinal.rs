//! Places in a row: "third", `3rd`, "einundzwanzigste".

use super::amount::{self, Amount};
use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, fact};
use crate::facts::{Certainty, Value};
use crate::language::lexicon::Habit;

/// An ordinal that begins at token `at`.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let (value, next) = number(cursor, at)?;
    let certainty = if cursor.digits(at).is_some() { Certainty::Sure } else { Certainty::Likely };
    let fact = fact(cursor.span(at, next), Value::Ordinal { value }, certainty);
    Some((vec![fact], next))
}

/// The place it says, and the token after it.
pub(super) fn number(cursor: &Cursor<'_, '_>, at: usize) -> Option<(u64, usize)> {
    if let Some(value) = ordinal_word(cursor, at) {
        return Some((value, at + 1));
    }
    let amount = amount::read(cursor, at)?;
    let value = amount.value.whole()?;
    marked(cursor, at, &amount).map(|next| (value, next)).or_else(|| {
        // "Twenty-first".
        let next = cursor.past_hyphen(amount.next);
        let rest = ordinal_word(cursor, next).filter(|_| amount.words && value >= 20)?;
        (value % 10 == 0 && rest < 10).then_some((value + rest, next + 1))
    })
}

fn ordinal_word(cursor: &Cursor<'_, '_>, at: usize) -> Option<u64> {
    cursor.find(at, |sense| match *sense {
        Sense::Ordinal(value) => Some(value),
        _ => None,
    })
}

/// The token after a mark that makes an ordinal of the number.
fn marked(cursor: &Cursor<'_, '_>, at: usize, amount: &Amount) -> Option<usize> {
    let next = amount.next;
    let plain = cursor.digits(at).is_none_or(|literal| literal.plain.is_some());
    if !plain || next != at + 1 && !amount.words {
        return None;
    }
    let hyphen = cursor.past_hyphen(next);
    if cursor.glued(hyphen) && cursor.has(hyphen, Sense::OrdinalMark) {
        return Some(hyphen + 1);
    }
    let stop = cursor.is_mark(next, &['.']) && cursor.glued(next) && !amount.words;
    if stop && cursor.glued(next + 1) && cursor.has(next + 1, Sense::OrdinalMark) {
        return Some(next + 2);
    }
    let small = cursor.digits(at)?.small(2).is_some();
    let goes_on = !cursor.glued(next + 1) && cursor.is_word(next + 1);
    (stop && small && goes_on && cursor.conventions().has(Habit::OrdinalStop)).then_some(next + 1)
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn places_in_a_row_are_read_from_words_and_figures() {
        for (lang, words, place) in [
            ("en", "3rd", 3),
            ("en", "twenty-first", 21),
            ("es", "3.º", 3),
            ("es", "tercer", 3),
            ("de", "einundzwanzigste", 21),
            ("fr", "1er", 1),
            ("ru", "19-го", 19),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = ordinal {place}")], "{lang}");
        }
        assert_eq!(readings("de", "Der 3. Platz blieb leer."), ["3. = ordinal 3"]);
    }
}
