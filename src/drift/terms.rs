//! The glossary's terms in a story and in its edition (the TRM family, which `glossary` judges).

use std::collections::BTreeMap;

use super::sides::{Answer, Side};
use crate::finding::Finding;
use crate::glossary::{self, Matcher, Usage, Verified, verify};
use crate::story::{Block, Role};
use crate::text::{Place, Span};

/// Judges the terms of every block that is answered, and the names an edition uses throughout, which
/// it gives back with the places of the terms that both stories have.
pub(super) fn check(
    a: &Side,
    b: &Side,
    answers: &[Answer],
    matcher: &Matcher,
    out: &mut Vec<Finding>,
) -> (Usage, (Vec<Place>, Vec<Place>)) {
    let blocks = a.story.blocks.iter().map(|block| block.text.as_str());
    let around = blocks.collect::<Vec<_>>().join("\n");
    let (mut usage, mut said) = (Usage::default(), (Vec::new(), Vec::new()));
    for (block, answer) in answering_blocks(answers) {
        let (kept, kept_there) = (a.kept_in(block), b.kept_in(answer));
        let source = side(block, &a.story.blocks[block], &kept);
        let edition = side(answer, &b.story.blocks[answer], &kept_there);
        let verified = verify(matcher, source, edition, &around, &mut usage);
        out.extend(verified.findings);
        said.0.extend(verified.said.0);
        said.1.extend(verified.said.1);
    }
    out.extend(usage.findings());
    said.0.sort_unstable();
    said.1.sort_unstable();
    (usage, said)
}

/// Judges the terms of a text and of its translation.
pub(super) fn between(a: &str, b: &str, matcher: &Matcher) -> Verified {
    let side = |text| glossary::Side { block: 0, text, kept: &[], is_running_text: true };
    verify(matcher, side(a), side(b), a, &mut Usage::default())
}

fn side<'s>(number: usize, block: &'s Block, kept: &'s [Span]) -> glossary::Side<'s> {
    let is_running_text = block.role == Role::Paragraph;
    glossary::Side { block: number, text: &block.text, kept, is_running_text }
}

/// The first block that answers each block of the source.
fn answering_blocks(answers: &[Answer]) -> BTreeMap<usize, usize> {
    let mut blocks = BTreeMap::new();
    for answer in answers {
        if let Answer::Sentences(from, to) = answer {
            blocks.entry(from.block).or_insert(to.block);
        }
    }
    blocks
}

impl Side<'_> {
    fn kept_in(&self, block: usize) -> Vec<Span> {
        self.kept.iter().filter(|place| place.block == block).map(|place| place.span).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::drift::{Judge, check};
    use crate::glossary::Glossary;
    use crate::story::{Block, Meta, Role, Story};

    fn story(lang: &str, paragraphs: &[&str]) -> Story {
        let block = |text: &&str| Block { role: Role::Paragraph, text: (*text).to_owned() };
        let blocks = paragraphs.iter().map(block).collect();
        Story { lang: lang.parse().unwrap(), meta: Meta::default(), blocks }
    }

    #[test]
    fn a_term_is_missed_in_its_own_paragraph_and_not_in_a_quote() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let source = story(
            "en",
            &["Fighting went on in Kursk Oblast.", "“Kursk Oblast is ours,” the mayor said."],
        );
        let edition = story(
            "es",
            &["Los combates siguieron en la zona.", "“Kursk Oblast is ours,” dijo el alcalde."],
        );
        let found = check(&source, &edition, None, Some(&matcher), &Judge::default());
        let terms = found.iter().filter(|finding| finding.rule.code.starts_with("TRM"));
        let blocks: Vec<_> = terms.filter_map(|f| Some(f.source.as_ref()?.place.block)).collect();
        assert_eq!(blocks, [0]);
    }

    #[test]
    fn a_country_in_a_term_that_the_edition_has_is_not_missed() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let text = "The South Korean Institute for Defense Analyses was founded there.";
        let source = story("en", &[text]);
        let rules = |edition: &str| -> Vec<&'static str> {
            let edition = story("es", &[edition]);
            let found = check(&source, &edition, None, Some(&matcher), &Judge::default());
            let names = found.iter().filter(|finding| finding.rule.code.starts_with("NAM"));
            names.map(|finding| finding.rule.name).collect()
        };
        let said = "El Instituto Coreano de Análisis de Defensa se fundó allí.";
        assert!(rules(said).is_empty());
        assert_eq!(rules("El instituto de análisis se fundó allí."), ["name-missing"]);
    }
}
