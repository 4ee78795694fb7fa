//! A number with what it counts: money, a measure, a share, a length of time, or things.

use super::amount::{self, Amount};
use super::cursor::Cursor;
use super::sense::Sense;
use super::{Reading, fact, year};
use crate::facts::{Certainty, Currency, Decimal, Duration, TimeUnit, Unit, Value};
use crate::language::lexicon::Habit;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Counted {
    Money(Currency),
    Measure(Unit),
    Percent,
    Points(Decimal),
    Time(TimeUnit),
    Times,
    Things,
}

/// A bound of a range, or the only number: its tokens and what stands with it.
#[derive(Debug, Clone, Copy)]
struct Bound {
    start: usize,
    next: usize,
    amount: Amount,
    negative: bool,
    counted: Counted,
}

/// A number with sign, money or percent sign before it, as a range or alone.
pub(super) fn read_signed(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let first = bound(cursor, at)?;
    let Some(second) = second_bound(cursor, &first) else {
        let facts = sayable(cursor, &first).then(|| first.fact(cursor)).flatten();
        return Some((facts.into_iter().collect(), first.next));
    };
    let (first, second) = share(first, second);
    let facts = [first.fact(cursor), second.fact(cursor)].into_iter().flatten().collect();
    Some((facts, second.next))
}

fn bound(cursor: &Cursor<'_, '_>, start: usize) -> Option<Bound> {
    let (mut at, mut negative, mut counted) = (start, false, Counted::Things);
    if let Some(next) = minus(cursor, at) {
        (at, negative) = (next, true);
    }
    if let Some((before, next)) = before(cursor, at) {
        (at, counted) = (next, before);
    }
    if !negative && let Some(next) = minus(cursor, at).filter(|_| at > start) {
        (at, negative) = (next, true);
    }
    let amount = amount::read(cursor, at)?;
    let mut bound = Bound { start, next: amount.next, amount, negative, counted };
    bound.take_what_follows(cursor);
    let counts = bound.counted != Counted::Things || cursor.has(bound.next, Sense::Counter);
    // One of something may be said for "a": it stays unsure.
    let more = bound.amount.value != Decimal::from(1);
    if counts && more && cursor.conventions().has(Habit::DigitsJoin) {
        bound.amount.weak = false;
    }
    Some(bound)
}

/// A minus: a word, or a sign glued to a number and to nothing before.
fn minus(cursor: &Cursor<'_, '_>, at: usize) -> Option<usize> {
    if cursor.has(at, Sense::Minus) {
        let number = cursor.digits(at + 1).is_some() || cursor.is_number_word(at + 1);
        return number.then_some(at + 1);
    }
    let fresh = !cursor.glued(at) || at > 0 && cursor.is_plain_mark(at - 1);
    let sign = cursor.is_mark(at, &['-', '−', '–']) && cursor.glued(at + 1) && fresh;
    let number = cursor.digits(at + 1).is_some()
        || cursor.any(at + 1, |sense| matches!(sense, Sense::Currency(_) | Sense::Percent));
    (sign && number).then_some(at + 1)
}

/// A currency or a percent sign before a number.
fn before(cursor: &Cursor<'_, '_>, at: usize) -> Option<(Counted, usize)> {
    let counted = cursor.find(at, |sense| match *sense {
        Sense::Currency(currency) => Some(Counted::Money(currency)),
        Sense::Percent => Some(Counted::Percent),
        _ => None,
    })?;
    let next = cursor.token(at + 1)?;
    let digits = cursor.digits(at + 1).is_some() || cursor.is_mark(at + 1, &['-', '−']);
    let fits = match counted {
        Counted::Money(_) => digits && (cursor.is_sign(at) || cursor.is_code(at)),
        _ if cursor.is_sign(at) => digits && next.glued,
        // "Yüzde beş": a word for percent before any number.
        _ => digits || cursor.is_number_word(at + 1),
    };
    fits.then_some((counted, at + 1))
}

