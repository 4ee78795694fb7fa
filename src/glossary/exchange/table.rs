//! The full table of a glossary: one term a row, everything wireloc knows of it.

use csv::StringRecord;

use super::super::Origin;
use super::super::concept::{
    After, Case, CaseRule, Concept, Entity, FirstMention, Form, Gender, Length, Number,
    PartOfSpeech, Status, Term,
};

/// The columns of the full table.
pub(super) const COLUMNS: [&str; 25] = [
    "concept",
    "domain",
    "definition",
    "concept_note",
    "entity",
    "do_not_translate",
    "designator",
    "lang",
    "text",
    "house",
    "status",
    "length",
    "part_of_speech",
    "gender",
    "number",
    "article",
    "forms",
    "paradigm",
    "first_mention",
    "case_rule",
    "context",
    "except",
    "source",
    "note",
    "date",
];

/// What is wrong with a row, and in which of its cells.
pub(super) struct Wrong {
    pub column: usize,
    pub problem: String,
    pub remedy: &'static str,
}

/// Writes `concepts` as a table with `delimiter` between cells.
#[must_use]
pub fn write_table(concepts: &[Concept], delimiter: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    let mut write = |row: Vec<String>| writer.write_record(row);
    // Writing into memory cannot fail.
    let _ = write(COLUMNS.iter().map(|&name| name.to_owned()).collect());
    for concept in concepts {
        for term in &concept.terms {
            let _ = write(row(concept, term));
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn row(concept: &Concept, term: &Term) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let yes = |value: bool| if value { "yes".to_owned() } else { String::new() };
    let name = |name: Option<&'static str>| name.unwrap_or_default().to_owned();
    let cells = vec![
        concept.id.to_string(),
        text(&concept.domain),
        text(&concept.definition),
        text(&concept.note),
        name(concept.entity.map(Entity::name)),
        yes(concept.do_not_translate),
        yes(concept.designator),
        term.lang.to_string(),
        term.text.clone(),
        text(&term.house),
        name(Some(term.status.name())),
        name(Some(term.length.name())),
        name(term.part_of_speech.map(PartOfSpeech::name)),
        name(term.gender.map(Gender::name)),
        name(term.number.map(Number::name)),
        yes(term.article),
        term.forms.iter().map(form).collect::<Vec<_>>().join(";"),
        text(&term.paradigm),
        name(Some(term.first_mention.name())),
        name(Some(term.case_rule.name())),
        list(&term.context),
        list(&term.except),
        text(&term.source),
        text(&term.note),
        text(&term.date),
    ];
    cells.into_iter().map(guarded).collect()
}

fn form(form: &Form) -> String {
    let number = form.number.map_or("", Number::name);
    let case = form.case.map_or("", Case::name);
    let after = form.after.map_or("", After::name);
    format!("{}|{number}|{case}|{after}", escaped(&form.text))
}

fn list(items: &[String]) -> String {
    items.iter().map(|item| escaped(item)).collect::<Vec<_>>().join(";")
}

/// An item of a cell with a backslash before what divides cells, and before itself.
fn escaped(item: &str) -> String {
    let mut text = String::with_capacity(item.len());
    for c in item.chars() {
        if matches!(c, '\\' | ';' | '|') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

/// The items of a cell, still escaped where `divider` is not what divides them.
fn divided(cell: &str, divider: char) -> Vec<&str> {
    let (mut items, mut start, mut is_escaped) = (Vec::new(), 0, false);
    for (at, c) in cell.char_indices() {
        if c == divider && !is_escaped {
            items.push(cell[start..at].trim());
            start = at + c.len_utf8();
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    items.push(cell[start..].trim());
    items
}

/// An item without the backslashes of [`escaped`].
fn plain(item: &str) -> String {
    let mut text = String::with_capacity(item.len());
    let mut letters = item.chars();
    while let Some(c) = letters.next() {
        text.push(if c == '\\' { letters.next().unwrap_or(c) } else { c });
    }
    text
}

/// What a cell says of a yes or no.
fn answer(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// A cell that a spreadsheet would take for a formula, with the apostrophe that keeps it text.
fn guarded(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(cell)
}

fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@'])
}

/// The concept and the term of a row.
pub(super) fn read_row(
    record: &StringRecord,
    columns: &[String],
    origin: Origin,
) -> Result<(Concept, Term), Wrong> {
    let row = Row { record, columns };
    let lang = row.text("lang").unwrap_or_default();
    let lang = lang.parse().map_err(|error: crate::language::InvalidLang| {
        row.wrong("lang", error.to_string(), "correct the language")
    })?;
    let Some(text) = row.text("text") else {
        return Err(row.wrong(
            "text",
            "the term is empty".to_owned(),
            "write it or remove the row",
        ));
    };
    let mut concept =
        Concept::new(row.text("concept").unwrap_or_else(|| text.clone()), origin.clone());
    concept.domain = row.text("domain");
    concept.definition = row.text("definition");
    concept.note = row.text("concept_note");
    concept.entity = row.name("entity", Entity::from_name)?;
    concept.do_not_translate = row.yes("do_not_translate")?;
    concept.designator = row.yes("designator")?;
    let mut term = Term::new(lang, text, origin);
    term.house = row.text("house");
    term.status = row.name("status", Status::from_name)?.unwrap_or(Status::Preferred);
    term.length = row.name("length", Length::from_name)?.unwrap_or(Length::Full);
    term.part_of_speech = row.name("part_of_speech", PartOfSpeech::from_name)?;
    term.gender = row.name("gender", Gender::from_name)?;
    term.number = row.name("number", Number::from_name)?;
    term.article = row.yes("article")?;
    term.forms = row.forms()?;
    term.paradigm = row.text("paradigm");
    let first_mention = row.name("first_mention", FirstMention::from_name)?;
    term.first_mention = first_mention.unwrap_or(FirstMention::AsWritten);
    term.case_rule = row.name("case_rule", CaseRule::from_name)?.unwrap_or(CaseRule::Auto);
    term.context = row.list("context");
    term.except = row.list("except");
    term.source = row.text("source");
    term.note = row.text("note");
    term.date = row.text("date");
    Ok((concept, term))
}

struct Row<'r> {
    record: &'r StringRecord,
    columns: &'r [String],
}

impl Row<'_> {
    fn text(&self, column: &str) -> Option<String> {
        let at = self.columns.iter().position(|name| name == column)?;
        let cell = unguarded(self.record.get(at)?.trim());
        (!cell.is_empty()).then(|| cell.to_owned())
    }

    fn list(&self, column: &str) -> Vec<String> {
        let cell = self.text(column).unwrap_or_default();
        divided(&cell, ';').into_iter().filter(|item| !item.is_empty()).map(plain).collect()
    }

    fn yes(&self, column: &str) -> Result<bool, Wrong> {
        Ok(self.name(column, answer)?.unwrap_or(false))
    }

    fn name<T>(&self, column: &str, read: fn(&str) -> Option<T>) -> Result<Option<T>, Wrong> {
        let Some(cell) = self.text(column) else { return Ok(None) };
        self.value(column, &cell, read)
    }

    /// The value that a cell or a part of one names; none where it is empty.
    fn value<T>(
        &self,
        column: &str,
        name: &str,
        read: fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Wrong> {
        if name.is_empty() {
            return Ok(None);
        }
        let problem = || format!("`{name}` is no value of `{column}`");
        let wrong = || self.wrong(column, problem(), "write one of those the documentation names");
        read(name).map(Some).ok_or_else(wrong)
    }

    fn forms(&self) -> Result<Vec<Form>, Wrong> {
        let cell = self.text("forms").unwrap_or_default();
        let forms = divided(&cell, ';').into_iter().filter(|form| !form.is_empty());
        forms.map(|form| self.form(form)).collect()
    }

    fn form(&self, cell: &str) -> Result<Form, Wrong> {
        let parts = divided(cell, '|');
        let part = |at: usize| parts.get(at).copied().unwrap_or_default();
        Ok(Form {
            text: plain(part(0)),
            number: self.value("forms", part(1), Number::from_name)?,
            case: self.value("forms", part(2), Case::from_name)?,
            after: self.value("forms", part(3), After::from_name)?,
        })
    }

    fn wrong(&self, column: &str, problem: String, remedy: &'static str) -> Wrong {
        let column = self.columns.iter().position(|name| name == column).unwrap_or(0);
        Wrong { column, problem, remedy }
    }
}
