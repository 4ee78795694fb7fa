//! What in a story is kept from the engine: quotes, what machines read, terms, words written by rule.

use super::settings::{QuotePolicy, Settings};
use crate::backend::Capability;
use crate::glossary::{Entity, Gender, Number, PartOfSpeech, Target, TermMatch};
use crate::language::{Carrier, Language};
use crate::protect::{Slot, SlotKind};
use crate::quote::{Quote, QuoteKind};
use crate::story::Story;
use crate::text::{Place, Span, find_codes};

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

/// What is held back in each block of `story`: its quotes, what machines read outside them, its
/// `dates` outside both, its `terms` outside all.
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
    for (held, block) in held.iter_mut().zip(&story.blocks) {
        if block.role.is_prose() {
            hold_codes(held, &block.text);
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
            if let Some(target) = term.target()
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

/// What is held back inside the words at `place`, which are translated by themselves: what machines
/// read, the `dates` of the block outside it, its `terms` outside both.
pub(super) fn inside(
    story: &Story,
    place: Place,
    dates: &[Slot],
    terms: &[TermMatch],
    settings: &Settings<'_>,
) -> Vec<Slot> {
    let words = place.span;
    let codes = code_slots(story.words(place)).into_iter();
    let mut slots: Vec<Slot> =
        codes.map(|slot| Slot { span: slot.span.shifted(words.start), ..slot }).collect();
    for date in dates.iter().filter(|date| words.contains(date.span)) {
        if !slots.iter().any(|slot| slot.span.overlaps(date.span)) {
            slots.push(date.clone());
        }
    }
    for term in terms.iter().filter(|term| words.contains(term.span)) {
        let taken = slots.iter().any(|slot| slot.span.overlaps(term.span));
        if let Some(target) = term.target()
            && !taken
        {
            slots.push(term_slot(term, target, settings));
        }
    }
    slots.sort_by_key(|slot| slot.span);
    slots
}

/// Holds back what machines read in `text`; a quote wins over what lies in it, and makes way for what
/// it lies in.
fn hold_codes(held: &mut Held, text: &str) {
    let codes = code_slots(text);
    if codes.is_empty() {
        return;
    }
    let around = |slot: &Slot| {
        let next = codes.partition_point(|code| code.span.start <= slot.span.start);
        next.checked_sub(1).is_some_and(|at| codes[at].span.contains(slot.span))
    };
    held.slots.retain(|slot| !around(slot));
    held.cuts.retain(|slot| !around(slot));
    let mut quotes: Vec<Span> = held.spans().collect();
    quotes.sort_unstable();
    let free = |code: &Slot| {
        let next = quotes.partition_point(|quote| quote.end <= code.span.start);
        quotes.get(next).is_none_or(|quote| !quote.overlaps(code.span))
    };
    held.slots.extend(codes.into_iter().filter(free));
}

/// What machines read in `text`, verbatim; what stands side by side is one slot.
fn code_slots(text: &str) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (span, code) in find_codes(text) {
        let kind = if code.is_word() { SlotKind::Code } else { SlotKind::Markup };
        match slots.last_mut() {
            Some(last) if last.span.end == span.start => {
                last.span.end = span.end;
                last.text.push_str(span.slice(text));
                last.kind = last.kind.min(kind);
            }
            _ => {
                let text = span.slice(text).to_owned();
                slots.push(Slot { span, kind, text, carrier: None });
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_side_by_side_are_one_slot_and_an_address_with_them_stands_as_a_word() {
        let slots = code_slots("A <b><i>dam</i></b> <a>https://a.example</a> {0}.");
        let told: Vec<_> = slots.iter().map(|slot| (slot.text.as_str(), slot.kind)).collect();
        assert_eq!(
            told,
            [
                ("<b><i>", SlotKind::Markup),
                ("</i></b>", SlotKind::Markup),
                ("<a>https://a.example</a>", SlotKind::Code),
                ("{0}", SlotKind::Code),
            ]
        );
    }

    #[test]
    fn a_code_wins_over_a_quote_in_it_and_yields_to_one_around_it() {
        let text = "<q a=\"we go\"> “see a.example/b now”";
        let quote = |start, end| Slot {
            span: Span::new(start, end),
            kind: SlotKind::Quote,
            text: String::new(),
            carrier: None,
        };
        let mut held = Held { slots: vec![quote(5, 12)], cuts: vec![quote(14, text.len())] };
        hold_codes(&mut held, text);
        assert_eq!(held.slots.len(), 1);
        assert_eq!(held.slots[0].text, "<q a=\"we go\">");
        assert_eq!(held.cuts.len(), 1);
    }
}
