//! Keeps what was made from a glossary, so that a large one is ready at once.
//!
//! A cache is a folder that the caller names. Its files are named after all that went into them, so
//! that a changed glossary, language or program never finds an old one; a damaged file counts as
//! none. A cache that cannot be written is no error: it only saves time.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::build::Wish;
use super::index::Index;
use super::{GlossaryError, Layer};
use crate::language::{Lang, file_of};

/// The name of what goes into an index.
pub(super) type Key = [u8; 32];

/// The name of the glossary made of `layers`, sought for `wish`.
pub(super) fn key(layers: &[Layer], wish: &Wish) -> Result<Key, GlossaryError> {
    let mut hasher = blake3::Hasher::new();
    let mut part = |text: &str| {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    part(env!("CARGO_PKG_VERSION"));
    part(wish.house.as_deref().unwrap_or(""));
    for lang in [&wish.from, &wish.to] {
        part(lang.as_str());
        part(rules_of(lang));
    }
    for layer in layers {
        match layer {
            Layer::Shipped => {
                for (folder, name, text) in crate::embedded::GLOSSARY_FILES {
                    part(folder);
                    part(name);
                    part(text);
                }
            }
            Layer::Toml { name, text } => {
                part(name);
                part(text);
            }
            Layer::Concepts(concepts) => part(&format!("{concepts:?}")),
            Layer::File(path) => {
                part(&path.display().to_string());
                let cause = |cause| GlossaryError::Unreadable { path: path.clone(), cause };
                part(digest(path).map_err(cause)?.to_hex().as_str());
            }
        }
    }
    Ok(*hasher.finalize().as_bytes())
}

/// The rules by which forms of the language are made.
fn rules_of(lang: &Lang) -> &'static str {
    let file = |tag: &str| file_of(&tag.parse().ok()?, "lexicon.toml");
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

/// A folder for indexes, or none.
#[derive(Debug, Clone, Default)]
pub(super) struct Cache {
    pub folder: Option<PathBuf>,
}

impl Cache {
    /// The index of this part and content: from the folder, or made and put there.
    pub fn index(
        &self,
        key: &Key,
        part: &str,
        make: impl FnOnce() -> Result<Index, GlossaryError>,
    ) -> Result<Index, GlossaryError> {
        let Some(folder) = &self.folder else { return make() };
        let name = blake3::Hash::from_bytes(*key).to_hex();
        let path = folder.join(format!("{}.{part}", &name[..32]));
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
        matches.iter().map(|found| found.term.as_str()).collect()
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
}
