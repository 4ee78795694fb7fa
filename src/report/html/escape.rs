//! Copy written into HTML: markup becomes text, and what would deceive the eye is made visible.

use std::fmt::{self, Write as _};

use crate::finding::{Arg, Message};
use crate::text::visible;

/// `text` for an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> Escaped<'_> {
    Escaped(text)
}

/// Text that displays escaped.
pub(super) struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        visible(self.0).chars().try_for_each(|c| put(f, c))
    }
}

fn put(out: &mut impl fmt::Write, c: char) -> fmt::Result {
    match c {
        '&' => out.write_str("&amp;"),
        '<' => out.write_str("&lt;"),
        '>' => out.write_str("&gt;"),
        '"' => out.write_str("&quot;"),
        '\'' => out.write_str("&#39;"),
        c => out.write_char(c),
    }
}

/// Opens words of another direction inside a sentence (FIRST STRONG ISOLATE), and ends them.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A message whose words from a story do not turn the sentence around them, wherever they are read
/// from right to left; [`isolated`] writes what is said with it.
pub(super) fn isolating(message: &Message) -> Message {
    let mut message = message.clone();
    for arg in message.args.values_mut() {
        if let Arg::Text(text) = arg
            && text.chars().any(is_right_to_left)
        {
            // What the story itself isolates is written out, so that the marks below pair up.
            *text = format!("{}{}{}", ISOLATE[0], visible(text), ISOLATE[1]);
        }
    }
    message
}

/// What was said with an [`isolating`] message, as HTML.
pub(super) fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for piece in text.split_inclusive(ISOLATE) {
        let mark = piece.chars().next_back().filter(|c| ISOLATE.contains(c));
        let words = &piece[..piece.len() - mark.map_or(0, char::len_utf8)];
        let tag = match mark {
            Some(mark) if mark == ISOLATE[0] => "<bdi>",
            Some(_) => "</bdi>",
            None => "",
        };
        // Writing to a string cannot fail.
        let _ = write!(out, "{}{tag}", escaped(words));
    }
    out
}

/// Whether `c` is of a script that is written from right to left: Hebrew, Arabic and their
/// neighbours, their presentation forms, and the blocks Unicode keeps for such scripts.
fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_escapes_become_text() {
        let shown = escaped("<a href=\"x\">&'\u{202E}").to_string();
        assert_eq!(shown, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;U+202E&gt;");
    }

    #[test]
    fn words_of_another_direction_stand_apart_and_cannot_close_more_than_was_opened() {
        let message = Message::new("no-such-message").with("a", "כפר <b>\u{2069}").with("b", "12");
        let message = isolating(&message);
        let Arg::Text(words) = &message.args["a"] else { panic!() };
        let shown = isolated(&format!("“{words}” <"));
        assert_eq!(shown, "“<bdi>כפר &lt;b&gt;&lt;U+2069&gt;</bdi>” &lt;");
        assert_eq!(message.args["b"], "12".into());
    }
}