impl Bound {
    fn take_what_follows(&mut self, cursor: &Cursor<'_, '_>) {
        let at = cursor.past_hyphen(self.next);
        let large = self.amount.scaled.is_some_and(|scaled| scaled.1 >= 3) || !self.amount.words;
        let of = if large && cursor.has(at, Sense::Of) { at + 1 } else { at };
        let Some((counted, next)) = counted_at(cursor, of) else { return };
        let already = self.counted != Counted::Things;
        if already && !matches!((self.counted, counted), (Counted::Money(_), Counted::Money(_))) {
            return;
        }
        if of > at && !matches!(counted, Counted::Money(_) | Counted::Measure(_)) {
            return;
        }
        self.counted = counted;
        self.next = next;
        self.take_half(cursor);
        if matches!(counted, Counted::Measure(_)) && cursor.has(self.next, Sense::BelowZero) {
            self.negative = true;
            self.next += 1;
        }
    }

    /// "Hora *y media*", "a year *and a half*".
    fn take_half(&mut self, cursor: &Cursor<'_, '_>) {
        let half = cursor.past_article(self.next + 1);
        let halved = cursor.has(self.next, Sense::And) && cursor.has(half, Sense::Half);
        let more = Decimal::new(5, 1).and_then(|part| self.amount.value.plus(part));
        if let Some(value) = more.filter(|_| halved && matches!(self.counted, Counted::Time(_))) {
            self.amount.value = value;
            self.next = half + 1;
        }
    }

    fn fact(&self, cursor: &Cursor<'_, '_>) -> Option<crate::facts::Fact> {
        let value = self.amount.value;
        let value = if self.negative { value.negated() } else { value };
        let said = match self.counted {
            Counted::Money(currency) => Value::Money { amount: value, currency },
            Counted::Measure(unit) => Value::Measure { amount: value, unit },
            Counted::Percent => Value::Percent { value },
            Counted::Points(each) => Value::PercentagePoints { value: value.times(each)? },
            Counted::Time(unit) => Value::Duration(Duration { amount: value, unit }),
            Counted::Times => Value::Multiple { times: value },
            Counted::Things => Value::Number { value },
        };
        let certainty = match self.counted {
            _ if self.amount.unsure || self.amount.weak => Certainty::Unsure,
            Counted::Things => Certainty::Likely,
            _ => Certainty::Sure,
        };
        Some(fact(cursor.span(self.start, self.next), said, certainty))
    }
}

/// What the token `at` says a number before it counts, and the token after.
fn counted_at(cursor: &Cursor<'_, '_>, at: usize) -> Option<(Counted, usize)> {
    let loose = cursor.is_loose_letter(at) && !cursor.glued(at);
    let counted = cursor.find(at, |sense| match *sense {
        Sense::Currency(currency) => Some(Counted::Money(currency)),
        Sense::Percent => Some(Counted::Percent),
        Sense::Points(each) => Some(Counted::Points(each)),
        Sense::Unit(unit) => Some(Counted::Measure(unit)),
        Sense::Time(unit) => Some(Counted::Time(unit)),
        Sense::Times => Some(Counted::Times),
        _ => None,
    })?;
    // A sign before the next number belongs to that number.
    let next_number = cursor.is_sign(at) && cursor.digits(at + 1).is_some() && cursor.glued(at + 1);
    let letter = loose && matches!(counted, Counted::Time(_));
    (!next_number && !letter).then_some((counted, at + 1))
}

/// The other bound: "10–15 %", "from 10 to 15 km", "between 3 and 4 million"; not the year in "by 2 %
/// to 2030".
fn second_bound(cursor: &Cursor<'_, '_>, first: &Bound) -> Option<Bound> {
    let at = first.next;
    let dash = cursor.is_mark(at, &['-', '–', '—', '~', '～', '\u{2010}', '\u{2011}']);
    let number_after = cursor.digits(at + 1).is_some()
        || cursor.any(at + 1, |sense| matches!(sense, Sense::Currency(_) | Sense::Cardinal(_)));
    let joined = (dash && number_after && cursor.glued(at) == cursor.glued(at + 1))
        || cursor.has(at, Sense::To)
        || (cursor.between && cursor.has(at, Sense::And));
    if !joined {
        return None;
    }
    let second = bound(cursor, at + 1).filter(|second| !second.amount.weak)?;
    // "Three to attend": a lone word after a lone word is a bound only if it counts more.
    let alike = first.counted == second.counted
        || first.counted == Counted::Things
        || second.counted == Counted::Things && year::number(cursor, second.start).is_none();
    alike.then_some(second)
}

