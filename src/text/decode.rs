//! Bytes to text and back, without losing or inventing a character.
//!
//! UTF-8 is the rule. A byte order mark says otherwise (UTF-16) and is kept for the way back; any
//! other encoding is named by the user. NUL and other control characters are characters like any
//! other. What cannot be read, or could not be written back byte for byte, is an error.

use encoding_rs::{EncoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::LineIndex;

/// Text and what is needed to write it again as bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without the byte order mark.
    pub text: String,
    /// The encoding it came in.
    pub encoding: &'static Encoding,
    /// Whether a byte order mark stood before it.
    pub bom: bool,
}

/// Why bytes are no text, or text no bytes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// A byte that is no UTF-8.
    #[error(
        "byte {offset} (0x{byte:02X}), line {line}, column {column}, is not UTF-8; name the encoding, \
         for example --encoding windows-1252"
    )]
    NotUtf8 {
        /// Bytes before it.
        offset: usize,
        /// The byte itself.
        byte: u8,
        /// Its line, from one.
        line: usize,
        /// Its column in characters, from one.
        column: usize,
    },
    /// Bytes that mean nothing in the encoding.
    #[error("byte {offset} is not {encoding}; name another encoding with --encoding")]
    Malformed {
        /// Bytes before it.
        offset: usize,
        /// The encoding's name.
        encoding: &'static str,
    },
    /// Bytes that the encoding would write in another way.
    #[error(
        "byte {offset} would not be written back as it is in {encoding}; convert the file to UTF-8 first"
    )]
    NotReversible {
        /// Bytes before the first that would differ.
        offset: usize,
        /// The encoding's name.
        encoding: &'static str,
    },
    /// No encoding has this label.
    #[error("no encoding is called `{0}`; use a label such as utf-8, windows-1252 or iso-8859-2")]
    UnknownLabel(String),
    /// A character the encoding does not have.
    #[error(
        "`{character}` (U+{code:04X}), line {line}, column {column}, cannot be written in {encoding}; \
         convert the story to UTF-8 first"
    )]
    Unmappable {
        /// The character.
        character: char,
        /// Its code point.
        code: u32,
        /// Its line in the edition, from one.
        line: usize,
        /// Its column in characters, from one.
        column: usize,
        /// The encoding's name.
        encoding: &'static str,
    },
}

/// Reads `bytes` as text: by their byte order mark, else by `label` (any label of the WHATWG
/// Encoding Standard, <https://encoding.spec.whatwg.org/#names-and-labels>), else as UTF-8.
pub fn decode(bytes: &[u8], label: Option<&str>) -> Result<Decoded, DecodeError> {
    let named = label.map(encoding).transpose()?;
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None => (named.unwrap_or(UTF_8), 0),
    };
    let rest = &bytes[mark..];
    let text = if encoding == UTF_8 {
        std::str::from_utf8(rest)
            .map_err(|error| not_utf8(rest, error.valid_up_to(), mark))?
            .to_owned()
    } else {
        foreign(rest, encoding, mark)?
    };
    Ok(Decoded { text, encoding, bom: mark > 0 })
}

/// Writes `text` as bytes in `encoding`, behind a byte order mark where `bom` says so.
pub fn encode(text: &str, encoding: &'static Encoding, bom: bool) -> Result<Vec<u8>, DecodeError> {
    let mark = if bom { "\u{FEFF}" } else { "" };
    if encoding == UTF_16LE {
        return Ok(mark
            .encode_utf16()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect());
    }
    if encoding == UTF_16BE {
        return Ok(mark
            .encode_utf16()
            .chain(text.encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect());
    }
    let mut out = Vec::with_capacity(mark.len() + text.len());
    out.extend_from_slice(mark.as_bytes());
    if encoding == UTF_8 {
        out.extend_from_slice(text.as_bytes());
        return Ok(out);
    }
    let mut encoder = encoding.new_encoder();
    let mut read = 0;
    loop {
        let left = &text[read..];
        let room = encoder.max_buffer_length_from_utf8_without_replacement(left.len());
        out.reserve(room.unwrap_or(left.len()));
        let (result, taken) =
            encoder.encode_from_utf8_to_vec_without_replacement(left, &mut out, true);
        read += taken;
        match result {
            EncoderResult::InputEmpty => return Ok(out),
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(character) => {
                return Err(unmappable(text, read - character.len_utf8(), character, encoding));
            }
        }
    }
}

fn encoding(label: &str) -> Result<&'static Encoding, DecodeError> {
    Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| DecodeError::UnknownLabel(label.to_owned()))
}

