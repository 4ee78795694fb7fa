//! Whether differing words of one language only write the same thing in another way.

use std::ops::Range;

use super::change::Hunk;
use super::reading::Reading;
use crate::language::lexicon::Plain;

/// How far the words of a hunk say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sameness {
    /// The same words, written in another way: marks, blanks, spelling, contraction.
    Same,
    /// A word said again.
    Repeated,
    /// A slip of the keyboard, or another form of the same word.
    Slip,
    /// Words that may stand for each other.
    Synonym,
    /// Small words only, which carry no claim.
    Function,
    /// The same words in another order.
    Moved,
    /// Other words.
    Other,
}

/// Judges one hunk; `left` and `right` are the normal forms of all tokens of the two texts.
pub(super) fn compare_words(a: &Reading, hunk: &Hunk, left: &[&str], right: &[&str]) -> Sameness {
    let plain = &a.language.lexicon().plain;
    let (out, into) = (words(left, &hunk.a), words(right, &hunk.b));
    if out.is_empty() && into.is_empty() || joined(&out) == joined(&into) {
        return Sameness::Same;
    }
    if expanded(plain, &out) == expanded(plain, &into) {
        return Sameness::Same;
    }
    if out.is_empty() && repeats(right, &hunk.b, &into) {
        return Sameness::Repeated;
    }
    if out.iter().chain(&into).all(|word| a.language.word(word).is_function) {
        return Sameness::Function;
    }
    if out.len() == into.len()
        && out.iter().zip(&into).all(|(one, other)| same_word(plain, one, other))
    {
        return Sameness::Synonym;
    }
    if out.len() == into.len() && out.iter().zip(&into).all(|(one, other)| is_slip(one, other)) {
        return Sameness::Slip;
    }
    if is_slip(&joined(&out), &joined(&into)) {
        return Sameness::Slip;
    }
    Sameness::Other
}

fn words<'w>(texts: &[&'w str], range: &Range<usize>) -> Vec<&'w str> {
    let texts = texts[range.clone()].iter().copied();
    texts.filter(|word| word.chars().any(|c| c.is_alphanumeric() || is_sign(c))).collect()
}

/// Signs that are read aloud.
fn is_sign(c: char) -> bool {
    matches!(c, '%' | '$' | '€' | '£' | '¥' | '₹' | '₩' | '°' | '&')
}

fn joined(words: &[&str]) -> String {
    words.concat().replace(['\'', '-', '.', ','], "")
}

/// The words with every spelling replaced by the one the lexicon names first, and contractions
/// opened.
fn expanded(plain: &Plain, words: &[&str]) -> String {
    let text = words.join(" ");
    let text = plain.spellings.iter().fold(text, |text, (first, other)| {
        if text.contains(other.as_str()) { text.replace(other.as_str(), first) } else { text }
    });
    text.replace([' ', '-'], "")
}

fn repeats(right: &[&str], range: &Range<usize>, into: &[&str]) -> bool {
    let before = right[..range.start].iter().rev().copied();
    let after = right[range.end..].iter().copied();
    let has_letters = |word: &&str| word.chars().any(char::is_alphanumeric);
    let neighbours = [before.clone().find(has_letters), after.clone().find(has_letters)];
    into.iter().all(|word| neighbours.contains(&Some(word)))
}

fn same_word(plain: &Plain, one: &str, other: &str) -> bool {
    one == other
        || plain.synonyms.iter().any(|group| {
            let has = |word: &str| group.iter().any(|known| known == word);
            has(one) && has(other)
        })
}

/// Whether two words are one with a slip of the keyboard, or two forms of one word.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    let digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    let (ours, theirs) = (one.chars().count(), other.chars().count());
    let (short, long) = (ours.min(theirs), ours.max(theirs));
    if short < 3 || digit(one) || digit(other) {
        return false;
    }
    let common = one.chars().zip(other.chars()).take_while(|(x, y)| x == y).count();
    let whole = common == short && (long - short <= 3 && short >= 3 || short >= 5);
    let same_stem = whole || common >= 4 && common * 2 >= long;
    let most = if long >= 8 { 2 } else { 1 };
    // An edit puts in, takes out or exchanges one letter.
    let may_be_close = || {
        long - short <= most && (letters(one) ^ letters(other)).count_ones() as usize <= 2 * most
    };
    same_stem || may_be_close() && are_close(one, other, most)
}

/// The letters of a word, a bit for each or for some together.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |letters, c| letters | 1 << (u32::from(c) % u64::BITS))
}

/// Whether `most` edits (a letter more, less, other, or two swapped) or fewer make one word the other.
fn are_close(one: &str, other: &str, most: usize) -> bool {
    let start = one.bytes().zip(other.bytes()).take_while(|(x, y)| x == y).count();
    let start = one.floor_char_boundary(start);
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.chars().rev().zip(other.chars().rev()).take_while(|(x, y)| x == y);
    let end: usize = end.map(|(c, _)| c.len_utf8()).sum();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    let (ours, theirs) = (one.chars().count(), other.chars().count());
    if ours.abs_diff(theirs) > most {
        return false;
    }
    // One edit is all there is between what two words begin and end with.
    ours.max(theirs) <= 1
        || (ours, theirs) == (2, 2) && is_swap(one, other)
        || most > 1 && edits(one, other) <= most
}

fn is_swap(one: &str, other: &str) -> bool {
    one.chars().eq(other.chars().rev())
}

fn edits(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, x) in one.iter().enumerate() {
        let mut row = Vec::with_capacity(other.len() + 1);
        row.push(i + 1);
        for (j, y) in other.iter().enumerate() {
            let swap = (i > 0 && j > 0 && one[i - 1] == *y && other[j - 1] == *x)
                .then(|| before[j - 1] + 1);
            let best = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            row.push(swap.map_or(best, |swap| swap.min(best)));
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_word_and_another_word_is_none() {
        assert!(is_slip("certainly", "certaintly"));
        assert!(is_slip("deposit", "deposited"));
        assert!(is_slip("receive", "recieve"));
        assert!(!is_slip("united", "divided"));
        assert!(!is_slip("12", "13"));
        assert!(!is_slip("won", "lost"));
    }
}