/// Gives the first bound the unit and the scale that only the second has, the second the money
/// that only the first has.
fn share(mut first: Bound, mut second: Bound) -> (Bound, Bound) {
    if first.counted == Counted::Things {
        first.counted = second.counted;
    } else if second.counted == Counted::Things && matches!(first.counted, Counted::Money(_)) {
        second.counted = first.counted;
    }
    if let Some((base, power)) = second.amount.scaled
        && first.amount.scaled.is_none()
        && first.amount.value < base
        && let Some(factor) = Decimal::power_of_ten(power)
        && let Some(value) = first.amount.value.times(factor)
    {
        first.amount.value = value;
    }
    (first, second)
}

/// "An hour and a half", "año y medio".
pub(super) fn unit_and_half(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let unit_at = cursor.past_article(at);
    let unit = cursor.find(unit_at, |sense| match *sense {
        Sense::Time(unit) => Some(unit),
        _ => None,
    })?;
    let half = cursor.past_article(unit_at + 2);
    (cursor.has(unit_at + 1, Sense::And) && cursor.has(half, Sense::Half)).then_some(())?;
    let amount = Decimal::new(15, 1)?;
    let value = Value::Duration(Duration { amount, unit });
    Some((vec![fact(cursor.span(at, half + 1), value, Certainty::Sure)], half + 1))
}

/// Whether a lone number counts: "one" and "un" only with what they count.
fn sayable(cursor: &Cursor<'_, '_>, bound: &Bound) -> bool {
    if cursor.continues_hangul(bound.start) {
        return false;
    }
    if !bound.amount.weak {
        return true;
    }
    if cursor.conventions().has(Habit::DigitsJoin) {
        return cursor.has(bound.next, Sense::Counter);
    }
    let article = cursor.has(bound.start, Sense::Article);
    let counted = bound.counted != Counted::Things || cursor.has(bound.next, Sense::Counter);
    if article {
        counted && !matches!(bound.counted, Counted::Times | Counted::Time(_))
    } else {
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn money_is_the_same_in_every_style() {
        for (lang, words) in [
            ("en", "$20 billion"),
            ("en", "US$20bn"),
            ("es", "20.000 millones de dólares"),
            ("de", "20 Mrd. Dollar"),
            ("fr", "20 milliards de dollars"),
            ("pt", "20 mil milhões de dólares"),
            ("zh", "200亿美元"),
            ("ru", "20 млрд долларов США"),
        ] {
            assert_eq!(
                readings(lang, words),
                [format!("{words} = 20000000000 USD money")],
                "{lang}"
            );
        }
    }

    #[test]
    fn the_bounds_of_a_range_share_unit_and_scale() {
        assert_eq!(
            readings("en", "from 10 to 15 percent"),
            ["10 = percent 10", "15 percent = percent 15"]
        );
        assert_eq!(
            readings("en", "$2-3 million"),
            ["$2 = 2000000 USD money", "3 million = 3000000 USD money"]
        );
        assert_eq!(
            readings("es", "entre 3 y 4 kilómetros"),
            ["3 = 3 measure kilometer", "4 kilómetros = 4 measure kilometer"]
        );
    }

    #[test]
    fn cold_is_below_nought_however_it_is_said() {
        assert_eq!(readings("en", "minus 12C"), ["minus 12C = -12 measure celsius"]);
        let spanish = "12 grados Celsius bajo cero";
        assert_eq!(readings("es", spanish), [format!("{spanish} = -12 measure celsius")]);
    }

    #[test]
    fn lengths_of_time_and_shares_are_read() {
        assert_eq!(
            readings("en", "an hour and a half"),
            ["an hour and a half = 1.5 duration hour"]
        );
        assert_eq!(readings("de", "ein 31-Jähriger"), ["31-Jähriger = 31 duration year"]);
        assert_eq!(readings("tr", "yüzde 5"), ["yüzde 5 = percent 5"]);
        assert_eq!(readings("en", "25 basis points"), ["25 basis points = percentage_points 0.25"]);
    }
}
