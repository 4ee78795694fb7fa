//! Reads a glossary of any kind, told by its content.

use super::super::GlossaryError;
use super::super::concept::Concept;
use super::super::file;
use super::{decode, read_sheet, read_tbx};
use crate::language::Lang;

/// The concepts in `bytes`, which errors call `name`: TBX where it begins as XML does, a glossary of
/// wireloc where it has concepts in TOML, else a table with the tabs or commas of its first row.
/// `langs` are those of a table of pairs that does not say its own; without them it is refused.
///
/// # Errors
/// Whatever is wrong with the file, with its place.
pub fn read_any(
    name: &str,
    bytes: Vec<u8>,
    langs: Option<(&Lang, &Lang)>,
) -> Result<Vec<Concept>, GlossaryError> {
    let text = decode(name, bytes)?;
    let body = text.trim_start_matches('\u{FEFF}').trim_start();
    if body.starts_with('<') {
        return read_tbx(name, &text);
    }
    if name.to_lowercase().ends_with(".toml") || body.contains("[[concept]]") {
        return file::read(name, &text);
    }
    let first = body.lines().next().unwrap_or_default();
    let delimiter = if first.contains('\t') { b'\t' } else { b',' };
    let unknown = Lang::unknown();
    let (from, to) = langs.unwrap_or((&unknown, &unknown));
    let concepts = read_sheet(name, &text, delimiter, from, to)?;
    let nameless = concepts.iter().flat_map(|concept| &concept.terms);
    if nameless.into_iter().any(|term| term.lang == unknown) {
        let problem = "the table does not say its languages";
        let remedy = "begin it with a row such as en,es";
        return Err(GlossaryError::at(name, &text, 0, problem, remedy));
    }
    Ok(concepts)
}
