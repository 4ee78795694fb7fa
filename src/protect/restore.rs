//! Putting the words of every slot into an engine's answer, or saying what became of them.

use super::{Answer, Part, Piece, Shielded, SlotKind};
use crate::text::Span;

/// How far a slot may travel, as a share of the sentence, before its place is doubted.
const FARTHEST: f64 = 0.6;
/// A slot with so many letters on either side stands inside its sentence.
const INSIDE: usize = 8;
/// Sentences with fewer characters than this are too short to say that a slot went too far.
const SHORT: usize = 60;

/// A sentence of the edition: every slot in its place, its words as they must stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The sentence.
    pub text: String,
    /// Where each slot stands in it, by slot number.
    pub slots: Vec<Span>,
    /// Where words stand that the engine did not know.
    pub unknown: Vec<Span>,
}

impl Restored {
    /// Puts `words` where `span` is, which is a slot or lies between slots. What is behind moves along;
    /// an unknown word that is written over is none any more.
    pub fn rewrite(&mut self, span: Span, words: &str) {
        if span.slice(&self.text) == words {
            return;
        }
        let is_slot = self.slots.contains(&span);
        let (span, words) = if is_slot { (span, words) } else { changed(&self.text, span, words) };
        self.text.replace_range(span.start..span.end, words);
        let moved = |other: Span| {
            let start = other.start + words.len() - span.len();
            Span::new(start, start + other.len())
        };
        for slot in &mut self.slots {
            if *slot == span {
                slot.end = span.start + words.len();
            } else if slot.start >= span.end {
                *slot = moved(*slot);
            }
        }
        self.unknown.retain(|unknown| !unknown.overlaps(span));
        for unknown in &mut self.unknown {
            if unknown.start >= span.end {
                *unknown = moved(*unknown);
            }
        }
    }
}

/// What of `span` is other in `words`: what both begin with and end with left out.
fn changed<'w>(text: &str, span: Span, words: &'w str) -> (Span, &'w str) {
    let old = span.slice(text);
    let same = |(one, other): &(char, char)| one == other;
    let length = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(same).map(|(c, _)| c.len_utf8()).sum()
    };
    let head = length(&mut old.chars().zip(words.chars()));
    let (old, words) = (&old[head..], &words[head..]);
    let tail = length(&mut old.chars().rev().zip(words.chars().rev()));
    let start = span.start + head;
    (Span::new(start, start + old.len() - tail), &words[..words.len() - tail])
}

/// What the order of slots in an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// That of the source: the engine does not see which slot is which, and two that changed places
    /// would say the opposite unnoticed.
    AsInSource,
    /// That of the translation: each slot is bound to a word that the engine moves by grammar, or the
    /// two languages say the parts of a clause the other way round. Quotes keep their order all the
    /// same.
    ByGrammar,
}

/// What an engine did to the slots of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SlotTrouble {
    /// A slot did not come back.
    #[error("slot {0} did not come back")]
    Lost(usize),
    /// A slot came back more than once.
    #[error("slot {0} came back more than once")]
    Doubled(usize),
    /// Something that looks like a slot, or markup, came back and was never sent.
    #[error("`{0}` came back and was never sent")]
    Forged(String),
    /// Slots came back in another order.
    #[error("slots {0} and {1} changed places")]
    Order(usize, usize),
    /// A slot came back far from where it stood.
    #[error("slot {0} came back far from its place")]
    Moved(usize),
}

/// Puts the words of every slot of `shielded` into `answer`.
///
/// Blanks at both ends are those of the source, whatever the engine did to them.
///
/// # Errors
/// [`SlotTrouble`] where a slot is lost, doubled, forged, misplaced, or out of `order`.
pub fn restore(
    shielded: &Shielded,
    answer: &Answer,
    order: Order,
) -> Result<Restored, SlotTrouble> {
    let found = census(shielded, &answer.pieces)?;
    let mut restored = Restored {
        text: String::new(),
        slots: vec![Span::default(); shielded.slot_count()],
        unknown: Vec::new(),
    };
    for piece in &answer.pieces {
        let start = restored.text.len();
        match piece {
            Piece::Text(words) => restored.text.push_str(words),
            Piece::Unknown(word) => {
                restored.text.push_str(word);
                restored.unknown.push(Span::new(start, restored.text.len()));
            }
            Piece::Slot(number) => {
                restored.text.push_str(&shielded.slots()[*number].text);
                restored.slots[*number] = Span::new(start, restored.text.len());
            }
            Piece::Foreign(_) => {}
        }
    }
    keep_edges(shielded, &mut restored);
    check_order(shielded, &found, order)?;
    check_places(shielded, &restored, order)?;
    Ok(restored)
}

