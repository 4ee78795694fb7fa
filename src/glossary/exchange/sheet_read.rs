//! Reads tables of terms: pairs as DeepL and Google have them, and the full table of
//! [`super::write_table`].
//!
//! What the table is tells its first row: the columns of the full table; `source` and `target`;
//! language codes (Google); else rows of source, target and, with four columns, their languages
//! (DeepL).

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use super::super::concept::{Concept, ConceptId, Term};
use super::super::{GlossaryError, Origin};
use super::table::{self, COLUMNS};
use crate::language::{Lang, Language};

/// No cell is longer, in bytes: a term is a phrase.
const LONGEST: usize = 2_000;

/// The concepts of the table `text`, which errors call `file`; `delimiter` stands between cells.
/// Pairs that do not say their languages are from `from` to `to`.
///
/// # Errors
/// [`GlossaryError::Entry`] with the row: an empty or doubled entry, a cell too long, a row with
/// too few cells, a value that is none.
pub fn read_sheet(
    file: &str,
    text: &str,
    delimiter: u8,
    from: &Lang,
    to: &Lang,
) -> Result<Vec<Concept>, GlossaryError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter);
    let mut sheet = Sheet {
        file,
        name: Arc::from(file),
        kind: None,
        seen: BTreeMap::new(),
        places: BTreeMap::new(),
        concepts: Vec::new(),
    };
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            sheet.error(line_of(line), 1, error.to_string(), "correct the row")
        })?;
        let line = line_of(record.position().map_or(1, csv::Position::line));
        if let Some(cell) = record.iter().position(|cell| cell.len() > LONGEST) {
            let problem = format!("row {line}: the cell has more than {LONGEST} bytes");
            return Err(sheet.error(line, cell + 1, problem, "shorten it: a term is a phrase"));
        }
        sheet.row(&record, line, from, to)?;
    }
    Ok(sheet.concepts)
}

fn line_of(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}

/// What a table is.
enum Kind {
    /// Its columns by name.
    Full(Vec<String>),
    /// Columns of source and target.
    Pairs(usize, usize),
    /// The language of each column, none for a column that holds no terms.
    Languages(Vec<Option<Lang>>),
}

struct Sheet<'t> {
    file: &'t str,
    name: Arc<str>,
    kind: Option<Kind>,
    seen: BTreeMap<String, usize>,
    /// Where each concept stands among those read.
    places: BTreeMap<ConceptId, usize>,
    concepts: Vec<Concept>,
}

