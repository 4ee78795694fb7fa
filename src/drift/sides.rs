//! The two stories of a check, and which of their sentences answer each other.

use super::codes;
use super::diff::joined;
use crate::align::{Bead, Unit, align};
use crate::facts::find_facts;
use crate::language::Language;
use crate::segment::sentences;
use crate::story::{Pairing, Story};
use crate::text::{Place, Span};

/// One story of a check.
pub(super) struct Side<'s> {
    pub story: &'s Story,
    pub language: &'static Language,
    /// Quotes that stand in both stories as they were said.
    pub kept: Vec<Place>,
    /// Terms of the glossary that stand in both stories, in order.
    pub said: Vec<Place>,
    /// What machines read in each block, in order.
    pub codes: Vec<Vec<Span>>,
}

/// Blocks that answer each other, of the source and of the edition.
pub(super) type Paragraphs = (Vec<usize>, Vec<usize>);

/// What answers what.
pub(super) enum Answer {
    /// A sentence, or several in a row, and their answer.
    Sentences(Place, Place),
    /// A sentence of the source without an answer.
    Missing(Place),
    /// A sentence of the edition that answers nothing.
    Added(Place),
    /// A block of the source without an answer.
    BlockMissing(usize),
    /// A block of the edition that answers nothing.
    BlockAdded(usize),
}

impl<'s> Side<'s> {
    pub(super) fn new(story: &'s Story, kept: Vec<Place>) -> Self {
        let codes = story.blocks.iter().map(codes::of).collect();
        Self { story, language: Language::of(&story.lang), kept, said: Vec::new(), codes }
    }

    /// The blocks that are prose.
    fn prose(&self) -> Vec<usize> {
        self.story.prose().map(|(at, _)| at).collect()
    }

    fn unit(&self, place: Place) -> Unit {
        let text = self.story.words(place);
        Unit::of_facts(text, &find_facts(text, self.language))
    }

    fn sentences(&self, block: usize) -> Vec<Place> {
        let text = &self.story.blocks[block].text;
        let spans = sentences(text, self.language).into_iter();
        spans.map(|span| Place { block, span }).collect()
    }
}

/// Which blocks of prose answer each other: those of one number where the maker of the edition knows
/// its sentences.
pub(super) fn paragraphs(a: &Side, b: &Side, pairs: Option<&[Vec<Pairing>]>) -> Vec<Paragraphs> {
    match pairs {
        Some(_) => a.prose().into_iter().map(|block| (vec![block], vec![block])).collect(),
        None => block_beads(a, b),
    }
}

/// Which sentences of `a` and `b` answer each other in these `paragraphs`, in order.
pub(super) fn answers(
    a: &Side,
    b: &Side,
    paragraphs: &[Paragraphs],
    pairs: Option<&[Vec<Pairing>]>,
) -> Vec<Answer> {
    if let Some(pairs) = pairs {
        return a.prose().into_iter().flat_map(|block| known(block, pairs)).collect();
    }
    paragraphs.iter().flat_map(|paragraphs| within(a, b, paragraphs)).collect()
}

fn known(block: usize, pairs: &[Vec<Pairing>]) -> impl Iterator<Item = Answer> + '_ {
    let at = move |span| Place { block, span };
    let pairings = pairs.get(block).into_iter().flatten();
    pairings.map(move |pairing| Answer::Sentences(at(pairing.source), at(pairing.target)))
}

/// Blocks that answer each other: one for one where there are as many, aligned otherwise.
fn block_beads(a: &Side, b: &Side) -> Vec<Paragraphs> {
    let (left, right) = (a.prose(), b.prose());
    if left.len() == right.len() {
        return left.into_iter().zip(right).map(|(one, other)| (vec![one], vec![other])).collect();
    }
    let units = |side: &Side, blocks: &[usize]| -> Vec<Unit> {
        let whole =
            |&block: &usize| Place { block, span: Span::of(&side.story.blocks[block].text) };
        blocks.iter().map(|block| side.unit(whole(block))).collect()
    };
    let beads = align(&units(a, &left), &units(b, &right));
    beads.into_iter().map(|bead| (left[bead.a].to_vec(), right[bead.b].to_vec())).collect()
}

fn within(a: &Side, b: &Side, (left, right): &Paragraphs) -> Vec<Answer> {
    if right.is_empty() {
        return left.iter().map(|&block| Answer::BlockMissing(block)).collect();
    }
    if left.is_empty() {
        return right.iter().map(|&block| Answer::BlockAdded(block)).collect();
    }
    let places = |side: &Side, blocks: &[usize]| -> Vec<Place> {
        blocks.iter().flat_map(|&block| side.sentences(block)).collect()
    };
    let (from, to) = (places(a, left), places(b, right));
    let beads = if from.len() == 1 && to.len() == 1 {
        vec![Bead { a: 0..1, b: 0..1, moved: false }]
    } else {
        let units = |side: &Side, places: &[Place]| -> Vec<Unit> {
            places.iter().map(|&place| side.unit(place)).collect()
        };
        align(&units(a, &from), &units(b, &to))
    };
    beads.into_iter().flat_map(|bead| bead_answers(&bead, &from, &to)).collect()
}

fn bead_answers(bead: &Bead, from: &[Place], to: &[Place]) -> Vec<Answer> {
    let (ones, others) = (&from[bead.a.clone()], &to[bead.b.clone()]);
    if let (Some(one), Some(other)) = (joined(ones), joined(others)) {
        return vec![Answer::Sentences(one, other)];
    }
    let missing = ones.iter().map(|&place| Answer::Missing(place));
    missing.chain(others.iter().map(|&place| Answer::Added(place))).collect()
}
