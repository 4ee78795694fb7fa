//! The words around each term follow it, once a sentence is whole again.
//!
//! The grammar is [`crate::glossary::agree`]'s. Here stands what it may touch: the text between the
//! slots on either side of a term, and the term. A quote, a date or another term is never part of it.

use super::ladder::Attempt;
use super::plan::Passage;
use crate::glossary::{Setting, TermMatch, agree};
use crate::language::Language;
use crate::protect::{Restored, SlotKind};
use crate::story::{Role, Story};
use crate::text::Span;

/// How many words before a term may hold the preposition it stands behind (*in the late Soviet …*).
const REACH: usize = 4;

/// Makes the words of each translated passage follow the terms in it; `terms` are those of each
/// block of the story.
pub(super) fn follow<'p>(
    passages: impl Iterator<Item = &'p Passage>,
    attempts: &mut [Attempt],
    terms: &[Vec<TermMatch>],
    story: &Story,
    language: &Language,
) {
    for (passage, attempt) in passages.zip(attempts) {
        if let Ok(translated) = attempt {
            let work = Work { passage, terms: &terms[passage.block], story, language };
            work.around_terms(&mut translated.restored);
        }
    }
}

/// A passage whose words are put right.
struct Work<'w> {
    passage: &'w Passage,
    terms: &'w [TermMatch],
    story: &'w Story,
    language: &'w Language,
}

impl Work<'_> {
    fn around_terms(&self, restored: &mut Restored) {
        for (number, (kind, span)) in self.passage.shielded.slot_places().enumerate() {
            let place = span.shifted(self.passage.span.start);
            let is_it = |term: &&TermMatch| term.span == place && kind == SlotKind::Term;
            let Some(term) = self.terms.iter().find(is_it) else { continue };
            let Some(target) = term.target() else { continue };
            let (window, slot) = (window(restored, number), restored.slots[number]);
            let inner = Span::new(slot.start - window.start, slot.end - window.start);
            let text = window.slice(&restored.text);
            let setting = self.setting(term, window);
            let agreed = agree(text, inner, target, self.language, setting);
            let Span { start, end } = agreed.slot;
            let words = &agreed.text[start..end];
            let begins = window.start == 0 && agreed.text[..start].trim().is_empty();
            let words = if begins { self.capital(words) } else { words.to_owned() };
            restored.rewrite(Span::new(slot.end, window.end), &agreed.text[end..]);
            restored.rewrite(slot, &words);
            restored.rewrite(Span::new(window.start, slot.start), &agreed.text[..start]);
        }
    }

    /// What the story tells of the place of a term.
    fn setting(&self, term: &TermMatch, window: Span) -> Setting<'_> {
        let block = &self.story.blocks[self.passage.block];
        let rules = &Language::of(&self.story.lang).lexicon().agreement;
        let before = &block.text[..term.span.start];
        let clause = before.rsplit(['.', ',', ';', ':', '(', '“', '"']).next().unwrap_or(before);
        let mut near = clause.split_whitespace().rev().take(REACH);
        let preposition = near.find(|word| rules.prepositions.iter().any(|known| known == word));
        Setting {
            preposition: preposition.map(|word| (&self.story.lang, word)),
            opens_sentence: window.start == 0 && block.role == Role::Paragraph,
        }
    }

    /// What begins a passage, with a capital where the story's passage begins with one.
    fn capital(&self, words: &str) -> String {
        let source = self.passage.span.slice(&self.story.blocks[self.passage.block].text);
        let mut letters = words.chars();
        match letters.next() {
            Some(first) if source.starts_with(char::is_uppercase) => {
                first.to_uppercase().chain(letters).collect()
            }
            _ => words.to_owned(),
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
