//! Reads a glossary written in TOML, or one of those that ship, which were TOML before compiling.
//!
//! The text of one file comes in, concepts with the line of each entry go out. An unknown key, a
//! wrong value, an empty or doubled entry is an error with its place and a remedy.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::concept::{
    After, Case, CaseRule, Concept, ConceptId, Entity, FirstMention, Form, Gender, Length, Number,
    PartOfSpeech, Status, Term,
};
use super::{GlossaryError, Origin};
use crate::language::{Lang, Language};
use crate::text::LineIndex;

/// A word of a glossary file that knows where it stands.
trait Placed {
    /// The word, and a byte of the file or a line.
    fn placed(self) -> (String, usize);
}

impl Placed for Spanned<String> {
    fn placed(self) -> (String, usize) {
        let at = self.span().start;
        (self.into_inner(), at)
    }
}

/// A word with its line, as a glossary that ships has it.
#[derive(Debug, Deserialize)]
struct Lined(String, usize);

impl Placed for Lined {
    fn placed(self) -> (String, usize) {
        (self.0, self.1)
    }
}

/// What a glossary file holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File<W> {
    /// The house of every term of the file that names none.
    house: Option<String>,
    /// The source of every term of the file that names none.
    source: Option<String>,
    #[serde(default = "Vec::new")]
    concept: Vec<ConceptEntry<W>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptEntry<W> {
    id: W,
    domain: Option<String>,
    definition: Option<String>,
    note: Option<String>,
    entity: Option<Entity>,
    #[serde(default)]
    do_not_translate: bool,
    #[serde(default)]
    designator: bool,
    #[serde(default = "Vec::new")]
    term: Vec<TermEntry<W>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermEntry<W> {
    lang: Lang,
    text: W,
    house: Option<String>,
    #[serde(default = "preferred")]
    status: Status,
    #[serde(default = "full")]
    length: Length,
    part_of_speech: Option<PartOfSpeech>,
    gender: Option<Gender>,
    number: Option<Number>,
    #[serde(default)]
    article: bool,
    plural: Option<String>,
    #[serde(default)]
    forms: Vec<FormEntry>,
    paradigm: Option<String>,
    #[serde(default = "as_written")]
    first_mention: FirstMention,
    #[serde(default = "auto")]
    case_rule: CaseRule,
    #[serde(default)]
    context: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    source: Option<String>,
    note: Option<String>,
    date: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormEntry {
    text: String,
    number: Option<Number>,
    case: Option<Case>,
    after: Option<After>,
}

fn preferred() -> Status {
    Status::Preferred
}

fn full() -> Length {
    Length::Full
}

fn as_written() -> FirstMention {
    FirstMention::AsWritten
}

fn auto() -> CaseRule {
    CaseRule::Auto
}

/// The concepts of the glossary `text`, which errors call `name`.
///
/// # Errors
/// [`GlossaryError::Entry`] with line and column where the text is no TOML, has a key or a value
/// that a glossary does not know, or has an empty or doubled entry.
pub(super) fn read(name: &str, text: &str) -> Result<Vec<Concept>, GlossaryError> {
    let file: File<Spanned<String>> = toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let problem = error.message().lines().collect::<Vec<_>>().join(", ");
        GlossaryError::at(name, text, offset, problem, "correct the entry there")
    })?;
    let lines = Some((LineIndex::new(text), text));
    Reader { name, file_name: Arc::from(name), lines }.concepts(file)
}

/// The concepts of a glossary that ships, which its entries call `name`.
///
/// # Errors
/// Those of [`read`], and where `json` is not what the build script writes.
pub(super) fn read_shipped(name: &str, json: &str) -> Result<Vec<Concept>, GlossaryError> {
    let reader = Reader { name, file_name: Arc::from(name), lines: None };
    match serde_json::from_str::<File<Lined>>(json) {
        Ok(file) => reader.concepts(file),
        Err(error) => Err(reader.error(0, error.to_string(), "correct the glossary")),
    }
}

struct Reader<'t> {
    name: &'t str,
    file_name: Arc<str>,
    /// The lines of the text and the text, where entries are placed by their bytes.
    lines: Option<(LineIndex, &'t str)>,
}

