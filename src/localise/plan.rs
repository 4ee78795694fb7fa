//! What is to be done with a story: its sentences, what in them is kept, and what an engine gets.

use super::glosses::Gloss;
use super::slots::Held;
use crate::glossary::TermMatch;
use crate::language::Language;
use crate::protect::{Shielded, Slot, SlotKind, shield};
use crate::segment::sentences;
use crate::story::Story;
use crate::text::{Place, Span};

/// What an engine is asked for, and where in the story it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub block: usize,
    /// In the text of the block.
    pub span: Span,
    pub shielded: Shielded,
    /// The glossary's terms in it: the words of the story, and what stands for them.
    pub terms: Vec<(String, String)>,
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
    /// Quotes that get a translation behind them.
    pub glosses: Vec<Gloss>,
}

/// Cuts a story into sentences, around what is `held` in each of its blocks.
pub(super) fn plan(
    story: &Story,
    held: &[Held],
    terms: &[Vec<TermMatch>],
    glosses: Vec<Gloss>,
    unwrap: bool,
) -> Plan {
    let language = Language::of(&story.lang);
    let mut plan = Plan { glosses, ..Plan::default() };
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
    for passage in &mut plan.passages {
        passage.terms = spoken(&story.blocks[passage.block].text, passage, &terms[passage.block]);
    }
    plan
}

/// The sentences of the words at `place`, around the `slots` in them.
pub(super) fn cut(
    place: Place,
    story: &Story,
    slots: &[Slot],
    terms: &[TermMatch],
    language: &'static Language,
) -> Vec<Passage> {
    let text = &story.blocks[place.block].text;
    let from = place.span.start;
    let near = |slot: &Slot| Slot {
        span: Span::new(slot.span.start - from, slot.span.end - from),
        ..slot.clone()
    };
    let near: Vec<Slot> = slots.iter().map(near).collect();
    let sentences = whole_sentences(story.words(place), language, &near, &[]);
    let passages = sentences.into_iter().map(|sentence| {
        let span = sentence.shifted(from);
        let shielded = shield(text, span, slots).unwrapped();
        let passage = Passage { block: place.block, span, shielded, terms: Vec::new() };
        Passage { terms: spoken(text, &passage, terms), ..passage }
    });
    passages.collect()
}

/// The terms that an engine may know of: those of the passage, the words of its quotes left out.
fn spoken(text: &str, passage: &Passage, terms: &[TermMatch]) -> Vec<(String, String)> {
    let quotes: Vec<Span> = passage
        .shielded
        .slot_places()
        .filter(|(kind, _)| *kind == SlotKind::Quote)
        .map(|(_, span)| span.shifted(passage.span.start))
        .collect();
    let free = |term: &&TermMatch| {
        passage.span.contains(term.span) && !quotes.iter().any(|quote| quote.overlaps(term.span))
    };
    let mut spoken: Vec<(String, String)> = Vec::new();
    for term in terms.iter().filter(free) {
        if let Some(target) = term.target() {
            let pair = (term.span.slice(text).to_owned(), target.text.clone());
            if !spoken.contains(&pair) {
                spoken.push(pair);
            }
        }
    }
    spoken
}

impl Plan {
    /// Everything an engine is asked for: the passages, then the sentences of the glosses.
    pub(super) fn asked(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().chain(self.glosses.iter().flat_map(|gloss| &gloss.sentences))
    }

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
        self.passages.push(Passage { block, span, shielded, terms: Vec::new() });
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