/// The slots in the order in which they came back: each once, and nothing else.
fn census(shielded: &Shielded, pieces: &[Piece]) -> Result<Vec<usize>, SlotTrouble> {
    let mut seen = vec![false; shielded.slot_count()];
    let mut order = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Foreign(text) => return Err(SlotTrouble::Forged(text.clone())),
            Piece::Slot(number) => {
                let Some(seen) = seen.get_mut(*number) else {
                    return Err(SlotTrouble::Forged(number.to_string()));
                };
                if std::mem::replace(seen, true) {
                    return Err(SlotTrouble::Doubled(*number));
                }
                order.push(*number);
            }
            Piece::Text(_) | Piece::Unknown(_) => {}
        }
    }
    match seen.iter().position(|seen| !seen) {
        Some(lost) => Err(SlotTrouble::Lost(lost)),
        None => Ok(order),
    }
}

fn check_order(shielded: &Shielded, found: &[usize], order: Order) -> Result<(), SlotTrouble> {
    let is_fixed = |number: &&usize| {
        order == Order::AsInSource || shielded.slots()[**number].kind == SlotKind::Quote
    };
    let fixed: Vec<usize> = found.iter().filter(is_fixed).copied().collect();
    match fixed.windows(2).find(|pair| pair[0] > pair[1]) {
        Some(pair) => Err(SlotTrouble::Order(pair[1], pair[0])),
        None => Ok(()),
    }
}

/// A slot may move with its clause; one that crosses most of a long sentence was misplaced, and so
/// was one from inside that an engine which cannot tell slots apart puts at an end, or beside
/// another one that it stood apart from.
fn check_places(shielded: &Shielded, restored: &Restored, order: Order) -> Result<(), SlotTrouble> {
    if order == Order::AsInSource {
        check_distances(shielded, restored)?;
    }
    let source = shielded.source();
    let long = source.chars().count() >= SHORT;
    for (number, slot) in shielded.slots().iter().enumerate() {
        let before = middle(slot.span, source.len());
        let after = middle(restored.slots[number], restored.text.len());
        let (head, tail) = (&source[..slot.span.start], &source[slot.span.end..]);
        let was_inside = letters(head) >= INSIDE && letters(tail) >= INSIDE;
        let at_an_end = is_at_an_end(restored.slots[number], &restored.text);
        let thrown_out = order == Order::AsInSource && was_inside && at_an_end;
        if thrown_out || (long && (before - after).abs() > FARTHEST) {
            return Err(SlotTrouble::Moved(number));
        }
    }
    Ok(())
}

