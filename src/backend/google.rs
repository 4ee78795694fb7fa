//! Google Cloud Translation, basic edition: `POST /language/translate/v2`
//! (<https://cloud.google.com/translate/docs/reference/rest/v2/translate>).
//!
//! Slots travel as HTML elements that are not to be translated; entities in what comes back are
//! read by the mask. A used-up quota is a 403 like a wrong key, and only the body tells them apart.

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::remote::{
    Asked, Dialect, Languages, Link, Reading, Remote, crossed, known_variant, remote_settings,
};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Pairs, Request, Unit};
use crate::language::Lang;
use crate::protect::Mask;

remote_settings! {
    /// Settings of `kind = "google"`.
    GoogleSettings {}
}

const URL: &str = "https://translation.googleapis.com";
const TEXTS: usize = 128;
/// What Google recommends for one request.
const SIZE: usize = 5_000;
/// Variants that Google tells apart.
const VARIANTS: [&str; 5] = ["fr-CA", "pt-BR", "pt-PT", "zh-CN", "zh-TW"];

struct Google {
    address: Address,
    key: SecretString,
    languages: Languages,
}

#[derive(Deserialize)]
struct Answered {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Translation {
    translated_text: String,
}

#[derive(Deserialize)]
struct Listed {
    data: ListedData,
}

#[derive(Deserialize)]
struct ListedData {
    languages: Vec<ListedLanguage>,
}

#[derive(Deserialize)]
struct ListedLanguage {
    language: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Complaint {
    error: Problem,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Problem {
    message: String,
    errors: Vec<Reason>,
    details: Vec<Reason>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Reason {
    reason: String,
}

/// Opens Google as `settings` describe it.
pub(super) fn open(
    name: &str,
    settings: &GoogleSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, Some(URL))?;
    let limits = Limits {
        sentences: Some(TEXTS),
        size: Some((SIZE, Unit::Characters)),
        ..Limits::default()
    };
    let masks = vec![Mask::Html, Mask::Opaque];
    let capability = shared.capability((name, "google"), &address, masks, limits);
    let dialect = Google {
        address: address.join("language/translate/v2"),
        key: shared.required_key(name, around)?,
        languages: Languages::new(shared.languages, |lang| known_variant(lang, &VARIANTS)),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What the reason in the body says beyond the status.
fn trouble(reply: &Reply) -> Option<Trouble> {
    if !matches!(reply.status, 400 | 403) {
        return None;
    }
    let Complaint { error } = reply.json().ok()?;
    let reasons: Vec<&str> =
        error.errors.iter().chain(&error.details).map(|one| one.reason.as_str()).collect();
    let is = |names: &[&str]| reasons.iter().any(|reason| names.contains(reason));
    let status = reply.status;
    if is(&["userRateLimitExceeded", "rateLimitExceeded"]) {
        Some(Trouble::Limited(format!("is asked too often (HTTP {status})"), None))
    } else if is(&["dailyLimitExceeded", "quotaExceeded"]) {
        Some(Trouble::Barred(format!("has used up its quota (HTTP {status})")))
    } else if is(&["keyInvalid", "API_KEY_INVALID"]) {
        Some(Trouble::Barred(format!(
            "refuses the key; check `key_env` or `key_file` (HTTP {status})"
        )))
    } else if error.message.contains("too long") {
        Some(Trouble::TooLarge)
    } else {
        None
    }
}

impl Dialect for Google {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let texts: Vec<&str> = batch.iter().map(|asked| asked.masked.text.as_str()).collect();
        let body = json!({
            "q": texts,
            "source": self.languages.name(request.from),
            "target": self.languages.name(request.to),
            "format": if request.mask == Mask::Html { "html" } else { "text" },
        });
        Call::json(self.address.clone(), &body).secret("x-goog-api-key", "", Some(&self.key))
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let answered: Answered = reply.succeeded()?.json()?;
        let texts = answered.data.translations.into_iter().map(|one| one.translated_text);
        Reading::in_order(texts, batch.len())
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        "v2".to_owned()
    }

    fn pairs(&self, link: &Link<'_>) -> Result<Pairs, BackendError> {
        let call = Call::get(self.address.join("languages"));
        let call = call.secret("x-goog-api-key", "", Some(&self.key));
        let listed: Listed =
            link.ask(&call, |reply| reply.succeeded()?.json(), "for its languages")?;
        let names: Vec<String> =
            listed.data.languages.into_iter().map(|one| one.language).collect();
        Ok(crossed(&names, &names))
    }
}
