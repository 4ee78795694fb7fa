//! Parts and rough counts: "two thirds", `½`, "half of", "tens of thousands".

use super::amount;
use super::cursor::Cursor;
use super::lex::Kind;
use super::sense::Sense;
use super::{Reading, fact};
use crate::facts::{Certainty, Decimal, Fact, Value};

/// A fraction or a vague count that begins at token `at`.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    vague(cursor, at)
        .or_else(|| written(cursor, at))
        .or_else(|| spoken(cursor, at))
        .or_else(|| alone(cursor, at))
}

/// "Dozens", "tens of thousands", "several hundred": the order of a count.
fn vague(cursor: &Cursor<'_, '_>, start: usize) -> Reading {
    let several = cursor.has(start, Sense::Several);
    let first = if several { start + 1 } else { start };
    let mut power = rough(cursor, first, several)?;
    if !several && cursor.had(start, Sense::Article) {
        return None;
    }
    let mut next = first + 1;
    // No count of a story is greater than the order of quadrillions.
    while power <= 15 {
        let at = if cursor.has(next, Sense::Of) { next + 1 } else { next };
        let Some(more) = rough(cursor, at, true).filter(|_| at > next || several) else { break };
        power += more;
        next = at + 1;
    }
    let scale = Decimal::power_of_ten(power)?;
    let span = cursor.span(start, next);
    Some((vec![fact(span, Value::Scores { scale }, Certainty::Likely)], next))
}

/// The power of ten a token stands for roughly; a plain scale only where something before it is
/// vague.
fn rough(cursor: &Cursor<'_, '_>, at: usize, follows: bool) -> Option<u32> {
    let vague = cursor.find(at, |sense| match *sense {
        Sense::Vague(power) => Some(power),
        _ => None,
    });
    vague.or_else(|| {
        cursor.find(at, |sense| match *sense {
            Sense::Scale(power) if follows && power > 0 => Some(power),
            Sense::Collective(_) if follows => Some(1),
            _ => None,
        })
    })
}

/// `1/2`, `½`, "half of".
fn written(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let sign = cursor.find(at, |sense| match *sense {
        Sense::Fraction(numerator, denominator) => Some((numerator, denominator)),
        _ => None,
    });
    if let Some(parts) = sign {
        return Some(said(cursor, at, at + 1, parts, Certainty::Sure));
    }
    let slash = cursor.is_mark(at + 1, &['/', '⁄']) && cursor.glued(at + 1) && cursor.glued(at + 2);
    let numerator = cursor.digits(at)?.small(2)?;
    let denominator = cursor.digits(at + 2)?.small(2)?;
    let chained = cursor.is_mark(at + 3, &['/']) && cursor.glued(at + 3);
    let proper = slash && !chained && numerator < denominator && numerator > 0;
    proper.then_some(())?;
    Some(said(cursor, at, at + 3, (numerator.into(), denominator.into()), Certainty::Unsure))
}

/// "Two thirds", "a quarter".
fn spoken(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let article = cursor.has(at, Sense::Article);
    let (numerator, next) = if article {
        (1, at + 1)
    } else {
        let amount =
            amount::read(cursor, at).filter(|amount| amount.words || amount.next == at + 1)?;
        let small = amount.value.whole().and_then(|value| u32::try_from(value).ok());
        (small.filter(|small| (1..100).contains(small))?, amount.next)
    };
    let next = cursor.past_hyphen(next);
    let denominator = cursor.find(next, |sense| match *sense {
        Sense::Denominator(denominator) => Some(denominator),
        _ => None,
    })?;
    let of_scale = cursor.has(next, Sense::Half)
        && cursor.factor(cursor.past_article(cursor.past_hyphen(next + 1))).is_some();
    let length = cursor.any(cursor.past_hyphen(next + 1), |sense| matches!(sense, Sense::Time(_)));
    if of_scale || length {
        return None;
    }
    let ordinal = cursor.any(next, |sense| matches!(sense, Sense::Ordinal(_)));
    if (ordinal && numerator == 1 && !ends(cursor, next + 1)) || numerator > denominator {
        return None;
    }
    if points(cursor, at, next, numerator, denominator).is_some() {
        return points(cursor, at, next, numerator, denominator);
    }
    Some(said(cursor, at, next + 1, (numerator, denominator), Certainty::Sure))
}

/// "By half": the word alone, where it is no half of a match or a year.
fn alone(cursor: &Cursor<'_, '_>, at: usize) -> Reading {
    let half = cursor.has(at, Sense::Half) && cursor.has(at, Sense::Denominator(2));
    let one_of_two = at > 0 && cursor.any(at - 1, |sense| matches!(sense, Sense::Ordinal(_)));
    let compound = cursor.is_mark(at + 1, &['-']) && cursor.glued(at + 1);
    (half && !one_of_two && !compound && ends(cursor, at + 1)).then_some(())?;
    Some(said(cursor, at, at + 1, (1, 2), Certainty::Sure))
}

/// "A quarter of a percentage point".
fn points(
    cursor: &Cursor<'_, '_>,
    at: usize,
    next: usize,
    numerator: u32,
    denominator: u32,
) -> Reading {
    let unit =
        cursor.past_article(if cursor.has(next + 1, Sense::Of) { next + 2 } else { next + 1 });
    let each = cursor.find(unit, |sense| match *sense {
        Sense::Points(each) => Some(each),
        _ => None,
    })?;
    let part = match denominator {
        2 => Decimal::new(5, 1),
        4 => Decimal::new(25, 2),
        5 => Decimal::new(2, 1),
        10 => Decimal::new(1, 1),
        _ => None,
    }?;
    let value = part.times(u64::from(numerator).into())?.times(each)?;
    let span = cursor.span(at, unit + 1);
    Some((vec![fact(span, Value::PercentagePoints { value }, Certainty::Sure)], unit + 1))
}

/// Whether a fraction may end before token `at`: a mark, the end, or a word such as "of" or "in".
fn ends(cursor: &Cursor<'_, '_>, at: usize) -> bool {
    cursor.token(at).is_none_or(|token| matches!(token.kind, Kind::Mark(_)))
        || cursor.has(at, Sense::Of)
        || cursor.has(at, Sense::AfterFraction)
}

fn said(
    cursor: &Cursor<'_, '_>,
    at: usize,
    next: usize,
    (numerator, denominator): (u32, u32),
    certainty: Certainty,
) -> (Vec<Fact>, usize) {
    let value = Value::Fraction { numerator, denominator };
    (vec![fact(cursor.span(at, next), value, certainty)], next)
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn fractions_are_told_from_places_in_a_row() {
        assert_eq!(readings("en", "by a third in spring"), ["a third = 3 fraction 1"]);
        assert_eq!(readings("en", "fell by half in spring"), ["half = 2 fraction 1"]);
        assert!(readings("en", "a half-century ago").iter().all(|fact| !fact.contains("fraction")));
        assert!(
            readings("en", "the second half, too").iter().all(|fact| !fact.contains("fraction"))
        );
        assert_eq!(readings("en", "a third man"), ["third = ordinal 3"]);
        assert_eq!(readings("es", "dos tercios"), ["dos tercios = 3 fraction 2"]);
        assert_eq!(readings("fr", "la moitié"), ["la moitié = 2 fraction 1"]);
    }

    #[test]
    fn vague_counts_have_an_order() {
        for (lang, words) in [
            ("en", "tens of thousands"),
            ("es", "decenas de miles"),
            ("de", "Zehntausende"),
            ("fr", "dizaines de milliers"),
            ("pt", "dezenas de milhares"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = scores 10000")], "{lang}");
        }
    }
}
