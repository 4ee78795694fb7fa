//! DeepL: `POST /v2/translate` (<https://developers.deepl.com/docs/api-reference/translate>).
//!
//! Slots travel as ignored XML elements under the second version of its tag handling; the first one
//! moves them to the start of the sentence. A request holds 50 texts and 128 KiB.

mod glossary;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::remote::{
    Asked, Dialect, Languages, Link, Reading, Remote, crossed, known_variant, remote_settings,
    words_around,
};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Pairs, Request, Unit};
use crate::language::Lang;
use crate::protect::Mask;
use glossary::Glossaries;

/// How DeepL addresses the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Formality {
    /// Formally; an error where the language knows no difference.
    More,
    /// Informally; an error where the language knows no difference.
    Less,
    /// Formally where the language knows a difference.
    PreferMore,
    /// Informally where the language knows a difference.
    PreferLess,
}

remote_settings! {
    /// Settings of `kind = "deepl"`.
    DeeplSettings {
        /// How the reader is addressed.
        formality: Option<Formality>,
        /// Which of its models is asked, such as `quality_optimized`.
        model_type: Option<String>,
        /// Whether the neighbouring sentences go along as context; they do where nothing is said.
        context: Option<bool>,
        /// Whether the glossary's terms are kept at DeepL, renewed whenever they change.
        glossary: bool,
    }
}

