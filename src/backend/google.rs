//! Google Cloud Translation, basic edition: `POST /language/translate/v2`
//! (<https://cloud.google.com/translate/docs/reference/rest/v2/translate>).
//!
//! Slots travel as HTML elements that are not to be translated; entities in what comes back are
//! read by the mask. A used-up quota is a 403 like a wrong key, and only the body tells them apart.

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::remote::{Asked, Dialect, Languages, Reading, Remote, remote_settings};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Request, Unit};
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

#[derive(Deserialize, Default)]
#[serde(default)]
struct Complaint {
    error: Details,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Details {
    errors: Vec<Reason>,
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
        languages: Languages::new(shared.languages, Lang::to_string),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What a 403 is about.
fn trouble(reply: &Reply) -> Option<Trouble> {
    let complaint: Complaint = reply.json().unwrap_or_default();
    let is = |names: &[&str]| {
        complaint.error.errors.iter().any(|error| names.contains(&error.reason.as_str()))
    };
    if reply.status != 403 {
        None
    } else if is(&["userRateLimitExceeded", "rateLimitExceeded"]) {
        Some(Trouble::Limited("is asked too often (HTTP 403)".to_owned(), None))
    } else if is(&["dailyLimitExceeded", "quotaExceeded"]) {
        Some(Trouble::Never("has used up its quota (HTTP 403)".to_owned()))
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

    fn fingerprint(&self) -> String {
        "v2".to_owned()
    }
}
