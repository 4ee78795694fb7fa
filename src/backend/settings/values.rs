//! Values of settings that have a form of their own.

use std::borrow::Cow;
use std::time::Duration;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::protect::Mask;

/// How long something may take, written `30s`, `500ms` or `2m`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Time(pub Duration);

impl TryFrom<String> for Time {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        duration(&text)
            .map(Self)
            .ok_or_else(|| format!("`{text}` is no time; write one such as \"30s\" or \"500ms\""))
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        format!("{}ms", time.0.as_millis())
    }
}

impl JsonSchema for Time {
    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]+ ?(ms|s|m)$" })
    }
}

fn duration(text: &str) -> Option<Duration> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: u64 = text[..digits].parse().ok()?;
    let time = match text[digits..].trim() {
        "ms" => Duration::from_millis(number),
        "s" => Duration::from_secs(number),
        "m" => Duration::from_secs(number.checked_mul(60)?),
        _ => return None,
    };
    (!time.is_zero()).then_some(time)
}

/// How slots are written for an engine of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MaskSetting {
    /// Words no language has (`XQ1Z`).
    #[default]
    Opaque,
    /// Empty elements (`<x id="1"></x>`), the text escaped.
    Xml,
    /// Elements that are not to be translated, the text escaped.
    Html,
    /// No slots: the sentence is cut around them.
    Split,
}

impl MaskSetting {
    /// The mask, or nothing where sentences are cut around their slots.
    pub(in crate::backend) fn mask(self) -> Option<Mask> {
        match self {
            Self::Opaque => Some(Mask::Opaque),
            Self::Xml => Some(Mask::Xml),
            Self::Html => Some(Mask::Html),
            Self::Split => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_their_unit() {
        assert_eq!(duration("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(duration("2m"), Some(Duration::from_mins(2)));
        assert_eq!(duration("30"), None);
        assert_eq!(duration("0s"), None);
    }
}
