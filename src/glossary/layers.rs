//! A glossary made of layers, of which the later ones win.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::concept::{Concept, ConceptId, Term};
use super::{GlossaryError, Origin, exchange, file};
use crate::language::Lang;

/// One glossary of several.
#[derive(Debug, Clone)]
pub enum Layer {
    /// The glossaries that ship with wireloc.
    Shipped,
    /// A glossary in TOML.
    Toml {
        /// What errors and findings call it.
        name: String,
        /// Its text.
        text: String,
    },
    /// A glossary at this path, read when it is needed: TBX or a table that names its languages
    /// where the ending says so (`tbx`, `csv`, `tsv`), else TOML.
    File(PathBuf),
    /// Concepts that were read from another format.
    Concepts(Vec<Concept>),
}

impl Layer {
    /// Terms given one by one as `SOURCE=TARGET`.
    ///
    /// # Errors
    /// [`GlossaryError::Pair`] where one has no equals sign or an empty side.
    pub fn pairs(pairs: &[String], from: &Lang, to: &Lang) -> Result<Self, GlossaryError> {
        let concept = |pair: &String| {
            let (source, target) = pair
                .split_once('=')
                .map(|(source, target)| (source.trim(), target.trim()))
                .filter(|(source, target)| !source.is_empty() && !target.is_empty())
                .ok_or_else(|| GlossaryError::Pair(pair.clone()))?;
            let origin = Origin { file: Arc::from("--term"), line: 0 };
            let mut concept = Concept::new(source, origin.clone());
            concept.terms.push(Term::new(from.clone(), source, origin.clone()));
            concept.terms.push(Term::new(to.clone(), target, origin));
            Ok(concept)
        };
        pairs.iter().map(concept).collect::<Result<_, _>>().map(Self::Concepts)
    }

    fn concepts(&self) -> Result<Vec<Concept>, GlossaryError> {
        match self {
            Self::Shipped => {
                let mut all = Vec::new();
                for (folder, name, text) in crate::embedded::GLOSSARY_FILES {
                    let path = Path::new("glossary").join(folder).join(name);
                    all.extend(file::read(&path.display().to_string(), text)?);
                }
                Ok(all)
            }
            Self::Toml { name, text } => file::read(name, text),
            Self::File(path) => from_file(path),
            Self::Concepts(concepts) => Ok(concepts.clone()),
        }
    }
}

fn from_file(path: &Path) -> Result<Vec<Concept>, GlossaryError> {
    let (name, text) = (path.display().to_string(), text_of(path)?);
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let delimiter = match ending.as_str() {
        "tbx" => return exchange::read_tbx(&name, &text),
        "csv" => b',',
        "tsv" => b'\t',
        _ => return file::read(&name, &text),
    };
    let unknown = Lang::unknown();
    let concepts = exchange::read_sheet(&name, &text, delimiter, &unknown, &unknown)?;
    let nameless = concepts.iter().flat_map(|concept| &concept.terms);
    if nameless.into_iter().any(|term| term.lang == unknown) {
        let problem = "the table does not say its languages";
        return Err(GlossaryError::at(
            &name,
            &text,
            0,
            problem,
            "begin it with a row such as en,es",
        ));
    }
    Ok(concepts)
}

fn text_of(path: &Path) -> Result<String, GlossaryError> {
    let unreadable = |cause| GlossaryError::Unreadable { path: path.to_owned(), cause };
    let bytes = std::fs::read(path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| GlossaryError::Encoding {
        file: path.display().to_string(),
        offset: error.utf8_error().valid_up_to(),
    })
}

/// Two layers that want different words for one thing; the later was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Which concept.
    pub concept: ConceptId,
    /// The term that was set aside.
    pub earlier: Term,
    /// The term that was taken.
    pub later: Term,
}

/// Concepts and their terms.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    concepts: Vec<Concept>,
    places: BTreeMap<ConceptId, usize>,
    conflicts: Vec<Conflict>,
}

impl Glossary {
    /// The glossaries that ship with wireloc.
    #[must_use]
    pub fn shipped() -> Self {
        // The files are compiled in, and a test loads them: none is broken.
        Self::load(&[Layer::Shipped]).unwrap_or_default()
    }

