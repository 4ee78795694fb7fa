//! The engine that accents and widens: a mock edition that shows where a layout breaks and which
//! words never reach an engine.

use super::{Answers, Backend, BackendError, Capability, Request, Sentence};
use crate::language::Lang;
use crate::protect::{Answer, Part, Piece, Provenance};

/// Accents letters and lengthens every text by about a third; slots stay as they are.
#[derive(Debug)]
pub struct Pseudo(Capability);

impl Pseudo {
    /// The engine under the name `name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(super::identity::hands_through(name, "pseudo"))
    }

    fn answer(&self, sentence: &Sentence<'_>) -> Answer {
        let pieces = sentence.shielded.parts().iter().map(|part| match part {
            Part::Text(text) => Piece::Text(widen(text)),
            Part::Slot(number) => Piece::Slot(*number),
        });
        Answer { pieces: pieces.collect(), provenance: Provenance::of(&self.0.name) }
    }
}

impl Backend for Pseudo {
    fn capability(&self) -> &Capability {
        &self.0
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        Ok(request.sentences.iter().map(|sentence| Ok(self.answer(sentence))).collect())
    }
}

/// Accents every vowel and says every third one twice.
fn widen(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut vowels = 0usize;
    for c in text.chars() {
        let accented = accent(c);
        out.push(accented);
        if accented != c {
            vowels += 1;
            if vowels.is_multiple_of(3) {
                out.push(accented);
            }
        }
    }
    out
}

fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::Watch;
    use crate::protect::{Mask, Order, Slot, SlotKind, restore, shield};
    use crate::text::Span;

    #[test]
    fn words_are_accented_and_slots_are_not() {
        let text = "The river and \"he said so\" rose.";
        let slot = Slot {
            span: Span::new(14, 26),
            kind: SlotKind::Quote,
            text: text[14..26].to_owned(),
            carrier: None,
        };
        let shielded = shield(text, Span::of(text), &[slot]);
        let (from, to) = ("en".parse().unwrap(), "es".parse().unwrap());
        let request = Request {
            from: &from,
            to: &to,
            mask: Mask::Parts,
            sentences: vec![Sentence::alone(&shielded)],
            watch: &Watch::default(),
        };
        let answers = Pseudo::new("pseudo").translate(&request).unwrap();
        let restored = restore(&shielded, answers[0].as_ref().unwrap(), Order::ByGrammar).unwrap();
        assert_eq!(restored.text, "Thé rívéér ánd \"he said so\" rósé.");
    }
}
