//! Which formats there are, and which one a file is in by the way it begins.

use std::str::FromStr;

use super::FormatError;

/// A newsroom format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// A document a line, in JSON.
    Jsonl,
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// IPTC ninjs.
    Ninjs,
    /// IPTC `NewsML`.
    Newsml,
    /// IPTC NITF.
    Nitf,
    /// ANPA 1312.
    Anpa,
    /// IPTC 7901.
    Iptc7901,
}

impl Format {
    /// Every format with its name, in the order of the documentation.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Text, "text"),
        (Self::Markdown, "markdown"),
        (Self::Html, "html"),
        (Self::Ninjs, "ninjs"),
        (Self::Newsml, "newsml"),
        (Self::Nitf, "nitf"),
        (Self::Anpa, "anpa"),
        (Self::Iptc7901, "iptc7901"),
        (Self::Jsonl, "jsonl"),
    ];

    /// Its name in flags and settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(format, _)| *format == self).map_or("", |(_, name)| name)
    }
}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|(_, known)| *known == name)
            .map(|(format, _)| format)
            .ok_or_else(|| FormatError::UnknownFormat(name.to_owned()))
    }
}

/// What a file is by the way it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guess {
    /// One of the formats.
    Format(Format),
    /// Data that is no format of a story by its looks: `XML` or `JSON`.
    Data(&'static str),
}

/// What `bytes` are by the way they begin; plain text where nothing says otherwise.
///
/// Only a beginning that no copy has counts: control bytes of the wire, an XML declaration or the
/// root element of a known vocabulary, a JSON object or array. Prose that merely has tags, braces
/// or brackets in it is text.
#[must_use]
pub fn guess(bytes: &[u8]) -> Guess {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let head = &bytes[..bytes.len().min(64)];
    if let Some(at) = head.iter().position(|&byte| byte == 0x01) {
        let synchronised = head[..at].contains(&0x16);
        return Guess::Format(if synchronised { Format::Anpa } else { Format::Iptc7901 });
    }
    let start = bytes.trim_ascii_start();
    match start.first() {
        Some(b'<') => markup(start),
        Some(b'{') => object(start),
        Some(b'[') if array(start) => Guess::Data("JSON"),
        _ => Guess::Format(Format::Text),
    }
}

fn markup(start: &[u8]) -> Guess {
    let mut rest = start;
    let mut declared = false;
    // Declarations, comments and processing instructions stand before the root element.
    while rest.starts_with(b"<?") || rest.starts_with(b"<!") {
        let doctype = rest[2..].to_ascii_lowercase_prefix(32);
        if let Some(name) = doctype.strip_prefix("doctype") {
            return vocabulary(name.trim_start()).unwrap_or(Guess::Data("XML"));
        }
        declared |= rest.starts_with(b"<?xml");
        let end: &[u8] = if rest.starts_with(b"<!--") { b"-->" } else { b">" };
        let Some(at) = rest.windows(end.len()).position(|window| window == end) else { break };
        rest = rest[at + end.len()..].trim_ascii_start();
    }
    let name = rest.get(1..).unwrap_or_default().to_ascii_lowercase_prefix(32);
    let otherwise = if declared { Guess::Data("XML") } else { Guess::Format(Format::Text) };
    vocabulary(&name).unwrap_or(otherwise)
}

/// The vocabulary whose root element opens `name`, in lower case, its prefix aside.
fn vocabulary(name: &str) -> Option<Guess> {
    let name = name.split(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).next()?;
    Some(match name.rsplit(':').next()? {
        "html" | "head" | "body" | "article" => Guess::Format(Format::Html),
        "nitf" => Guess::Format(Format::Nitf),
        "newsitem" | "newsmessage" | "packageitem" | "newsml" | "conceptitem" | "knowledgeitem"
        | "planningitem" => Guess::Format(Format::Newsml),
        "rss" | "feed" | "rdf" | "xliff" | "tmx" | "tbx" | "martif" => Guess::Data("XML"),
        _ => return None,
    })
}

trait LowercasePrefix {
    /// The first `length` bytes in lower case, as text.
    fn to_ascii_lowercase_prefix(&self, length: usize) -> String;
}

impl LowercasePrefix for [u8] {
    fn to_ascii_lowercase_prefix(&self, length: usize) -> String {
        String::from_utf8_lossy(&self[..self.len().min(length)]).to_ascii_lowercase()
    }
}

fn object(start: &[u8]) -> Guess {
    let inside = start[1..].trim_ascii_start();
    if inside.starts_with(b"}") {
        return Guess::Data("JSON");
    }
    if !string_then(inside, b":") {
        return Guess::Format(Format::Text);
    }
    let line = start.split(|&byte| byte == b'\n').next().unwrap_or(start);
    let one_line = serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok();
    let has = |key: &str| start.windows(key.len()).any(|window| window == key.as_bytes());
    if one_line && line.windows(6).any(|window| window == b"\"text\"") {
        Guess::Format(Format::Jsonl)
    } else if ["\"body_", "\"bodies\"", "\"versioncreated\"", "\"versionCreated\""]
        .iter()
        .any(|key| has(key))
    {
        Guess::Format(Format::Ninjs)
    } else {
        Guess::Data("JSON")
    }
}

fn array(start: &[u8]) -> bool {
    let inside = start[1..].trim_ascii_start();
    match inside.first() {
        Some(b'{') => inside[1..].trim_ascii_start().starts_with(b"\""),
        Some(b'[') => true,
        Some(b'"') => string_then(inside, b",]"),
        _ => false,
    }
}

/// Whether a JSON string opens `bytes` and one of `next` follows it.
fn string_then(bytes: &[u8], next: &[u8]) -> bool {
    let Some(body) = bytes.strip_prefix(b"\"") else { return false };
    let mut escaped = false;
    let end = body.iter().position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.and_then(|end| body[end + 1..].trim_ascii_start().first())
        .is_some_and(|byte| next.contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_tells_data_from_copy() {
        let cases: &[(&str, Guess)] = &[
            ("<script>x</script> A story with <b>tags</b>", Guess::Format(Format::Text)),
            ("<source>one</source><target>two</target>", Guess::Format(Format::Text)),
            ("{ $name } is a placeholder", Guess::Format(Format::Text)),
            ("[Corrects spelling] The river rose", Guess::Format(Format::Text)),
            ("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- x --><nitf>", Guess::Format(Format::Nitf)),
            ("<?xml version=\"1.0\"?><a/>", Guess::Data("XML")),
            ("<!DOCTYPE html><p>", Guess::Format(Format::Html)),
            ("<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'b'>]>", Guess::Format(Format::Nitf)),
            ("<newsItem xmlns='x'>", Guess::Format(Format::Newsml)),
            ("{\"headline\": \"x\", \"body_text\": \"y\"}", Guess::Format(Format::Ninjs)),
            ("{\"id\":1,\"text\":\"x\"}\n{\"id\":2,\"text\":\"x\"}", Guess::Format(Format::Jsonl)),
            ("{\"a\": 1}", Guess::Data("JSON")),
            ("[[[[", Guess::Data("JSON")),
            ("\u{16}\u{16}\u{1}a1", Guess::Format(Format::Anpa)),
            ("\u{1}eca062 4 i", Guess::Format(Format::Iptc7901)),
        ];
        for (text, expected) in cases {
            assert_eq!(guess(text.as_bytes()), *expected, "{text}");
        }
    }

    #[test]
    fn every_format_is_known_by_its_name() {
        for (format, name) in Format::ALL {
            assert_eq!((name.parse(), format.name()), (Ok(format), name));
        }
        assert!("word".parse::<Format>().is_err());
    }
}
