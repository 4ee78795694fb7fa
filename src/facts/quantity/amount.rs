//! Numbers out of digits, number words and scales: `20 000 Mio.`, "two hundred and five", `1億2000`.

use super::cursor::Cursor;
use super::lex::Kind;
use super::sense::Sense;
use crate::facts::Decimal;
use crate::language::lexicon::Habit;

/// A number and the tokens it takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amount {
    /// What it says.
    pub(super) value: Decimal,
    /// The first token after it.
    pub(super) next: usize,
    /// The number without its last scale, and that scale.
    pub(super) scaled: Option<(Decimal, u32)>,
    /// Whether it is said in words throughout.
    pub(super) words: bool,
    /// Whether it counts only beside something else: "one".
    pub(super) weak: bool,
    /// Whether another reading is as good.
    pub(super) unsure: bool,
}

/// The number that begins at token `at`, if one does.
pub(super) fn read(cursor: &Cursor<'_, '_>, at: usize) -> Option<Amount> {
    let begins = cursor.digits(at).is_some() || cursor.any(at, |sense| sense.begins_an_amount());
    begins.then(|| cursor.amount(at, |cursor| half(cursor, at).or_else(|| sum(cursor, at))))?
}

/// "Half a million", "media docena", "half an hour": nought point five of what follows.
fn half(cursor: &Cursor<'_, '_>, at: usize) -> Option<Amount> {
    let at = cursor.past_article(at);
    cursor.has(at, Sense::Half).then_some(())?;
    let next = cursor.past_article(cursor.past_hyphen(at + 1));
    let value = Decimal::new(5, 1)?;
    let amount = Amount { value, next, scaled: None, words: true, weak: false, unsure: false };
    if let Some(factor) = cursor.factor(next) {
        return Some(Amount { value: value.times(factor)?, next: next + 1, ..amount });
    }
    cursor.any(next, |sense| matches!(sense, Sense::Time(_) | Sense::Unit(_))).then_some(amount)
}

/// Parts that add up, each with what it may still take behind it.
struct Sum<'c, 't, 'v> {
    cursor: &'c Cursor<'t, 'v>,
    at: usize,
    parts: [Decimal; 8],
    count: usize,
    /// What is added next must be smaller; nothing yet: anything.
    room: Option<Decimal>,
    /// Which of tens, hundreds, scales was said last, as an index.
    rank: Option<usize>,
    scaled: Option<(Decimal, u32)>,
    words: bool,
    digits: bool,
    unsure: bool,
}

fn sum(cursor: &Cursor<'_, '_>, start: usize) -> Option<Amount> {
    let from = if cursor.factor(cursor.past_article(start)).is_some() {
        cursor.past_article(start)
    } else {
        start
    };
    let mut sum = Sum {
        cursor,
        at: from,
        parts: [Decimal::default(); 8],
        count: 0,
        room: None,
        rank: None,
        scaled: None,
        words: true,
        digits: false,
        unsure: false,
    };
    let article = from > start;
    while sum.step(article) {}
    sum.finish(start)
}

