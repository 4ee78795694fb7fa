//! Cuts folded text into the pieces that terms are compared by.
//!
//! A piece is a run of letters and digits, one other character, or, in scripts that write no blank
//! between words, one letter. Blanks stand between pieces, several of them for one.

/// A piece of a folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// First byte, behind the blanks.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Its hash; never nought.
    pub hash: u64,
}

/// The pieces of a text, from the left.
#[derive(Debug, Clone)]
pub(super) struct Pieces<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Pieces<'t> {
    /// The pieces of the folded `text`.
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while bytes.get(at) == Some(&b' ') {
            at += 1;
        }
        let start = at;
        while let Some(&byte) = bytes.get(at) {
            let run = run_of_ascii(bytes, at);
            if run > 0 {
                at += run;
                continue;
            }
            // A byte that begins no letter is a character of its own.
            let letter = byte >= 0x80 && self.text[at..].chars().next().is_some_and(is_letter);
            if letter || at == start {
                at += length_of(byte);
            }
            if !letter {
                break;
            }
        }
        self.at = at;
        (at > start).then(|| Piece { start, end: at, hash: hash(bytes, start, at) })
    }
}

/// How many small letters and digits of ASCII stand from `start` on.
fn run_of_ascii(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        let others = others(word_at(bytes, at));
        if others != 0 {
            return at - start + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
}

/// The top bit of each of eight bytes that is no small letter and no digit of ASCII.
fn others(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xFF;
    const TOP: u64 = ONES << 7;
    // Seven bits and what lacks to 128 set the top bit from `first` on, and no other byte's.
    let from = |first: u8| (word & !TOP) + ONES * u64::from(0x80 - first);
    let within = |first: u8, last: u8| from(first) & !from(last + 1);
    !((within(b'a', b'z') | within(b'0', b'9')) & !word) & TOP
}

/// How many bytes the character has that begins with `byte` (RFC 3629).
fn length_of(byte: u8) -> usize {
    match byte {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// Whether a character belongs to words that are written with blanks between them.
fn is_letter(c: char) -> bool {
    match c {
        // Thai, Lao, Myanmar, Khmer; Hangul, whose particles follow without a blank; kana and Han.
        '\u{E00}'..='\u{EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1100}'..='\u{11FF}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{318F}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => false,
        '\u{300}'..='\u{36F}' => true,
        c => c.is_alphanumeric(),
    }
}

/// The hash of the pieces hashed before and of one piece more; `blank` where one stands between.
pub(super) fn joined(before: u64, piece: u64, blank: bool) -> u64 {
    mixed(before.rotate_left(23) ^ u64::from(blank), piece).max(1)
}

fn mixed(hash: u64, word: u64) -> u64 {
    let hash = (hash ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    hash ^ hash >> 32
}

/// The hash of `bytes[start..end]`, read eight at a time.
fn hash(bytes: &[u8], start: usize, end: usize) -> u64 {
    let (mut state, mut at) = (0_u64, start);
    while end - at >= 8 {
        state = mixed(state.rotate_left(23), word_at(bytes, at));
        at += 8;
    }
    let length = (end - start) as u64;
    // Bytes behind the end are shifted out.
    let rest = if at == end { 0 } else { word_at(bytes, at) << (8 * (8 - (end - at))) };
    mixed(state.rotate_left(23) ^ length << 56, rest).max(1)
}

/// Eight bytes from `at` on as a number, noughts where the text ends before.
fn word_at(bytes: &[u8], at: usize) -> u64 {
    if let Some(eight) = bytes[at..].first_chunk() {
        return u64::from_le_bytes(*eight);
    }
    let mut eight = [0; 8];
    eight[..bytes.len() - at].copy_from_slice(&bytes[at..]);
    u64::from_le_bytes(eight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        Pieces::new(text).map(|piece| &text[piece.start..piece.end]).collect()
    }

    #[test]
    fn words_marks_and_letters_of_spaceless_scripts_stand_alone() {
        assert_eq!(pieces("the kn-23's  übung"), ["the", "kn", "-", "23", "'", "s", "übung"]);
        assert_eq!(pieces("导弹kn 도시에"), ["导", "弹", "kn", "도", "시", "에"]);
        assert_eq!(pieces(" a "), ["a"]);
    }

    #[test]
    fn eight_bytes_are_told_as_each_of_them_alone() {
        for byte in 0..=u8::MAX {
            let is_other = !(byte.is_ascii_lowercase() || byte.is_ascii_digit());
            for at in 0..8 {
                let mut eight = *b"a0z9m5by";
                eight[at] = byte;
                let told = others(u64::from_le_bytes(eight));
                assert_eq!(told, u64::from(is_other) << (8 * at + 7), "{byte} at {at}");
            }
        }
    }

    #[test]
    fn a_hash_tells_pieces_and_their_order_apart() {
        let hashes = |text: &str| {
            Pieces::new(text).fold(0, |hash, piece| joined(hash, piece.hash, piece.start > 0))
        };
        let texts = ["ab cd", "abcd", "cd ab", "ab-cd", "a bcd", "abcdefghi", "abcdefgh"];
        let distinct: std::collections::BTreeSet<u64> = texts.iter().map(|t| hashes(t)).collect();
        assert_eq!(distinct.len(), texts.len());
    }
}
