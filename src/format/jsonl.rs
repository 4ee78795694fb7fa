//! JSON Lines: a story a line, read one at a time so that memory does not grow with the stream.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{BufRead as _, BufReader, Read};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::FormatError;
use crate::language::Lang;
use crate::story::{Meta, Status};

/// A longer line is no story but a mistake; refusing it keeps memory bounded.
const LONGEST_LINE: u64 = 64 << 20;

/// One story of a stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Its name, a string or a number, handed back as it came; null where absent.
    pub id: Value,
    /// The language it is in, where it says so.
    pub lang: Option<Lang>,
    /// Its text.
    pub text: String,
    /// Whether and when it may be published.
    pub meta: Meta,
}

/// The stories of `stream`, one a line; blank lines are passed over.
///
/// After an error in a line the next lines can still be read; after [`FormatError::Stream`] the
/// iterator ends.
pub fn read_requests<R: Read>(
    stream: BufReader<R>,
) -> impl Iterator<Item = Result<Request, FormatError>> {
    Lines::new(stream).map(|line| {
        let line = line?;
        request(line.number, &line.object()?)
    })
}

/// A line of a stream that is not blank, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which line of the stream, from one.
    pub number: usize,
    bytes: Vec<u8>,
}

/// The lines of a stream that are not blank.
#[derive(Debug)]
pub struct Lines<R> {
    stream: BufReader<R>,
    number: usize,
    broken: bool,
}

impl<R: Read> Lines<R> {
    /// The lines of `stream`.
    pub fn new(stream: BufReader<R>) -> Self {
        Self { stream, number: 0, broken: false }
    }

    /// Whether the next line can be had without waiting for whoever writes the stream.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.stream.buffer().contains(&b'\n')
    }

    fn broken(&mut self, reason: String) -> FormatError {
        self.broken = true;
        FormatError::Stream { line: self.number, reason }
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Result<Line, FormatError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.broken {
            self.number += 1;
            let mut bytes = Vec::new();
            match (&mut self.stream).take(LONGEST_LINE).read_until(b'\n', &mut bytes) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) => return Some(Err(self.broken(error.to_string()))),
            }
            if bytes.len() as u64 == LONGEST_LINE {
                let reason = format!("it is longer than {LONGEST_LINE} bytes");
                return Some(Err(self.broken(reason)));
            }
            if !bytes.trim_ascii().is_empty() {
                return Some(Ok(Line { number: self.number, bytes }));
            }
        }
        None
    }
}

impl Line {
    /// The object in the line.
    ///
    /// Refuses what two readers could understand in two ways: keys that occur twice, surrogates
    /// without a partner; and nesting deeper than 128.
    pub fn object(&self) -> Result<serde_json::Map<String, Value>, FormatError> {
        let mark = "\u{FEFF}".as_bytes();
        let bytes = self.bytes.as_slice();
        let first = self.number == 1;
        let bytes = if first { bytes.strip_prefix(mark).unwrap_or(bytes) } else { bytes };
        let wrong =
            |column, reason: String| FormatError::Line { line: self.number, column, reason };
        let line = std::str::from_utf8(bytes).map_err(|error| {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            wrong(
                before.chars().count() + 1,
                "a byte is not UTF-8; convert the stream first".to_owned(),
            )
        })?;
        let column = |byte: usize| {
            let before = line.char_indices().take_while(|(at, _)| at + 1 < byte.max(1));
            before.count() + 1
        };
        let strict: Strict = serde_json::from_str(line.trim_end()).map_err(|error| {
            let full = error.to_string();
            let reason = full.split(" at line ").next().unwrap_or(&full);
            wrong(column(error.column()), plain(reason).to_owned())
        })?;
        match strict.0 {
            Value::Object(object) => Ok(object),
            _ => Err(wrong(1, "an object is wanted; a line holds one, in braces".to_owned())),
        }
    }
}

/// What the parser says, said so that a reader of the stream can find it.
fn plain(reason: &str) -> &str {
    match reason {
        // It looks for the second half of a pair and finds none.
        "unexpected end of hex escape" => "a surrogate in a \\u escape stands without its partner",
        "expected ident" | "expected value" => "this is no JSON; a line holds one object in braces",
        other => other,
    }
}

