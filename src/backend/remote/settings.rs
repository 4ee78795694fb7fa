//! What every engine on another machine can be told.

use std::collections::BTreeMap;
use std::path::PathBuf;

use secrecy::SecretString;

use crate::backend::settings::{Surroundings, TIMEOUT, Time};
use crate::backend::transport::{Address, Manners};
use crate::backend::{BackendError, Capability, Limits, Pairs, Price, Unit};
use crate::language::Lang;
use crate::protect::Mask;

/// Writes the settings of one engine: its own, and those that all engines over HTTP share. They lie
/// in one table of the configuration, whose unknown keys are refused; that is why they are written
/// out for each engine and not nested.
macro_rules! remote_settings {
    ($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize,
            schemars::JsonSchema)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            $($(#[$field_about])* pub $field: $type,)*
            /// Its address, such as `https://mt.example.org`.
            pub url: Option<String>,
            /// The variable of the environment that holds its key.
            pub key_env: Option<String>,
            /// The file that holds its key; nobody else may be allowed to read it.
            pub key_file: Option<std::path::PathBuf>,
            /// How long a whole answer may take, such as `30s`.
            pub timeout: Option<crate::backend::settings::Time>,
            /// Whether embargoed and confidential stories may reach it.
            pub local: bool,
            /// What it costs, such as `{ per_million_characters = 20.0, currency = "EUR" }`.
            pub price: Option<crate::backend::Price>,
            /// The most sentences a request.
            pub batch: Option<usize>,
            /// The largest request, in what the engine counts text in.
            pub size: Option<usize>,
            /// The most requests at a time.
            pub concurrency: Option<usize>,
            /// The most requests a second.
            pub per_second: Option<f64>,
            /// How often a request is tried before the engine is given up.
            pub attempts: Option<u32>,
            /// A proxy to go through, such as `http://proxy.example.org:3128`.
            pub proxy: Option<String>,
            /// What the engine calls a language, where that is not its usual name.
            #[schemars(with = "std::collections::BTreeMap<String, String>")]
            pub languages: std::collections::BTreeMap<crate::language::Lang, String>,
        }

        impl $name {
            /// The settings that all engines over HTTP share.
            pub(in crate::backend) fn shared(&self) -> crate::backend::remote::Shared<'_> {
                crate::backend::remote::Shared {
                    url: self.url.as_deref(),
                    key_env: self.key_env.as_deref(),
                    key_file: self.key_file.as_ref(),
                    timeout: self.timeout,
                    local: self.local,
                    price: self.price.as_ref(),
                    batch: self.batch,
                    size: self.size,
                    concurrency: self.concurrency,
                    per_second: self.per_second,
                    attempts: self.attempts,
                    proxy: self.proxy.as_deref(),
                    languages: &self.languages,
                }
            }
        }
    };
}
pub(in crate::backend) use remote_settings;

/// The settings that all engines over HTTP share.
#[derive(Debug, Clone, Copy)]
pub(in crate::backend) struct Shared<'s> {
    pub url: Option<&'s str>,
    pub key_env: Option<&'s str>,
    pub key_file: Option<&'s PathBuf>,
    pub timeout: Option<Time>,
    pub local: bool,
    pub price: Option<&'s Price>,
    pub batch: Option<usize>,
    pub size: Option<usize>,
    pub concurrency: Option<usize>,
    pub per_second: Option<f64>,
    pub attempts: Option<u32>,
    pub proxy: Option<&'s str>,
    pub languages: &'s BTreeMap<Lang, String>,
}

