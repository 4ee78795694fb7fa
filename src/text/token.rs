//! Words, numbers and marks of a text, fast and without a language.

use super::Span;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, with apostrophes, hyphens or digits between them (`Ukraine’s`, `KN-23`, `e-mail`).
    Word,
    /// Digits, with separators between them (`11,000`, `3.5`, `2025-04-24`).
    Number,
    /// One character that is neither letter, digit nor blank.
    Mark,
}

/// One word, number or mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it lies.
    pub span: Span,
}

/// The tokens of `text` in order; blanks lie between them.
///
/// A joiner (apostrophe, hyphen, point, comma, colon, slash) stays inside a token only between two
/// characters that carry it: hyphens and apostrophes between letters or digits, the others between
/// digits. Han, kana and Hangul run on as one word; matching in them goes by character.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = past_blanks(text, at);
        let first = *text.as_bytes().get(start)?;
        let mark = |len| Token { kind: TokenKind::Mark, span: Span::new(start, start + len) };
        let token = if first.is_ascii_alphanumeric() {
            run(text, start)
        } else if first.is_ascii() {
            mark(1)
        } else {
            match text[start..].chars().next()? {
                letter if letter.is_alphanumeric() => run(text, start),
                other => mark(other.len_utf8()),
            }
        };
        at = token.span.end;
        Some(token)
    })
}

/// Where the blanks that stand at `at` end.
fn past_blanks(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while bytes.get(at) == Some(&b' ') {
        at += 1;
    }
    match bytes.get(at) {
        Some(byte) if byte.is_ascii_graphic() => at,
        _ => text.len() - text[at..].trim_start().len(),
    }
}

/// Whether a byte is a letter or a digit of ASCII, and which of the two.
static PLAIN: [Option<bool>; 256] = {
    let mut plain = [None; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            plain[byte as usize] = Some(byte.is_ascii_alphabetic());
        }
        byte += 1;
    }
    plain
};

fn run(text: &str, start: usize) -> Token {
    let bytes = text.as_bytes();
    let mut kind = TokenKind::Number;
    let mut end = start;
    loop {
        let plain = bytes[end..].iter().map(|byte| PLAIN[usize::from(*byte)]);
        for is_letter in plain.map_while(|plain| plain) {
            if is_letter {
                kind = TokenKind::Word;
            }
            end += 1;
        }
        if bytes.get(end) == Some(&b' ') {
            break;
        }
        let mut rest = text[end..].chars();
        let Some(c) = rest.next().filter(|c| !c.is_ascii_whitespace()) else { break };
        let before = || text[start..end].chars().next_back().unwrap_or(' ');
        if c.is_alphabetic() {
            kind = TokenKind::Word;
        } else if !(c.is_numeric()
            || is_combining(c)
            || joins(before(), c, rest.next().unwrap_or(' ')))
        {
            break;
        }
        end += c.len_utf8();
    }
    Token { kind, span: Span::new(start, end) }
}

fn joins(before: char, c: char, after: char) -> bool {
    match c {
        '\'' | '’' | '-' | '\u{2010}' | '\u{2011}' | '\u{AD}' | '\u{200B}' | '\u{200C}'
        | '\u{200D}' | '\u{2060}' => {
            before.is_alphanumeric() && (after.is_alphanumeric() || is_combining(after))
        }
        '.' | ',' | ':' | '/' | '٫' | '٬' => before.is_numeric() && after.is_numeric(),
        _ => false,
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).map(|token| token.span.slice(text)).collect()
    }

    #[test]
    fn joiners_stay_inside_and_end_marks_stand_alone() {
        assert_eq!(
            words("Ukraine’s KN-23 cost $3.5, 'so' 11,000."),
            ["Ukraine’s", "KN-23", "cost", "$", "3.5", ",", "'", "so", "'", "11,000", "."]
        );
    }

    #[test]
    fn a_number_is_no_word() {
        let kinds: Vec<_> = tokens("1,200 b").map(|token| token.kind).collect();
        assert_eq!(kinds, [TokenKind::Number, TokenKind::Word]);
    }
}