impl Reader<'_> {
    fn concepts<W: Placed>(&self, file: File<W>) -> Result<Vec<Concept>, GlossaryError> {
        let mut seen = BTreeMap::new();
        let mut concepts = Vec::with_capacity(file.concept.len());
        let whole = Defaults { house: file.house, source: file.source };
        for entry in file.concept {
            let concept = self.concept(entry, &whole, &mut seen)?;
            concepts.push(concept);
        }
        Ok(concepts)
    }

    fn concept<W: Placed>(
        &self,
        entry: ConceptEntry<W>,
        whole: &Defaults,
        seen: &mut BTreeMap<String, usize>,
    ) -> Result<Concept, GlossaryError> {
        let (id, at) = entry.id.placed();
        let id = id.trim();
        if id.is_empty() {
            return Err(self.error(at, "a concept has an empty id", "give it a name"));
        }
        let origin = self.origin(at);
        if let Some(line) = seen.insert(id.to_owned(), origin.line) {
            let problem = format!("the concept `{id}` is here twice, first in line {line}");
            return Err(self.error(at, problem, "join the two or rename one"));
        }
        let terms = self.terms(entry.term, whole)?;
        Ok(Concept {
            id: ConceptId(id.to_owned()),
            domain: entry.domain,
            definition: entry.definition,
            note: entry.note,
            entity: entry.entity,
            do_not_translate: entry.do_not_translate,
            designator: entry.designator,
            terms,
            layer: 0,
            origin,
        })
    }

    fn terms<W: Placed>(
        &self,
        entries: Vec<TermEntry<W>>,
        whole: &Defaults,
    ) -> Result<Vec<Term>, GlossaryError> {
        let mut terms: Vec<Term> = Vec::with_capacity(entries.len());
        for entry in entries {
            let (term, at) = self.term(entry, whole)?;
            let twin = |other: &&Term| {
                (&other.lang, &other.text, &other.house) == (&term.lang, &term.text, &term.house)
            };
            if let Some(first) = terms.iter().find(twin) {
                let (text, line) = (&term.text, first.origin.line);
                let problem = format!("the term `{text}` is here twice, first in line {line}");
                return Err(self.error(at, problem, "remove one of the two"));
            }
            terms.push(term);
        }
        Ok(terms)
    }

    fn term<W: Placed>(
        &self,
        entry: TermEntry<W>,
        whole: &Defaults,
    ) -> Result<(Term, usize), GlossaryError> {
        let (text, at) = entry.text.placed();
        if text.trim().is_empty() {
            return Err(self.error(at, "a term has no text", "write the term or remove the entry"));
        }
        let plural = entry.plural.map(|text| Form::new(text, Some(Number::Plural)));
        let listed = entry.forms.into_iter().map(|form| Form {
            case: form.case,
            after: form.after,
            ..Form::new(form.text, form.number)
        });
        let forms: Vec<Form> = plural.into_iter().chain(listed).collect();
        if forms.iter().any(|form| form.text.trim().is_empty()) {
            let problem = format!("a form of `{text}` is empty");
            return Err(self.error(at, problem, "write the form or remove it"));
        }
        let term = Term {
            house: entry.house.or_else(|| whole.house.clone()),
            status: entry.status,
            length: entry.length,
            part_of_speech: entry.part_of_speech,
            gender: entry.gender,
            number: entry.number,
            article: entry.article,
            forms,
            paradigm: entry.paradigm,
            first_mention: entry.first_mention,
            case_rule: entry.case_rule,
            context: entry.context,
            except: entry.except,
            source: entry.source.or_else(|| whole.source.clone()),
            note: entry.note,
            date: entry.date,
            ..Term::new(entry.lang, text.trim(), self.origin(at))
        };
        self.check_paradigm(&term, at)?;
        Ok((term, at))
    }

    /// Refuses a paradigm that the term's language does not have.
    fn check_paradigm(&self, term: &Term, at: usize) -> Result<(), GlossaryError> {
        // Those that ship are checked by a test, and not at every start.
        let (Some(name), Some(_)) = (&term.paradigm, &self.lines) else { return Ok(()) };
        let known = &Language::of(&term.lang).lexicon().inflection.paradigms;
        if known.contains_key(name) {
            return Ok(());
        }
        let names: Vec<_> = known.keys().map(String::as_str).collect();
        let problem = format!("`{}` has no paradigm `{name}`", term.lang);
        Err(self.error(at, problem, &format!("write one of those it has: {}", names.join(", "))))
    }

    /// Line and column of a place, from one.
    fn locate(&self, at: usize) -> (usize, usize) {
        match &self.lines {
            Some((lines, text)) => {
                let place = lines.locate(text, at);
                (place.line, place.column)
            }
            None => (at, 1),
        }
    }

    fn origin(&self, at: usize) -> Origin {
        Origin { file: self.file_name.clone(), line: self.locate(at).0 }
    }

    fn error(&self, at: usize, problem: impl Into<String>, remedy: &str) -> GlossaryError {
        let (line, column) = self.locate(at);
        GlossaryError::Entry {
            file: self.name.to_owned(),
            line,
            column,
            problem: problem.into(),
            remedy: remedy.to_owned(),
        }
    }
}

/// What holds for every term of a file that says nothing else.
struct Defaults {
    house: Option<String>,
    source: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        read("desk.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn an_entry_knows_its_line() {
        let text =
            "[[concept]]\nid = \"ford\"\n\n[[concept.term]]\nlang = \"en\"\ntext = \"ford\"\n";
        let concepts = read("desk.toml", text).unwrap();
        assert_eq!(concepts[0].origin.line, 2);
        assert_eq!(concepts[0].terms[0].origin.line, 6);
    }

    #[test]
    fn an_unknown_key_is_named_with_its_place() {
        let error = refused("[[concept]]\nid = \"ford\"\ncolour = \"blue\"\n");
        assert!(error.starts_with("desk.toml:3:1: unknown field `colour`"), "{error}");
    }

    #[test]
    fn empty_and_doubled_entries_are_refused() {
        let twice = "[[concept]]\nid = \"a\"\n[[concept]]\nid = \"a\"\n";
        assert!(refused(twice).contains("desk.toml:4:6: the concept `a` is here twice"));
        let empty = "[[concept]]\nid = \"a\"\n[[concept.term]]\nlang = \"en\"\ntext = \" \"\n";
        assert!(refused(empty).starts_with("desk.toml:5:8: a term has no text"));
    }
}
