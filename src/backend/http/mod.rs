//! Any service that reads and writes JSON over HTTP, described by configuration alone.
//!
//! The body is a template whose placeholders stand for JSON values; the languages may stand in the
//! address too; a JSON pointer says where the answer's texts lie. A template with `{texts}` asks for many sentences at once, one with `{text}`
//! for one at a time.

mod template;

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::remote::{Asked, Dialect, Languages, Link, Reading, Remote, remote_settings};
use super::settings::{MaskSetting, Surroundings};
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Request};
use crate::language::Lang;
use template::{Filling, Template};

remote_settings! {
    /// Settings of `kind = "http"`.
    HttpSettings {
        /// The method; `POST` where it is not named.
        method: Option<String>,
        /// Headers; `{key}` in a value stands for the key.
        headers: BTreeMap<String, String>,
        /// The body: JSON in which `{texts}` or `{text}`, `{from}`, `{to}` and `{key}` stand for
        /// JSON values.
        body: Option<String>,
        /// Where the answer lies in the engine's JSON, as a JSON pointer (RFC 6901).
        answer: Option<String>,
        /// Where the text lies in each item of the answer, where the items are no texts themselves.
        item: Option<String>,
        /// How slots are written.
        mask: MaskSetting,
    }
}

const BODY: &str = r#"{"texts":{texts},"from":{from},"to":{to}}"#;
const ANSWER: &str = "/translations";
/// The most sentences a request, where the settings say nothing.
const BATCH: usize = 20;

struct Http {
    method: String,
    address: Address,
    headers: BTreeMap<String, String>,
    key: Option<SecretString>,
    body: Template,
    answer: String,
    item: String,
    languages: Languages,
}

/// Opens the service that `settings` describe.
pub(super) fn open(
    name: &str,
    settings: &HttpSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let wrong = |reason: String| BackendError::Settings { backend: name.to_owned(), reason };
    let shared = settings.shared();
    let body = Template::parse(settings.body.as_deref().unwrap_or(BODY)).map_err(wrong)?;
    let answer = settings.answer.clone().unwrap_or_else(|| ANSWER.to_owned());
    let item = settings.item.clone().unwrap_or_default();
    for pointer in [&answer, &item] {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err(wrong(format!(
                "`{pointer}` is no JSON pointer; write one such as `/texts`"
            )));
        }
    }
    if let Some(header) = settings.headers.iter().find(|(name, value)| is_key(name, value)) {
        return Err(wrong(format!(
            "the header `{}` looks like a key; name the key with `key_env` or `key_file`, and \
             write {{key}} where it is to stand",
            header.0
        )));
    }
    let address = shared.address(name, None)?;
    let sentences = if body.is_single() { 1 } else { settings.batch.unwrap_or(BATCH) };
    let limits = Limits { sentences: Some(sentences), ..Limits::default() };
    let masks = settings.mask.mask().into_iter().collect();
    let mut capability = shared.capability((name, "http"), &address, masks, limits);
    capability.limits.sentences = Some(sentences);
    let dialect = Http {
        method: settings.method.clone().unwrap_or_else(|| "POST".to_owned()).to_uppercase(),
        address,
        headers: settings.headers.clone(),
        key: shared.key(name, around)?,
        body,
        answer,
        item,
        languages: Languages::new(shared.languages, Lang::to_string),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// Whether a header says who asks, and says it here instead of by `{key}`.
fn is_key(name: &str, value: &str) -> bool {
    let name = name.to_lowercase();
    let names = ["authorization", "cookie", "key", "token", "secret", "password"];
    names.iter().any(|known| name.ends_with(known)) && !value.contains("{key}")
}

impl Http {
    /// Adds the configured headers; without one for the key, it travels as a bearer token.
    fn headers(&self, mut call: Call) -> Call {
        let mut placed = self.body.holds_key();
        for (name, value) in &self.headers {
            match (&self.key, value.contains("{key}")) {
                (Some(key), true) => {
                    let value = value.replace("{key}", key.expose_secret());
                    call = call.secret(name, "", Some(&SecretString::from(value)));
                    placed = true;
                }
                _ => call = call.header(name, value),
            }
        }
        if placed { call } else { call.secret("authorization", "Bearer ", self.key.as_ref()) }
    }

    /// The text of one item of the answer.
    fn text(&self, item: &Value) -> Result<String, Trouble> {
        let text = item.pointer(&self.item).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| {
            Trouble::Garbled("answered without a text where `answer` and `item` say it is".into())
        })
    }
}

impl Dialect for Http {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let texts: Vec<&str> = batch.iter().map(|asked| asked.masked.text.as_str()).collect();
        let [from, to] = [request.from, request.to].map(|lang| self.languages.name(lang));
        let body = self.body.fill(&Filling {
            texts: &texts,
            from: &from,
            to: &to,
            key: self.key.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default(),
        });
        let call = Call {
            method: self.method.clone(),
            body: body.into_bytes(),
            ..Call::get(self.address.filled(&[("{from}", &from), ("{to}", &to)]))
        };
        self.headers(call)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        let json: Value = reply.succeeded()?.json()?;
        match json.pointer(&self.answer) {
            Some(Value::Array(items)) => {
                let texts: Result<Vec<String>, Trouble> =
                    items.iter().map(|item| self.text(item)).collect();
                Reading::in_order(texts?, batch.len())
            }
            Some(single) => Reading::in_order([self.text(single)?], batch.len()),
            None => Err(Trouble::Garbled("answered without what `answer` points to".to_owned())),
        }
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        let Self { method, headers, answer, item, .. } = self;
        format!("{method} {headers:?} {} {answer} {item}", self.body.source())
    }
}
