//! Which engine a name stands for: a table `[backends.NAME]` of the configuration, or a kind.

mod surroundings;
mod values;

use std::path::{Path, PathBuf};
use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use surroundings::{Environment, Surroundings, TermList};
pub use values::{MaskSetting, Time};

use super::apertium::{self, Apertium};
use super::command::Command;
use super::{Backend, BackendError, Identity, Pseudo};
use super::{anthropic, apy, azure, deepl, google, http, libretranslate, openai};

/// One engine as `[backends.NAME]` describes it; `kind` says which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BackendSettings {
    /// Anthropic's models.
    Anthropic(Box<anthropic::AnthropicSettings>),
    /// Debian's Apertium on this machine.
    Apertium(ApertiumSettings),
    /// Apertium over HTTP.
    Apy(Box<apy::ApySettings>),
    /// Azure AI Translator.
    Azure(Box<azure::AzureSettings>),
    /// Any program that reads and writes JSON lines.
    Command(CommandSettings),
    /// DeepL.
    Deepl(Box<deepl::DeeplSettings>),
    /// Google Cloud Translation.
    Google(Box<google::GoogleSettings>),
    /// Any service that reads and writes JSON over HTTP.
    Http(Box<http::HttpSettings>),
    /// Hands the text back as it is.
    Identity(NoSettings),
    /// LibreTranslate.
    Libretranslate(Box<libretranslate::LibretranslateSettings>),
    /// OpenAI's models, and every server that speaks as it does.
    Openai(Box<openai::OpenaiSettings>),
    /// Accents and widens the text, for layout tests.
    Pseudo(NoSettings),
}

/// The kinds of engine, by the name they have in settings.
pub const KINDS: &[&str] = &[
    "anthropic",
    "apertium",
    "apy",
    "azure",
    "command",
    "deepl",
    "google",
    "http",
    "identity",
    "libretranslate",
    "openai",
    "pseudo",
];

/// An engine with nothing to set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoSettings {}

/// Settings of `kind = "apertium"`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ApertiumSettings {
    /// How long the next answer is awaited.
    pub timeout: Option<Time>,
    /// The folder of its modes.
    pub modes: Option<PathBuf>,
}

/// Settings of `kind = "command"`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CommandSettings {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// How slots are written.
    pub mask: MaskSetting,
    /// How long the next answer is awaited.
    pub timeout: Option<Time>,
    /// Whether embargoed and confidential stories may reach it.
    pub local: bool,
}

/// How long an engine is awaited where the settings say nothing.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

impl BackendSettings {
    /// Whether it is asked over a network.
    #[must_use]
    pub fn is_remote(&self) -> bool {
        !matches!(self, Self::Apertium(_) | Self::Command(_) | Self::Identity(_) | Self::Pseudo(_))
    }

    /// The settings of a kind that can be named without a table; nothing for another name.
    #[must_use]
    pub fn of_kind(kind: &str) -> Option<Self> {
        let table = toml::Table::from_iter([("kind".to_owned(), kind.into())]);
        table.try_into().ok()
    }
}

/// Opens the engine that `settings` describe under the name `name`; nothing is started yet.
///
/// # Errors
/// [`BackendError::Settings`] where a setting is missing or cannot be used, a key included.
pub fn open(
    name: &str,
    settings: &BackendSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let wait = |time: Option<Time>| time.map_or(TIMEOUT, |time| time.0);
    Ok(match settings {
        BackendSettings::Identity(_) => Box::new(Identity::new(name)),
        BackendSettings::Pseudo(_) => Box::new(Pseudo::new(name)),
        BackendSettings::Apertium(apertium) => {
            let folder = apertium.modes.as_deref().unwrap_or(Path::new(apertium::MODES));
            Box::new(Apertium::new(name, folder, wait(apertium.timeout)))
        }
        BackendSettings::Command(command) if command.command.is_empty() => {
            return Err(BackendError::Settings {
                backend: name.to_owned(),
                reason: "`command` names no program; write `command = [\"our-engine\"]`".into(),
            });
        }
        BackendSettings::Command(command) => {
            let (program, mask) = (command.command.clone(), command.mask.mask());
            let opened = Command::new(name, program, mask, command.local, wait(command.timeout));
            Box::new(opened.within(around.budget.clone()))
        }
        BackendSettings::Anthropic(settings) => anthropic::open(name, settings, around)?,
        BackendSettings::Apy(settings) => apy::open(name, settings, around)?,
        BackendSettings::Azure(settings) => azure::open(name, settings, around)?,
        BackendSettings::Deepl(settings) => deepl::open(name, settings, around)?,
        BackendSettings::Google(settings) => google::open(name, settings, around)?,
        BackendSettings::Http(settings) => http::open(name, settings, around)?,
        BackendSettings::Libretranslate(settings) => libretranslate::open(name, settings, around)?,
        BackendSettings::Openai(settings) => openai::open(name, settings, around)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> Result<BackendSettings, String> {
        toml::from_str(toml).map_err(|error| error.to_string())
    }

    #[test]
    fn a_wrong_setting_is_named() {
        let settings = read("kind = \"command\"").unwrap();
        let error = open("ours", &settings, &Surroundings::default()).err().unwrap().to_string();
        assert!(error.contains("ours") && error.contains("command"), "{error}");
        let error = read("kind = \"command\"\ntimeout = \"soon\"").unwrap_err();
        assert!(error.contains("soon"), "{error}");
        let error = read("kind = \"http\"\nurll = \"x\"").unwrap_err();
        assert!(error.contains("urll"), "{error}");
    }

    #[test]
    fn numbers_that_say_nothing_are_refused() {
        let open = |more: &str| {
            let toml = format!("kind = \"apy\"\nurl = \"http://127.0.0.1:9\"\n{more}");
            open("apy", &read(&toml).unwrap(), &Surroundings::default())
        };
        assert!(open("batch = 1\nattempts = 1\nper_second = 0.5").is_ok());
        for wrong in
            ["batch = 0", "size = 0", "concurrency = 0", "attempts = 0", "per_second = -1.0"]
        {
            let error = open(wrong).err().unwrap().to_string();
            assert!(error.contains(wrong.split(' ').next().unwrap()), "{error}");
        }
        let price = "price = { per_million_characters = -5.0, currency = \"EUR\" }";
        assert!(open(price).err().unwrap().to_string().contains("`price`"));
    }

    #[test]
    fn kinds_are_named_without_a_table() {
        for kind in KINDS {
            assert!(BackendSettings::of_kind(kind).is_some(), "{kind}");
        }
        assert_eq!(BackendSettings::of_kind("kind"), None);
    }
}
