//! Hyphens that an engine of the stream glues words at.
//!
//! Where such an engine turns a compound around (`a 10-year-old boy`, `a Kyiv-based group`), it
//! puts its words together with the blanks of the source, and a compound has none: the words come
//! out glued. The hyphens of compounds that begin with a number or a slot are therefore written
//! with a blank on either side that reads as nothing where the hyphen comes back and as a blank
//! where it does not.

/// Stands on either side of an opened hyphen.
pub(super) const JOINT: char = '\u{2060}';

/// The hyphens of `text` to be opened, by their byte: those of compounds that begin with a word that
/// `counts`, or with a slot where one stands before the text.
pub(super) fn opened(text: &str, after_slot: bool, counts: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = 0;
    for compound in text.split(|c: char| !(c.is_alphanumeric() || c == '-')) {
        let words: Vec<&str> = compound.split('-').collect();
        let slot_first = at == 0 && after_slot && words.len() > 1 && words[0].is_empty();
        let mut end = at + words[0].len();
        if slot_first || (words.len() > 1 && counts(words[0])) {
            for word in &words[1..] {
                if word.starts_with(char::is_alphabetic) {
                    found.push(end);
                }
                end += 1 + word.len();
            }
        }
        at += compound.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// The text with its opened hyphens closed again, and a blank where a hyphen did not come back.
pub(super) fn closed(text: &str) -> String {
    let hyphen = format!("{JOINT}-{JOINT}");
    let text = text.replace(&hyphen, "-");
    if !text.contains(JOINT) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let blank = c == JOINT || c == ' ';
        if !blank || c == ' ' && !out.ends_with(' ') {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_that_begin_with_a_figure_or_a_slot_are_opened() {
        let counts = |word: &str| word == "one" || word.starts_with(|c: char| c.is_ascii_digit());
        assert_eq!(opened("a 10-year-old boy", false, counts), [4, 9]);
        assert_eq!(opened("é one-tonne", false, counts), [6]);
        assert_eq!(opened("-based group", true, counts), [0]);
        assert!(opened("anti-tank, 3-1, 2025-04-24, KN-x", false, counts).is_empty());
    }

    #[test]
    fn what_comes_back_is_closed() {
        assert_eq!(closed("un \u{2060}-\u{2060}x"), "un -x");
        assert_eq!(closed("chico\u{2060} de\u{2060}10"), "chico de 10");
    }
}
