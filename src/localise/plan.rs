//! What is to be done with a story: its sentences, what in them is kept, and what an engine gets.

use super::slots::Held;
use crate::language::Language;
use crate::protect::{Shielded, Slot, shield};
use crate::segment::sentences;
use crate::story::Story;
use crate::text::Span;

/// What an engine is asked for, and where in the story it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub block: usize,
    /// In the text of the block.
    pub span: Span,
    pub shielded: Shielded,
}

/// One piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Words that stand in the edition as here given, and where they lie in the source.
    Words(Span, String),
    /// The passage with this number.
    Passage(usize),
}

/// A sentence and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SentencePlan {
    pub span: Span,
    pub parts: Vec<Part>,
}

/// What becomes of each block, and all passages for the engine in the order of the story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// The sentences of each block that is prose; none for the others.
    pub blocks: Vec<Vec<SentencePlan>>,
    pub passages: Vec<Passage>,
}

/// Cuts a story into sentences, around what is `held` in each of its blocks.
pub(super) fn plan(story: &Story, held: &[Held], unwrap: bool) -> Plan {
    let language = Language::of(&story.lang);
    let mut plan = Plan::default();
    for (block, held) in held.iter().enumerate() {
        let Held { slots, cuts } = held;
        let text = &story.blocks[block].text;
        let mut planned = Vec::new();
        if story.blocks[block].role.is_prose() {
            for span in whole_sentences(text, language, slots, cuts) {
                let parts = plan.parts(block, text, span, held, unwrap);
                planned.push(SentencePlan { span, parts });
            }
        }
        plan.blocks.push(planned);
    }
    plan
}

impl Plan {
    fn parts(
        &mut self,
        block: usize,
        text: &str,
        sentence: Span,
        held: &Held,
        unwrap: bool,
    ) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut at = sentence.start;
        for cut in held.cuts.iter().filter(|cut| sentence.contains(cut.span)) {
            parts.extend(self.passage(
                block,
                text,
                Span::new(at, cut.span.start),
                &held.slots,
                unwrap,
            ));
            parts.push(Part::Words(cut.span, cut.text.clone()));
            at = cut.span.end;
        }
        parts.extend(self.passage(block, text, Span::new(at, sentence.end), &held.slots, unwrap));
        parts
    }

    fn passage(
        &mut self,
        block: usize,
        text: &str,
        span: Span,
        slots: &[Slot],
        unwrap: bool,
    ) -> Option<Part> {
        if span.is_empty() {
            return None;
        }
        let shielded = shield(text, span, slots);
        let shielded = if unwrap { shielded.unwrapped() } else { shielded };
        self.passages.push(Passage { block, span, shielded });
        Some(Part::Passage(self.passages.len() - 1))
    }
}

/// The sentences of a block, those joined that a kept stretch runs across.
fn whole_sentences(
    text: &str,
    language: &'static Language,
    slots: &[Slot],
    cuts: &[Slot],
) -> Vec<Span> {
    let mut kept: Vec<Span> = slots.iter().chain(cuts).map(|slot| slot.span).collect();
    kept.sort_unstable();
    let mut whole: Vec<Span> = Vec::new();
    let mut next = 0;
    for sentence in sentences(text, language) {
        while kept.get(next).is_some_and(|span| span.end <= sentence.start) {
            next += 1;
        }
        let crosses = |span: &&Span| span.start < sentence.start && sentence.start < span.end;
        match (whole.last_mut(), kept[next..].iter().find(crosses)) {
            (Some(last), Some(_)) => last.end = sentence.end,
            _ => whole.push(sentence),
        }
    }
    whole
}
