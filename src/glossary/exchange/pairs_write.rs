//! Writes pairs of terms for engines that take a glossary: DeepL (no header) and Google (language
//! codes as header).

use super::super::build::{Wish, choose};
use super::super::concept::{Concept, Status, Term};
use crate::language::Lang;

/// Whose table of pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairStyle {
    /// DeepL: source and target, no header; blanks inside a cell become one.
    DeepL,
    /// Google: the language codes are the header.
    Google,
}

/// Writes what takes the place of each term on the way from one language to another: one row a
/// source term, in the order of the glossary. Forbidden and proposed terms stay behind, and of two
/// concepts with one source term the second: an engine cannot tell them apart.
#[must_use]
pub fn write_pairs(
    concepts: &[Concept],
    style: PairStyle,
    delimiter: u8,
    (from, to, house): (&Lang, &Lang, Option<&str>),
) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    // Writing into memory cannot fail.
    if style == PairStyle::Google {
        let _ = writer.write_record([from.as_str(), to.as_str()]);
    }
    let mut seen = std::collections::BTreeSet::new();
    for (term, target) in pairs(concepts, (from, to, house)) {
        if target.status != Status::Proposed && seen.insert(term.text.as_str()) {
            let _ = writer.write_record([joined(&term.text), joined(&target.text)]);
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The terms of one language that may stand, each with what takes its place in the other.
pub(super) fn pairs<'c>(
    concepts: &'c [Concept],
    (from, to, house): (&'c Lang, &Lang, Option<&str>),
) -> impl Iterator<Item = (&'c Term, &'c Term)> {
    let wish = Wish { from: from.clone(), to: to.clone(), house: house.map(str::to_owned) };
    concepts.iter().flat_map(move |concept| {
        let may_stand =
            |term: &&Term| term.lang.same_language(from) && term.status != Status::Forbidden;
        let pair = |term: &'c Term| {
            let stays = concept.do_not_translate.then_some(term);
            Some((term, choose(concept, term, &wish).or(stays)?))
        };
        concept.terms.iter().filter(may_stand).filter_map(pair).collect::<Vec<_>>()
    })
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