/// Slots in their order: words that stand between two of them in the source stand there in the answer.
fn check_distances(shielded: &Shielded, restored: &Restored) -> Result<(), SlotTrouble> {
    let slots = shielded.slots();
    for number in 1..slots.len() {
        let between = &shielded.source()[slots[number - 1].span.end..slots[number].span.start];
        let (before, here) = (restored.slots[number - 1], restored.slots[number]);
        let there = restored.text.get(before.end..here.start).unwrap_or_default();
        if letters(between) >= INSIDE && letters(there) == 0 {
            return Err(SlotTrouble::Moved(number));
        }
    }
    Ok(())
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

/// Whether nothing but blanks stands on one side of `span`.
fn is_at_an_end(span: Span, text: &str) -> bool {
    text[..span.start].trim().is_empty() || text[span.end..].trim().is_empty()
}

/// Where the middle of `span` lies in a text of `length` bytes, from nought to one.
#[expect(clippy::cast_precision_loss, reason = "a share of a sentence, not a position")]
fn middle(span: Span, length: usize) -> f64 {
    (span.start + span.end) as f64 / 2.0 / length.max(1) as f64
}

/// Gives the sentence the blanks that the source has at its ends.
fn keep_edges(shielded: &Shielded, restored: &mut Restored) {
    let text_of = |part: Option<&'_ Part>| match part {
        Some(Part::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let head = text_of(shielded.parts().first());
    let tail = text_of(shielded.parts().last());
    let lead = &head[..head.len() - head.trim_start().len()];
    let ending =
        if shielded.source().trim().is_empty() { "" } else { &tail[tail.trim_end().len()..] };
    let (first, last) = slot_edges(restored);
    let cut = restored.text.len() - restored.text.trim_start().len();
    let cut = cut.min(first);
    let end = restored.text.trim_end().len().max(last).max(cut);
    let body = &restored.text[cut..end];
    let text = format!("{lead}{body}{ending}");
    let shift = |span: &mut Span| {
        *span = Span::new(span.start + lead.len() - cut, span.end + lead.len() - cut);
    };
    restored.slots.iter_mut().for_each(shift);
    restored.unknown.iter_mut().for_each(shift);
    restored.text = text;
}

/// The first byte and the end of what slots hold: blanks at the edge of a slot are the slot's own.
fn slot_edges(restored: &Restored) -> (usize, usize) {
    let first = restored.slots.iter().map(|span| span.start).min();
    let last = restored.slots.iter().map(|span| span.end).max();
    (first.unwrap_or(restored.text.len()), last.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protect::{Provenance, Slot, shield};

    fn sentence() -> Shielded {
        let slots =
            [(4, 7, SlotKind::Quote), (19, 22, SlotKind::Quote)].map(|(start, end, kind)| Slot {
                span: Span::new(start, end),
                kind,
                text: format!("<{start}>"),
                carrier: None,
            });
        shield("The \"a\" and then a \"b\" fell.", Span::new(0, 28), &slots)
    }

    fn answer(pieces: Vec<Piece>) -> Answer {
        Answer { pieces, provenance: Provenance::default() }
    }

    fn text(words: &str) -> Piece {
        Piece::Text(words.into())
    }

    #[test]
    fn words_of_slots_stand_in_the_edition_and_their_places_are_known() {
        let pieces = vec![
            text(" El "),
            Piece::Slot(0),
            text(" y "),
            Piece::Unknown("then".into()),
            text(" "),
            Piece::Slot(1),
            text(" cayó. "),
        ];
        let restored = restore(&sentence(), &answer(pieces), Order::ByGrammar).unwrap();
        assert_eq!(restored.text, "El <4> y then <19> cayó.");
        assert_eq!(restored.slots[1].slice(&restored.text), "<19>");
        assert_eq!(restored.unknown[0].slice(&restored.text), "then");
    }

    #[test]
    fn rewritten_text_leaves_slots_and_unknown_words_where_they_belong() {
        let pieces = vec![
            text("El "),
            Piece::Unknown("then".into()),
            text(" el "),
            Piece::Slot(0),
            text(" y "),
            Piece::Slot(1),
            text("."),
        ];
        let mut restored = restore(&sentence(), &answer(pieces), Order::ByGrammar).unwrap();
        restored.rewrite(restored.slots[0], "<longer>");
        restored.rewrite(Span::new(0, restored.slots[0].start), "El then la otra ");
        assert_eq!(restored.text, "El then la otra <longer> y <19>.");
        let words = |span: Span| span.slice(&restored.text);
        assert_eq!(
            restored.slots.iter().copied().map(words).collect::<Vec<_>>(),
            ["<longer>", "<19>"]
        );
        assert_eq!(restored.unknown.iter().copied().map(words).collect::<Vec<_>>(), ["then"]);
    }

    #[test]
    fn trouble_is_told_apart() {
        let trouble = |pieces| restore(&sentence(), &answer(pieces), Order::ByGrammar).unwrap_err();
        let slot = Piece::Slot;
        assert_eq!(trouble(vec![slot(0)]), SlotTrouble::Lost(1));
        assert_eq!(trouble(vec![slot(0), slot(1), slot(0)]), SlotTrouble::Doubled(0));
        assert_eq!(trouble(vec![slot(0), slot(1), slot(2)]), SlotTrouble::Forged("2".into()));
        assert_eq!(trouble(vec![slot(1), slot(0)]), SlotTrouble::Order(0, 1));
        let foreign = Piece::Foreign("<b>".into());
        assert_eq!(trouble(vec![slot(0), slot(1), foreign]), SlotTrouble::Forged("<b>".into()));
    }
}
