//! Every engine over HTTP: how it is configured, and how a server that plays it answers rightly.

use std::sync::Arc;

use serde_json::{Value, json};
use wireloc::backend::{Backend, BackendSettings, Jitter, Surroundings, open};

use super::support::server::Heard;
use super::support::story::{KEY, word_by_word};

/// An engine under test.
pub struct Engine {
    pub name: &'static str,
    /// Its settings, apart from `url`.
    pub settings: &'static str,
    /// The right answer to a call, the texts passed through the function given.
    pub play: fn(&Heard, &dyn Fn(Vec<String>) -> Vec<String>) -> Value,
}

pub const ENGINES: &[Engine] = &[Engine {
    name: "desk",
    settings: "kind = \"http\"\nkey_env = \"KEY\"\nbatch = 2\nanswer = \"/translations\"",
    play: |heard, pass| json!({ "translations": pass(texts(&heard.json()["texts"], None)) }),
}];

/// Texts in an array, each under `field` where there is one.
fn texts(array: &Value, field: Option<&str>) -> Vec<String> {
    let items = array.as_array().expect("an array of texts").iter();
    let text = |item: &Value| {
        let text = field.map_or(item, |field| &item[field]);
        text.as_str().expect("a text").to_owned()
    };
    items.map(text).collect()
}

impl Engine {
    /// The right answer.
    pub fn right(&self, heard: &Heard) -> Value {
        self.with(heard, &|texts| texts)
    }

    /// The right answer, spoilt by `spoil`.
    pub fn with(&self, heard: &Heard, spoil: &dyn Fn(Vec<String>) -> Vec<String>) -> Value {
        (self.play)(heard, &|texts| spoil(texts.iter().map(|text| word_by_word(text)).collect()))
    }

    /// Opens it at `url`, impatient.
    pub fn open(&self, url: &str, more: &str, around: &Surroundings) -> Box<dyn Backend> {
        let toml = format!("{}\nurl = \"{url}\"\ntimeout = \"1s\"\n{more}", self.settings);
        let settings: BackendSettings = toml::from_str(&toml).unwrap();
        open(self.name, &settings, around).unwrap()
    }
}

/// Surroundings with the key set.
pub fn around() -> Surroundings {
    Surroundings {
        environment: Arc::new(|name| (name == "KEY").then(|| KEY.to_owned())),
        jitter: Arc::new(Jitter::seeded(11)),
        ..Surroundings::default()
    }
}
