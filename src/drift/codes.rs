//! What machines read in a story: each address, tag and placeholder of a paragraph stands in the
//! edition's, byte for byte and as often (FMT012).

use std::collections::BTreeMap;

use super::sides::Side;
use crate::finding::{CODE_ALTERED, Finding};
use crate::story::Block;
use crate::text::{Code, Place, Span, find_codes};

/// What machines read in a block and nobody translates; hashtags are put into a language.
pub(super) fn of(block: &Block) -> Vec<Span> {
    let codes = find_codes(&block.text).into_iter();
    codes.filter(|(_, code)| *code != Code::Hashtag).map(|(span, _)| span).collect()
}

/// Compares what stands in the blocks `left` with what stands in the blocks `right` that answer
/// them; a paragraph that nothing answers is another rule's.
pub(super) fn compare(a: &Side, left: &[usize], b: &Side, right: &[usize], out: &mut Vec<Finding>) {
    if left.is_empty() || right.is_empty() {
        return;
    }
    let (ones, others) = (places(a, left), places(b, right));
    let gone = beyond(a, &ones, b, &others);
    let come = beyond(b, &others, a, &ones);
    let both = gone.len().max(come.len());
    out.extend((0..both).map(|at| finding(a, gone.get(at), b, come.get(at))));
}

fn places(side: &Side, blocks: &[usize]) -> Vec<Place> {
    let of = |&block: &usize| side.codes[block].iter().map(move |&span| Place { block, span });
    blocks.iter().flat_map(of).collect()
}

/// Those of `ones` that are more than `others` have of the same.
fn beyond(a: &Side, ones: &[Place], b: &Side, others: &[Place]) -> Vec<Place> {
    let mut have: BTreeMap<&str, usize> = BTreeMap::new();
    for &other in others {
        *have.entry(b.story.words(other)).or_default() += 1;
    }
    let is_more = |one: &&Place| match have.get_mut(a.story.words(**one)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    ones.iter().filter(is_more).copied().collect()
}

fn finding(a: &Side, gone: Option<&Place>, b: &Side, come: Option<&Place>) -> Finding {
    let before = gone.map_or("", |&place| a.story.words(place));
    let after = come.map_or("", |&place| b.story.words(place));
    let shown = |words: &str| if words.is_empty() { "–".to_owned() } else { words.to_owned() };
    let mut finding =
        Finding::new(&CODE_ALTERED).with("source", shown(before)).with("target", shown(after));
    if let Some(&place) = gone {
        finding = finding.in_source(place, before);
    }
    if let Some(&place) = come {
        finding = finding.in_target(place, after);
    }
    finding.between(before, after)
}

#[cfg(test)]
mod tests {
    use crate::drift::{Judge, check};
    use crate::story::{Meta, Role, Story};

    use super::*;

    fn story(lang: &str, text: &str) -> Story {
        let block = Block { role: Role::Paragraph, text: text.to_owned() };
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks: vec![block] }
    }

    fn found(a: &str, b: &str) -> Vec<(&'static str, String, String)> {
        let findings = check(&story("en", a), &story("es", b), None, None, &Judge::default());
        let words = |evidence: Option<crate::finding::Evidence>| {
            evidence.map_or_else(String::new, |evidence| evidence.text)
        };
        findings.into_iter().map(|f| (f.rule.name, words(f.source), words(f.target))).collect()
    }

    #[test]
    fn an_address_that_was_translated_is_one_error() {
        let a = "The rescuers list the ferries at https://a.example/ferry-23 every day.";
        let kept =
            "Los socorristas listan los transbordadores en https://a.example/ferry-23 cada día.";
        assert_eq!(found(a, kept), []);
        let other = kept.replace("ferry-23", "barco-24");
        let ("code-altered", from, to) = &found(a, &other)[0] else { panic!("no error") };
        assert_eq!(
            (from.as_str(), to.as_str()),
            ("https://a.example/ferry-23", "https://a.example/barco-24")
        );
        assert_eq!(found(a, &other).len(), 1);
    }

    #[test]
    fn a_tag_that_is_missing_is_told_once_for_each_and_their_order_is_free() {
        let a = "The <b>dam</b> of <b>Gorno</b> holds.";
        let names = |b: &str| found(a, b).into_iter().map(|f| f.1).collect::<Vec<_>>();
        assert_eq!(names("El <b>dique</b> de <b>Gorno</b> resiste."), [""; 0]);
        assert_eq!(names("El <b>dique</b> de Gorno resiste."), ["<b>", "</b>"]);
    }
}
