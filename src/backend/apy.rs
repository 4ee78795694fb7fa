//! Apertium over HTTP, as `apertium-apy` serves it: `/translate`
//! (<https://wiki.apertium.org/wiki/Apertium-apy>).
//!
//! It cuts long requests short and answers 200 all the same, so a request holds one sentence of at
//! most 900 characters, and behind it, as a paragraph of its own, a word that must come back.
//! Word-bound blanks are text to it; slots travel as words no language has.

use serde::Deserialize;

use super::apertium;
use super::remote::{
    Asked, Dialect, Got, Languages, Link, Reading, Remote, listed, remote_settings,
};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Pairs, Request, Unit};
use crate::language::Lang;
use crate::protect::{Mask, Masked};

remote_settings! {
    /// Settings of `kind = "apy"`.
    ApySettings {}
}

/// Beyond a thousand it cuts inside sentences when it is busy; this leaves room for the sentinel.
const SIZE: usize = 880;

struct Apy {
    address: Address,
    pairs: Address,
    languages: Languages,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answered {
    response_data: Data,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    translated_text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListedPairs {
    response_data: Vec<ListedPair>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListedPair {
    source_language: String,
    target_language: String,
}

/// Opens the server that `settings` describe.
pub(super) fn open(
    name: &str,
    settings: &ApySettings,
    around: &Surroundings,
) -> Result<Box<dyn Backend>, BackendError> {
    let shared = settings.shared();
    let address = shared.address(name, None)?;
    let limits =
        Limits { sentences: Some(1), size: Some((SIZE, Unit::Characters)), ..Limits::default() };
    let masks = vec![Mask::Opaque];
    let mut capability = shared.capability((name, "apy"), &address, masks, limits);
    capability.limits = Limits {
        sentences: Some(1),
        size: Some((settings.size.unwrap_or(SIZE).min(SIZE), Unit::Characters)),
        ..capability.limits
    };
    let dialect = Apy {
        address: address.join("translate"),
        pairs: address.join("listPairs"),
        languages: Languages::new(shared.languages, apertium::code),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

/// The text and its sentinel, a paragraph apart.
fn with_sentinel(masked: &Masked) -> String {
    format!("{}\n\n{}", masked.text, masked.sentinel())
}

/// The answer without its sentinel; cut off where that is not there.
fn whole(answer: &str, masked: &Masked) -> Got {
    let sentinel = masked.sentinel();
    let answer = answer.trim_end();
    let body = answer.len().checked_sub(sentinel.len()).filter(|at| answer.is_char_boundary(*at));
    match body.map(|at| answer.split_at(at)) {
        Some((body, end)) if end.eq_ignore_ascii_case(&sentinel) => {
            Got::Words(body.trim_end().to_owned())
        }
        _ => Got::CutOff,
    }
}

impl Dialect for Apy {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let pair =
            format!("{}|{}", self.languages.name(request.from), self.languages.name(request.to));
        let text = batch.first().map(|asked| with_sentinel(asked.masked)).unwrap_or_default();
        let fields = [
            ("langpair", pair.as_str()),
            ("q", text.as_str()),
            ("markUnknown", "no"),
            ("format", "txt"),
        ];
        Call::form(self.address.clone(), &fields)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if reply.status == 400 {
            let reason = "does not translate this pair of languages (HTTP 400)";
            return Err(Trouble::Refused(reason.to_owned()));
        }
        let Answered { response_data } = reply.succeeded()?.json()?;
        let items = batch.iter().map(|asked| whole(&response_data.translated_text, asked.masked));
        Ok(Reading { items: items.collect(), model: None })
    }

    fn fingerprint(&self, _link: &Link<'_>, _from: &Lang, _to: &Lang) -> String {
        "txt".to_owned()
    }

    fn pairs(&self, link: &Link<'_>) -> Result<Pairs, BackendError> {
        let call = Call::get(self.pairs.clone());
        let list: ListedPairs =
            link.ask(&call, |reply| reply.succeeded()?.json(), "for its pairs of languages")?;
        let pairs = list.response_data.iter();
        let pairs =
            pairs.map(|pair| (pair.source_language.as_str(), pair.target_language.as_str()));
        Ok(listed(pairs, apertium::lang))
    }
}
