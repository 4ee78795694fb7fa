//! Who wrote it: the byline, and the credits in parentheses at a story's end.

use super::words::{is_agency, is_names, opens};
use crate::language::{Copy, Labels};
use crate::text::Span;

/// A fixed word of a byline or credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// Id of the message that writes it in an edition.
    pub id: &'static str,
    /// The words.
    pub span: Span,
}

/// The labels of `text` where the whole of it is a byline: `By` with names behind it, or the name
/// of an agency alone, which has no label.
#[must_use]
pub fn parse_byline(text: &str, copy: &'static Copy) -> Option<Vec<Label>> {
    let line = text.trim_end_matches([' ', '=', '<']).trim_start_matches('^');
    let skipped = text.find(line)?;
    if is_agency(line, copy) {
        return Some(Vec::new());
    }
    let label = label(line, &copy.bylines)?;
    let names = &line[label.span.end..];
    let ends_like_prose = names.ends_with(['.', '?', '!', ':', '”', '"']);
    let last = names.rsplit(',').next().unwrap_or("").trim();
    let only_names = is_names(names, 14) && names.split_whitespace().count() > 1
        || names.split_whitespace().any(|word| is_agency(word, copy)) && names.len() < 60
        || names.contains(',') && is_agency(last, copy);
    let fits = names.starts_with(char::is_whitespace) && only_names && !ends_like_prose;
    fits.then(|| vec![Label { span: label.span.shifted(skipped), ..label }])
}

/// The labels of `text` where the whole of it says who worked on the story:
/// `(Reporting by A; Editing by B)`.
#[must_use]
pub fn parse_signoff(text: &str, copy: &'static Copy) -> Option<Vec<Label>> {
    let inside = text.strip_prefix('(')?;
    let inside = inside.strip_suffix(')').or_else(|| inside.strip_suffix(").")).unwrap_or(inside);
    let mut labels = Vec::new();
    let mut at = 1;
    for part in inside.split(';') {
        let start = at + part.len() - part.trim_start().len();
        match label(part.trim_start(), &copy.signoffs) {
            Some(label) => labels.push(Label { span: label.span.shifted(start), ..label }),
            None if labels.is_empty() => return None,
            None => {}
        }
        at += part.len() + 1;
    }
    Some(labels)
}

/// The longest label of `labels` that opens `text`.
pub(super) fn label(text: &str, labels: &'static Labels) -> Option<Label> {
    let all = labels.iter().flat_map(|(id, words)| words.iter().map(move |word| (id, word)));
    all.filter_map(|(id, word)| Some(Label { id, span: Span::new(0, opens(text, word)?) }))
        .max_by_key(|label| label.span.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn copy() -> &'static Copy {
        &Language::of(&"en".parse().unwrap()).lexicon().copy
    }

    #[test]
    fn names_behind_the_label_make_a_byline() {
        for line in [
            "By Ana Ruiz",
            "BY LEE PARK AND ANA DE LA CRUZ",
            "By Ivan Bondar, dpa =",
            "Associated Press=",
        ] {
            assert!(parse_byline(line, copy()).is_some(), "{line}");
        }
    }

    #[test]
    fn prose_that_begins_alike_is_no_byline() {
        for line in [
            "By Monday officials had left the town",
            "By then",
            "By Friday, Kyiv Was Dark.",
            "Bypass Road Opens",
        ] {
            assert_eq!(parse_byline(line, copy()), None, "{line}");
        }
    }

    #[test]
    fn a_signoff_names_each_part() {
        let text =
            "(Reporting by Ana Ruiz; additional reporting by Lee Park; Editing by Ivan Bondar)";
        let ids: Vec<_> =
            parse_signoff(text, copy()).unwrap().iter().map(|label| label.id).collect();
        assert_eq!(ids, ["signoff-reporting", "signoff-additional-reporting", "signoff-editing"]);
        assert_eq!(parse_signoff("(The reporting by a local paper was denied.)", copy()), None);
    }
}
