//! Apertium's stream: word-bound blanks around carriers, everything else escaped.
//!
//! A word-bound blank `[[t:b:ID]]word[[/]]` follows its word through every stage, however far the
//! word moves (<https://wiki.apertium.org/wiki/Word-bound_blanks>). The engine writes `*` before a
//! word it does not know, `@` before one it cannot translate and `#` before one it cannot inflect;
//! the same characters in copy travel in blanks, so that none is ever taken for a mark. Markup, which is
//! no word of the sentence, travels in blanks too.

use super::{hyphens, opaque, push_text};
use crate::protect::{Part, Piece, Shielded, SlotKind, Wording};

/// Characters that mean something in the stream and are escaped with a backslash.
const ESCAPED: &[char] = &['\\', '/', '^', '$', '<', '>', '{', '}', '[', ']'];
/// Characters that stages use as marks and do not escape on their way out.
const MARKS: &[char] = &['*', '#', '@', '~'];

const OPEN: &str = "[[t:b:";
const CLOSE: &str = "[[/]]";

pub(super) fn write(shielded: &Shielded, salt: &str, wording: Wording) -> String {
    // A sentence that has the mark of a joint in it gets none.
    let closed = shielded.texts().any(|text| text.contains(hyphens::JOINT));
    let mut out = String::new();
    for (at, part) in shielded.parts().iter().enumerate() {
        match part {
            Part::Text(text) => {
                let opened = if closed {
                    Vec::new()
                } else {
                    hyphens::opened(text, at > 0, |word| wording.counts(word))
                };
                write_text(&mut out, text, salt, &opened);
            }
            Part::Slot(number) if shielded.slots()[*number].kind == SlotKind::Markup => {
                out.extend(["[", salt, ":=", &number.to_string(), "]"]);
            }
            Part::Slot(number) => {
                let word =
                    shielded.slots()[*number].carrier.and_then(|carrier| wording.carrier(carrier));
                let word = word.map_or_else(|| opaque::token(salt, *number), str::to_owned);
                out.extend([OPEN, salt, &number.to_string(), "]]", &word, CLOSE]);
            }
        }
    }
    out
}

/// The ends of word-bound blanks in `text`.
pub(super) fn marks(text: &str) -> impl Iterator<Item = &str> {
    text.matches(OPEN).chain(text.matches(CLOSE))
}

fn write_text(out: &mut String, text: &str, salt: &str, opened: &[usize]) {
    let joint = joint(salt);
    for (at, c) in text.char_indices() {
        if opened.binary_search(&at).is_ok() {
            out.extend([&joint, "-", &joint]);
        } else if ESCAPED.contains(&c) {
            out.push('\\');
            out.push(c);
        } else if MARKS.contains(&c) || (c.is_control() && !c.is_whitespace()) {
            out.extend(["[", salt, ":", &format!("{:x}", u32::from(c)), "]"]);
        } else {
            out.push(c);
        }
    }
}

pub(super) fn read(answer: &str, salt: &str) -> Vec<Piece> {
    let mut read = Vec::new();
    let mut rest = answer;
    while !rest.is_empty() {
        let (piece, length) = next(rest, salt);
        match piece {
            Bit::Text(text) => push_text_bit(&mut read, &text),
            other => read.push(other),
        }
        rest = &rest[length..];
    }
    let mut pieces = join(read);
    if answer.contains(&joint(salt)) {
        for piece in &mut pieces {
            if let Piece::Text(text) = piece {
                *text = hyphens::closed(text);
            }
        }
    }
    pieces
}

/// The blank on either side of an opened hyphen.
fn joint(salt: &str) -> String {
    format!("[{salt}:-]")
}

/// What the stream is made of.
#[derive(Debug, PartialEq)]
enum Bit {
    Text(String),
    Unknown(String),
    Bound { number: usize, word: String },
    Blank(usize),
    Foreign(String),
}

fn push_text_bit(bits: &mut Vec<Bit>, text: &str) {
    if let Some(Bit::Text(last)) = bits.last_mut() {
        last.push_str(text);
    } else {
        bits.push(Bit::Text(text.to_owned()));
    }
}

fn next(rest: &str, salt: &str) -> (Bit, usize) {
    let first = rest.chars().next().unwrap_or('\0');
    match first {
        '\\' => {
            let escaped = rest.chars().nth(1).map(String::from).unwrap_or_default();
            let length = 1 + escaped.len();
            (Bit::Text(escaped), length)
        }
        '[' => blank(rest, salt),
        '*' => {
            let word = marked_word(&rest[1..]);
            (Bit::Unknown(unescape(word)), 1 + word.len())
        }
        '@' | '#' => (Bit::Text(String::new()), 1),
        '^' | '$' | '{' | '}' | ']' => (Bit::Foreign(first.to_string()), 1),
        _ => {
            let end = rest.find(['\\', '[', '*', '@', '#', '^', '$', '{', '}', ']']);
            let text = &rest[..end.unwrap_or(rest.len())];
            (Bit::Text(text.to_owned()), text.len())
        }
    }
}

/// A blank that stands at the start of `rest`: word-bound, or one of ours that carries a character.
fn blank(rest: &str, salt: &str) -> (Bit, usize) {
    if let Some(inside) = rest.strip_prefix(OPEN)
        && let Some(id_end) = inside.find("]]")
        && let Some(word_end) = inside[id_end..].find(CLOSE)
    {
        let number = inside[..id_end].strip_prefix(salt).and_then(|n| n.parse().ok());
        let word = unescape(&inside[id_end + 2..id_end + word_end]);
        let length = OPEN.len() + id_end + word_end + CLOSE.len();
        let bit = number.map_or_else(
            || Bit::Foreign(rest[..length].to_owned()),
            |number| Bit::Bound { number, word: word.replace(['*', '@', '#'], "") },
        );
        return (bit, length);
    }
    let end = rest.find(']').map_or(rest.len(), |end| end + 1);
    let inside = rest[1..end].strip_suffix(']');
    let code = inside.and_then(|inside| inside.strip_prefix(salt)?.strip_prefix(':'));
    let bit = code.and_then(carried).unwrap_or_else(|| Bit::Foreign(rest[..end].to_owned()));
    (bit, end)
}