const PRO: &str = "https://api.deepl.com";
const FREE: &str = "https://api-free.deepl.com";
/// Variants that DeepL tells apart in what it translates into.
const VARIANTS: [&str; 7] = ["en-GB", "en-US", "es-419", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant"];
const TEXTS: usize = 50;
/// Of its 128 KiB, what is left when text is escaped in JSON and context goes along.
const SIZE: usize = 80 << 10;
/// The most bytes of context.
const CONTEXT: usize = 4 << 10;

struct Deepl {
    address: Address,
    key: SecretString,
    languages: Languages,
    glossaries: Option<Glossaries>,
    formality: Option<Formality>,
    model_type: Option<String>,
    context: bool,
}

#[derive(Deserialize)]
struct Answered {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
    #[serde(default)]
    model_type_used: Option<String>,
}

#[derive(Deserialize)]
struct Listed {
    language: String,
}

/// Opens DeepL as `settings` describe it.
pub(super) fn open(
    name: &str,
    settings: &DeeplSettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    use secrecy::ExposeSecret;
    let shared = settings.shared();
    let key = shared.required_key(name, around)?;
    let usual = if key.expose_secret().ends_with(":fx") { FREE } else { PRO };
    let address = shared.address(name, Some(usual))?;
    let limits =
        Limits { sentences: Some(TEXTS), size: Some((SIZE, Unit::Bytes)), ..Limits::default() };
    let masks = vec![Mask::Xml, Mask::Opaque];
    let mut capability = shared.capability((name, "deepl"), &address, masks, limits);
    capability.reads_context = settings.context.unwrap_or(true);
    let dialect = Deepl {
        glossaries: settings.glossary.then(|| Glossaries::new(&address, key.clone())),
        address,
        key,
        languages: Languages::new(shared.languages, target_name),
        formality: settings.formality,
        model_type: settings.model_type.clone(),
        context: settings.context.unwrap_or(true),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// What DeepL calls a language that it translates into: English and Portuguese only with their
/// country.
fn target_name(lang: &Lang) -> String {
    let name = known_variant(lang, &VARIANTS);
    let plain = lang.as_str() == lang.primary();
    match name.as_str() {
        "en" if plain => "EN-US".to_owned(),
        "en" => "EN-GB".to_owned(),
        "pt" if plain => "PT-BR".to_owned(),
        "pt" => "PT-PT".to_owned(),
        name => name.to_uppercase(),
    }
}

/// What a 400 is about, where its words are among those known.
fn trouble(reply: &Reply) -> Option<Trouble> {
    if reply.status != 400 {
        return None;
    }
    let body: Value = reply.json().ok()?;
    let said = body.get("message")?.as_str()?;
    let about = |name: &str| said.contains(name);
    let reason = if about("formality") {
        "does not know this `formality` for this language; prefer_more and prefer_less always do"
    } else if about("target_lang") || about("source_lang") {
        "does not translate this pair of languages"
    } else if about("model_type") {
        "does not know this `model_type`, or not for this pair of languages"
    } else {
        return None;
    };
    Some(Trouble::Refused(format!("{reason} (HTTP 400)")))
}

fn authorised(call: Call, key: &SecretString) -> Call {
    call.secret("authorization", "DeepL-Auth-Key ", Some(key))
}

/// The words around and in a batch, each sentence once, as far as there is room for them.
fn context(batch: &[Asked<'_>]) -> String {
    let mut around: Vec<String> = Vec::new();
    for asked in batch {
        let sentence = &asked.sentence;
        for shielded in [sentence.before, Some(sentence.shielded), sentence.after] {
            let words = shielded.map(words_around).unwrap_or_default();
            if !words.is_empty() && !around.contains(&words) {
                around.push(words);
            }
        }
        if around.iter().map(String::len).sum::<usize>() > CONTEXT {
            around.pop();
            break;
        }
    }
    around.join(" ")
}

impl Dialect for Deepl {
    fn prepare(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> Result<(), BackendError> {
        self.glossaries.as_ref().map_or(Ok(()), |glossaries| glossaries.prepare(link, from, to))
    }

    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let texts: Vec<&str> = batch.iter().map(|asked| asked.masked.text.as_str()).collect();
        let mut body = json!({
            "text": texts,
            "source_lang": request.from.primary().to_uppercase(),
            "target_lang": self.languages.name(request.to),
            "split_sentences": "0",
            "preserve_formatting": true,
        });
        if request.mask == Mask::Xml {
            body["tag_handling"] = "xml".into();
            body["tag_handling_version"] = "v2".into();
            body["ignore_tags"] = json!(["x"]);
        }
        if let Some(formality) = self.formality {
            body["formality"] = json!(formality);
        }
        if let Some(model) = &self.model_type {
            body["model_type"] = model.as_str().into();
        }
        let glossaries = self.glossaries.as_ref();
        if let Some(id) = glossaries.and_then(|known| known.id(request.from, request.to)) {
            body["glossary_id"] = id.into();
        }
        let context = if self.context { context(batch) } else { String::new() };
        if !context.is_empty() {
            body["context"] = context.into();
        }
        authorised(Call::json(self.address.join("v2/translate"), &body), &self.key)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if let Some(trouble) = trouble(reply) {
            return Err(trouble);
        }
        let answered: Answered = reply.succeeded()?.json()?;
        let model = answered.translations.iter().find_map(|one| one.model_type_used.clone());
        let texts = answered.translations.into_iter().map(|one| one.text);
        Ok(Reading { model, ..Reading::in_order(texts, batch.len())? })
    }

    fn fingerprint(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> String {
        let glossary = self.glossaries.as_ref().map(|known| known.hash(link, from, to));
        format!("{:?} {:?} {glossary:?}", self.formality, self.model_type)
    }

    fn pairs(&self, link: &Link<'_>) -> Result<Pairs, BackendError> {
        let names = |kind: &str| -> Result<Vec<String>, BackendError> {
            let address = self.address.join("v2/languages").with("type", kind);
            let call = authorised(Call::get(address), &self.key);
            let listed: Vec<Listed> =
                link.ask(&call, |reply| reply.succeeded()?.json(), "for its languages")?;
            Ok(listed.into_iter().map(|one| one.language).collect())
        };
        Ok(crossed(&names("source")?, &names("target")?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_have_the_names_that_deepl_takes() {
        let name = |tag: &str| target_name(&tag.parse().unwrap());
        let tags =
            ["es", "es-MX", "es-419", "en", "en-GB", "en-AU", "pt", "pt-AO", "zh-Hant", "uk"];
        let names =
            ["ES", "ES", "ES-419", "EN-US", "EN-GB", "EN-GB", "PT-BR", "PT-PT", "ZH-HANT", "UK"];
        assert_eq!(tags.map(name), names);
    }
}
