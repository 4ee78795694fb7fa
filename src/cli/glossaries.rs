//! Which glossaries hold for a run: those of the flags, else of the configuration, else the
//! shipped ones; `--term` goes before all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, slice};

use super::config::{Names, Settings};
use super::error::Failure;
use super::exit::Exit;
use super::nearest::hint;
use crate::finding::Message;
use crate::glossary::exchange::{PairStyle, write_pairs};
use crate::glossary::{Glossary, GlossaryError, Layer, Matcher};
use crate::language::Lang;

/// The name of the glossaries that ship.
const SHIPPED: &str = "shipped";

/// The name of no glossary.
const NONE: &str = "none";

/// Of so many bytes a glossary is large: it is read when its terms are asked for, and not before.
const LARGE: u64 = 1 << 18;

/// The layers of these names; where none is named those of the settings, else the shipped ones.
pub fn layers(asked: &[String], settings: &Settings) -> Vec<Layer> {
    let configured = settings.glossary.as_ref().map(|Names(names)| names.as_slice());
    let shipped = [SHIPPED.to_owned()];
    let names = if asked.is_empty() { configured.unwrap_or(&shipped) } else { asked };
    names.iter().filter(|name| *name != NONE).map(|name| Layer::named(name)).collect()
}

fn is_large(layer: &Layer) -> bool {
    matches!(layer, Layer::File(path) if fs::metadata(path).is_ok_and(|file| file.len() >= LARGE))
}

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
        let layers = layers(&args.glossary, settings);
        let unknown = Lang::unknown();
        Layer::pairs(&args.term, &unknown, &unknown)?;
        let house = args.house.clone().or_else(|| settings.house.clone());
        Self::looked_over(&layers, house.as_deref())?;
        let (terms, cache) = (args.term.clone(), settings.cache_folder());
        Ok(Self { layers, terms, house, cache, matchers: Mutex::default() })
    }

    /// Refuses a broken glossary, and a house of which neither the glossaries nor those that ship have
    /// terms: a slip there would set aside all that the house wants.
    fn looked_over(layers: &[Layer], house: Option<&str>) -> Result<(), Failure> {
        let mut houses: BTreeSet<String> = Glossary::shipped_houses().map(str::to_owned).collect();
        for layer in layers.iter().filter(|layer| matches!(layer, Layer::File(_))) {
            if is_large(layer) {
                // What it has is not known yet.
                houses.extend(house.map(str::to_owned));
            } else {
                let glossary = Glossary::load(slice::from_ref(layer))?;
                houses.extend(glossary.houses().into_iter().map(str::to_owned));
            }
        }
        let Some(house) = house.filter(|house| !houses.contains(*house)) else { return Ok(()) };
        let known: Vec<&str> = houses.iter().map(String::as_str).collect();
        let message = Message::new("error-no-house").with("name", house);
        Err(Failure::new(Exit::BadConfig, message).hint(hint(house, &known)))
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
