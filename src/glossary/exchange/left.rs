//! What one side of an exchange says and the other has no word for, so that nothing stays behind
//! unsaid.

use std::collections::{BTreeMap, BTreeSet};

use super::super::GlossaryError;
use super::super::concept::{CaseRule, Concept, FirstMention, Status, Term};
use super::TbxStyle;
use super::decode::decode;
use super::pairs_write::pairs;
use super::tbx_read::{ENTRIES, GROUPS, LANGUAGES, TERMS};
use super::tree::{self, INLINE, Node};
use crate::language::Lang;

/// How often each thing stays behind.
pub type Left = BTreeMap<String, usize>;

/// The data categories that [`super::read_tbx`] reads.
const READ: [&str; 14] = [
    "term",
    "subjectField",
    "definition",
    "note",
    "administrativeStatus",
    "normativeAuthorization",
    "partOfSpeech",
    "grammaticalGender",
    "grammaticalNumber",
    "termType",
    "abbreviatedFormFor",
    "customerSubset",
    "projectSubset",
    "transactionType",
];

/// The data categories in `bytes`, a file that errors call `file`, of which a glossary of wireloc has
/// nothing; none where the file is no TBX.
///
/// # Errors
/// Where the file cannot be read as what it is.
pub fn left_by_reading(file: &str, bytes: Vec<u8>) -> Result<Left, GlossaryError> {
    let text = decode(file, bytes)?;
    let mut left = Left::new();
    if text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<') {
        for entry in tree::read(file, &text)?.all(ENTRIES) {
            unread(entry, &mut left);
            let definitions = entry.count("definition");
            if definitions > 1 {
                *left.entry("definition".to_owned()).or_default() += definitions - 1;
            }
        }
    }
    Ok(left)
}

/// Counts what of a node and the nodes in it is not read.
fn unread(node: &Node, left: &mut Left) {
    for child in &node.children {
        let name = child.name.as_str();
        let is_structure = [LANGUAGES, TERMS, GROUPS].iter().any(|names| names.contains(&name));
        let category = child.category();
        let of_term = TERMS.contains(&node.name.as_str()) || node.name == "termGrp";
        let is_read = match category {
            "source" => of_term || node.name == "adminGrp",
            "date" => true,
            _ => READ.contains(&category) || INLINE.contains(&name),
        };
        if is_structure {
            unread(child, left);
        } else if !is_read {
            *left.entry(category.to_owned()).or_default() += 1;
        }
    }
}

/// The keys of `concepts` that TBX of this style has no word for.
#[must_use]
pub fn left_by_tbx(concepts: &[Concept], style: TbxStyle) -> Left {
    let mut left = Left::new();
    let mut count = |key: &str, is_there: bool| {
        if is_there {
            *left.entry(key.to_owned()).or_default() += 1;
        }
    };
    for concept in concepts {
        count("entity", concept.entity.is_some());
        count("do_not_translate", concept.do_not_translate);
        count("designator", concept.designator);
        for term in &concept.terms {
            let Term { number, article, forms, paradigm, context, except, .. } = term;
            count("proposed", term.status == Status::Proposed);
            count("number", number.is_some() && style != TbxStyle::Martif);
            count("article", *article);
            count("forms", !forms.is_empty());
            count("paradigm", paradigm.is_some());
            count("first_mention", term.first_mention != FirstMention::AsWritten);
            count("case_rule", term.case_rule != CaseRule::Auto);
            count("context", !context.is_empty());
            count("except", !except.is_empty());
        }
    }
    left
}

/// What [`super::write_pairs`] leaves behind of the terms that have a partner: those proposed, and all
/// but the first of those that are written alike.
#[must_use]
pub fn left_by_pairs(concepts: &[Concept], ways: (&Lang, &Lang, Option<&str>)) -> Left {
    let (mut left, mut seen) = (Left::new(), BTreeSet::new());
    for (term, target) in pairs(concepts, ways) {
        let key = match target.status {
            Status::Proposed => "proposed",
            _ if seen.insert(term.text.as_str()) => continue,
            _ => "ambiguous",
        };
        *left.entry(key.to_owned()).or_default() += 1;
    }
    left
}

#[cfg(test)]
mod tests {
    use super::super::super::Glossary;
    use super::*;

    #[test]
    fn what_no_key_is_for_is_counted_and_what_is_read_is_not() {
        let text = "<tbx><text><body><conceptEntry id='a'><min:subjectField>x</min:subjectField>\
            <langSec xml:lang='en'><descripGrp><definition>d</definition><source>s</source></descripGrp>\
            <termSec><term>ford</term><admin type='source'>s</admin><descrip type='context'>c</descrip>\
            <note>n</note></termSec></langSec><langSec xml:lang='es'><definition>e</definition>\
            <termSec><term>vado</term></termSec></langSec></conceptEntry></body></text></tbx>";
        let left = left_by_reading("a.tbx", text.into()).unwrap();
        let left: Vec<_> = left.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        assert_eq!(left, [("context", 1), ("definition", 1), ("source", 1)]);
    }

    #[test]
    fn the_table_of_pairs_leaves_nothing_in_the_file_and_shipped_forms_stay_out_of_tbx() {
        assert!(left_by_reading("a.csv", b"en,es\nford,vado\n".to_vec()).unwrap().is_empty());
        let shipped = Glossary::shipped();
        let of = |style| left_by_tbx(shipped.concepts(), style);
        assert!(of(TbxStyle::Dct).contains_key("number"));
        assert!(!of(TbxStyle::Martif).contains_key("number"));
        assert!(of(TbxStyle::Martif).contains_key("forms"));
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let pairs = left_by_pairs(shipped.concepts(), (&en, &es, None));
        assert!(pairs["proposed"] > 0 && pairs["ambiguous"] > 0, "{pairs:?}");
    }
}
