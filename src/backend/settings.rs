//! Which engine a name stands for: a table `[backends.NAME]` of the configuration, or a kind.

use std::path::{Path, PathBuf};
use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::apertium::{self, Apertium};
use super::command::Command;
use super::{Backend, BackendError, Identity, Pseudo};
use crate::protect::Mask;

/// Which engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Debian's Apertium on this machine.
    Apertium,
    /// Any program that reads and writes JSON lines.
    Command,
    /// Hands the text back as it is.
    Identity,
    /// Accents and widens the text, for layout tests.
    Pseudo,
}

/// Every kind by the name it has in settings; those that need none can be named without a table.
pub const KINDS: &[(&str, Kind)] = &[
    ("apertium", Kind::Apertium),
    ("command", Kind::Command),
    ("identity", Kind::Identity),
    ("pseudo", Kind::Pseudo),
];

/// How slots are written for a program of one's own.
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

/// One engine as `[backends.NAME]` describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BackendSettings {
    /// Which engine it is.
    pub kind: Kind,
    /// For `command`: the program and its arguments.
    #[serde(default)]
    pub command: Vec<String>,
    /// For `command`: how slots are written.
    #[serde(default)]
    pub mask: MaskSetting,
    /// How long an answer may take, such as `30s`; the whole answer for an engine that is asked
    /// once, the next one for an engine that is kept alive.
    #[serde(default)]
    pub timeout: Option<String>,
    /// Whether embargoed and confidential stories may reach it; the default only for `apertium`,
    /// `identity` and `pseudo`.
    #[serde(default)]
    pub local: Option<bool>,
    /// For `apertium`: the folder of its modes.
    #[serde(default)]
    pub modes: Option<PathBuf>,
}

impl BackendSettings {
    /// The settings of a kind that nothing says more about.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        let mask = MaskSetting::default();
        Self { kind, command: Vec::new(), mask, timeout: None, local: None, modes: None }
    }
}

/// How long an engine is awaited where the settings say nothing.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Opens the engine that `settings` describe under the name `name`; nothing is started yet.
///
/// # Errors
/// [`BackendError::Settings`] where a setting is missing or cannot be read.
pub fn open(name: &str, settings: &BackendSettings) -> Result<Box<dyn Backend>, BackendError> {
    let wrong = |reason: String| BackendError::Settings { backend: name.to_owned(), reason };
    let timeout = match &settings.timeout {
        Some(text) => duration(text).ok_or_else(|| {
            wrong(format!(
                "`timeout = \"{text}\"` is no time; write one such as \"30s\" or \"500ms\""
            ))
        })?,
        None => TIMEOUT,
    };
    Ok(match settings.kind {
        Kind::Identity => Box::new(Identity::new(name)),
        Kind::Pseudo => Box::new(Pseudo::new(name)),
        Kind::Apertium => {
            let folder = settings.modes.as_deref().unwrap_or(Path::new(apertium::MODES));
            Box::new(Apertium::new(name, folder, timeout))
        }
        Kind::Command if settings.command.is_empty() => {
            return Err(wrong(
                "`command` names no program; write `command = [\"our-engine\"]`".into(),
            ));
        }
        Kind::Command => {
            let (program, local) = (settings.command.clone(), settings.local == Some(true));
            Box::new(Command::new(name, program, mask(settings.mask), local, timeout))
        }
    })
}

fn mask(setting: MaskSetting) -> Option<Mask> {
    match setting {
        MaskSetting::Opaque => Some(Mask::Opaque),
        MaskSetting::Xml => Some(Mask::Xml),
        MaskSetting::Html => Some(Mask::Html),
        MaskSetting::Split => None,
    }
}

/// `30s`, `500ms`, `2m`.
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

    #[test]
    fn a_wrong_setting_is_named() {
        let mut settings = BackendSettings::of(Kind::Command);
        let error = open("ours", &settings).err().unwrap().to_string();
        assert!(error.contains("ours") && error.contains("command"), "{error}");
        settings.command = vec!["cat".into()];
        settings.timeout = Some("soon".into());
        let error = open("ours", &settings).err().unwrap().to_string();
        assert!(error.contains("timeout"), "{error}");
    }
}
