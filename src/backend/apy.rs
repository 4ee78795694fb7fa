//! Apertium over HTTP, as `apertium-apy` serves it: `/translate`
//! (<https://wiki.apertium.org/wiki/Apertium-apy>).
//!
//! It cuts long requests short and answers 200 all the same, so a request holds one sentence of at
//! most 900 characters. Word-bound blanks are text to it; slots travel as words no language has.

use serde::Deserialize;

use super::apertium;
use super::remote::{Asked, Dialect, Languages, Reading, Remote, remote_settings};
use super::settings::Surroundings;
use super::transport::{Address, Call, Reply, Trouble};
use super::{Backend, BackendError, Limits, Request, Unit};
use crate::protect::Mask;

remote_settings! {
    /// Settings of `kind = "apy"`.
    ApySettings {}
}

/// Beyond a thousand it cuts inside sentences when it is busy.
const SIZE: usize = 900;

struct Apy {
    address: Address,
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
        languages: Languages::new(shared.languages, apertium::code),
    };
    Ok(Box::new(Remote::new(capability, &shared, around, dialect)?))
}

impl Dialect for Apy {
    fn call(&self, request: &Request<'_>, batch: &[Asked<'_>]) -> Call {
        let pair =
            format!("{}|{}", self.languages.name(request.from), self.languages.name(request.to));
        let text = batch.first().map(|asked| asked.masked.text.as_str()).unwrap_or_default();
        let fields =
            [("langpair", pair.as_str()), ("q", text), ("markUnknown", "no"), ("format", "txt")];
        Call::form(self.address.clone(), &fields)
    }

    fn read(&self, reply: &Reply, batch: &[Asked<'_>]) -> Result<Reading, Trouble> {
        if reply.status == 400 {
            let reason = "does not translate this pair of languages (HTTP 400)";
            return Err(Trouble::Never(reason.to_owned()));
        }
        let answered: Answered = reply.succeeded()?.json()?;
        Reading::in_order([answered.response_data.translated_text], batch.len())
    }

    fn fingerprint(&self) -> String {
        "txt".to_owned()
    }
}
