//! The text of an exchange file, in the encoding it says.

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use super::super::GlossaryError;

/// How far into a file its XML declaration may reach.
const DECLARATION: usize = 200;

/// The text of `bytes`, a file that errors call `file`: in the encoding of its byte order mark, else
/// in that of its XML declaration, else in UTF-8.
///
/// # Errors
/// [`GlossaryError::Encoding`] where the bytes are not of that encoding.
pub fn decode(file: &str, bytes: Vec<u8>) -> Result<String, GlossaryError> {
    let encoding = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.or_else(|| declared(&bytes)).unwrap_or(UTF_8);
    if encoding == UTF_8 {
        return String::from_utf8(bytes).map_err(|error| GlossaryError::Encoding {
            file: file.to_owned(),
            encoding: UTF_8.name(),
            offset: error.utf8_error().valid_up_to(),
        });
    }
    let mut decoder = encoding.new_decoder();
    let longest = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
    let mut text = String::with_capacity(longest.unwrap_or(bytes.len()));
    match decoder.decode_to_string_without_replacement(&bytes, &mut text, true) {
        (DecoderResult::InputEmpty, _) => Ok(text),
        (_, offset) => Err(GlossaryError::Encoding {
            file: file.to_owned(),
            encoding: encoding.name(),
            offset,
        }),
    }
}

/// The encoding that an XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head: String = bytes.iter().take(DECLARATION).map(|&byte| char::from(byte)).collect();
    let declaration = head.strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let mark = value.chars().next().filter(|mark| ['"', '\''].contains(mark))?;
    Encoding::for_label(value[1..].split(mark).next()?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_in_the_encoding_it_says() {
        let text = "<?xml version='1.0' encoding='windows-1254'?><t>\u{11F}</t>";
        let (bytes, _, _) = encoding_rs::WINDOWS_1254.encode(text);
        assert_eq!(decode("a.tbx", bytes.into_owned()).unwrap(), text);
        let utf16: Vec<u8> = "\u{FEFF}vado".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode("a.csv", utf16).unwrap(), "vado");
        let error = decode("a.csv", b"en,es\nri\xF3,b\n".to_vec()).unwrap_err().to_string();
        assert!(error.starts_with("a.csv: byte 8 is no UTF-8"), "{error}");
    }
}
