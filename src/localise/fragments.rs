//! Sentences in pieces: what lies around the slots is translated piece by piece and put together
//! again with the slots between, so that no engine can lose, move or change one. Each piece is a
//! request of its own: pieces have no slots that would tell answers apart.

use super::ladder::{Errand, request};
use crate::backend::{BackendError, Sentence};
use crate::protect::{Fragment, Order, Provenance, Restored, Shielded, restore, verify};
use crate::text::Span;

/// Translates each sentence in pieces; nothing where one of its pieces has no answer that passes.
///
/// # Errors
/// [`BackendError`] where the engine stops for good.
pub(super) fn translate(
    sentences: &[&Shielded],
    errand: Errand<'_>,
) -> Result<Vec<Option<(Restored, Provenance)>>, BackendError> {
    let cut: Vec<Vec<Fragment>> = sentences.iter().map(|sentence| sentence.split()).collect();
    let mask = errand.backend.capability().mask();
    let mut out = Vec::with_capacity(cut.len());
    for fragments in &cut {
        let mut joined = Joined::default();
        for fragment in fragments {
            match (fragment, words_of(fragment)) {
                (_, Some(shielded)) => {
                    let asked = vec![Sentence::alone(shielded)];
                    let answer = request(errand, mask, asked)?.pop().and_then(Result::ok);
                    joined.push_answer(shielded, answer, errand);
                }
                (Fragment::Words(words), None) => joined.push_slot(words),
                (Fragment::Text(shielded), None) => joined.push_text(&plain(shielded)),
            }
        }
        out.push(joined.finish());
    }
    Ok(out)
}

/// The fragment's text, where there are words for an engine in it.
fn words_of(fragment: &Fragment) -> Option<&Shielded> {
    match fragment {
        Fragment::Text(shielded) => Some(shielded).filter(|shielded| shielded.has_words()),
        Fragment::Words(_) => None,
    }
}

fn plain(shielded: &Shielded) -> String {
    shielded.texts().collect()
}

/// A sentence that is being put together.
#[derive(Default)]
struct Joined {
    restored: Option<Restored>,
    provenance: Provenance,
    failed: bool,
}

impl Joined {
    fn sentence(&mut self) -> &mut Restored {
        self.restored.get_or_insert_with(|| Restored {
            text: String::new(),
            slots: Vec::new(),
            unknown: Vec::new(),
        })
    }

    fn push_text(&mut self, text: &str) {
        self.sentence().text.push_str(text);
    }

    fn push_slot(&mut self, words: &str) {
        let sentence = self.sentence();
        let start = sentence.text.len();
        sentence.text.push_str(words);
        sentence.slots.push(Span::new(start, sentence.text.len()));
    }

    fn push_answer(
        &mut self,
        shielded: &Shielded,
        answer: Option<crate::protect::Answer>,
        errand: Errand<'_>,
    ) {
        let restored = answer.and_then(|answer| {
            self.provenance = answer.provenance.clone();
            let restored = restore(shielded, &answer, Order::AsInSource).ok()?;
            let passes = match verify(shielded, &restored, errand.wording()) {
                Ok(()) => true,
                Err(doubt) => doubt.is_tolerable(),
            };
            passes.then(|| fit(&plain(shielded), restored))
        });
        let Some(restored) = restored else {
            self.failed = true;
            return;
        };
        let sentence = self.sentence();
        let by = sentence.text.len();
        sentence.unknown.extend(restored.unknown.iter().map(|span| span.shifted(by)));
        sentence.text.push_str(&restored.text);
    }

    fn finish(self) -> Option<(Restored, Provenance)> {
        (!self.failed).then_some(self.restored).flatten().map(|text| (text, self.provenance))
    }
}

/// Takes away what an engine adds to a piece that it takes for a sentence: a full stop, a capital.
fn fit(source: &str, mut restored: Restored) -> Restored {
    let (plain, answer) = (source.trim_end(), restored.text.trim_end());
    if !plain.ends_with('.') && answer.ends_with('.') {
        let stop = answer.len() - 1;
        restored.text.replace_range(stop..=stop, "");
        restored.unknown.retain(|span| span.end <= stop);
    }
    let first = |text: &str| text.find(char::is_alphabetic);
    let is_small = first(source).and_then(|at| source[at..].chars().next());
    if let (Some(true), Some(at)) = (is_small.map(char::is_lowercase), first(&restored.text))
        && let Some(letter) = restored.text[at..].chars().next().filter(|c| c.is_uppercase())
        && letter.to_lowercase().map(char::len_utf8).sum::<usize>() == letter.len_utf8()
    {
        let small: String = letter.to_lowercase().collect();
        restored.text.replace_range(at..at + letter.len_utf8(), &small);
    }
    restored
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_keeps_its_small_letter_and_gets_no_full_stop() {
        let text = |text: &str| Restored { text: text.into(), slots: vec![], unknown: vec![] };
        assert_eq!(fit(" said on Monday ", text(" Dijo el lunes. ")).text, " dijo el lunes ");
        assert_eq!(fit("The end.", text("El fin.")).text, "El fin.");
    }
}