impl Shared<'_> {
    /// How the engine may be asked.
    pub fn manners(&self) -> Manners {
        let usual = Manners::default();
        Manners {
            timeout: self.timeout.map_or(TIMEOUT, |time| time.0),
            concurrency: self.concurrency.unwrap_or(usual.concurrency),
            per_second: self.per_second,
            attempts: self.attempts.unwrap_or(usual.attempts),
            proxy: self.proxy.map(str::to_owned),
            ..usual
        }
    }

    /// Refuses numbers that say nothing.
    pub fn check(&self, backend: &str) -> Result<(), BackendError> {
        let counts = [
            ("batch", self.batch),
            ("size", self.size),
            ("concurrency", self.concurrency),
            ("attempts", self.attempts.and_then(|attempts| attempts.try_into().ok())),
        ];
        let nought = counts.into_iter().find(|(_, count)| *count == Some(0));
        let stands = |rate: f64| rate.is_finite() && rate > 0.0;
        let amount = |price: &Price| {
            price.per_million_characters.is_finite() && price.per_million_characters >= 0.0
        };
        let reason = if let Some((name, _)) = nought {
            format!("`{name}` is 0; write 1 or more, or leave it out")
        } else if self.per_second.is_some_and(|rate| !stands(rate)) {
            "`per_second` is no rate; write a number above 0, or leave it out".to_owned()
        } else if self.price.is_some_and(|price| !amount(price)) {
            "`price` is no amount; write 0 or more for a million characters".to_owned()
        } else {
            return Ok(());
        };
        Err(BackendError::Settings { backend: backend.to_owned(), reason })
    }

    /// Its address, or `usual` where the settings name none.
    pub fn address(&self, backend: &str, usual: Option<&str>) -> Result<Address, BackendError> {
        let missing = || "`url` is missing; write the address of the engine".to_owned();
        let parsed = self.url.or(usual).ok_or_else(missing).and_then(Address::parse);
        parsed.map_err(|reason| BackendError::Settings { backend: backend.to_owned(), reason })
    }

    /// Its key, where the settings name one.
    pub fn key(
        &self,
        backend: &str,
        around: &Surroundings,
    ) -> Result<Option<SecretString>, BackendError> {
        let read = match (self.key_env, self.key_file) {
            (Some(_), Some(_)) => {
                Err("has both `key_env` and `key_file`; one of them is enough".to_owned())
            }
            (Some(name), None) => match (around.environment)(name) {
                Some(key) if !key.trim().is_empty() => Ok(Some(key)),
                _ => Err(format!(
                    "the variable {name} that `key_env` names is not set; put the key into it"
                )),
            },
            (None, Some(file)) => super::key_file::read(file).map(Some),
            (None, None) => Ok(None),
        };
        let checked = read.and_then(|key| key.as_deref().map(checked).transpose());
        checked.map_err(|reason| BackendError::Settings { backend: backend.to_owned(), reason })
    }

    /// The key of an engine that serves nobody without one.
    pub fn required_key(
        &self,
        backend: &str,
        around: &Surroundings,
    ) -> Result<SecretString, BackendError> {
        self.key(backend, around)?.ok_or_else(|| BackendError::Settings {
            backend: backend.to_owned(),
            reason: "has no key; name a variable with `key_env` or a file with `key_file`".into(),
        })
    }

    /// The record of an engine at `address`, with what the settings say of it.
    pub fn capability(
        &self,
        (name, kind): (&str, &'static str),
        address: &Address,
        masks: Vec<Mask>,
        limits: Limits,
    ) -> Capability {
        let size = limits.size.map(|(size, unit)| (self.size.unwrap_or(size), unit));
        Capability {
            name: name.to_owned(),
            kind,
            pairs: Pairs::Any,
            limits: Limits {
                sentences: self.batch.or(limits.sentences),
                size: size.or(self.size.map(|size| (size, Unit::Characters))),
                concurrency: Some(self.manners().concurrency),
            },
            masks,
            cuts_clauses: false,
            host: Some(address.host()),
            local: self.local,
            reports_applied_terms: false,
            reads_context: false,
            localises: true,
            price: self.price.cloned(),
        }
    }
}

/// A key is one line of visible characters; anything else would not pass as a header.
fn checked(key: &str) -> Result<SecretString, String> {
    let trimmed = key.trim();
    if trimmed.is_empty() || !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("its key is empty or has a blank or another character in it that no key has; \
                    look at it again"
            .to_owned());
    }
    Ok(SecretString::from(trimmed.to_owned()))
}
