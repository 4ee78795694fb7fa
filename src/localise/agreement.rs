//! The words around each term follow it, once a sentence is whole again.
//!
//! The grammar is [`crate::glossary::agree`]'s. Here stands what it may touch: the text between the
//! slots on either side of a term, and the term. A quote, a date or another term is never part of it.

use super::ladder::Attempt;
use super::plan::Passage;
use crate::glossary::{TermMatch, agree};
use crate::language::Language;
use crate::protect::{Restored, SlotKind};
use crate::text::Span;

/// Makes the words of each translated passage follow the terms in it; `terms` are those of each
/// block of the story.
pub(super) fn follow<'p>(
    passages: impl Iterator<Item = &'p Passage>,
    attempts: &mut [Attempt],
    terms: &[Vec<TermMatch>],
    language: &Language,
) {
    if language.lexicon().agreement.determiners.is_empty() {
        return;
    }
    for (passage, attempt) in passages.zip(attempts) {
        if let Ok(translated) = attempt {
            around_terms(passage, &mut translated.restored, &terms[passage.block], language);
        }
    }
}

fn around_terms(
    passage: &Passage,
    restored: &mut Restored,
    terms: &[TermMatch],
    language: &Language,
) {
    for (number, (kind, span)) in passage.shielded.slot_places().enumerate() {
        let place = span.shifted(passage.span.start);
        let term = terms.iter().find(|term| term.span == place && kind == SlotKind::Term);
        if let Some(target) = term.and_then(|term| term.target.as_ref()) {
            let (window, slot) = (window(restored, number), restored.slots[number]);
            let inner = Span::new(slot.start - window.start, slot.end - window.start);
            let agreed = agree(window.slice(&restored.text), inner, target, language);
            let Span { start, end } = agreed.slot;
            restored.rewrite(Span::new(slot.end, window.end), &agreed.text[end..]);
            restored.rewrite(slot, &agreed.text[start..end]);
            restored.rewrite(Span::new(window.start, slot.start), &agreed.text[..start]);
        }
    }
}

/// The text from the slot before this one to the slot behind it.
fn window(restored: &Restored, number: usize) -> Span {
    let slot = restored.slots[number];
    let others = || restored.slots.iter().enumerate().filter(|(at, _)| *at != number);
    let before = others().map(|(_, other)| other.end).filter(|end| *end <= slot.start).max();
    let behind = others().map(|(_, other)| other.start).filter(|start| *start >= slot.end).min();
    Span::new(before.unwrap_or(0), behind.unwrap_or(restored.text.len()))
}