impl Sum<'_, '_, '_> {
    fn finish(self, start: usize) -> Option<Amount> {
        if self.count == 0 {
            return None;
        }
        let mut value = Decimal::default();
        for part in &self.parts[..self.count] {
            value = value.plus(*part)?;
        }
        let weak = self.at == start + 1 && self.cursor.has(start, Sense::Weak);
        let (scaled, words, unsure) = (self.scaled, self.words, self.unsure);
        Some(Amount { value, next: self.at, scaled, words, weak, unsure })
    }

    /// Takes the next part, if it belongs to this number.
    fn step(&mut self, article: bool) -> bool {
        let at = if self.count > 0 { self.cursor.past_hyphen(self.at) } else { self.at };
        let Some(token) = self.cursor.token(at) else { return false };
        if self.count > 0 && self.fraction_sign(at) {
            return true;
        }
        if let Kind::Digits(literal) = token.kind {
            let own = self.count == 0 && !(article && self.at > at);
            let joins = self.cursor.conventions().has(Habit::DigitsJoin) && literal.plain.is_some();
            let joins = joins && self.room.is_some_and(|room| literal.value < room);
            self.unsure |= literal.unsure;
            return (own || joins) && self.add(at, literal.value, true);
        }
        for sense in token.senses {
            let fits = match *sense {
                Sense::Cardinal(value) => self.cardinal(at, value),
                Sense::Scale(power) => self.scale(at, power, article),
                Sense::Collective(factor) => self.collective(at, factor, article),
                Sense::AndHalf => self.and_half(at + 1),
                Sense::And => self.and(at),
                _ => false,
            };
            if fits {
                return true;
            }
        }
        false
    }

    fn add(&mut self, at: usize, value: Decimal, digits: bool) -> bool {
        if self.count == self.parts.len() {
            return false;
        }
        self.parts[self.count] = value;
        self.count += 1;
        self.at = at + 1;
        self.digits |= digits;
        self.words &= !digits;
        let vigesimal = &self.cursor.conventions().vigesimal;
        let (room, rank) = match value.whole() {
            Some(tens) if vigesimal.contains(&tens) && !digits => (20, Some(0)),
            Some(20 | 30 | 40 | 50 | 60 | 70 | 80 | 90) if !digits => (10, Some(0)),
            Some(hundreds)
                if !digits && hundreds % 100 == 0 && (1..10).contains(&(hundreds / 100)) =>
            {
                (100, Some(1))
            }
            _ => (0, None),
        };
        self.room = Some(Decimal::from(room));
        self.rank = rank;
        true
    }

    fn cardinal(&mut self, at: usize, value: Decimal) -> bool {
        if self.count == 0 {
            return self.add(at, value, false);
        }
        let joined = self.cursor.token(at).is_some_and(|token| token.joined);
        if self.tens_after_units(value) && (joined || self.cursor.follows_and(at)) {
            let last = self.count - 1;
            let Some(sum) = self.parts[last].plus(value) else { return false };
            self.parts[last] = sum;
            self.at = at + 1;
            return true;
        }
        if self.figure_by_figure(at, value) {
            return true;
        }
        let fits = self.room.is_some_and(|room| value < room) && value > Decimal::default();
        fits && !self.digits && self.add(at, value, false)
    }

    /// Words for single figures in a row without blanks: `二〇二五` is 2025.
    fn figure_by_figure(&mut self, at: usize, value: Decimal) -> bool {
        let ten = Decimal::from(10);
        let figures = self.count == 1 && self.scaled.is_none() && self.words && value < ten;
        let glued = self.cursor.glued(at) && self.cursor.conventions().has(Habit::DigitsJoin);
        // Another figure only where the last token was one, not a scale.
        let after_figure = self.at == at
            && self
                .cursor
                .any(at - 1, |sense| matches!(sense, Sense::Cardinal(value) if *value < ten));
        let raised = self.parts[0].times(ten).and_then(|whole| whole.plus(value));
        let Some(whole) = raised.filter(|_| figures && glued && after_figure) else { return false };
        self.parts[0] = whole;
        self.at = at + 1;
        true
    }

    /// Whether the number ends in units that tens may follow: "ein und zwanzig".
    fn tens_after_units(&self, value: Decimal) -> bool {
        let tens = value.whole().is_some_and(|value| (20..100).contains(&value) && value % 10 == 0);
        let units =
            self.parts[self.count - 1].whole().is_some_and(|units| (1..10).contains(&units));
        self.cursor.conventions().has(Habit::UnitsFirst) && tens && units
    }

    /// Multiplies what is smaller than the scale; alone, an article or the word itself stands for
    /// one.
    fn scale(&mut self, at: usize, power: u32, article: bool) -> bool {
        let Some(factor) = Decimal::power_of_ten(power) else { return false };
        if self.cursor.is_loose_letter(at) {
            return false;
        }
        let letter = self.cursor.token(at).is_some_and(|token| token.span.len() == 1);
        let article = article && !letter;
        let own = self.cursor.has(at, Sense::Alone);
        let fresh = self.count == 0 || self.room.is_some_and(|room| own && factor < room);
        let below =
            self.parts[..self.count].iter().rev().take_while(|part| **part < factor).count();
        let scaled = if below > 0 {
            let first = self.count - below;
            let Some(product) = self.product(first, factor) else { return false };
            if first > 0 && self.parts[first - 1] <= product {
                return false;
            }
            self.count = first;
            product
        } else if fresh && (own || self.count == 0 && (article || self.cursor.counts_scale(at))) {
            factor
        } else {
            return false;
        };
        if self.count == self.parts.len() {
            return false;
        }
        self.parts[self.count] = scaled;
        self.count += 1;
        self.at = at + 1;
        self.room = Some(factor);
        self.rank = Some(if power == 2 { 1 } else { 2 });
        true
    }

    /// The sum from part `first` on, times `factor`.
    fn product(&mut self, first: usize, factor: Decimal) -> Option<Decimal> {
        let parts = &self.parts[first..self.count];
        let sum = parts.iter().try_fold(Decimal::default(), |sum, part| sum.plus(*part))?;
        if first == 0 {
            let power = factor.whole().map_or(0, u64::ilog10);
            self.scaled = Some((sum, power));
        }
        sum.times(factor)
    }

    fn collective(&mut self, at: usize, factor: Decimal, article: bool) -> bool {
        let scaled = match self.count {
            0 if article => Some(factor),
            1 if self.scaled.is_none() => self.parts[0].times(factor),
            _ => None,
        };
        let Some(value) = scaled else { return false };
        self.parts[0] = value;
        self.count = 1;
        self.at = at + 1;
        self.room = Some(Decimal::default());
        self.rank = None;
        true
    }

    /// "And": before a half, or before a smaller part where the language joins so.
    fn and(&mut self, at: usize) -> bool {
        if self.count == 0 {
            return false;
        }
        let next = self.cursor.past_article(at + 1);
        if self.cursor.has(next, Sense::Half) {
            return self.and_half(next + 1);
        }
        if !self.cursor.is_number_word(at + 1) {
            return false;
        }
        let units_first = self.cursor.conventions().has(Habit::UnitsFirst)
            && self.parts[self.count - 1] < Decimal::from(10);
        let allowed = self.rank.is_some_and(|rank| self.cursor.conventions().and_after[rank]);
        if self.digits || self.cursor.between || !(allowed || units_first) {
            return false;
        }
        let (parts, count, room, rank, scaled) =
            (self.parts, self.count, self.room, self.rank, self.scaled);
        let before = self.at;
        self.at = at + 1;
        let took = self.step(false);
        let whole = took && !self.more_than_fits();
        if !whole {
            (self.parts, self.count, self.room, self.rank, self.scaled) =
                (parts, count, room, rank, scaled);
            self.at = before;
        }
        whole
    }

    /// Whether a hundred follows that would make the last part too great: "two hundred and three
    /// hundred".
    fn more_than_fits(&self) -> bool {
        let hundred = self.cursor.has(self.at, Sense::Scale(2));
        hundred && self.count > 1 && self.parts[self.count - 2] < Decimal::from(1000)
    }

    /// Half of the last scale, or of one where none was said.
    fn and_half(&mut self, next: usize) -> bool {
        let whole = self.count == 1 && self.room.is_some_and(|room| room <= Decimal::from(10));
        let unit = match (self.scaled, self.rank) {
            _ if whole => Some(Decimal::from(1)),
            (_, Some(2)) => self.room,
            _ => None,
        };
        let half = unit.and_then(|unit| unit.times(Decimal::new(5, 1)?));
        let last = self.count.wrapping_sub(1);
        let Some(sum) = half.and_then(|half| self.parts.get(last)?.plus(half)) else {
            return false;
        };
        self.parts[last] = sum;
        self.room = Some(Decimal::default());
        self.rank = None;
        self.at = next;
        true
    }

    /// `2½`, `2 1/2`.
    fn fraction_sign(&mut self, at: usize) -> bool {
        let figure = |at: usize| self.cursor.digits(at).and_then(|literal| literal.small(1));
        let slash = self.cursor.is_mark(at + 1, &['/']) && self.cursor.glued(at + 1) && self.digits;
        if slash && (figure(at), figure(at + 2)) == (Some(1), Some(2)) {
            let sum = Decimal::new(5, 1).and_then(|half| self.parts[self.count - 1].plus(half));
            self.parts[self.count - 1] = sum.unwrap_or(self.parts[self.count - 1]);
            self.room = Some(Decimal::default());
            self.at = at + 3;
            return true;
        }
        let glued = self.cursor.token(at).is_some_and(|token| matches!(token.kind, Kind::Mark(_)));
        let sign = self.cursor.find(at, |sense| match *sense {
            Sense::Fraction(numerator, denominator) => match (numerator, denominator) {
                (1, 2) => Decimal::new(5, 1),
                (1, 4) => Decimal::new(25, 2),
                (3, 4) => Decimal::new(75, 2),
                _ => None,
            },
            _ => None,
        });
        let Some(sum) =
            sign.filter(|_| glued).and_then(|part| self.parts[self.count - 1].plus(part))
        else {
            return false;
        };
        self.parts[self.count - 1] = sum;
        self.room = Some(Decimal::default());
        self.at = at + 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::quantity::readings;

    #[test]
    fn number_words_of_each_language_say_the_same_number() {
        for (lang, words, number) in [
            ("en", "two hundred and thirty-one thousand", "231000"),
            ("en", "two and a half million", "2500000"),
            ("en", "hundred billion", "100000000000"),
            ("es", "treinta y un", "31"),
            ("es", "dos millones y medio", "2500000"),
            ("es", "mil quinientos", "1500"),
            ("de", "einunddreißig", "31"),
            ("de", "zweihundertfünfzigtausend", "250000"),
            ("de", "zweieinhalb Millionen", "2500000"),
            ("fr", "quatre-vingt-dix-neuf", "99"),
            ("fr", "soixante et onze", "71"),
            ("fr", "deux cent mille", "200000"),
            ("pt", "dois mil e quinhentos", "2500"),
            ("it", "duecentocinquantamila", "250000"),
            ("ru", "двести пятьдесят тысяч", "250000"),
            ("ar", "ثلاثة وعشرون", "23"),
            ("hi", "दो लाख पचास हज़ार", "250000"),
            ("zh", "三十一", "31"),
            ("ja", "1億2000万", "120000000"),
            ("tr", "iki yüz elli bin", "250000"),
        ] {
            assert_eq!(readings(lang, words), [format!("{words} = number {number}")], "{lang}");
        }
    }

    #[test]
    fn the_same_word_is_another_scale_in_another_language() {
        assert_eq!(readings("en", "20 billion"), ["20 billion = number 20000000000"]);
        assert_eq!(readings("es", "20 billones"), ["20 billones = number 20000000000000"]);
        assert_eq!(readings("de", "20 Billionen"), ["20 Billionen = number 20000000000000"]);
        assert_eq!(readings("pt", "20 bilhões"), ["20 bilhões = number 20000000000"]);
    }

    #[test]
    fn two_numbers_are_not_one() {
        assert_eq!(
            readings("en", "between two hundred and three hundred men"),
            ["two hundred = number 200", "three hundred = number 300"]
        );
    }
}
