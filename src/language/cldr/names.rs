//! Tables of names by international code.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Code → names, the usual one first.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Names(pub BTreeMap<String, Vec<String>>);

impl Names {
    /// The usual name of `code`.
    #[must_use]
    pub fn first(&self, code: &str) -> Option<&str> {
        self.0.get(code)?.first().map(String::as_str)
    }

    /// Every code with each of its names, by code.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(code, names)| names.iter().map(move |name| (code.as_str(), name.as_str())))
    }
}

/// Key → one string: code → name, or word → code.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Codes(pub BTreeMap<String, String>);

impl Codes {
    /// Key and value, by key.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }
}
