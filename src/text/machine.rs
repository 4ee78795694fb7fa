//! Stretches of a text that machines read and no language has: addresses, tags, placeholders.
//!
//! A text goes in, places come out, in order and apart, each with what it is. Punctuation that ends
//! the sentence around an address belongs to the sentence. A look at the characters finds where one
//! may begin; every pattern ends at the character that would begin another, so the time is linear.

use std::sync::LazyLock;

use regex::Regex;

use super::Span;

/// What machines read there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// Where something is found: a web or mail address, a file path, an account (`@wire`).
    Address,
    /// A word that a search collects (`#floods`); people put it in their language.
    Hashtag,
    /// What a program puts words in for, or runs (`{0}`, `%1$s`, `=SUM(A1)`).
    Placeholder,
    /// Markup between words: a tag, an entity, characters of private use.
    Tag,
}

impl Code {
    /// Whether it stands in a sentence where a word would.
    #[must_use]
    pub fn is_word(self) -> bool {
        self != Self::Tag
    }
}

/// The stretches of `text` that machines read, in order and apart.
#[must_use]
pub fn find_codes(text: &str) -> Vec<(Span, Code)> {
    let mut found: Vec<(Span, Code)> = Vec::new();
    let mut before = ' ';
    let mut next = 0;
    for (at, c) in text.char_indices() {
        if at >= next
            && let Some((span, code)) = at_character(text, Span::new(next, at), before, c)
        {
            next = span.end;
            found.push((span, code));
        }
        before = c;
    }
    found
}

/// The code that shows itself at the character `c` behind `done`, whose last one is `before`.
fn at_character(text: &str, done: Span, before: char, c: char) -> Option<(Span, Code)> {
    let (at, rest) = (done.end, &text[done.end..]);
    let fresh = !(before.is_alphanumeric() || matches!(before, '_' | '-' | '.' | '/' | '\\'));
    let ahead = |pattern: &Regex, code: Code| {
        let found = pattern.find(rest)?;
        Some((Span::new(at, at + found.end()), code))
    };
    match c {
        '<' => ahead(&TAG, Code::Tag).map(|(span, _)| {
            // An element without content has the place of what it stands for.
            let empty = span.slice(text).ends_with("/>");
            (span, if empty { Code::Placeholder } else { Code::Tag })
        }),
        '&' => ahead(&ENTITY, Code::Tag),
        '\u{E000}'..='\u{F8FF}' => ahead(&PRIVATE, Code::Tag),
        '!' => ahead(&IMAGE, Code::Placeholder),
        '{' | '$' | '⟦' => ahead(&BRACES, Code::Placeholder),
        '%' | '_' | '=' if fresh => ahead(&FORMAT, Code::Placeholder),
        '#' if fresh => ahead(&HASHTAG, Code::Hashtag),
        '@' => mail(text, done).or_else(|| ahead(&HANDLE, Code::Address).filter(|_| fresh)),
        ':' => address(text, done),
        '/' | '.' | '~' if fresh => ahead(&PATH, Code::Address).map(|found| trimmed(text, found)),
        'A'..='Z' | 'a'..='z' if fresh => {
            ahead(&BARE, Code::Address).map(|found| trimmed(text, found))
        }
        _ => None,
    }
}

/// The longest name of a scheme before `://`, and of a mailbox before its `@`, in bytes.
const SCHEME: usize = 16;
const MAILBOX: usize = 64;

/// The web address whose colon stands at the end of `done`.
fn address(text: &str, done: Span) -> Option<(Span, Code)> {
    let body = text[done.end..].strip_prefix("://")?;
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let start = run_before(text, done, SCHEME, part);
    let length = body.find(ends_address).unwrap_or(body.len());
    let span = Span::new(start, done.end + 3 + length);
    let (span, code) = trimmed(text, (span, Code::Address));
    (start < done.end && span.end > done.end + 3).then_some((span, code))
}

/// The mail address whose sign stands at the end of `done`.
fn mail(text: &str, done: Span) -> Option<(Span, Code)> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_' | '%');
    let start = run_before(text, done, MAILBOX, part);
    let host = HOST.find(&text[done.end + 1..])?;
    (start < done.end).then(|| (Span::new(start, done.end + 1 + host.end()), Code::Address))
}

/// Where the run of `part` begins that ends with `done`; at most `most` bytes are looked at.
fn run_before(text: &str, done: Span, most: usize, part: impl Fn(char) -> bool) -> usize {
    let run = text[done.start..done.end].chars().rev().take(most);
    // Each character that counts is one byte long.
    let start = done.end - run.take_while(|&c| part(c)).count();
    let dots = text[start..done.end].chars().take_while(|c| !c.is_ascii_alphanumeric()).count();
    start + dots
}

