//! Every engine over HTTP: how it is configured, and how a server that plays it answers rightly.

use std::sync::Arc;

use serde_json::{Value, json};
use wireloc::backend::{Backend, BackendSettings, Jitter, Surroundings, open};

use super::support::server::Heard;
use super::support::story::{KEY, word_by_word};

/// What becomes of the texts of a call on their way into its answer.
type Pass<'p> = dyn Fn(Vec<String>) -> Vec<String> + 'p;

/// An engine under test.
pub struct Engine {
    pub name: &'static str,
    /// Its settings, apart from `url`.
    pub settings: &'static str,
    /// The right answer to a call, the texts passed through the function given.
    pub play: fn(&Heard, &Pass) -> Value,
}

pub const ENGINES: &[Engine] = &[
    Engine {
        name: "desk",
        settings: "kind = \"http\"\nkey_env = \"KEY\"\nbatch = 2\nanswer = \"/translations\"",
        play: |heard, pass| json!({ "translations": pass(texts(&heard.json()["texts"], None)) }),
    },
    Engine {
        name: "single",
        settings: "kind = \"http\"\nkey_env = \"KEY\"\nbody = '{\"q\":{text},\"to\":{to},\"k\":{key}}'\n\
                   answer = \"/result/0\"\nitem = \"/translation\"\nmask = \"xml\"",
        play: |heard, pass| {
            let texts = pass(vec![heard.json()["q"].as_str().expect("a text").to_owned()]);
            let text = texts.into_iter().next().unwrap_or_default();
            json!({ "result": [{ "translation": text }] })
        },
    },
    Engine {
        name: "deepl",
        settings: "kind = \"deepl\"\nkey_env = \"KEY\"\nbatch = 2",
        play: |heard, pass| {
            let texts = pass(texts(&heard.json()["text"], None));
            let one = |text: &String| json!({ "detected_source_language": "EN", "text": text });
            json!({ "translations": texts.iter().map(one).collect::<Vec<_>>() })
        },
    },
    Engine {
        name: "google",
        settings: "kind = \"google\"\nkey_env = \"KEY\"\nbatch = 2",
        play: |heard, pass| {
            let texts = pass(texts(&heard.json()["q"], None));
            // In HTML, Google writes quotation marks as entities.
            let one = |text: &String| json!({ "translatedText": text.replace('\'', "&#39;") });
            json!({ "data": { "translations": texts.iter().map(one).collect::<Vec<_>>() } })
        },
    },
    Engine {
        name: "azure",
        settings: "kind = \"azure\"\nkey_env = \"KEY\"\nregion = \"westeurope\"\nbatch = 2",
        play: |heard, pass| {
            let texts = pass(texts(&heard.json(), Some("Text")));
            let one = |text: &String| json!({ "translations": [{ "text": text, "to": "es" }] });
            texts.iter().map(one).collect()
        },
    },
    Engine {
        name: "libre",
        settings: "kind = \"libretranslate\"\nkey_env = \"KEY\"\nbatch = 2",
        play: |heard, pass| json!({ "translatedText": pass(texts(&heard.json()["q"], None)) }),
    },
    Engine {
        name: "apy",
        settings: "kind = \"apy\"",
        play: |heard, pass| {
            let texts = pass(vec![heard.field("q")]);
            let text = texts.into_iter().next().unwrap_or_default();
            json!({
                "responseData": { "translatedText": text },
                "responseDetails": null,
                "responseStatus": 200,
            })
        },
    },
    Engine {
        name: "openai",
        settings: "kind = \"openai\"\nkey_env = \"KEY\"\nmodel = \"m-1\"\nbatch = 2",
        play: |heard, pass| {
            let content = model_answer(&heard.json()["messages"][1]["content"], pass).to_string();
            let message = json!({ "role": "assistant", "content": content, "refusal": null });
            json!({
                "model": "m-1-2026",
                "choices": [{ "index": 0, "message": message, "finish_reason": "stop" }],
            })
        },
    },
    Engine {
        name: "anthropic",
        settings: "kind = \"anthropic\"\nkey_env = \"KEY\"\nmodel = \"m-2\"\nbatch = 2",
        play: |heard, pass| {
            let input = model_answer(&heard.json()["messages"][0]["content"], pass);
            let content =
                json!([{ "type": "tool_use", "id": "t1", "name": "translation", "input": input }]);
            json!({ "model": "m-2", "content": content, "stop_reason": "tool_use" })
        },
    },
];

/// The engine with this name.
pub fn engine(name: &str) -> &'static Engine {
    ENGINES.iter().find(|engine| engine.name == name).expect("an engine")
}

/// A model's answer to a question: each sentence is passed on as a text in which its slots are
/// elements. Where texts are lost on the way, so are sentences, and the ones gained are nobody's.
fn model_answer(question: &Value, pass: &Pass) -> Value {
    let question: Value = serde_json::from_str(question.as_str().expect("a text")).unwrap();
    let sentences = question["sentences"].as_array().unwrap();
    let asked = sentences.iter().map(|sentence| marked(&sentence["parts"])).collect();
    let answered = pass(asked);
    let ids = sentences.iter().map(|sentence| sentence["id"].clone());
    let ids = ids.chain(std::iter::repeat(json!(99)));
    let answers = answered.iter().zip(ids);
    let answers = answers.map(|(text, id)| json!({ "id": id, "parts": parts(text) }));
    json!({ "sentences": answers.collect::<Vec<_>>() })
}

/// The parts of a sentence as one text, its slots as elements.
fn marked(parts: &Value) -> String {
    let part = |part: &Value| match (part["text"].as_str(), part["slot"].as_str()) {
        (Some(text), _) => text.to_owned(),
        (_, Some(slot)) => format!("<x id=\"{slot}\"></x>"),
        _ => panic!("a part that is neither: {part}"),
    };
    parts.as_array().unwrap().iter().map(part).collect()
}

/// Such a text as parts again.
fn parts(text: &str) -> Vec<Value> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, (id, behind))) = rest
        .split_once("<x id=\"")
        .and_then(|(before, rest)| rest.split_once("\"></x>").map(|slot| (before, slot)))
    {
        parts.extend((!before.is_empty()).then(|| json!({ "text": before })));
        parts.push(json!({ "slot": id }));
        rest = behind;
    }
    parts.extend((!rest.is_empty()).then(|| json!({ "text": rest })));
    parts
}

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
    pub fn with(&self, heard: &Heard, spoil: &Pass) -> Value {
        (self.play)(heard, &|texts| spoil(texts.iter().map(|text| word_by_word(text)).collect()))
    }

    /// Opens it at `url`, impatient.
    pub fn open(&self, url: &str, more: &str, around: &Surroundings) -> Box<dyn Backend> {
        let mut table: toml::Table = self.settings.parse().unwrap();
        table.insert("url".into(), url.into());
        table.insert("timeout".into(), "1s".into());
        table.extend(more.parse::<toml::Table>().unwrap());
        let settings: BackendSettings = table.try_into().unwrap();
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