    /// A glossary without concepts.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The glossary made of `layers`, of which the later ones win.
    ///
    /// # Errors
    /// Whatever is wrong with the first broken layer, with its place.
    pub fn load(layers: &[Layer]) -> Result<Self, GlossaryError> {
        let mut glossary = Self::default();
        for (number, layer) in layers.iter().enumerate() {
            for mut concept in layer.concepts()? {
                concept.layer = number;
                glossary.add(concept);
            }
        }
        Ok(glossary)
    }

    /// Its concepts: in the order of their layers, and in a layer as the files have them.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept of this name.
    #[must_use]
    pub fn concept(&self, id: &ConceptId) -> Option<&Concept> {
        self.places.get(id).map(|&place| &self.concepts[place])
    }

    /// Where layers wanted different words for one thing.
    #[must_use]
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    fn add(&mut self, concept: Concept) {
        let Some(&place) = self.places.get(&concept.id) else {
            self.places.insert(concept.id.clone(), self.concepts.len());
            self.concepts.push(concept);
            return;
        };
        let known = &mut self.concepts[place];
        if concept.layer != known.layer {
            set_aside(known, &concept, &mut self.conflicts);
        }
        known.layer = concept.layer;
        known.do_not_translate |= concept.do_not_translate;
        known.designator |= concept.designator;
        known.entity = concept.entity.or(known.entity);
        known.domain = concept.domain.or_else(|| known.domain.take());
        known.definition = concept.definition.or_else(|| known.definition.take());
        known.note = concept.note.or_else(|| known.note.take());
        known.terms.extend(concept.terms);
    }
}

/// Takes out of `known` the terms that `later` has in the same language, house and length.
fn set_aside(known: &mut Concept, later: &Concept, conflicts: &mut Vec<Conflict>) {
    let key = |term: &Term| (term.lang.clone(), term.house.clone(), term.length, term.status);
    let (gone, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut known.terms)
        .into_iter()
        .partition(|term| later.terms.iter().any(|other| key(other) == key(term)));
    known.terms = kept;
    for earlier in gone {
        let same = later.terms.iter().any(|term| term.text == earlier.text);
        let taken = later.terms.iter().find(|term| key(term) == key(&earlier));
        if let Some(taken) = taken.filter(|_| !same) {
            let concept = known.id.clone();
            conflicts.push(Conflict { concept, earlier, later: taken.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(name: &str, spanish: &str) -> Layer {
        let text = format!(
            "[[concept]]\nid = \"ford\"\n\
             [[concept.term]]\nlang = \"en\"\ntext = \"ford\"\n\
             [[concept.term]]\nlang = \"es\"\ntext = \"{spanish}\"\n"
        );
        Layer::Toml { name: name.to_owned(), text }
    }

    #[test]
    fn the_later_layer_wins_and_the_conflict_is_reported() {
        let glossary = Glossary::load(&[layer("a.toml", "vado"), layer("b.toml", "paso")]).unwrap();
        assert_eq!(glossary.concepts().len(), 1);
        let texts: Vec<_> = glossary.concepts()[0].terms.iter().map(|term| &*term.text).collect();
        assert_eq!(texts, ["ford", "paso"]);
        let [conflict] = glossary.conflicts() else { panic!("one conflict") };
        assert_eq!((&*conflict.earlier.text, &*conflict.later.text), ("vado", "paso"));
        assert_eq!(&*conflict.earlier.origin.file, "a.toml");
    }

    #[test]
    fn a_pair_needs_both_sides() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        assert!(Layer::pairs(&["ford=".to_owned()], &en, &es).is_err());
        assert!(Layer::pairs(&["ford=vado".to_owned()], &en, &es).is_ok());
    }

    #[test]
    fn the_shipped_glossaries_are_read() {
        let glossary = Glossary::load(&[Layer::Shipped]).unwrap_or_else(|error| panic!("{error}"));
        assert!(!glossary.concepts().is_empty());
    }
}
