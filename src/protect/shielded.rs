//! A sentence cut into text that an engine may see and slots that it may not.

use super::{Slot, SlotKind};
use crate::text::Span;

/// One part of a shielded sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// Text for the engine.
    Text(String),
    /// The slot with this number, counted from nought in the order of the source.
    Slot(usize),
}

/// A sentence whose slots are kept from the engine; only [`shield`] builds one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Shielded {
    parts: Vec<Part>,
    slots: Vec<Slot>,
    source: String,
}

/// A piece of a sentence that was cut around its slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fragment {
    /// Text for the engine.
    Text(Shielded),
    /// The words of a slot, as they must stand in the edition.
    Words(String),
}

/// Shields the `sentence` of `text`: what lies in one of the `slots` is kept from the engine.
///
/// Slots are taken in the order of the text. One that does not lie wholly inside the sentence, or
/// that begins before an earlier one ends, is not taken; whoever cuts the sentences sees to it that
/// none is cut in two.
#[must_use]
pub fn shield(text: &str, sentence: Span, slots: &[Slot]) -> Shielded {
    let mut inside: Vec<&Slot> =
        slots.iter().filter(|slot| sentence.contains(slot.span) && !slot.span.is_empty()).collect();
    inside.sort_by_key(|slot| (slot.span.start, std::cmp::Reverse(slot.span.end)));
    let mut shielded =
        Shielded { parts: Vec::new(), slots: Vec::new(), source: sentence.slice(text).to_owned() };
    let mut at = sentence.start;
    for slot in inside {
        if slot.span.start < at {
            continue;
        }
        shielded.push_text(&text[at..slot.span.start]);
        shielded.parts.push(Part::Slot(shielded.slots.len()));
        let span = Span::new(slot.span.start - sentence.start, slot.span.end - sentence.start);
        shielded.slots.push(Slot { span, ..slot.clone() });
        at = slot.span.end;
    }
    shielded.push_text(&text[at..sentence.end]);
    shielded
}

impl Shielded {
    /// Text and slots, in the order of the source.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// How many slots there are.
    #[must_use]
    pub fn slot_count(&self) -> usize {
        self.slots.len()
    }

    /// Whether there is a letter or a digit outside the slots; an engine has nothing to do where
    /// there is none.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.texts().any(|text| text.chars().any(char::is_alphabetic))
    }

    /// The letters and digits outside the slots, all in small letters: two sentences that share them
    /// say the same.
    #[must_use]
    pub fn letters(&self) -> String {
        let chars = self.texts().flat_map(str::chars).filter(|c| c.is_alphanumeric());
        chars.flat_map(char::to_lowercase).collect()
    }

    /// The text outside the slots, piece by piece.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::Slot(_) => None,
        })
    }

    /// The same with every line break, and the blanks around it, as one space: an engine takes a
    /// line break of hard-wrapped copy for the end of something.
    #[must_use]
    pub fn unwrapped(mut self) -> Self {
        for part in &mut self.parts {
            if let Part::Text(text) = part
                && text.contains(['\n', '\r'])
            {
                *text = unwrap(text);
            }
        }
        self
    }

    /// Shielded pieces of the sentence: what lies before, between and behind the slots, and the
    /// slots themselves as words. A sentence put together from them has lost no slot.
    #[must_use]
    pub fn split(&self) -> Vec<Fragment> {
        let fragments = self.parts.iter().map(|part| match part {
            Part::Text(text) => Fragment::Text(Self {
                parts: vec![part.clone()],
                slots: Vec::new(),
                source: text.clone(),
            }),
            Part::Slot(number) => Fragment::Words(self.slots[*number].text.clone()),
        });
        fragments.collect()
    }

    /// What each slot is and where it lies in the sentence, in bytes of the source; its words stay
    /// here.
    pub fn slot_places(&self) -> impl Iterator<Item = (SlotKind, Span)> {
        self.slots.iter().map(|slot| (slot.kind, slot.span))
    }

    /// The slots, their spans counted from the start of the sentence.
    pub(super) fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The sentence as it stands in the source.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    fn push_text(&mut self, text: &str) {
        if !text.is_empty() {
            self.parts.push(Part::Text(text.to_owned()));
        }
    }
}

fn unwrap(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blanks = String::new();
    let flush = |out: &mut String, blanks: &mut String| {
        let broken = blanks.contains(['\n', '\r']);
        out.push_str(if broken { " " } else { blanks });
        blanks.clear();
    };
    for c in text.chars() {
        if c.is_whitespace() {
            blanks.push(c);
        } else {
            flush(&mut out, &mut blanks);
            out.push(c);
        }
    }
    flush(&mut out, &mut blanks);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(start: usize, end: usize) -> Slot {
        Slot {
            span: Span::new(start, end),
            kind: SlotKind::Term,
            text: String::new(),
            carrier: None,
        }
    }

    #[test]
    fn a_sentence_is_cut_at_its_slots() {
        let text = "Before. A KN-23 fell.";
        let shielded = shield(text, Span::new(8, 21), &[slot(0, 6), slot(10, 15), slot(12, 20)]);
        assert_eq!(
            shielded.parts(),
            [Part::Text("A ".into()), Part::Slot(0), Part::Text(" fell.".into())]
        );
        assert_eq!(shielded.slots()[0].span, Span::new(2, 7));
        assert!(shielded.has_words());
    }

    #[test]
    fn line_breaks_become_spaces() {
        let text = "The river \r\n rose  fast.";
        let shielded = shield(text, Span::of(text), &[]).unwrapped();
        assert_eq!(shielded.parts(), [Part::Text("The river rose  fast.".into())]);
    }
}