/// The address without the punctuation of the sentence behind it, and without a bracket that was
/// opened before it.
fn trimmed(text: &str, (span, code): (Span, Code)) -> (Span, Code) {
    let mut body = span.slice(text);
    let count = |body: &str, bracket: char| body.matches(bracket).count();
    let mut open = count(body, ')').saturating_sub(count(body, '('));
    while let Some(last) = body.chars().next_back() {
        match last {
            ')' if open > 0 => open -= 1,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '…' | ']' => {}
            _ => break,
        }
        body = &body[..body.len() - last.len_utf8()];
    }
    (Span::new(span.start, span.start + body.len()), code)
}

fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' | '⟦' | '⟧')
        || matches!(c, '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‹' | '›' | '—')
        || matches!(c, '\u{3000}'..='\u{301F}' | '\u{FF01}'..='\u{FF0F}' | '\u{E000}'..='\u{F8FF}')
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| {
            Regex::new($pattern).expect("a pattern of this file") // Constant, and compiled by its tests.
        });
    };
}

pattern!(
    TAG,
    r"(?x)^<(?: (?i:script|style)\b[^<>]*>[^<>]*</(?i:script|style)\s*
        | /?[A-Za-z][A-Za-z0-9:._-]*(?:\s[^<>]*=[^<>]*|\s*/?)
        | !--[^<>]*--
        | ![A-Za-z][^<>]*
        | \?[^<>]*\?
        )>"
);
pattern!(
    ENTITY,
    r"^&(?:lt;/?[A-Za-z][^<>&]*&gt|[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"
);
pattern!(PRIVATE, r"^[\u{E000}-\u{F8FF}]+");
pattern!(IMAGE, r"^!\[[^\[\]!\n]*\]\([^()\s!]*\)");
pattern!(
    BRACES,
    r#"^(?:\$?\{\{?\s*(?:[$%\#@-]?[A-Za-z0-9_.:-]+|"[^"{}\n]*")?\s*\}\}?|⟦[^⟦⟧\n]*⟧)"#
);
pattern!(
    FORMAT,
    r"(?x)^(?: %(?:\([A-Za-z0-9_]+\)|[0-9]{1,3}\$)?[sdifuxX]\b
        | __[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*__
        | =[A-Z][A-Z.]*\([^()\n]*\)
        )"
);
pattern!(HASHTAG, r"^#[0-9]*[\p{L}_][\w]*");
pattern!(HANDLE, r"^@[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*");
pattern!(HOST, r"^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]*[A-Za-z0-9])+");
pattern!(PATH, r"^(?:~|\.{1,2})?/(?:[\w@+-][\w.@+-]*/)+[\w.@+-]+/?");
pattern!(
    BARE,
    r"(?x)^(?: [A-Za-z]:\\[^\s<>|?*\x22]+
        | (?i:www)\.[A-Za-z0-9-]+\.[^\s<>\x22“”«»{}|\\’]+
        | (?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}/[^\s<>\x22“”«»{}|\\’]+
        )"
);

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&str> {
        find_codes(text).into_iter().map(|(span, _)| span.slice(text)).collect()
    }

    #[test]
    fn addresses_end_before_the_marks_of_the_sentence() {
        let text = "See https://a.example/b?c=d, (http://e.example/f_(g)) or mailto x.y@z.example. \
                    On www.wire.example/news; by @desk, #Floods, a.example/b, /var/log/x.txt.";
        assert_eq!(
            codes(text),
            [
                "https://a.example/b?c=d",
                "http://e.example/f_(g)",
                "x.y@z.example",
                "www.wire.example/news",
                "@desk",
                "#Floods",
                "a.example/b",
                "/var/log/x.txt",
            ]
        );
    }

    #[test]
    fn tags_entities_and_placeholders_are_found_whole() {
        let text = "<b><i>Hm</i> <a href=\"x\">&amp; &lt;b&gt; {0} { $name } ${x} {{y}} %1$s %s \
                    __A_0__ ⟦0⟧ ![pic](http://a.example/x) =SUM(A1) <!-- x --> \u{E000}";
        let found = codes(text);
        assert_eq!(found.len(), 18, "{found:?}");
        assert!(found.contains(&"![pic](http://a.example/x)") && found.contains(&"{ $name }"));
        assert!(found.contains(&"&lt;b&gt;") && found.contains(&"<a href=\"x\">"));
    }

    #[test]
    fn prose_with_such_characters_is_prose() {
        let text = "Up 50%, 5 % said; 3 < 4 and 5 > 2; the U.S./South Korea drill; and/or km/h. \
                    Q&A: No. #1, 2/3, AT&T; (see a) {so it went} at 10:30. 24/04/2025 e.g. x = y";
        assert_eq!(codes(text), Vec::<&str>::new());
    }

    #[test]
    fn time_is_linear_in_what_almost_is_one() {
        let starts =
            ["<a ", "{\"", "a-", "__a_", "http://", "@a.", "&lt;a", "=A(", "![a", "a.", "/a"];
        for start in starts {
            let _ = find_codes(&start.repeat(20_000));
        }
    }
}
