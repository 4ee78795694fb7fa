//! Putting an edition together from what the engine, the rules and the source give.

use std::collections::BTreeMap;

use super::ladder::{Attempt, Rung};
use super::plan::{Part, Passage, Plan, SentencePlan};
use crate::protect::Provenance;
use crate::story::{Edition, Localised, Origin, Pairing, Story};
use crate::text::{Place, Span};

/// A passage as it stands in the edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// In the text of the edition's block.
    pub span: Span,
    /// In the text of the edition's block: the sentence it is part of.
    pub sentence: Span,
}

/// Where things stand in an edition.
#[derive(Debug, Default)]
pub(super) struct Assembled {
    /// Each passage of the plan.
    pub standings: Vec<Standing>,
    /// Where what was held back ends in the edition's block, by its place in the story.
    pub kept: BTreeMap<Place, usize>,
}

/// The edition of `story`, and where each passage of `plan` stands in it.
///
/// Blocks without sentences in the plan stay as they are in `edition`.
pub(super) fn assemble(
    story: &Story,
    plan: &Plan,
    outcomes: &[Attempt],
    edition: &mut Edition,
    unwrap: bool,
) -> Assembled {
    let nowhere = Standing { span: Span::default(), sentence: Span::default() };
    let mut assembled =
        Assembled { standings: vec![nowhere; outcomes.len()], ..Assembled::default() };
    for (number, sentences) in plan.blocks.iter().enumerate() {
        if sentences.is_empty() {
            continue;
        }
        let source = &story.blocks[number].text;
        let mut block = Localised::default();
        let mut at = 0;
        for sentence in sentences {
            push_gap(&mut block.text, &source[at..sentence.span.start], unwrap);
            push_sentence(&mut block, (number, sentence), source, plan, outcomes, &mut assembled);
            at = sentence.span.end;
        }
        block.text.push_str(&source[at..]);
        edition.blocks[number] = block;
    }
    assembled
}

/// The blanks between two sentences; a line break of hard-wrapped copy is one blank.
fn push_gap(text: &mut String, gap: &str, unwrap: bool) {
    let broken = unwrap && gap.contains(['\n', '\r']) && gap.trim().is_empty();
    text.push_str(if broken && !text.is_empty() { " " } else { gap });
}

fn push_sentence(
    block: &mut Localised,
    (in_block, sentence): (usize, &SentencePlan),
    source: &str,
    plan: &Plan,
    outcomes: &[Attempt],
    assembled: &mut Assembled,
) {
    let start = block.text.len();
    let mut origin = Origin::Kept;
    for part in &sentence.parts {
        match part {
            Part::Words(span, words) => {
                block.text.push_str(words);
                assembled.kept.insert(Place { block: in_block, span: *span }, block.text.len());
            }
            Part::Passage(number) => {
                let begins = block.text.len();
                let came = push_passage(block, *number, source, plan, outcomes);
                assembled.standings[*number].span = Span::new(begins, block.text.len());
                assembled.kept.extend(held(&plan.passages[*number], &outcomes[*number], begins));
                origin = graver(origin, came);
            }
        }
    }
    let target = Span::new(start, block.text.len());
    for part in &sentence.parts {
        if let Part::Passage(number) = part {
            assembled.standings[*number].sentence = target;
        }
    }
    block.pairings.push(Pairing { source: sentence.span, target, origin });
}

/// Where the slots of a passage that begins at `begins` end, by their places in the story.
fn held(passage: &Passage, outcome: &Attempt, begins: usize) -> Vec<(Place, usize)> {
    let Ok(translated) = outcome else { return Vec::new() };
    let slots = passage.shielded.slot_places().zip(&translated.restored.slots);
    let ends = slots.map(|((_, span), there)| {
        let span = span.shifted(passage.span.start);
        (Place { block: passage.block, span }, begins + there.end)
    });
    ends.collect()
}

fn push_passage(
    block: &mut Localised,
    number: usize,
    source: &str,
    plan: &Plan,
    outcomes: &[Attempt],
) -> Origin {
    let passage = &plan.passages[number];
    let Ok(translated) = &outcomes[number] else {
        block.text.push_str(passage.span.slice(source));
        return Origin::Source;
    };
    block.text.push_str(&translated.restored.text);
    if passage.shielded.has_words() {
        let Provenance { backend, model, .. } = translated.provenance.clone();
        Origin::Backend { name: backend, model }
    } else {
        Origin::Kept
    }
}

/// A sentence comes from where its worst part comes from.
fn graver(a: Origin, b: Origin) -> Origin {
    let weight = |origin: &Origin| match origin {
        Origin::Kept => 0,
        Origin::Rule => 1,
        Origin::Backend { .. } => 2,
        Origin::Source => 3,
    };
    if weight(&b) > weight(&a) { b } else { a }
}

/// Whether a passage got its words in pieces, which may read roughly.
pub(super) fn is_rough(outcome: &Attempt) -> bool {
    outcome.as_ref().is_ok_and(|translated| translated.rung == Rung::InPieces)
}
