//! The lines of a text and their blanks.

use crate::text::Span;

/// One line that has something on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    /// What is on it, without the blanks at either end.
    pub words: Span,
    /// Bytes of blanks before the words.
    pub indent: usize,
    /// Whether an empty line, or the start of the text, stands before it.
    pub opens: bool,
}

/// The lines of `text` that are not blank; any line end of Unicode ends one.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found = Vec::new();
    let mut opens = true;
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let end = rest.find(is_line_end).map_or(text.len(), |at| start + at);
        let line = &text[start..end];
        let indent = line.len() - line.trim_start_matches(is_blank).len();
        let words = line.trim_matches(is_blank);
        if words.is_empty() {
            opens = true;
        } else {
            let first = start + indent;
            found.push(Line { words: Span::new(first, first + words.len()), indent, opens });
            opens = false;
        }
        start = end + line_end_length(&text[end..]);
    }
    found
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{FEFF}'
}

fn line_end_length(rest: &str) -> usize {
    if rest.starts_with("\r\n") { 2 } else { rest.chars().next().map_or(0, char::len_utf8) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_ends_a_line_and_blank_lines_open_the_next() {
        let text = "\u{FEFF}one\r\ntwo\rthree \n \n  four\u{85}\u{2028}five";
        let read: Vec<_> = lines(text)
            .iter()
            .map(|line| (line.words.slice(text), line.indent, line.opens))
            .collect();
        assert_eq!(
            read,
            [
                ("one", 3, true),
                ("two", 0, false),
                ("three", 0, false),
                ("four", 2, true),
                ("five", 0, true)
            ]
        );
    }
}
