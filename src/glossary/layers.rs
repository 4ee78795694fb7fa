//! A glossary made of layers, of which the later ones win.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::concept::{Concept, ConceptId, Status, Term};
use super::{GlossaryError, Origin, exchange, file, names};
use crate::language::Lang;

/// One glossary of several.
#[derive(Debug, Clone)]
pub enum Layer {
    /// The glossaries that ship with wireloc.
    Shipped,
    /// The names that Unicode CLDR has for countries, cities and currencies.
    Cldr,
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
    /// The layer of this name: `shipped`, `cldr`, or the file at this path.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "shipped" => Self::Shipped,
            "cldr" => Self::Cldr,
            path => Self::File(path.into()),
        }
    }

    /// Whether the name is one of a layer that is no file.
    #[must_use]
    pub fn is_built_in(name: &str) -> bool {
        !matches!(Self::named(name), Self::File(_))
    }

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
                for (path, json) in crate::embedded::GLOSSARY_FILES {
                    all.extend(file::read_shipped(path, json)?);
                }
                Ok(all)
            }
            Self::Cldr => Ok(names::concepts()),
            Self::Toml { name, text } => file::read(name, text),
            Self::File(path) => from_file(path),
            Self::Concepts(concepts) => Ok(concepts.clone()),
        }
    }
}

fn from_file(path: &Path) -> Result<Vec<Concept>, GlossaryError> {
    let cause = |cause| GlossaryError::Unreadable { path: path.to_owned(), cause };
    let bytes = std::fs::read(path).map_err(cause)?;
    exchange::read_any(&path.display().to_string(), bytes, None)
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

    /// The houses that the glossaries that ship have terms of.
    pub fn shipped_houses() -> impl Iterator<Item = &'static str> {
        let paths = crate::embedded::GLOSSARY_FILES.iter().map(|(path, _)| *path);
        paths.filter_map(|path| path.strip_prefix("glossary/houses/")?.strip_suffix(".toml"))
    }

    /// The houses it has terms of.
    #[must_use]
    pub fn houses(&self) -> BTreeSet<&str> {
        let terms = self.concepts.iter().flat_map(|concept| &concept.terms);
        terms.filter_map(|term| term.house.as_deref()).collect()
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

/// Takes out of `known` the terms in whose place `later` has others: what is said of the same words,
/// and the name to use of the same length. What is admitted and forbidden else stays so.
fn set_aside(known: &mut Concept, later: &Concept, conflicts: &mut Vec<Conflict>) {
    let leads = |term: &Term| matches!(term.status, Status::Preferred | Status::Proposed);
    let replaces = |other: &&Term, term: &Term| {
        let same_length = other.length == term.length;
        (&other.lang, &other.house) == (&term.lang, &term.house)
            && (other.text == term.text || same_length && leads(other) && leads(term))
    };
    let (gone, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut known.terms)
        .into_iter()
        .partition(|term| later.terms.iter().any(|other| replaces(&other, term)));
    known.terms = kept;
    for earlier in gone {
        let mut rivals = later.terms.iter().filter(|other| replaces(other, &earlier));
        let same = rivals.clone().find(|other| other.text == earlier.text);
        let forbids = |term: &Term| term.status == Status::Forbidden;
        // What is said again of the same words is no conflict, unless one forbids what the other wants.
        let taken = match same {
            Some(same) => Some(same).filter(|same| forbids(same) != forbids(&earlier)),
            None => rivals.next(),
        };
        if let Some(taken) = taken {
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
    fn a_name_that_two_languages_share_hides_no_conflict_and_neither_does_a_ban() {
        let layer = |name: &str, text: &str, status: &str| {
            let text = format!(
                "[[concept]]\nid = \"a\"\nterm = [\n{{ lang = \"en\", text = \"Vado\" }},\n\
                 {{ lang = \"es\", text = \"{text}\", status = \"{status}\" }},\n]\n"
            );
            Layer::Toml { name: name.to_owned(), text }
        };
        let conflicts = |later: Layer| {
            let layers = [layer("a.toml", "Vado", "preferred"), later];
            Glossary::load(&layers).unwrap().conflicts().len()
        };
        assert_eq!(conflicts(layer("b.toml", "Paso", "preferred")), 1);
        assert_eq!(conflicts(layer("b.toml", "Vado", "forbidden")), 1);
        assert_eq!(conflicts(layer("b.toml", "Vado", "admitted")), 0);
    }

    #[test]
    fn a_file_of_the_shipped_houses_has_the_terms_of_one_house() {
        let glossary = Glossary::shipped();
        assert!(glossary.houses().into_iter().eq(Glossary::shipped_houses()));
    }

    #[test]
    fn a_later_layer_confirms_a_proposed_term_and_keeps_what_is_forbidden() {
        let layer = |name: &str, terms: &str| {
            let text = format!("[[concept]]\nid = \"ford\"\nterm = [\n{terms}]\n");
            Layer::Toml { name: name.to_owned(), text }
        };
        let first = "{ lang = \"es\", text = \"vado\", status = \"proposed\" },\n\
             { lang = \"es\", text = \"paso\", status = \"forbidden\" },\n";
        let second = "{ lang = \"es\", text = \"vado\" },\n\
             { lang = \"es\", text = \"cruce\", status = \"forbidden\" },\n";
        let layers = [layer("a.toml", first), layer("b.toml", second)];
        let glossary = Glossary::load(&layers).unwrap();
        let terms = glossary.concepts()[0].terms.iter();
        let terms: Vec<_> = terms.map(|term| (&*term.text, term.status)).collect();
        let wanted = [
            ("paso", Status::Forbidden),
            ("vado", Status::Preferred),
            ("cruce", Status::Forbidden),
        ];
        assert_eq!(terms, wanted);
        assert!(glossary.conflicts().is_empty());
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
