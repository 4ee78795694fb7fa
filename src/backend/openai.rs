//! Chat completions as OpenAI defined them: `POST /v1/chat/completions`
//! (<https://platform.openai.com/docs/api-reference/chat>). Ollama, vLLM, llama.cpp and LiteLLM
//! speak the same.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::model::{self, Ended};
use super::remote::{Asked, Dialect, Link, Reading, Remote, remote_settings};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Request};
use crate::language::Lang;
use crate::protect::Mask;

/// How the server is asked for JSON.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum AnswerFormat {
    /// By a schema.
    #[default]
    JsonSchema,
    /// As any JSON object.
    JsonObject,
    /// By words alone, for servers that know neither.
    None,
}

remote_settings! {
    /// Settings of `kind = "openai"`.
    OpenaiSettings {
        /// The model.
        model: Option<String>,
        /// The style of the house, in a few sentences.
        style: Option<String>,
        /// How the server is asked for JSON.
        answer_format: AnswerFormat,
        /// How freely it chooses its words; the server's own default where nothing is said.
        temperature: Option<f64>,
        /// Where its choices start from, for answers that come out the same again.
        seed: Option<i64>,
        /// The most tokens of an answer.
        max_tokens: Option<u32>,
    }
}

const URL: &str = "https://api.openai.com";
/// Codes of a 429 that waiting does not help.
const SPENT: [&str; 4] = [
    "insufficient_quota",
    "credit_balance_exhausted",
    "project_spend_limit_exceeded",
    "billing_hard_limit_reached",
];

struct Openai {
    address: Address,
    key: Option<SecretString>,
    model: String,
    settings: OpenaiSettings,
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
    #[serde(default)]
    model: Option<String>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    #[serde(default)]
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    content: Option<String>,
    #[serde(default)]
    refusal: Option<String>,
}

/// Opens the server that `settings` describe.
pub(super) fn open(
    name: &str,
    settings: &OpenaiSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, Some(URL))?;
    let model = model::required(name, settings.model.as_deref())?;
    let masks = model::MASKS.to_vec();
    let mut capability = shared.capability((name, "openai"), &address, masks, model::LIMITS);
    capability.reads_context = true;
    let path = if address.ends_with("/v1") { "chat/completions" } else { "v1/chat/completions" };
    let dialect = Openai {
        address: address.join(path),
        key: shared.key(name, around)?,
        model,
        settings: settings.clone(),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What the code in the body says beyond the status.
fn trouble(reply: &Reply) -> Option<Trouble> {
    if reply.status < 400 {
        return None;
    }
    let body: Value = reply.json().ok()?;
    let said = |name: &str| {
        body.pointer(&format!("/error/{name}")).and_then(Value::as_str).unwrap_or_default()
    };
    let (code, message) = (said("code"), said("message"));
    if reply.status == 429 && SPENT.iter().any(|spent| [code, said("type")].contains(spent)) {
        return Some(Trouble::Barred("has used up its quota (HTTP 429)".to_owned()));
    }
    let too_large = code == "context_length_exceeded"
        || ["ContextWindowExceeded", "context length", "context size", "context window"]
            .iter()
            .any(|words| message.contains(words));
    (reply.status == 400 && too_large).then_some(Trouble::TooLarge)
}

impl Openai {
    fn answer_format(&self) -> Option<Value> {
        match self.settings.answer_format {
            AnswerFormat::None => None,
            AnswerFormat::JsonObject => Some(json!({ "type": "json_object" })),
            AnswerFormat::JsonSchema => Some(json!({
                "type": "json_schema",
                "json_schema": {
                    "name": "translation",
                    "strict": true,
                    "schema": model::schema(),
                },
            })),
        }
    }
}

impl Dialect for Openai {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let question = model::question(request, batch, self.settings.style.as_deref());
        let mut body = json!({
            "model": self.model,
            "messages": [
                { "role": "system", "content": model::INSTRUCTIONS },
                { "role": "user", "content": question.to_string() },
            ],
        });
        let settings = &self.settings;
        let options = [
            ("response_format", self.answer_format()),
            ("temperature", settings.temperature.map(Value::from)),
            ("seed", settings.seed.map(Value::from)),
            ("max_tokens", settings.max_tokens.map(Value::from)),
        ];
        for (name, value) in options {
            if let Some(value) = value {
                body[name] = value;
            }
        }
        let call = Call::json(self.address.clone(), &body);
        call.secret("authorization", "Bearer ", self.key.as_ref())
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let completion: Completion = reply.succeeded()?.json()?;
        let Some(choice) = completion.choices.into_iter().next() else {
            return Err(Trouble::Garbled("answered without a choice".to_owned()));
        };
        let ended = match choice.finish_reason.as_deref() {
            Some("length") => Ended::CutOff,
            Some("content_filter") => Ended::Declined,
            _ if choice.message.refusal.is_some() => Ended::Declined,
            _ => Ended::Whole,
        };
        let content = choice.message.content.unwrap_or_default();
        let mask = batch.first().map_or(Mask::Parts, |asked| asked.masked.mask());
        Ok(model::read(&content, ended, mask, batch.len(), completion.model))
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        let OpenaiSettings { style, answer_format, temperature, seed, .. } = &self.settings;
        format!("{} {style:?} {answer_format:?} {temperature:?} {seed:?}", self.model)
    }
}