fn not_utf8(bytes: &[u8], valid: usize, mark: usize) -> DecodeError {
    let before = String::from_utf8_lossy(&bytes[..valid]);
    let place = LineIndex::new(&before).locate(&before, before.len());
    DecodeError::NotUtf8 {
        offset: mark + valid,
        byte: bytes[valid],
        line: place.line,
        column: place.column,
    }
}

fn foreign(bytes: &[u8], encoding: &'static Encoding, mark: usize) -> Result<String, DecodeError> {
    let name = encoding.name();
    let text =
        encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or_else(|| {
            DecodeError::Malformed { offset: mark + malformed(bytes, encoding), encoding: name }
        })?;
    let not_back = |offset| DecodeError::NotReversible { offset: mark + offset, encoding: name };
    let back = encode(&text, encoding, false).map_err(|_| not_back(0))?;
    if back == bytes {
        return Ok(text.into_owned());
    }
    Err(not_back(back.iter().zip(bytes).take_while(|(a, b)| a == b).count()))
}

/// The first byte of `bytes` that the encoding cannot read.
fn malformed(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let room = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
    let mut text = String::with_capacity(room.unwrap_or(bytes.len() * 3));
    match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
        (encoding_rs::DecoderResult::Malformed(length, after), read) => {
            read.saturating_sub(usize::from(length) + usize::from(after))
        }
        (_, read) => read,
    }
}

fn unmappable(text: &str, at: usize, character: char, encoding: &'static Encoding) -> DecodeError {
    let place = LineIndex::new(text).locate(text, at);
    DecodeError::Unmappable {
        character,
        code: character.into(),
        line: place.line,
        column: place.column,
        encoding: encoding.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(bytes: &[u8], label: Option<&str>) -> String {
        let decoded = decode(bytes, label).unwrap();
        assert_eq!(encode(&decoded.text, decoded.encoding, decoded.bom).unwrap(), bytes);
        decoded.text
    }

    #[test]
    fn a_bad_byte_is_named_with_its_place_and_the_remedy() {
        let error = decode(b"Lviv\nOdesa \xFF", None).unwrap_err();
        assert_eq!(error, DecodeError::NotUtf8 { offset: 11, byte: 0xFF, line: 2, column: 7 });
        assert!(error.to_string().contains("--encoding"));
    }

    #[test]
    fn a_named_encoding_gives_the_right_characters() {
        assert_eq!(round(b"\x93caf\xE9\x94 \x96 ok", Some("windows-1252")), "“café” – ok");
        assert_eq!(decode(b"x", Some("klingon")), Err(DecodeError::UnknownLabel("klingon".into())));
    }

    #[test]
    fn marks_of_byte_order_are_kept_and_obeyed() {
        assert_eq!(round("\u{FEFF}Kyjev\r\n".as_bytes(), None), "Kyjev\r\n");
        assert_eq!(round(b"\xFF\xFEK\0y\0", Some("utf-8")), "Ky");
        assert_eq!(round(b"\xFE\xFF\0K\x04\x1A", None), "KК");
        assert!(decode(b"\xFF\xFEK\0y", None).is_err());
    }

    #[test]
    fn nul_is_a_character_and_nothing_is_cut() {
        assert_eq!(round(b"a\0b", None), "a\0b");
    }

    #[test]
    fn a_character_the_encoding_lacks_is_an_error_with_its_place() {
        let latin = decode(b"Gda\xF1sk", Some("iso-8859-1")).unwrap();
        let error = encode("uno\nGdańsk", latin.encoding, false).unwrap_err();
        assert!(matches!(
            error,
            DecodeError::Unmappable { character: 'ń', line: 2, column: 4, .. }
        ));
    }
}
