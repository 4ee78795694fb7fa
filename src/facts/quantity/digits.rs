//! Numbers in digits, in any script and by any convention for decimals and groups.

use super::vocabulary::Conventions;
use crate::facts::Decimal;

/// A number in digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Literal {
    /// What it says.
    pub(super) value: Decimal,
    /// How many digits, where there is no separator.
    pub(super) plain: Option<u8>,
    /// Decimals after a point or comma; nought where there are none.
    pub(super) places: u8,
    /// Whether another convention would read another number.
    pub(super) unsure: bool,
    /// Whether an ending makes ten years of it: `1960s`.
    pub(super) decade: bool,
}

impl Literal {
    /// The whole number it is, where it is written without separators in at most `most` digits.
    pub(super) fn small(&self, most: u8) -> Option<u16> {
        let whole = self.plain.filter(|&digits| digits <= most).and_then(|_| self.value.whole());
        u16::try_from(whole?).ok()
    }
}

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<u8> {
    /// Nought of each script with decimal digits that news is written in (Unicode, category Nd).
    const NOUGHTS: [u32; 16] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
        0xF20, 0x1040, 0xFF10,
    ];
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let code = u32::from(c);
    let nought = NOUGHTS.iter().find(|&&nought| (nought..nought + 10).contains(&code))?;
    u8::try_from(code - nought).ok()
}

/// The most groups of digits one number has.
const MOST_GROUPS: usize = 10;

/// Digits and the separators between them, as they stand.
struct Groups {
    digits: i128,
    lens: [u8; MOST_GROUPS],
    marks: [char; MOST_GROUPS],
    ends: [usize; MOST_GROUPS],
    /// Digits so far at the end of each group.
    values: [i128; MOST_GROUPS],
    count: usize,
}

/// The number at the start of `text` and its length in bytes; `text` begins with a digit.
pub(super) fn read(text: &str, conventions: &Conventions) -> Option<(Literal, usize)> {
    let groups = split(text)?;
    let whole = (1..=groups.count)
        .rev()
        .filter(|&count| !groups.cuts_a_chain(count))
        .find_map(|count| groups.read(count, conventions));
    whole.map(|(literal, count)| (literal, groups.ends[count - 1]))
}

fn split(text: &str) -> Option<Groups> {
    let mut groups = Groups {
        digits: 0,
        lens: [0; MOST_GROUPS],
        marks: ['\0'; MOST_GROUPS],
        ends: [0; MOST_GROUPS],
        values: [0; MOST_GROUPS],
        count: 0,
    };
    let mut chars = text.char_indices().peekable();
    while groups.count < MOST_GROUPS {
        let at = groups.count;
        while let Some(&(start, c)) = chars.peek() {
            let Some(value) = digit(c) else { break };
            groups.digits = groups.digits.checked_mul(10)?.checked_add(value.into())?;
            groups.lens[at] = groups.lens[at].checked_add(1)?;
            groups.ends[at] = start + c.len_utf8();
            chars.next();
        }
        groups.values[at] = groups.digits;
        groups.count += 1;
        let mut ahead = chars.clone();
        match (ahead.next().and_then(|(_, c)| separator(c)), ahead.peek()) {
            (Some(mark), Some(&(_, next))) if digit(next).is_some() => groups.marks[at] = mark,
            _ => break,
        }
        chars = ahead;
    }
    Some(groups)
}

/// The separator a character is, in one form.
fn separator(c: char) -> Option<char> {
    match c {
        '.' | '．' => Some('.'),
        ',' | '，' | '،' => Some(','),
        '\'' | '’' => Some('\''),
        ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' => Some(' '),
        '٫' | '٬' => Some(c),
        _ => None,
    }
}

impl Groups {
    /// Whether the first `count` groups are torn from a chain of stops: `24.04` from `24.04.2025`.
    fn cuts_a_chain(&self, count: usize) -> bool {
        count > 1 && count < self.count && self.marks[count - 2..count] == ['.', '.']
    }

