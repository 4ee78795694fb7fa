//! Reads TBX: ISO 30042:2019 in both styles (DCT and DCA) and the martif kind of 2008.
//!
//! In style DCA and in martif a data category is the type of a general element, in DCT it is the
//! element itself; read by category, the three are alike.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::concept::{Concept, Gender, Length, Number, PartOfSpeech, Status, Term};
use super::super::{GlossaryError, Origin};
use super::tree::{self, Node};
use super::xml_id;
use crate::text::LineIndex;

pub(super) const ENTRIES: &[&str] = &["conceptEntry", "termEntry"];
pub(super) const LANGUAGES: &[&str] = &["langSec", "langSet"];
pub(super) const TERMS: &[&str] = &["termSec", "tig", "ntig"];
pub(super) const GROUPS: &[&str] =
    &["descripGrp", "adminGrp", "termNoteGrp", "termGrp", "transacGrp"];

/// The concepts of the TBX file `text`, which errors call `file`.
///
/// # Errors
/// [`GlossaryError::Entry`] with line and column: broken XML, no TBX, a language section without a
/// language, an entry without a term, an empty term, an id used twice.
pub fn read_tbx(file: &str, text: &str) -> Result<Vec<Concept>, GlossaryError> {
    let root = tree::read(file, text)?;
    let reading = Reading { file, text, name: Arc::from(file), lines: LineIndex::new(text) };
    if !["tbx", "martif"].contains(&root.name.as_str()) {
        let problem = format!("`{}` is no TBX: the root is `tbx` or `martif`", root.name);
        return Err(reading.error(root.at, problem, "export the glossary as TBX"));
    }
    let mut ids = BTreeSet::new();
    let entries = root.all(ENTRIES);
    let mut concepts = Vec::with_capacity(entries.len());
    for (number, entry) in (1..).zip(entries) {
        let id = entry.attribute("id").map_or_else(|| format!("c{number}"), xml_id::read);
        if !ids.insert(id.clone()) {
            let problem = format!("the id `{id}` is used twice");
            return Err(reading.error(entry.at, problem, "give each entry its own id"));
        }
        concepts.push(reading.concept(id, entry)?);
    }
    Ok(concepts)
}

struct Reading<'t> {
    file: &'t str,
    text: &'t str,
    name: Arc<str>,
    lines: LineIndex,
}

impl Reading<'_> {
    fn concept(&self, id: String, entry: &Node) -> Result<Concept, GlossaryError> {
        let mut concept = Concept::new(id, self.origin(entry.at));
        concept.domain = value(entry, "subjectField");
        concept.definition = value(entry, "definition");
        let mut notes = notes(entry);
        for section in entry.all(LANGUAGES) {
            let Some(lang) = section.attribute("lang") else {
                let problem = "a language section does not say its language";
                return Err(self.error(section.at, problem, "add xml:lang"));
            };
            let lang = lang.parse().map_err(|error: crate::language::InvalidLang| {
                self.error(section.at, error.to_string(), "correct xml:lang")
            })?;
            concept.definition = concept.definition.or_else(|| value(section, "definition"));
            notes.extend(self::notes(section));
            for node in section.all(TERMS) {
                let term = self.term(&lang, node, &concept.terms)?;
                let twin = |other: &Term| {
                    (&other.lang, &other.text, &other.house)
                        == (&term.lang, &term.text, &term.house)
                };
                if !concept.terms.iter().any(twin) {
                    concept.terms.push(term);
                }
            }
        }
        concept.note = joined(&notes);
        if concept.terms.is_empty() {
            return Err(self.error(
                entry.at,
                "an entry has no term",
                "add one or remove the entry",
            ));
        }
        Ok(concept)
    }

    fn term(
        &self,
        lang: &crate::language::Lang,
        node: &Node,
        before: &[Term],
    ) -> Result<Term, GlossaryError> {
        let words = node.all(&["term"]).first().map(|term| (term.words(), term.at));
        let Some((words, at)) = words.filter(|(words, _)| !words.is_empty()) else {
            return Err(self.error(node.at, "a term has no text", "write the term or remove it"));
        };
        let has_preferred =
            before.iter().any(|other| other.lang == *lang && other.status == Status::Preferred);
        let unsaid = if has_preferred { Status::Admitted } else { Status::Preferred };
        let mut term = Term::new(lang.clone(), words, self.origin(at));
        let said = value(node, "administrativeStatus");
        let said = said.or_else(|| value(node, "normativeAuthorization"));
        term.status = said.map_or(unsaid, |name| status(&name));
        term.part_of_speech = value(node, "partOfSpeech").map(|name| part_of_speech(&name));
        term.gender = value(node, "grammaticalGender").and_then(|name| gender(&name));
        term.number = value(node, "grammaticalNumber").and_then(|name| Number::from_name(&name));
        term.length = length(node);
        term.house = value(node, "customerSubset").or_else(|| value(node, "projectSubset"));
        term.source = value(node, "source");
        term.note = joined(&notes(node));
        term.date = node.all(&["date"]).last().map(|date| date.words());
        Ok(term)
    }

    fn origin(&self, at: usize) -> Origin {
        Origin { file: self.name.clone(), line: self.lines.locate(self.text, at).line }
    }

    fn error(&self, at: usize, problem: impl Into<String>, remedy: &str) -> GlossaryError {
        GlossaryError::at(self.file, self.text, at, problem, remedy)
    }
}

