//! Anthropic's messages: `POST /v1/messages` (<https://docs.anthropic.com/en/api/messages>).
//!
//! The model is made to answer by a tool whose input has our schema; an answer in plain text is
//! read all the same.

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{self, Ended};
use super::remote::{Asked, Dialect, Link, Reading, Remote, remote_settings};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Request};
use crate::language::Lang;
use crate::protect::Mask;

remote_settings! {
    /// Settings of `kind = "anthropic"`.
    AnthropicSettings {
        /// The model.
        model: Option<String>,
        /// The style of the house, in a few sentences.
        style: Option<String>,
        /// How freely it chooses its words; the engine's own default where nothing is said.
        temperature: Option<f64>,
        /// The most tokens of an answer.
        max_tokens: Option<u32>,
    }
}

const URL: &str = "https://api.anthropic.com";
const VERSION: &str = "2023-06-01";
const TOOL: &str = "translation";
const MAX_TOKENS: u32 = 8_192;

struct Anthropic {
    address: Address,
    key: SecretString,
    model: String,
    settings: AnthropicSettings,
}

#[derive(Deserialize)]
struct Message {
    content: Vec<Content>,
    #[serde(default)]
    stop_reason: Option<String>,
    #[serde(default)]
    model: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Content {
    Text {
        text: String,
    },
    ToolUse {
        input: Value,
    },
    #[serde(other)]
    Other,
}

/// Opens Anthropic as `settings` describe it.
pub(super) fn open(
    name: &str,
    settings: &AnthropicSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, Some(URL))?;
    let model = model::required(name, settings.model.as_deref())?;
    let masks = model::MASKS.to_vec();
    let mut capability = shared.capability((name, "anthropic"), &address, masks, model::LIMITS);
    capability.reads_context = true;
    let dialect = Anthropic {
        address: address.join("v1/messages"),
        key: shared.required_key(name, around)?,
        model,
        settings: settings.clone(),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What the body says beyond the status.
fn trouble(reply: &Reply) -> Option<Trouble> {
    if reply.status != 400 {
        return None;
    }
    let body: Value = reply.json().ok()?;
    let message = body.pointer("/error/message")?.as_str()?;
    if message.contains("prompt is too long") {
        Some(Trouble::TooLarge)
    } else if message.contains("credit balance") {
        Some(Trouble::Barred("has used up its credit (HTTP 400)".to_owned()))
    } else {
        None
    }
}

impl Dialect for Anthropic {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let question = model::question(request, batch, self.settings.style.as_deref());
        let mut body = json!({
            "model": self.model,
            "max_tokens": self.settings.max_tokens.unwrap_or(MAX_TOKENS),
            "system": model::INSTRUCTIONS,
            "messages": [{ "role": "user", "content": question.to_string() }],
            "tools": [{
                "name": TOOL,
                "description": "Hands in the translation of every sentence.",
                "input_schema": model::schema(),
            }],
            "tool_choice": { "type": "tool", "name": TOOL },
        });
        if let Some(temperature) = self.settings.temperature {
            body["temperature"] = temperature.into();
        }
        Call::json(self.address.clone(), &body)
            .secret("x-api-key", "", Some(&self.key))
            .header("anthropic-version", VERSION)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let message: Message = reply.succeeded()?.json()?;
        let ended = match message.stop_reason.as_deref() {
            Some("max_tokens" | "model_context_window_exceeded") => Ended::CutOff,
            Some("refusal") => Ended::Declined,
            _ => Ended::Whole,
        };
        let said: String = message
            .content
            .into_iter()
            .map(|content| match content {
                Content::Text { text } => text,
                Content::ToolUse { input } => input.to_string(),
                Content::Other => String::new(),
            })
            .collect();
        let mask = batch.first().map_or(Mask::Parts, |asked| asked.masked.mask());
        Ok(model::read(&said, ended, mask, batch.len(), message.model))
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        let AnthropicSettings { style, temperature, .. } = &self.settings;
        format!("{} {style:?} {temperature:?}", self.model)
    }
}
