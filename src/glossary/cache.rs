//! Keeps what was made from a glossary, so that a large one is ready at once.
//!
//! A cache is a folder that the caller names. A file there is named after the layers, the languages
//! and the house, and holds a digest of all that went into it: what was made of an earlier content
//! is never taken, and makes way for what is made of the present one, so that the folder does not
//! grow with every change. A damaged file counts as none. A cache that cannot be written is no
//! error: it only saves time.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::build::Wish;
use super::index::Index;
use super::{GlossaryError, Layer};
use crate::language::{Lang, file_of};

/// The name of what goes into an index.
pub(super) type Key = [u8; 32];

/// The name of the content of `layers`, sought for `wish`.
pub(super) fn key(layers: &[Layer], wish: &Wish) -> Result<Key, GlossaryError> {
    let mut hasher = Parts::new(wish);
    for lang in [&wish.from, &wish.to] {
        for table in RULES {
            hasher.part(rules_of(lang, table));
        }
    }
    for layer in layers {
        match layer {
            Layer::Shipped => {
                for (path, json) in crate::embedded::GLOSSARY_FILES {
                    hasher.part(path);
                    hasher.part(json);
                }
            }
            Layer::Cldr => {
                let tables = crate::embedded::LOCALE_FILES.iter();
                let tables = tables.filter(|(_, table, _)| table.starts_with("cldr/"));
                tables.for_each(|(_, _, json)| hasher.part(json));
            }
            Layer::Toml { name, text } => {
                hasher.part(name);
                hasher.part(text);
            }
            Layer::Concepts(concepts) => hasher.part(&format!("{concepts:?}")),
            Layer::File(path) => {
                hasher.part(&path.display().to_string());
                let cause = |cause| GlossaryError::Unreadable { path: path.clone(), cause };
                hasher.part(digest(path).map_err(cause)?.to_hex().as_str());
            }
        }
    }
    Ok(*hasher.0.finalize().as_bytes())
}

/// Hashes texts of which each keeps its length.
struct Parts(blake3::Hasher);

impl Parts {
    fn new(wish: &Wish) -> Self {
        let mut parts = Self(blake3::Hasher::new());
        parts.part(crate::embedded::READING);
        parts.part(wish.house.as_deref().unwrap_or(""));
        parts.part(wish.from.as_str());
        parts.part(wish.to.as_str());
        parts
    }

    fn part(&mut self, text: &str) {
        self.0.update(&(text.len() as u64).to_le_bytes());
        self.0.update(text.as_bytes());
    }
}

/// The tables by which forms of a language are made.
const RULES: [&str; 2] = ["lexicon/inflection", "lexicon/agreement"];

fn rules_of(lang: &Lang, table: &str) -> &'static str {
    let file = |tag: &str| file_of(&tag.parse().ok()?, table);
    file(lang.as_str()).or_else(|| file(lang.primary())).unwrap_or_default()
}

fn digest(path: &Path) -> io::Result<blake3::Hash> {
    let mut file = fs::File::open(path)?;
    let mut hasher = blake3::Hasher::new();
    let mut chunk = vec![0; 1 << 18];
    loop {
        match file.read(&mut chunk)? {
            0 => return Ok(hasher.finalize()),
            length => hasher.update(&chunk[..length]),
        };
    }
}

/// A folder for indexes, and the name that those of one glossary have there; or none.
#[derive(Debug, Clone, Default)]
pub(super) struct Cache {
    place: Option<(PathBuf, String)>,
}

impl Cache {
    /// The place of a glossary made of `layers` in `folder`. Terms that were given one by one belong
    /// to one run, and what is made of them is not kept.
    pub fn new(folder: Option<&Path>, layers: &[Layer], wish: &Wish) -> Self {
        let is_empty = |layer: &Layer| matches!(layer, Layer::Concepts(list) if list.is_empty());
        if layers.iter().all(is_empty) {
            return Self::default();
        }
        let mut parts = Parts::new(wish);
        for layer in layers {
            match layer {
                Layer::Shipped => parts.part("shipped"),
                Layer::Cldr => parts.part("cldr"),
                Layer::Toml { name, .. } => parts.part(name),
                Layer::File(path) => {
                    let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
                    parts.part(&path.display().to_string());
                }
                Layer::Concepts(concepts) if concepts.is_empty() => {}
                Layer::Concepts(_) => return Self::default(),
            }
        }
        let name = parts.0.finalize().to_hex()[..32].to_owned();
        Self { place: folder.map(|folder| (folder.to_owned(), name)) }
    }

    /// Whether there is a place.
    pub fn is_used(&self) -> bool {
        self.place.is_some()
    }

    /// The index of this part and content: from the folder, or made and put there.
    pub fn index(
        &self,
        key: &Key,
        part: &str,
        make: impl FnOnce() -> Result<Index, GlossaryError>,
    ) -> Result<Index, GlossaryError> {
        let Some((folder, name)) = &self.place else { return make() };
        let path = folder.join(format!("{name}.{part}"));
        let stored = fs::read(&path).ok().and_then(|bytes| Index::from_bytes(bytes, key));
        if let Some(index) = stored {
            return Ok(index);
        }
        let index = make()?;
        // Without a cache the next run takes longer and is as right.
        let _ = store(folder, &path, index.as_bytes());
        Ok(index)
    }
}

fn store(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Matcher, TermMatch};
    use super::*;

    fn words(matches: &[TermMatch]) -> Vec<&str> {
        matches.iter().map(TermMatch::term).collect()
    }

    fn layer(term: &str) -> Layer {
        let text =
            format!("[[concept]]\nid = \"a\"\nterm = [{{ lang = \"en\", text = \"{term}\" }}]\n");
        Layer::Toml { name: "desk.toml".into(), text }
    }

    #[test]
    fn a_cache_gives_the_same_terms_and_a_damaged_one_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let load =
            || Matcher::load(&[Layer::Shipped], &en, &es, None, Some(folder.path())).unwrap();
        let text = "An army strike hit Kharkiv.";
        assert_eq!(words(&load().find(text)), ["strike", "Kharkiv"]);
        let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
        let whole = fs::read(&file).unwrap();
        assert_eq!(words(&load().find(text)), ["strike", "Kharkiv"]);
        fs::write(&file, &whole[..whole.len() / 2]).unwrap();
        assert_eq!(words(&load().find(text)), ["strike", "Kharkiv"]);
        assert_eq!(fs::read(&file).unwrap(), whole);
    }

    #[test]
    fn a_changed_glossary_takes_the_place_of_the_earlier_one() {
        let folder = tempfile::tempdir().unwrap();
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        for term in ["ford", "weir"] {
            let layers = [layer(term)];
            let matcher = Matcher::load(&layers, &en, &es, None, Some(folder.path())).unwrap();
            assert_eq!(words(&matcher.find("A ford and a weir.")), [term]);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn terms_of_one_run_are_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let pairs = Layer::pairs(&["ford=vado".to_owned()], &en, &es).unwrap();
        Matcher::load(&[layer("weir"), pairs], &en, &es, None, Some(folder.path())).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
