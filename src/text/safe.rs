//! Copy shown to people: what a terminal would obey, or an eye would miss, is made visible.

use std::borrow::Cow;
use std::fmt::Write as _;

/// `text` with every character that acts on a terminal or hides from the eye written out as
/// `<U+202E>`; line feeds and tabs stay.
///
/// Covers the C0 and C1 controls (ANSI escapes begin with one), the bidirectional controls and
/// invisible characters (Unicode Technical Report 36, section 2.5). A carriage return before a line
/// feed belongs to the line end and stays too.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(hides) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if hides(c) && !(c == '\r' && rest.peek() == Some(&'\n')) {
            let _ = write!(shown, "<U+{:04X}>", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// Whether `c` acts on a terminal or hides from the eye.
#[must_use]
pub fn hides(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || is_bidi_control(c) || is_invisible(c)
}

/// Whether `c` changes the order in which a line is shown (Unicode Bidirectional Algorithm, the
/// explicit formatting characters; the mere marks LRM, RLM and ALM are left out).
#[must_use]
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether `c` shows nothing at all and has no place between two letters of most scripts.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_overrides_are_written_out() {
        assert_eq!(visible("\u{1B}[31mred\u{7}"), "<U+001B>[31mred<U+0007>");
        assert_eq!(visible("a\u{202E}b"), "a<U+202E>b");
        assert_eq!(visible("a\rb\r\n\tc"), "a<U+000D>b\r\n\tc");
        assert!(matches!(visible("plain – “text”"), Cow::Borrowed(_)));
    }
}
