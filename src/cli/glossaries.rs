//! Which glossaries hold for a run: those of the flags, else of the configuration, else the
//! shipped ones; `--term` goes before all of them.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, slice};

use super::config::{Names, Settings};
use super::error::Failure;
use crate::glossary::exchange::{PairStyle, write_pairs};
use crate::glossary::{Glossary, GlossaryError, Layer, Matcher};
use crate::language::Lang;

/// The name of the glossaries that ship.
const SHIPPED: &str = "shipped";

/// The name of no glossary.
pub const NONE: &str = "none";

/// Of so many bytes a glossary is large: it is read when its terms are asked for, and not before.
const LARGE: u64 = 1 << 18;

/// Flags that choose terms.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct GlossaryArgs {
    /// Glossaries in place of the configured ones.
    #[arg(long, value_name = "FILE")]
    pub glossary: Vec<String>,
    /// The house whose terms are preferred.
    #[arg(long, value_name = "NAME")]
    pub house: Option<String>,
    /// Terms for this run.
    #[arg(long, value_name = "SOURCE=TARGET")]
    pub term: Vec<String>,
}

/// The glossaries of a run; a matcher is made once for each pair of languages.
#[derive(Debug)]
pub struct Shelf {
    layers: Vec<Layer>,
    terms: Vec<String>,
    house: Option<String>,
    cache: Option<PathBuf>,
    matchers: Mutex<BTreeMap<(Lang, Lang), Arc<Matcher>>>,
}

impl Shelf {
    /// The glossaries that the flags and the settings name, read and found well-formed; a large one is
    /// read when its terms are asked for.
    pub fn new(args: &GlossaryArgs, settings: &Settings) -> Result<Self, Failure> {
        let configured = settings.glossary.as_ref().map(|Names(names)| names.as_slice());
        let shipped = [SHIPPED.to_owned()];
        let names = match args.glossary.as_slice() {
            [] => configured.unwrap_or(&shipped),
            asked => asked,
        };
        let names = || names.iter().filter(|name| *name != NONE);
        let layers: Vec<_> = names().map(|name| Layer::named(name)).collect();
        let unknown = Lang::unknown();
        Layer::pairs(&args.term, &unknown, &unknown)?;
        for layer in &layers {
            match layer {
                Layer::File(path) if fs::metadata(path).is_ok_and(|file| file.len() >= LARGE) => {}
                Layer::File(_) => drop(Glossary::load(slice::from_ref(layer))?),
                _ => {}
            }
        }
        let house = args.house.clone().or_else(|| settings.house.clone());
        let (terms, cache) = (args.term.clone(), settings.cache_folder());
        Ok(Self { layers, terms, house, cache, matchers: Mutex::default() })
    }

    /// The terms from one language to another.
    pub fn matcher(&self, from: &Lang, to: &Lang) -> Result<Arc<Matcher>, GlossaryError> {
        let mut matchers = self.matchers.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (from.clone(), to.clone());
        if let Some(matcher) = matchers.get(&key) {
            return Ok(Arc::clone(matcher));
        }
        let mut layers = self.layers.clone();
        layers.push(Layer::pairs(&self.terms, from, to)?);
        let (house, cache) = (self.house.as_deref(), self.cache.as_deref());
        let matcher = Matcher::load(&layers, from, to, house, cache)?;
        Ok(Arc::clone(matchers.entry(key).or_insert(Arc::new(matcher))))
    }

    /// The terms from one language to another as an engine keeps them: source and target.
    #[must_use]
    pub fn pairs(&self, from: &Lang, to: &Lang) -> Vec<(String, String)> {
        // What cannot be loaded has been refused before any engine is asked.
        let Ok(glossary) = Glossary::load(&self.layers) else { return Vec::new() };
        let wish = (from, to, self.house.as_deref());
        let table = write_pairs(glossary.concepts(), PairStyle::DeepL, b'\t', wish);
        let mut rows = csv::ReaderBuilder::new();
        let rows = rows.has_headers(false).delimiter(b'\t').from_reader(table.as_bytes());
        let pairs: Result<Vec<(String, String)>, csv::Error> = rows.into_deserialize().collect();
        pairs.unwrap_or_default()
    }
}
