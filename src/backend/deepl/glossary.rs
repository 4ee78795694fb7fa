//! The glossary's terms kept at DeepL: `/v3/glossaries`, one for each language pair.
//!
//! A change merges into what DeepL has and does not replace it, so a glossary is never changed: its
//! name carries a hash of its entries, and where the entries have changed the old one is deleted and
//! another one made.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use super::authorised;
use crate::backend::BackendError;
use crate::backend::remote::Link;
use crate::backend::transport::{Address, Call, Reply, Trouble};
use crate::language::Lang;

/// Languages without their variants, which glossaries do not know.
type Pair = (String, String);

/// The glossaries of this account that are ours.
pub(super) struct Glossaries {
    address: Address,
    key: SecretString,
    /// What they are to hold.
    entries: Mutex<BTreeMap<Pair, Arc<Entries>>>,
    /// Their ids, once they are ready; none for a pair without one.
    ready: Mutex<BTreeMap<Pair, Option<String>>>,
}

/// The terms of a pair as lines of source and target, and a hash of them.
struct Entries {
    lines: String,
    hash: String,
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
        let (entries, ready) = (Mutex::default(), Mutex::default());
        Self { address: address.join("v3/glossaries"), key, entries, ready }
    }

    /// The id of the glossary for this pair, once it is ready.
    pub fn id(&self, from: &Lang, to: &Lang) -> Option<String> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.get(&pair(from, to)).cloned().flatten()
    }

    /// A hash of what the glossary for this pair is to hold.
    pub fn hash(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> String {
        self.entries(link, from, to).hash.clone()
    }

    /// Sees to it that DeepL has the terms of this pair, the first time it is asked for.
    pub fn prepare(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> Result<(), BackendError> {
        let entries = self.entries(link, from, to);
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = pair(from, to);
        if ready.contains_key(&pair) {
            return Ok(());
        }
        let id = match entries.lines.as_str() {
            "" => None,
            _ => self.keep(link, &pair, &entries)?,
        };
        ready.insert(pair, id);
        Ok(())
    }

    fn entries(&self, link: &Link<'_>, from: &Lang, to: &Lang) -> Arc<Entries> {
        let mut all = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let read = || {
            let lines = lines(link.terms.map(|terms| terms(from, to)).unwrap_or_default());
            let hash = blake3::hash(lines.as_bytes()).to_hex()[..16].to_owned();
            Arc::new(Entries { lines, hash })
        };
        Arc::clone(all.entry(pair(from, to)).or_insert_with(read))
    }

    fn keep(
        &self,
        link: &Link<'_>,
        (from, to): &Pair,
        entries: &Entries,
    ) -> Result<Option<String>, BackendError> {
        let family = format!("wireloc {} {from}-{to} ", link.backend);
        let name = format!("{family}{}", entries.hash);
        let list = Call::get(self.address.clone());
        let list: List = self.ask(link, list, |reply| reply.succeeded()?.json())?;
        if let Some(kept) = list.glossaries.iter().find(|kept| kept.name == name) {
            return Ok(Some(kept.glossary_id.clone()));
        }
        for stale in list.glossaries.iter().filter(|kept| kept.name.starts_with(&family)) {
            let call = Call::get(self.address.join(&stale.glossary_id)).by("DELETE");
            self.ask(link, call, |reply| match reply.status {
                // Another run was faster.
                404 => Ok(()),
                _ => reply.succeeded().map(|_| ()),
            })?;
        }
        let body = json!({
            "name": name,
            "dictionaries": [{
                "source_lang": from,
                "target_lang": to,
                "entries": entries.lines,
                "entries_format": "tsv",
            }],
        });
        let made: Option<Kept> =
            self.ask(link, Call::json(self.address.clone(), &body), |reply| match reply.status {
                // There are no glossaries for every pair; terms are kept by slots all the same.
                400 => Ok(None),
                _ => reply.succeeded()?.json().map(Some),
            })?;
        Ok(made.map(|made| made.glossary_id))
    }

    fn ask<T>(
        &self,
        link: &Link<'_>,
        call: Call,
        read: impl Fn(&Reply) -> Result<T, Trouble>,
    ) -> Result<T, BackendError> {
        let what = "for its glossaries (`glossary = false` does without)";
        link.ask(&authorised(call, &self.key), read, what)
    }
}

fn pair(from: &Lang, to: &Lang) -> Pair {
    (from.primary().to_owned(), to.primary().to_owned())
}

/// The entries as lines of source and target, each source once; DeepL takes no control characters
/// and no per cent signs.
fn lines(terms: Vec<(String, String)>) -> String {
    let fits = |text: &str| {
        !text.trim().is_empty() && !text.contains(|c: char| c.is_control() || c == '%')
    };
    let unique: BTreeMap<String, String> =
        terms.into_iter().rev().filter(|(source, target)| fits(source) && fits(target)).collect();
    unique.iter().fold(String::new(), |lines, (source, target)| {
        lines + source.trim() + "\t" + target.trim() + "\n"
    })
}
