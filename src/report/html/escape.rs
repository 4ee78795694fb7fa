//! Text for a page: what markup would read is escaped, what acts unseen is made visible.

use std::fmt;

use crate::text::visible;

/// `text` for an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> Escaped<'_> {
    Escaped(text)
}

/// Text that displays escaped.
pub(super) struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in visible(self.0).chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => fmt::Write::write_char(f, c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_escapes_become_text() {
        let shown = escaped("<a href=\"x\">&'\u{202E}").to_string();
        assert_eq!(shown, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;U+202E&gt;");
    }
}
