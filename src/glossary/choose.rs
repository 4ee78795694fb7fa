//! Chooses the form of a target term for one place in a story.

use super::concept::{Gender, Number};
use super::matcher::Target;
use super::packed::TargetRow;
use super::{Origin, inflect};
use crate::language::Language;

/// The target term of a source term that stands in `number`, in the form that fits: the dictionary
/// form, or for a plural the listed plural, or the plural by the rules of the language; else the
/// dictionary form, marked as uncertain.
pub(super) fn target(row: &TargetRow<'_>, number: Option<Number>, language: &Language) -> Target {
    let wants_plural = number == Some(Number::Plural) && row.number != Some(Number::Plural);
    let plural = if wants_plural { plural(row, language) } else { None };
    let certain = !wants_plural || plural.is_some();
    let found_number = if plural.is_some() { Some(Number::Plural) } else { row.number };
    Target {
        text: plural.unwrap_or_else(|| row.text.to_owned()),
        lemma: row.text.to_owned(),
        gender: row.gender,
        number: found_number.or(row.gender.map(|_: Gender| Number::Singular)),
        part_of_speech: row.part_of_speech,
        status: row.status,
        length: row.length,
        designator: row.designator,
        article: row.article,
        entity: row.entity,
        certain,
        forms: row.forms(),
        origin: Origin { file: row.file.into(), line: row.line as usize },
    }
}

fn plural(row: &TargetRow<'_>, language: &Language) -> Option<String> {
    use super::concept::Case::Nominative;
    let listed = row.forms.iter().find(|(_, number, case)| {
        *number == Some(Number::Plural) && case.is_none_or(|case| case == Nominative)
    });
    if let Some((text, ..)) = listed {
        return Some((*text).to_owned());
    }
    // A term that says nothing of its number may be anything: a verb, a phrase, a plural.
    let known = row.number.is_some() || row.gender.is_some();
    known.then(|| inflect::plural(row.text, row.gender, &language.lexicon().inflection))?
}
