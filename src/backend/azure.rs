//! Azure AI Translator, version 3: `POST /translate?api-version=3.0`
//! (<https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate>).
//!
//! Slots travel as HTML elements of the class `notranslate`. A request holds 1,000 texts and 50,000
//! characters over all languages asked for.

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::{Value, json};

use super::remote::{
    Asked, Dialect, Languages, Link, Reading, Remote, crossed, known_variant, remote_settings,
};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Pairs, Request, Unit};
use crate::language::Lang;
use crate::protect::Mask;

remote_settings! {
    /// Settings of `kind = "azure"`.
    AzureSettings {
        /// The region of the resource, such as `westeurope`, where the key belongs to one.
        region: Option<String>,
        /// Which of one's own models is asked.
        category: Option<String>,
    }
}

const URL: &str = "https://api.cognitive.microsofttranslator.com";
const TEXTS: usize = 1_000;
/// Its 50,000, with room for what it may count otherwise.
const SIZE: usize = 45_000;
/// Variants that Azure tells apart.
const VARIANTS: [&str; 4] = ["fr-CA", "pt-PT", "zh-Hans", "zh-Hant"];

struct Azure {
    address: Address,
    pairs: Address,
    key: SecretString,
    region: Option<String>,
    category: Option<String>,
    languages: Languages,
}

#[derive(Deserialize)]
struct Answered {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

#[derive(Deserialize)]
struct Listed {
    translation: BTreeMap<String, Value>,
}

/// Opens Azure as `settings` describe it.
pub(super) fn open(
    name: &str,
    settings: &AzureSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, Some(URL))?;
    let limits =
        Limits { sentences: Some(TEXTS), size: Some((SIZE, Unit::Utf16)), ..Limits::default() };
    let masks = vec![Mask::Html, Mask::Opaque];
    let capability = shared.capability((name, "azure"), &address, masks, limits);
    let dialect = Azure {
        address: address.join("translate").with("api-version", "3.0"),
        pairs: address.join("languages").with("api-version", "3.0").with("scope", "translation"),
        key: shared.required_key(name, around)?,
        region: settings.region.clone(),
        category: settings.category.clone(),
        languages: Languages::new(shared.languages, usual_name),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What Azure calls a language: Chinese only with its script.
fn usual_name(lang: &Lang) -> String {
    match known_variant(lang, &VARIANTS).as_str() {
        "zh" => "zh-Hans".to_owned(),
        name => name.to_owned(),
    }
}

/// What the code in the body says beyond the status: the first three digits of it are the status.
fn trouble(reply: &Reply) -> Option<Trouble> {
    let body: Value = reply.json().ok()?;
    match body.pointer("/error/code")?.as_u64()? {
        400_050 | 400_077 => Some(Trouble::TooLarge),
        400_023 | 400_035 | 400_036 => Some(Trouble::Refused(
            "does not translate this pair of languages (HTTP 400)".to_owned(),
        )),
        403_001 => Some(Trouble::Barred("has used up its quota (HTTP 403)".to_owned())),
        _ => None,
    }
}

impl Dialect for Azure {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let texts: Vec<Value> =
            batch.iter().map(|asked| json!({ "Text": asked.masked.text })).collect();
        let kind = if request.mask == Mask::Html { "html" } else { "plain" };
        let mut address = self.address.clone();
        for (name, value) in [
            ("from", self.languages.name(request.from)),
            ("to", self.languages.name(request.to)),
            ("textType", kind.to_owned()),
        ] {
            address = address.with(name, &value);
        }
        if let Some(category) = &self.category {
            address = address.with("category", category);
        }
        let call = Call::json(address, &Value::from(texts));
        let call = call.secret("ocp-apim-subscription-key", "", Some(&self.key));
        match &self.region {
            Some(region) => call.header("ocp-apim-subscription-region", region),
            None => call,
        }
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let answered: Vec<Answered> = reply.succeeded()?.json()?;
        let texts: Option<Vec<String>> = answered
            .into_iter()
            .map(|one| one.translations.into_iter().next().map(|first| first.text))
            .collect();
        Reading::in_order(texts.ok_or(Trouble::Miscounted)?, batch.len())
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        self.category.clone().unwrap_or_default()
    }

    fn pairs(&self, link: &Link<'_>) -> Result<Pairs, BackendError> {
        let call = Call::get(self.pairs.clone());
        let listed: Listed =
            link.ask(&call, |reply| reply.succeeded()?.json(), "for its languages")?;
        let names: Vec<String> = listed.translation.into_keys().collect();
        Ok(crossed(&names, &names))
    }
}
