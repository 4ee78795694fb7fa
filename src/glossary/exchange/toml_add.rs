//! Adds a term to a glossary in TOML and leaves the rest of the file as a person wrote it.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::super::GlossaryError;
use super::super::concept::{Gender, Status};
use crate::language::Lang;

/// A term with what takes its place.
#[derive(Debug, Clone, Copy)]
pub struct NewTerm<'t> {
    /// Source language.
    pub from: &'t Lang,
    /// The term in it.
    pub source: &'t str,
    /// Target language.
    pub to: &'t Lang,
    /// What takes its place.
    pub target: &'t str,
    /// The house whose term the target is.
    pub house: Option<&'t str>,
    /// Gender of the target.
    pub gender: Option<Gender>,
    /// Whether the target may stand in an edition; preferred where absent.
    pub status: Option<Status>,
}

/// The glossary `text`, which errors call `file`, with one term more: in the concept that has the
/// source term, else in a concept of its own at the end.
///
/// # Errors
/// [`GlossaryError::Entry`] where the text is no TOML.
pub fn add_term(file: &str, text: &str, new: &NewTerm<'_>) -> Result<String, GlossaryError> {
    let mut glossary: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        let at = error.span().map_or(0, |span| span.start);
        GlossaryError::at(file, text, at, error.message(), "correct the entry there")
    })?;
    let concepts = glossary.entry("concept").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(concepts) = concepts.as_array_of_tables_mut() else {
        let problem = "the concepts are written as one value";
        return Err(GlossaryError::at(file, text, 0, problem, "write each as [[concept]]"));
    };
    let known = concepts.iter().position(|concept| has_source(concept, new));
    if let Some(concept) = known.and_then(|at| concepts.get_mut(at)) {
        put_in(concept, target(new));
    } else {
        let concept = concept(concepts, new);
        concepts.push(concept);
    }
    Ok(glossary.to_string())
}

/// The values of a term, in the order of the documentation.
type Entry<'t> = Vec<(&'static str, &'t str)>;

fn target<'t>(new: &NewTerm<'t>) -> Entry<'t> {
    let known = |key, value: Option<&'t str>| value.map(|value| (key, value));
    let more = [
        known("house", new.house),
        known("status", new.status.map(Status::name)),
        known("gender", new.gender.map(Gender::name)),
    ];
    let always = [("lang", new.to.as_str()), ("text", new.target)];
    always.into_iter().chain(more.into_iter().flatten()).collect()
}

/// Whether a concept has the source term.
fn has_source(concept: &Table, new: &NewTerm<'_>) -> bool {
    let is = |term: &dyn toml_edit::TableLike| {
        let value = |key| term.get(key).and_then(Item::as_str);
        value("text") == Some(new.source) && value("lang") == Some(new.from.as_str())
    };
    match concept.get("term") {
        Some(Item::ArrayOfTables(terms)) => terms.iter().any(|term| is(term)),
        Some(Item::Value(Value::Array(terms))) => {
            terms.iter().filter_map(Value::as_inline_table).any(|term| is(term))
        }
        _ => false,
    }
}

/// Puts a term behind those of a concept, written as they are.
fn put_in(concept: &mut Table, entry: Entry<'_>) {
    match concept.get_mut("term") {
        Some(Item::Value(Value::Array(terms))) => {
            let mut term = Value::InlineTable(entry.into_iter().collect::<InlineTable>());
            if let Some(last) = terms.iter().last() {
                let prefix = last.decor().prefix().and_then(|raw| raw.as_str()).unwrap_or(" ");
                let prefix = prefix.to_owned();
                term.decor_mut().set_prefix(prefix);
            }
            terms.push_formatted(term);
        }
        Some(Item::ArrayOfTables(terms)) => terms.push(entry.into_iter().collect()),
        _ => {}
    }
}

/// A concept with both terms, named after the source term.
fn concept(there: &ArrayOfTables, new: &NewTerm<'_>) -> Table {
    let names: Vec<&str> = there.iter().filter_map(|concept| concept.get("id")?.as_str()).collect();
    let mut id = new.source.to_owned();
    for number in 2.. {
        if !names.contains(&id.as_str()) {
            break;
        }
        id = format!("{} {number}", new.source);
    }
    let source = [("lang", new.from.as_str()), ("text", new.source)];
    let terms = [source.to_vec(), target(new)];
    let mut list = Array::new();
    for entry in terms {
        let mut term = Value::InlineTable(entry.into_iter().collect::<InlineTable>());
        term.decor_mut().set_prefix("\n  ");
        list.push_formatted(term);
    }
    list.set_trailing("\n");
    list.set_trailing_comma(true);
    let mut concept = Table::new();
    concept.insert("id", toml_edit::value(id));
    concept.insert("term", toml_edit::value(list));
    concept.decor_mut().set_prefix(if there.is_empty() { "" } else { "\n" });
    concept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(text: &str, source: &str, to: &str, target: &str) -> String {
        let (from, to) = ("en".parse().unwrap(), to.parse().unwrap());
        let gender = Some(Gender::Feminine);
        let new =
            NewTerm { from: &from, source, to: &to, target, house: None, gender, status: None };
        add_term("desk.toml", text, &new).unwrap()
    }

    #[test]
    fn a_term_goes_to_its_concept_and_the_rest_stays_as_it_was_written() {
        let text = "# Our desk.\n\n[[concept]]\nid = \"w\" # war\nterm = [\n  \
            { lang = \"en\", text = \"warhead\" },\n]\n";
        let once = added(text, "warhead", "es", "ojiva");
        let wanted = "# Our desk.\n\n[[concept]]\nid = \"w\" # war\nterm = [\n  \
            { lang = \"en\", text = \"warhead\" },\n  \
            { lang = \"es\", text = \"ojiva\", gender = \"f\" },\n]\n";
        assert_eq!(once, wanted);
        let twice = added(&once, "ford", "fr", "gué");
        let new = "\n[[concept]]\nid = \"ford\"\nterm = [\n  { lang = \"en\", text = \"ford\" },\n  \
            { lang = \"fr\", text = \"gué\", gender = \"f\" },\n]\n";
        assert_eq!(twice, format!("{wanted}{new}"));
    }

    #[test]
    fn terms_written_as_tables_get_a_table() {
        let text =
            "[[concept]]\nid = \"w\"\n\n[[concept.term]]\nlang = \"en\"\ntext = \"warhead\"\n";
        let wanted = "\n[[concept.term]]\nlang = \"fr\"\ntext = \"ogive\"\ngender = \"f\"\n";
        assert_eq!(added(text, "warhead", "fr", "ogive"), format!("{text}{wanted}"));
        assert!(added("", "ford", "es", "vado").starts_with("[[concept]]\nid = \"ford\"\n"));
    }
}
