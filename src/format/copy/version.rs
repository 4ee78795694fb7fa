//! Version words: what says which version of a story this is (`UPDATE 1-`, `CORRECTED-`, `2ND LEAD`).

use super::words::is_name_letter;
use crate::language::Copy;
use crate::text::Span;

/// One version word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionWord<'t> {
    /// Id of the message that writes it in an edition.
    pub id: &'static str,
    /// Its number, digits only, where it has one.
    pub number: Option<&'t str>,
    /// The word with its number.
    pub span: Span,
}

/// The version words that open a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions<'t> {
    /// The words in order; what lies between them is kept.
    pub words: Vec<VersionWord<'t>>,
    /// Where the words and the mark behind them end.
    pub end: usize,
}

/// The version words at the start of `text`: each ended by a dash, a colon, a slash or the end of
/// the line. Capitals count: copy that says "update 1" is prose.
#[must_use]
pub fn parse_versions<'t>(text: &'t str, copy: &'static Copy) -> Option<Versions<'t>> {
    let mut words = Vec::new();
    let mut end = 0;
    while let Some((word, close)) = word(text, end, copy) {
        words.push(word);
        end = close;
        let rest = &text[end..];
        end += rest.len() - rest.trim_start_matches(' ').len();
    }
    if words.is_empty() {
        return None;
    }
    let end = text[..end].trim_end().len();
    let follows = text[end..].trim_start().chars().next();
    follows
        .is_none_or(|c| is_name_letter(c) || !c.is_alphabetic())
        .then_some(Versions { words, end })
}

fn word<'t>(text: &'t str, start: usize, copy: &'static Copy) -> Option<(VersionWord<'t>, usize)> {
    let patterns = copy.versions.iter().flat_map(|(id, all)| all.iter().map(move |one| (id, one)));
    let matched = patterns.filter_map(|(id, pattern)| {
        let (length, number) = fits(&text[start..], pattern)?;
        let close = start + length + separator(&text[start + length..])?;
        Some((VersionWord { id, number, span: Span::new(start, start + length) }, close))
    });
    matched.max_by_key(|(word, _)| word.span.len())
}

/// How much of `text` the pattern covers, and the digits that stand for `{n}`.
fn fits<'t>(text: &'t str, pattern: &str) -> Option<(usize, Option<&'t str>)> {
    let Some((before, after)) = pattern.split_once("{n}") else {
        return text.starts_with(pattern).then_some((pattern.len(), None));
    };
    let rest = text.strip_prefix(before)?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if digits == 0 {
        return None;
    }
    let ordinal = rest[digits..].chars().take_while(|c| c.is_alphabetic() || *c == '.').take(4);
    let ending = digits + ordinal.map(char::len_utf8).sum::<usize>();
    let end = [digits, ending].into_iter().find(|&end| rest[end..].starts_with(after))?;
    let length = before.len() + end + after.len();
    Some((length, Some(&rest[..digits])))
}

fn separator(rest: &str) -> Option<usize> {
    let trimmed = rest.trim_start_matches(' ');
    let blanks = rest.len() - trimmed.len();
    match trimmed.chars().next() {
        None => Some(rest.len()),
        Some(c @ ('-' | '–' | '—' | ':' | '/')) => Some(blanks + c.len_utf8()),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn versions(text: &str) -> Option<Versions<'_>> {
        parse_versions(text, &Language::of(&"en".parse().unwrap()).lexicon().copy)
    }

    #[test]
    fn words_stack_before_a_headline() {
        let stacked = versions("CORRECTED-UPDATE 2-River floods Lviv").unwrap();
        let words: Vec<_> = stacked.words.iter().map(|word| (word.id, word.number)).collect();
        assert_eq!(words, [("version-corrected", None), ("version-update", Some("2"))]);
        assert_eq!(stacked.end, 19);
        assert_eq!(versions("2ND LEAD").unwrap().words[0].number, Some("2"));
        assert_eq!(versions("REFILE: River floods").unwrap().end, 7);
    }

    #[test]
    fn a_headline_with_the_same_word_is_a_headline() {
        assert_eq!(versions("UPDATE 2 of the plan fails"), None);
        assert_eq!(versions("Update 1-day ban"), None);
        assert_eq!(versions("River floods"), None);
    }
}