impl Sheet<'_> {
    fn row(
        &mut self,
        record: &StringRecord,
        line: usize,
        from: &Lang,
        to: &Lang,
    ) -> Result<(), GlossaryError> {
        let Some(kind) = &self.kind else {
            let (kind, is_header) = kind_of(record);
            self.kind = Some(kind);
            return if is_header { Ok(()) } else { self.row(record, line, from, to) };
        };
        match kind {
            Kind::Full(columns) => {
                let columns = columns.clone();
                self.full(record, &columns, line)
            }
            Kind::Pairs(source, target) => {
                let code = |at: usize, known: &Lang| {
                    let code = record.get(at).and_then(lang_code);
                    code.unwrap_or_else(|| known.clone())
                };
                // Four columns without a header: the last two are languages.
                let own = record.len() == 4 && (*source, *target) == (0, 1);
                let (from, to) =
                    if own { (code(2, from), code(3, to)) } else { (from.clone(), to.clone()) };
                let cells = [(*source, from), (*target, to)];
                self.pair(record, &cells, line)
            }
            Kind::Languages(langs) => {
                let cells: Vec<_> =
                    (0..).zip(langs).filter_map(|(at, lang)| Some((at, lang.clone()?))).collect();
                self.pair(record, &cells, line)
            }
        }
    }

    fn pair(
        &mut self,
        record: &StringRecord,
        cells: &[(usize, Lang)],
        line: usize,
    ) -> Result<(), GlossaryError> {
        let origin = self.origin(line);
        let mut concept = Concept::new(String::new(), origin.clone());
        for (at, lang) in cells {
            let Some(text) = record.get(*at).map(str::trim).filter(|text| !text.is_empty()) else {
                // Of three languages and more a term may lack one.
                let filled = cells.iter().filter(|(at, _)| is_filled(record, *at)).count();
                if cells.len() > 2 && filled > 1 {
                    continue;
                }
                let column = || format!("column {}", at + 1);
                let named = (*lang != Lang::unknown()).then(|| format!("`{lang}`"));
                let place = named.unwrap_or_else(column);
                let problem = format!("row {line}: the term in {place} is empty");
                return Err(self.error(line, at + 1, problem, "write it or remove the row"));
            };
            concept.terms.push(Term::new(lang.clone(), text, origin.clone()));
        }
        let Some(first) = concept.terms.first() else { return Ok(()) };
        let key = first.text.clone();
        if let Some(known) = self.seen.insert(format!("{}\u{0}{key}", first.lang), line) {
            let problem = format!("row {line}: `{key}` stands in row {known} already");
            return Err(self.error(line, cells[0].0 + 1, problem, "keep one of the two"));
        }
        concept.id = super::super::ConceptId(key);
        self.concepts.push(concept);
        Ok(())
    }

    fn full(
        &mut self,
        record: &StringRecord,
        columns: &[String],
        line: usize,
    ) -> Result<(), GlossaryError> {
        let origin = self.origin(line);
        let (mut concept, term) = table::read_row(record, columns, origin).map_err(|wrong| {
            let problem = format!("row {line}: {}", wrong.problem);
            self.error(line, wrong.column + 1, problem, wrong.remedy)
        })?;
        let house = term.house.as_deref().unwrap_or("");
        let key = format!("{}\u{0}{}\u{0}{}\u{0}{house}", concept.id, term.lang, term.text);
        if let Some(known) = self.seen.insert(key, line) {
            let problem = format!("row {line}: `{}` stands in row {known} already", term.text);
            return Err(self.error(line, 1, problem, "keep one of the two"));
        }
        if let Some(&place) = self.places.get(&concept.id) {
            self.concepts[place].terms.push(term);
        } else {
            concept.terms.push(term);
            self.places.insert(concept.id.clone(), self.concepts.len());
            self.concepts.push(concept);
        }
        Ok(())
    }

    fn origin(&self, line: usize) -> Origin {
        Origin { file: self.name.clone(), line }
    }

    fn error(&self, line: usize, column: usize, problem: String, remedy: &str) -> GlossaryError {
        GlossaryError::Entry {
            file: self.file.to_owned(),
            line,
            column,
            problem,
            remedy: remedy.to_owned(),
        }
    }
}

fn is_filled(record: &StringRecord, at: usize) -> bool {
    record.get(at).is_some_and(|cell| !cell.trim().is_empty())
}

/// What the first row says the table is, and whether the row is a header.
fn kind_of(record: &StringRecord) -> (Kind, bool) {
    let names: Vec<_> = record.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let column = |name: &str| names.iter().position(|known| known == name);
    if column("lang").is_some() && column("text").is_some() {
        let known = |name: &String| COLUMNS.contains(&name.as_str());
        let columns =
            names.iter().map(|name| if known(name) { name.clone() } else { String::new() });
        return (Kind::Full(columns.collect()), true);
    }
    if let (Some(source), Some(target)) = (column("source"), column("target")) {
        return (Kind::Pairs(source, target), true);
    }
    let langs: Vec<_> = record.iter().map(code_of).collect();
    let known = record.iter().filter_map(lang_code).count();
    if known > 0 && langs.len() > 1 && langs[..2].iter().all(Option::is_some) {
        return (Kind::Languages(langs), true);
    }
    (Kind::Pairs(0, 1), false)
}

/// The language of a code, of those that are not known one of two small letters (`sv`).
fn code_of(cell: &str) -> Option<Lang> {
    let lang: Lang = cell.trim().parse().ok()?;
    let is_code = lang.primary().len() == 2 && cell.trim().starts_with(lang.primary());
    lang_code(cell).or_else(|| is_code.then_some(lang))
}

/// The language of a code such as `en` or `pt-BR`, if one of those known.
fn lang_code(cell: &str) -> Option<Lang> {
    let lang: Lang = cell.trim().parse().ok()?;
    Language::known().any(|known| known.same_language(&lang)).then_some(lang)
}
