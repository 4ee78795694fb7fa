//! A table of a language's folder, read when it is first asked for.

use std::ops::Deref;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use super::{Lang, file_of};

/// A table such as `lexicon/hedges`; an absent one is empty.
#[derive(Debug, Default)]
pub struct Section<T> {
    text: Option<&'static str>,
    value: OnceLock<T>,
}

impl<T> Section<T> {
    /// The table `name` of the folder of `lang`; nothing is read yet.
    #[must_use]
    pub fn new(lang: &Lang, name: &str) -> Self {
        Self { text: file_of(lang, name), value: OnceLock::new() }
    }
}

impl<T: Default + DeserializeOwned> Deref for Section<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| match self.text {
            // The tables are compiled in and a test reads every one of them.
            Some(text) => serde_json::from_str(text).expect("a compiled-in table is well-formed"),
            None => T::default(),
        })
    }
}

#[cfg(test)]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Section<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|value| Self { text: None, value: value.into() })
    }
}
