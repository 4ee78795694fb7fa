//! Chooses the form of a target term for one place in a story.

use super::Origin;
use super::concept::{Case, Form, Number};
use super::index::Index;
use super::matcher::Target;
use super::packed::TargetRow;

/// The target term of a source term that stands in `number`, in the form that fits: the dictionary
/// form, or for a plural the plural; else the dictionary form, marked as uncertain.
pub(super) fn target(index: &Index, row: &TargetRow<'_>, number: Option<Number>) -> Target {
    let wants_plural = number == Some(Number::Plural) && row.number != Some(Number::Plural);
    let plural = if wants_plural { plural(row) } else { None };
    let certain = !wants_plural || plural.is_some();
    let found_number = if plural.is_some() { Some(Number::Plural) } else { row.number };
    let form = |form: &super::packed::PackedForm<'_>| Form {
        case: form.case,
        after: form.after,
        ..Form::new(&*form.text, form.number)
    };
    Target {
        text: plural.unwrap_or_else(|| row.text.to_owned()),
        lemma: row.text.to_owned(),
        behind: String::new(),
        gender: row.gender,
        number: found_number.or(row.gender.map(|_| Number::Singular)),
        part_of_speech: row.part_of_speech,
        status: row.status,
        length: row.length,
        first_mention: row.first_mention,
        designator: row.designator,
        article: row.article,
        entity: row.entity,
        certain,
        forms: row.forms.iter().map(form).collect(),
        origin: Origin { file: index.file(row.file), line: row.line as usize },
    }
}

fn plural(row: &TargetRow<'_>) -> Option<String> {
    let plural = row.forms.iter().find(|form| {
        let usual = form.case.is_none_or(|case| case == Case::Nominative);
        form.number == Some(Number::Plural) && usual
    });
    plural.map(|form| form.text.clone().into_owned())
}
