//! Reads a glossary written in TOML.
//!
//! The text of one file comes in, concepts with the line of each entry go out. An unknown key, a
//! wrong value, an empty or doubled entry is an error with its place and a remedy.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::concept::{
    Case, CaseRule, Concept, ConceptId, Entity, Form, Gender, Length, Number, PartOfSpeech, Status,
    Term,
};
use super::{GlossaryError, Origin};
use crate::language::Lang;
use crate::text::LineIndex;

/// What a glossary file holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The house of every term of the file that names none.
    house: Option<String>,
    /// The source of every term of the file that names none.
    source: Option<String>,
    #[serde(default)]
    concept: Vec<ConceptEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptEntry {
    id: Spanned<String>,
    domain: Option<String>,
    definition: Option<String>,
    note: Option<String>,
    entity: Option<Entity>,
    #[serde(default)]
    do_not_translate: bool,
    #[serde(default)]
    designator: bool,
    #[serde(default)]
    term: Vec<TermEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermEntry {
    lang: Lang,
    text: Spanned<String>,
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
}

fn preferred() -> Status {
    Status::Preferred
}

fn full() -> Length {
    Length::Full
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
    let file: File = toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let problem = error.message().lines().collect::<Vec<_>>().join(", ");
        GlossaryError::at(name, text, offset, problem, "correct the entry there")
    })?;
    Reader { name, text, file_name: Arc::from(name), lines: LineIndex::new(text) }.concepts(file)
}

struct Reader<'t> {
    name: &'t str,
    text: &'t str,
    file_name: Arc<str>,
    lines: LineIndex,
}

impl Reader<'_> {
    fn concepts(&self, file: File) -> Result<Vec<Concept>, GlossaryError> {
        let mut seen = BTreeMap::new();
        let mut concepts = Vec::with_capacity(file.concept.len());
        for entry in file.concept {
            let at = entry.id.span().start;
            let id = entry.id.get_ref().trim();
            if id.is_empty() {
                return Err(self.error(at, "a concept has an empty id", "give it a name"));
            }
            if let Some(line) = seen.insert(id.to_owned(), self.line(at)) {
                let problem = format!("the concept `{id}` is here twice, first in line {line}");
                return Err(self.error(at, problem, "join the two or rename one"));
            }
            concepts.push(self.concept(entry, file.house.as_deref(), file.source.as_deref())?);
        }
        Ok(concepts)
    }

    fn concept(
        &self,
        entry: ConceptEntry,
        house: Option<&str>,
        source: Option<&str>,
    ) -> Result<Concept, GlossaryError> {
        let origin = self.origin(entry.id.span().start);
        let mut terms: Vec<Term> = Vec::with_capacity(entry.term.len());
        for term in entry.term {
            let at = term.text.span().start;
            let term = self.term(term, house, source)?;
            let twin = |other: &&Term| {
                (&other.lang, &other.text, &other.house) == (&term.lang, &term.text, &term.house)
            };
            if let Some(first) = terms.iter().find(twin) {
                let problem = format!(
                    "the term `{}` is here twice, first in line {}",
                    term.text, first.origin.line
                );
                return Err(self.error(at, problem, "remove one of the two"));
            }
            terms.push(term);
        }
        Ok(Concept {
            id: ConceptId(entry.id.into_inner().trim().to_owned()),
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

    fn term(
        &self,
        entry: TermEntry,
        house: Option<&str>,
        source: Option<&str>,
    ) -> Result<Term, GlossaryError> {
        let at = entry.text.span().start;
        let text = entry.text.into_inner();
        if text.trim().is_empty() {
            return Err(self.error(at, "a term has no text", "write the term or remove the entry"));
        }
        let plural =
            entry.plural.map(|text| Form { text, number: Some(Number::Plural), case: None });
        let listed = entry.forms.into_iter().map(|form| Form {
            text: form.text,
            number: form.number,
            case: form.case,
        });
        let forms: Vec<Form> = plural.into_iter().chain(listed).collect();
        if forms.iter().any(|form| form.text.trim().is_empty()) {
            let problem = format!("a form of `{text}` is empty");
            return Err(self.error(at, problem, "write the form or remove it"));
        }
        Ok(Term {
            house: entry.house.or_else(|| house.map(str::to_owned)),
            status: entry.status,
            length: entry.length,
            part_of_speech: entry.part_of_speech,
            gender: entry.gender,
            number: entry.number,
            article: entry.article,
            forms,
            case_rule: entry.case_rule,
            context: entry.context,
            except: entry.except,
            source: entry.source.or_else(|| source.map(str::to_owned)),
            note: entry.note,
            date: entry.date,
            ..Term::new(entry.lang, text.trim(), self.origin(at))
        })
    }

    fn line(&self, at: usize) -> usize {
        self.lines.locate(self.text, at).line
    }

    fn origin(&self, at: usize) -> Origin {
        Origin { file: self.file_name.clone(), line: self.line(at) }
    }

    fn error(&self, at: usize, problem: impl Into<String>, remedy: &str) -> GlossaryError {
        GlossaryError::at(self.name, self.text, at, problem, remedy)
    }
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