    /// The first `count` groups as one number, if they make one.
    fn read(&self, count: usize, conventions: &Conventions) -> Option<(Literal, usize)> {
        let lens = &self.lens[..count];
        let marks = &self.marks[..count - 1];
        let value = self.values[count - 1];
        let literal = match marks {
            [] => Literal {
                value: Decimal::new(value, 0)?,
                plain: Some(lens[0]),
                places: 0,
                unsure: false,
                decade: false,
            },
            [mark] => one_mark(value, lens, *mark, conventions)?,
            [first, .., last] if first == last && grouped(lens, marks) => whole(value, false)?,
            [.., last]
                if matches!(last, '.' | ',' | '٫') && !marks[..marks.len() - 1].contains(last) =>
            {
                let inner = (&lens[..count - 1], &marks[..marks.len() - 1]);
                grouped(inner.0, inner.1).then(|| decimals(value, lens[count - 1], false))??
            }
            _ => return None,
        };
        Some((literal, count))
    }
}

fn one_mark(value: i128, lens: &[u8], mark: char, conventions: &Conventions) -> Option<Literal> {
    let places = lens[1];
    let group = grouped(lens, &[mark]);
    match mark {
        ' ' | '\'' | '٬' => group.then(|| whole(value, false))?,
        '٫' => decimals(value, places, false),
        _ if mark == conventions.decimal && group && value % 1000 == 0 => whole(value, true),
        _ if mark == conventions.decimal => decimals(value, places, group),
        _ if group => whole(value, mark != conventions.group),
        // A foreign decimal mark: `3.5` in a Spanish text.
        _ => (places <= 2).then(|| decimals(value, places, true))?,
    }
}

/// Whether the lengths are those of grouped digits: threes, or twos before a last three as in
/// `2,30,00,000`; all the marks alike.
fn grouped(lens: &[u8], marks: &[char]) -> bool {
    let [first, rest @ ..] = lens else { return false };
    let Some((last, middle)) = rest.split_last() else { return marks.is_empty() };
    let alike = marks.iter().all(|mark| *mark == marks[0]);
    let threes = middle.iter().all(|&len| len == 3) && *first <= 3;
    let twos = middle.iter().all(|&len| len == 2) && *first <= 2 && marks[0] == ',';
    alike && *last == 3 && *first >= 1 && (threes || twos)
}

fn whole(value: i128, unsure: bool) -> Option<Literal> {
    Some(Literal { value: Decimal::new(value, 0)?, plain: None, places: 0, unsure, decade: false })
}

fn decimals(value: i128, places: u8, unsure: bool) -> Option<Literal> {
    Some(Literal {
        value: Decimal::new(value, places)?,
        plain: None,
        places,
        unsure,
        decade: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str, decimal: char, group: char) -> String {
        let conventions = Conventions { decimal, group, ..Conventions::default() };
        let (literal, len) = read(text, &conventions).unwrap();
        format!("{} of {}", literal.value, &text[..len])
    }

    #[test]
    fn every_convention_gives_the_same_number() {
        for text in
            ["11,000", "11.000", "11 000", "11\u{202F}000", "11'000", "１１，０００", "١١٬٠٠٠"]
        {
            assert_eq!(number(text, '.', ','), format!("11000 of {text}"));
            assert_eq!(number(text, ',', '.'), format!("11000 of {text}"));
        }
        assert_eq!(number("2,30,00,000", '.', ','), "23000000 of 2,30,00,000");
        assert_eq!(number("1.234.567,89", ',', '.'), "1234567.89 of 1.234.567,89");
        assert_eq!(number("1,234,567.89", ',', '.'), "1234567.89 of 1,234,567.89");
    }

    #[test]
    fn the_language_decides_what_could_be_both() {
        assert_eq!(number("1,234", '.', ','), "1234 of 1,234");
        assert_eq!(number("1,234", ',', '.'), "1.234 of 1,234");
        assert_eq!(number("1.5", ',', '.'), "1.5 of 1.5");
        assert_eq!(number("٥٫٧", '.', ','), "5.7 of ٥٫٧");
    }

    #[test]
    fn what_is_no_group_ends_the_number() {
        assert_eq!(number("2024 300", '.', ','), "2024 of 2024");
        assert_eq!(number("24.04.2025", ',', '.'), "24 of 24");
        assert_eq!(number("1,2025", '.', ','), "1 of 1");
    }
}