/// What a blank of ours with this code carries: a joint, markup, or a character by its number.
fn carried(code: &str) -> Option<Bit> {
    if let Some(number) = code.strip_prefix('=') {
        return number.parse().ok().map(Bit::Blank);
    }
    let joint = Some(hyphens::JOINT).filter(|_| code == "-");
    let c = joint.or_else(|| char::from_u32(u32::from_str_radix(code, 16).ok()?))?;
    Some(Bit::Text(c.to_string()))
}

/// The word behind a mark, escapes and inner hyphens included.
fn marked_word(text: &str) -> &str {
    let mut end = 0;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        let inside = escaped || c.is_alphanumeric() || matches!(c, '\\' | '-' | '\'' | '’' | '_');
        if !inside {
            break;
        }
        escaped = c == '\\' && !escaped;
        end = at + c.len_utf8();
    }
    &text[..end]
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.extend(if c == '\\' { chars.next() } else { Some(c) });
    }
    out
}

/// Pieces of the stream's bits. An engine that adds an article to a carrier binds it to the same
/// blank (`[[…]]La[[/]] [[…]]agencia[[/]]`): the last word is the carrier, other words before it
/// stay as text.
fn join(bits: Vec<Bit>) -> Vec<Piece> {
    let mut last = std::collections::BTreeMap::new();
    for (at, bit) in bits.iter().enumerate() {
        if let Bit::Bound { number, word } = bit {
            last.insert(*number, (at, word.to_lowercase()));
        }
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, bit) in bits.into_iter().enumerate() {
        match bit {
            Bit::Text(text) => push_text(&mut pieces, &text),
            Bit::Unknown(word) if word.is_empty() => {}
            Bit::Unknown(word) => pieces.push(Piece::Unknown(word)),
            Bit::Foreign(text) => pieces.push(Piece::Foreign(text)),
            Bit::Blank(number) => pieces.push(Piece::Slot(number)),
            Bit::Bound { number, word } => {
                let (carrier_at, carrier) = &last[&number];
                if at != *carrier_at && word.to_lowercase() != *carrier {
                    push_text(&mut pieces, &word);
                } else {
                    pieces.push(Piece::Slot(number));
                }
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Carrier;
    use crate::protect::{Slot, SlotKind, shield};
    use crate::text::Span;

    fn spanish() -> Wording {
        Wording::between(&"en".parse().unwrap(), &"es".parse().unwrap())
    }

    #[test]
    fn every_character_of_the_stream_is_escaped_or_carried() {
        let text = "^a/b<n>$ [x] {y} *z #t \\";
        let shielded = shield(text, Span::of(text), &[]);
        let stream = write(&shielded, "XQ", spanish());
        assert_eq!(stream, "\\^a\\/b\\<n\\>\\$ \\[x\\] \\{y\\} [XQ:2a]z [XQ:23]t \\\\");
        assert_eq!(read(&stream, "XQ"), [Piece::Text(text.into())]);
    }

    #[test]
    fn a_carrier_keeps_the_article_that_the_engine_gave_it() {
        let slot = Slot {
            span: Span::new(0, 4),
            kind: SlotKind::Term,
            text: "KIDA".into(),
            carrier: Some(Carrier::Masculine),
        };
        let shielded = shield("KIDA spoke.", Span::new(0, 11), &[slot]);
        assert_eq!(write(&shielded, "XQ", spanish()), "[[t:b:XQ0]]system[[/]] spoke.");
        assert_eq!(
            read("[[t:b:XQ0]]El[[/]] [[t:b:XQ0]]sistema[[/]] #hablar *fast.", "XQ"),
            [
                Piece::Text("El ".into()),
                Piece::Slot(0),
                Piece::Text(" hablar ".into()),
                Piece::Unknown("fast".into()),
                Piece::Text(".".into()),
            ]
        );
    }

    #[test]
    fn markup_travels_as_a_blank_and_is_no_word_of_the_sentence() {
        let slot = Slot {
            span: Span::new(0, 3),
            kind: SlotKind::Markup,
            text: "<b>".into(),
            carrier: None,
        };
        let shielded = shield("<b>Rain fell.", Span::new(0, 13), &[slot]);
        assert_eq!(write(&shielded, "XQ", spanish()), "[XQ:=0]Rain fell.");
        assert_eq!(read("[XQ:=0]Llovió.", "XQ"), [Piece::Slot(0), Piece::Text("Llovió.".into())]);
    }

    #[test]
    fn a_carrier_said_twice_is_two_slots() {
        let twice = read("[[t:b:XQ0]]sistema[[/]] y [[t:b:XQ0]]Sistema[[/]]", "XQ");
        assert_eq!(twice.iter().filter(|piece| **piece == Piece::Slot(0)).count(), 2);
    }

    #[test]
    fn blanks_nobody_sent_are_foreign() {
        assert_eq!(read("[[t:b:1]]x[[/]]", "XQ"), [Piece::Foreign("[[t:b:1]]x[[/]]".into())]);
        assert_eq!(read("[x]", "XQ"), [Piece::Foreign("[x]".into())]);
    }
}