/// The notes of an element, itself or in a group.
fn notes(node: &Node) -> Vec<String> {
    let own = |node: &Node| -> Vec<String> {
        let notes = node.children.iter().filter(|child| child.name == "note");
        notes.map(Node::words).filter(|words| !words.is_empty()).collect()
    };
    let groups = node.children.iter().filter(|child| GROUPS.contains(&child.name.as_str()));
    own(node).into_iter().chain(groups.flat_map(own)).collect()
}

/// Notes as a glossary has them: a line each.
fn joined(notes: &[String]) -> Option<String> {
    (!notes.is_empty()).then(|| notes.join("\n"))
}

/// What an element says of a data category, itself or in a group: none where a section of its own
/// says it.
fn value(node: &Node, category: &str) -> Option<String> {
    let of = |child: &Node| {
        let named = child.name == category || child.attribute("type") == Some(category);
        named.then(|| child.words()).filter(|words| !words.is_empty())
    };
    let direct = node.children.iter().find_map(of);
    direct.or_else(|| {
        let groups = node.children.iter().filter(|child| GROUPS.contains(&child.name.as_str()));
        // The source of a definition or of an example is none of the term.
        let mut groups = groups.filter(|group| category != "source" || group.name != "descripGrp");
        groups.find_map(|group| group.children.iter().find_map(of))
    })
}

fn status(name: &str) -> Status {
    match name.split(['T', '-']).next() {
        Some("admitted") => Status::Admitted,
        Some("deprecated" | "superseded") => Status::Forbidden,
        _ => Status::Preferred,
    }
}

fn part_of_speech(name: &str) -> PartOfSpeech {
    match name {
        "noun" => PartOfSpeech::Noun,
        "properNoun" => PartOfSpeech::ProperNoun,
        "verb" => PartOfSpeech::Verb,
        "adjective" => PartOfSpeech::Adjective,
        "adverb" => PartOfSpeech::Adverb,
        _ => PartOfSpeech::Other,
    }
}

fn gender(name: &str) -> Option<Gender> {
    match name {
        "masculine" => Some(Gender::Masculine),
        "feminine" => Some(Gender::Feminine),
        "neuter" => Some(Gender::Neuter),
        _ => None,
    }
}

fn length(node: &Node) -> Length {
    match value(node, "termType").as_deref() {
        Some("acronym" | "abbreviation" | "initialism") => Length::Acronym,
        Some("shortForm") => Length::Short,
        None if value(node, "abbreviatedFormFor").is_some() => Length::Acronym,
        _ => Length::Full,
    }
}
