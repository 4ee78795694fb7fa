//! LibreTranslate: `POST /translate` (<https://docs.libretranslate.com/api/operations/translate/>).
//!
//! Its HTML mode cuts sentences at tags, so slots travel as words no language has, in plain text.
//! How much a request may hold is its operator's choice; `batch` and `size` say it.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use super::remote::{Asked, Dialect, Languages, Link, Reading, Remote, listed, remote_settings};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Pairs, Request, Unit};
use crate::language::Lang;
use crate::protect::Mask;

remote_settings! {
    /// Settings of `kind = "libretranslate"`.
    LibretranslateSettings {}
}

const TEXTS: usize = 20;
/// The limit of the public service.
const SIZE: usize = 2_000;

struct Libretranslate {
    address: Address,
    pairs: Address,
    key: Option<SecretString>,
    languages: Languages,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answered {
    translated_text: Vec<String>,
}

#[derive(Deserialize)]
struct Source {
    code: String,
    targets: Vec<String>,
}

/// Opens LibreTranslate as `settings` describe it.
pub(super) fn open(
    name: &str,
    settings: &LibretranslateSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, None)?;
    let limits = Limits {
        sentences: Some(TEXTS),
        size: Some((SIZE, Unit::Characters)),
        ..Limits::default()
    };
    let masks = vec![Mask::Opaque];
    let capability = shared.capability((name, "libretranslate"), &address, masks, limits);
    let dialect = Libretranslate {
        address: address.join("translate"),
        pairs: address.join("languages"),
        key: shared.key(name, around)?,
        languages: Languages::new(shared.languages, usual_name),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

fn usual_name(lang: &Lang) -> String {
    lang.primary().to_owned()
}

/// A 400 is a limit of the operator, a missing key or an unknown pair: only its words tell which.
fn trouble(reply: &Reply) -> Option<Trouble> {
    let body: Value = reply.json().ok()?;
    let said = body.get("error")?.as_str()?;
    if reply.status != 400 {
        None
    } else if said.contains("exceeds") {
        Some(Trouble::TooLarge)
    } else if said.contains("API key") {
        Some(Trouble::Barred("wants a key; name one with `key_env` (HTTP 400)".to_owned()))
    } else if said.contains("not supported") {
        Some(Trouble::Refused("does not translate this pair of languages (HTTP 400)".to_owned()))
    } else {
        None
    }
}

impl Dialect for Libretranslate {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let texts: Vec<&str> = batch.iter().map(|asked| asked.masked.text.as_str()).collect();
        let mut body = json!({
            "q": texts,
            "source": self.languages.name(request.from),
            "target": self.languages.name(request.to),
            "format": "text",
        });
        if let Some(key) = &self.key {
            body["api_key"] = key.expose_secret().into();
        }
        Call::json(self.address.clone(), &body)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let answered: Answered = reply.succeeded()?.json()?;
        Reading::in_order(answered.translated_text, batch.len())
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        "text".to_owned()
    }

    fn pairs(&self, link: &Link<'_>) -> Result<Pairs, BackendError> {
        let call = Call::get(self.pairs.clone());
        let sources: Vec<Source> =
            link.ask(&call, |reply| reply.succeeded()?.json(), "for its languages")?;
        let pairs = sources
            .iter()
            .flat_map(|from| from.targets.iter().map(|to| (from.code.as_str(), to.as_str())));
        Ok(listed(pairs, |tag| tag.parse().ok()))
    }
}
