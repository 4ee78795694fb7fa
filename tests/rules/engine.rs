//! An engine that answers by a script.

use std::collections::VecDeque;
use std::sync::Mutex;

use wireloc::backend::{Answers, Backend, BackendError, Capability, Refusal, Request};
use wireloc::language::Lang;
use wireloc::protect::{Answer, Part, Piece, Provenance, Shielded};

use super::capability::capability;

/// Answers what the script says, in turn, and nothing when it has ended.
pub struct Script {
    capability: Capability,
    answers: Mutex<VecDeque<String>>,
}

impl Script {
    pub fn new(answers: &[&str]) -> Self {
        let capability = capability("script");
        let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
        Self { capability, answers: Mutex::new(answers) }
    }
}

impl Backend for Script {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let answers = request.sentences.iter().map(|sentence| {
            let next = self.answers.lock().unwrap().pop_front();
            let text = next.filter(|text| !text.is_empty());
            let text = text.ok_or_else(|| Refusal::NoAnswer("the script has ended".to_owned()))?;
            let pieces = pieces(&text, sentence.shielded);
            Ok(Answer { pieces, provenance: Provenance::of("script") })
        });
        Ok(answers.collect())
    }
}

/// The pieces of an answer: `<x id="1"/>` is the first slot of the sentence, `*` stands before an
/// unknown word.
fn pieces(answer: &str, sentence: &Shielded) -> Vec<Piece> {
    let slots: Vec<usize> = sentence
        .parts()
        .iter()
        .filter_map(|part| match part {
            Part::Slot(number) => Some(*number),
            Part::Text(_) => None,
        })
        .collect();
    let mut pieces = Vec::new();
    for (nth, part) in answer.split("<x id=\"").enumerate() {
        let text = if nth == 0 {
            part
        } else {
            let (number, rest) = part.split_once("\"/>").unwrap();
            pieces.push(Piece::Slot(slots[number.parse::<usize>().unwrap() - 1]));
            rest
        };
        words(text, &mut pieces);
    }
    pieces
}

fn words(text: &str, pieces: &mut Vec<Piece>) {
    let (known, rest) = text.split_once('*').map_or((text, None), |(k, r)| (k, Some(r)));
    if !known.is_empty() {
        pieces.push(Piece::Text(known.to_owned()));
    }
    if let Some(rest) = rest {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        pieces.push(Piece::Unknown(rest[..end].to_owned()));
        words(&rest[end..], pieces);
    }
}
