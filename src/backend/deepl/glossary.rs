//! The glossary's terms kept at DeepL: `/v3/glossaries`, one for each language pair.
//!
//! A change merges into what DeepL has and does not replace it, so a glossary is never changed: its
//! name carries a hash of its entries, and where the entries have changed the old one is deleted and
//! another one made.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::authorised;
use crate::backend::BackendError;
use crate::backend::remote::Link;
use crate::backend::transport::{Address, Call, Failure, Reply, Trouble};
use crate::language::Lang;

/// The glossaries of this account that are ours.
pub(super) struct Glossaries {
    address: Address,
    key: SecretString,
    /// By languages without their variants, which glossaries do not know; nothing for no terms.
    ready: Mutex<BTreeMap<(String, String), Option<String>>>,
}

#[derive(Deserialize)]
struct List {
    glossaries: Vec<Kept>,
}

#[derive(Deserialize)]
struct Kept {
    glossary_id: String,
    name: String,
}

impl Glossaries {
    pub fn new(address: &Address, key: SecretString) -> Self {
        Self { address: address.join("v3/glossaries"), key, ready: Mutex::default() }
    }

    /// The id of the glossary for this pair, once it is ready.
    pub fn id(&self, from: &Lang, to: &Lang) -> Option<String> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.get(&pair(from, to)).cloned().flatten()
    }

    /// Sees to it that DeepL has the terms of this pair, the first time it is asked for.
    pub fn prepare(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> Result<(), BackendError> {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = pair(from, to);
        if ready.contains_key(&pair) {
            return Ok(());
        }
        let entries = entries(link.terms.map(|terms| terms(from, to)).unwrap_or_default());
        let id = if entries.is_empty() { None } else { Some(self.keep(link, &pair, &entries)?) };
        ready.insert(pair, id);
        Ok(())
    }

    fn keep(
        &self,
        link: &Link<'_>,
        (from, to): &(String, String),
        entries: &str,
    ) -> Result<String, BackendError> {
        let family = format!("wireloc {from}-{to} ");
        let hash = blake3::hash(entries.as_bytes()).to_hex();
        let name = format!("{family}{}", &hash[..16]);
        let list: List = self.ask(link, Call::get(self.address.clone()), Reply::json)?;
        if let Some(kept) = list.glossaries.iter().find(|kept| kept.name == name) {
            return Ok(kept.glossary_id.clone());
        }
        for stale in list.glossaries.iter().filter(|kept| kept.name.starts_with(&family)) {
            let call = Call::get(self.address.join(&stale.glossary_id)).by("DELETE");
            self.ask(link, call, |_| Ok(()))?;
        }
        let body = json!({
            "name": name,
            "dictionaries": [{
                "source_lang": from,
                "target_lang": to,
                "entries": entries,
                "entries_format": "tsv",
            }],
        });
        let made: Kept = self.ask(link, Call::json(self.address.clone(), &body), Reply::json)?;
        Ok(made.glossary_id)
    }

    fn ask<T>(
        &self,
        link: &Link<'_>,
        call: Call,
        read: impl Fn(&Reply) -> Result<T, Trouble>,
    ) -> Result<T, BackendError> {
        let backend = link.backend.to_owned();
        let call = authorised(call, &self.key);
        let asked = link.transport.ask(&call, |reply| read(reply.succeeded()?), link.cancel);
        asked.map_err(|failure| match failure {
            Failure::Cancelled => BackendError::Cancelled,
            Failure::Busy(reason, after) => BackendError::Busy { backend, reason, after },
            Failure::Gone(reason) => BackendError::Gone {
                backend,
                reason: format!("{reason}, asked for its glossaries"),
            },
            Failure::TooLarge | Failure::Miscounted => BackendError::Gone {
                backend,
                reason: "does not take the glossary; set `glossary = false`".to_owned(),
            },
        })
    }
}

fn pair(from: &Lang, to: &Lang) -> (String, String) {
    (from.primary().to_owned(), to.primary().to_owned())
}

/// The entries as lines of source and target, each source once; DeepL takes no control characters
/// and no per cent signs.
fn entries(terms: Vec<(String, String)>) -> String {
    let fits = |text: &str| {
        !text.trim().is_empty() && !text.contains(|c: char| c.is_control() || c == '%')
    };
    let unique: BTreeMap<String, String> =
        terms.into_iter().rev().filter(|(source, target)| fits(source) && fits(target)).collect();
    unique.iter().fold(String::new(), |lines, (source, target)| {
        lines + source.trim() + "\t" + target.trim() + "\n"
    })
}