fn request(line: usize, object: &serde_json::Map<String, Value>) -> Result<Request, FormatError> {
    let wrong = |reason: String| FormatError::Line { line, column: 1, reason };
    let text = match object.get("text") {
        Some(Value::String(text)) => text.clone(),
        Some(_) => return Err(wrong("`text` is no string".to_owned())),
        None => return Err(wrong("`text` is missing".to_owned())),
    };
    let id = match object.get("id") {
        None => Value::Null,
        Some(id @ (Value::Null | Value::String(_) | Value::Number(_))) => id.clone(),
        Some(_) => return Err(wrong("`id` is neither a string nor a number".to_owned())),
    };
    let lang = match object.get("lang") {
        None | Some(Value::Null) => None,
        Some(Value::String(tag)) => Some(tag.parse().map_err(|error| wrong(format!("{error}")))?),
        Some(_) => return Err(wrong("`lang` is no string".to_owned())),
    };
    let status: Status = match object.get("status") {
        None | Some(Value::Null) => Status::default(),
        Some(status) => serde_json::from_value(status.clone())
            .map_err(|_| wrong("`status` is none of usable, withheld, canceled".to_owned()))?,
    };
    Ok(Request {
        id,
        lang,
        text,
        meta: Meta { status, embargo: object.get("embargoed").and_then(embargo) },
    })
}

/// The embargo as the line states it: what is no date still holds the story back.
fn embargo(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(false) => None,
        Value::String(date) => Some(date.clone()),
        other => Some(other.to_string()),
    }
}

/// A JSON value without repeated keys.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let (mut map, mut seen) = (serde_json::Map::new(), BTreeSet::new());
        while let Some(key) = entries.next_key::<String>()? {
            if !seen.insert(key.clone()) {
                return Err(serde::de::Error::custom(format_args!("the key `{key}` occurs twice")));
            }
            let Strict(value) = entries.next_value()?;
            map.insert(key, value);
        }
        Ok(map.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requests(stream: &str) -> Vec<Result<Request, FormatError>> {
        read_requests(BufReader::new(stream.as_bytes())).collect()
    }

    fn failure(line: &str) -> (usize, usize, String) {
        match requests(line).pop() {
            Some(Err(FormatError::Line { line, column, reason })) => (line, column, reason),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_line_is_a_story_and_its_name_comes_back_as_it_was() {
        let stream = "{\"id\":7,\"lang\":\"en\",\"text\":\"Rain.\",\"desk\":{}}\n\n\
            {\"id\":\"x/1\",\"text\":\"\",\"embargoed\":\"soon\",\"status\":\"withheld\"}\r\n";
        let read: Vec<_> = requests(stream).into_iter().map(Result::unwrap).collect();
        assert_eq!((&read[0].id, read[0].text.as_str()), (&Value::from(7), "Rain."));
        assert_eq!(read[1].meta, Meta { status: Status::Withheld, embargo: Some("soon".into()) });
    }

    #[test]
    fn what_is_no_request_is_named_with_line_and_column() {
        assert_eq!(failure("\n{\"text\":\"a\",\"text\":\"b\"}").0, 2);
        assert!(failure("{\"text\":\"a\",\"text\":\"b\"}").2.contains("`text` occurs twice"));
        assert!(failure("{\"a\":{\"b\":1,\"b\":2},\"text\":\"\"}").2.contains("`b` occurs twice"));
        assert!(failure("{\"text\":\"é \\ud83d x\"}").2.contains("surrogate"));
        assert!(failure("{\"id\":1}").2.contains("missing"));
        assert!(failure("[1]").2.contains("object"));
        assert!(failure(&"[".repeat(10_000)).2.contains("recursion"));
        assert!(failure("{\"text\":\"x\",\"lang\":\"no tag\"}").2.contains("language tag"));
        assert!(failure("{\"text\":\"x\",\"status\":\"gone\"}").2.contains("usable"));
    }

    #[test]
    fn what_has_come_already_is_ready() {
        let mut lines = Lines::new(BufReader::new("{}\n\n[]\nno end".as_bytes()));
        assert!(!lines.is_ready(), "nothing has been read yet");
        assert_eq!(lines.next().unwrap().unwrap().number, 1);
        assert!(lines.is_ready());
        assert_eq!(lines.next().unwrap().unwrap().number, 3);
        assert!(!lines.is_ready());
        assert!(lines.next().unwrap().unwrap().object().is_err());
        assert!(lines.next().is_none());
    }

    #[test]
    fn a_bad_line_does_not_stop_the_next() {
        let read = requests("{\"text\":1}\n{\"text\":\"b\"}");
        assert!(read[0].is_err() && read[1].is_ok());
    }
}
