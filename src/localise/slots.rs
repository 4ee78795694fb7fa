//! What in a story is kept from the engine: quotes, terms, words written by rule.

use super::settings::{QuotePolicy, Settings};
use crate::backend::Capability;
use crate::glossary::{Entity, Gender, Number, PartOfSpeech, Target, TermMatch};
use crate::language::{Carrier, Language};
use crate::protect::{Slot, SlotKind};
use crate::quote::{Quote, QuoteKind};
use crate::story::Story;
use crate::text::{Place, Span};

/// What is held back in one block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Held {
    /// What travels through the engine masked, in order and apart.
    pub slots: Vec<Slot>,
    /// What does not travel: the sentence is cut around it, in order and apart.
    pub cuts: Vec<Slot>,
}

impl Held {
    fn spans(&self) -> impl Iterator<Item = Span> {
        self.slots.iter().chain(&self.cuts).map(|slot| slot.span)
    }
}

/// What is held back in each block of `story`: its quotes, its `dates` outside them, its `terms`
/// outside both.
pub(super) fn hold(
    story: &Story,
    quotes: &[Quote],
    dates: &[Vec<Slot>],
    terms: &[Vec<TermMatch>],
    settings: &Settings<'_>,
    capability: &Capability,
) -> Vec<Held> {
    let mut held = vec![Held::default(); story.blocks.len()];
    for quote in quotes.iter().filter(|quote| stays(quote, settings)) {
        let slot = quote_slot(story, quote.outer);
        let block = &mut held[quote.outer.block];
        if capability.cuts_clauses && quote.kind == QuoteKind::Direct {
            block.cuts.push(slot);
        } else {
            block.slots.push(slot);
        }
    }
    for (held, dates) in held.iter_mut().zip(dates) {
        let quotes: Vec<Span> = held.spans().collect();
        let free = |date: &Slot| !quotes.iter().any(|quote| quote.overlaps(date.span));
        held.slots.extend(dates.iter().filter(|date| free(date)).cloned());
    }
    for (block, terms) in terms.iter().enumerate() {
        for term in terms {
            let held = &mut held[block];
            let taken = held.spans().any(|span| span.overlaps(term.span));
            if let Some(target) = &term.target
                && !taken
            {
                held.slots.push(term_slot(term, target, settings));
            }
        }
    }
    for held in &mut held {
        held.slots.sort_by_key(|slot| slot.span);
        held.cuts.sort_by_key(|slot| slot.span);
    }
    held
}

/// What is held back inside `words`, which are translated by themselves: dates, and terms outside
/// them.
pub(super) fn inside(
    words: Span,
    dates: &[Slot],
    terms: &[TermMatch],
    settings: &Settings<'_>,
) -> Vec<Slot> {
    let mut slots: Vec<Slot> =
        dates.iter().filter(|date| words.contains(date.span)).cloned().collect();
    for term in terms.iter().filter(|term| words.contains(term.span)) {
        let taken = slots.iter().any(|slot| slot.span.overlaps(term.span));
        if let Some(target) = &term.target
            && !taken
        {
            slots.push(term_slot(term, target, settings));
        }
    }
    slots.sort_by_key(|slot| slot.span);
    slots
}

/// Whether the words of a quote stay as they were said.
pub(super) fn stays(quote: &Quote, settings: &Settings<'_>) -> bool {
    quote.is_verbatim() && settings.policy(quote.place) != QuotePolicy::Translate
}

/// A quote with its marks; in the middle of a sentence it stands where a noun would.
fn quote_slot(story: &Story, outer: Place) -> Slot {
    Slot {
        span: outer.span,
        kind: SlotKind::Quote,
        text: story.words(outer).to_owned(),
        carrier: Some(Carrier::Masculine),
    }
}

fn term_slot(term: &TermMatch, target: &Target, settings: &Settings<'_>) -> Slot {
    Slot {
        span: Span::new(term.span.start, term.span.end),
        kind: SlotKind::Term,
        text: target.text.clone(),
        carrier: carrier(term, target, settings),
    }
}

/// The kind of word that behaves in a sentence as the target term will.
fn carrier(term: &TermMatch, target: &Target, settings: &Settings<'_>) -> Option<Carrier> {
    if target.designator {
        return Some(Carrier::Designator);
    }
    match target.part_of_speech.or(term.part_of_speech) {
        Some(PartOfSpeech::Adjective) => return Some(Carrier::Designator),
        Some(PartOfSpeech::Adverb) => return Some(Carrier::Adverb),
        Some(PartOfSpeech::Verb | PartOfSpeech::Other) => return None,
        Some(PartOfSpeech::Noun | PartOfSpeech::ProperNoun) | None => {}
    }
    match (target.entity, target.gender) {
        (Some(Entity::Person), Some(Gender::Feminine)) => Some(Carrier::Woman),
        (Some(Entity::Person), _) => Some(Carrier::Man),
        (Some(Entity::Place), _) => Some(Carrier::Place),
        _ => noun(term, target, settings),
    }
}

/// The noun of the target's gender and number, guessed by its ending where the glossary is silent.
fn noun(term: &TermMatch, target: &Target, settings: &Settings<'_>) -> Option<Carrier> {
    let endings = &Language::of(settings.to).lexicon().endings;
    let guess = endings.guess(&target.text);
    let plural = target.number.or(term.number) == Some(Number::Plural);
    let one = match target.gender {
        Some(Gender::Masculine) => Some(Carrier::Masculine),
        Some(Gender::Feminine) => Some(Carrier::Feminine),
        Some(Gender::Neuter) => Some(Carrier::Neuter),
        None => guess,
    };
    match one {
        Some(Carrier::Masculine) if plural => Some(Carrier::MasculinePlural),
        Some(Carrier::Feminine) if plural => Some(Carrier::FemininePlural),
        Some(Carrier::Neuter) if plural => Some(Carrier::NeuterPlural),
        one => one,
    }
}
