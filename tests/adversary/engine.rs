//! An engine that translates a handful of phrases well, and then does harm.

use std::sync::atomic::{AtomicUsize, Ordering};

use wireloc::backend::{Answers, Backend, BackendError, Capability, Refusal, Request};
use wireloc::language::Lang;
use wireloc::protect::{Answer, Mask, Provenance};

use super::capability::capability;
use super::copy::PHRASES;

/// What it does to its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    None,
    LosesSlots,
    DoublesSlots,
    SwapsSlots,
    ForgesSlots,
    MergesSlots,
    MovesSlots,
    TooFew,
    TooMany,
    SwapsItems,
    Empty,
    Blank,
    Truncated,
    Html,
    Echo,
    OtherLanguage,
    ChangesNumbers,
    LosesNegation,
    RepeatsWords,
    FallsSilent,
    Dies,
}

pub const HARMS: &[Harm] = &[
    Harm::None,
    Harm::LosesSlots,
    Harm::DoublesSlots,
    Harm::SwapsSlots,
    Harm::ForgesSlots,
    Harm::MergesSlots,
    Harm::MovesSlots,
    Harm::TooFew,
    Harm::TooMany,
    Harm::SwapsItems,
    Harm::Empty,
    Harm::Blank,
    Harm::Truncated,
    Harm::Html,
    Harm::Echo,
    Harm::OtherLanguage,
    Harm::ChangesNumbers,
    Harm::LosesNegation,
    Harm::RepeatsWords,
    Harm::FallsSilent,
    Harm::Dies,
];

pub struct Harmful {
    capability: Capability,
    harm: Harm,
    /// How many requests it answers harmfully before it behaves.
    patience: usize,
    asked: AtomicUsize,
}

impl Harmful {
    pub fn new(harm: Harm, mask: Mask, patience: usize) -> Self {
        let capability = Capability { masks: vec![mask], ..capability("harmful") };
        Self { capability, harm, patience, asked: AtomicUsize::new(0) }
    }
}

impl Backend for Harmful {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let harm = if self.asked.fetch_add(1, Ordering::SeqCst) < self.patience {
            self.harm
        } else {
            Harm::None
        };
        if harm == Harm::Dies {
            let (backend, reason) = ("harmful".into(), "stopped".into());
            return Err(BackendError::Gone { backend, reason });
        }
        let masked: Vec<_> = request.sentences.iter().map(|s| request.render(s.shielded)).collect();
        let mut texts: Vec<String> =
            masked.iter().map(|masked| spoil(harm, &masked.text, &honest(&masked.text))).collect();
        match harm {
            Harm::TooFew => drop(texts.pop()),
            Harm::TooMany => texts.push("Otra frase.".into()),
            Harm::SwapsItems => texts.reverse(),
            _ => {}
        }
        let answers = texts.iter().enumerate().map(|(at, text)| {
            if harm == Harm::FallsSilent {
                return Err(Refusal::NoAnswer("silence".into()));
            }
            let pieces = masked.get(at).unwrap_or(&masked[0]).read(text);
            Ok(Answer { pieces, provenance: Provenance::of("harmful") })
        });
        Ok(answers.collect())
    }
}

/// The right translation.
pub fn honest(text: &str) -> String {
    PHRASES.iter().fold(text.to_owned(), |text, (en, es)| text.replace(en, es))
}

fn spoil(harm: Harm, source: &str, text: &str) -> String {
    let masks = masks(text);
    let without = || masks.iter().fold(text.to_owned(), |text, mask| text.replacen(mask, "", 1));
    match harm {
        Harm::LosesSlots => without(),
        Harm::DoublesSlots => format!("{text} {}", masks.join(" ")),
        Harm::SwapsSlots if masks.len() > 1 => text
            .replacen(&masks[0], "\u{1}", 1)
            .replacen(&masks[1], &masks[0], 1)
            .replacen('\u{1}', &masks[1], 1),
        Harm::ForgesSlots => masks.iter().fold(text.to_owned(), |text, mask| {
            text.replacen(mask, &mask.replace(['0', '1', '2'], "7"), 1)
        }),
        Harm::MergesSlots if masks.len() > 1 => text.replacen(&masks[1], "", 1).replacen(
            &masks[0],
            &format!("{}{}", masks[0], &masks[1]).replace('Z', ""),
            1,
        ),
        Harm::MovesSlots => format!("{} {}", masks.join(" "), without()),
        Harm::Empty => String::new(),
        Harm::Blank => " \u{a0}".into(),
        Harm::Truncated => text.chars().take(text.chars().count() / 3).collect(),
        Harm::Html => format!("<p>{}</p>", text.replace(' ', "&nbsp;")),
        Harm::Echo => source.to_owned(),
        Harm::OtherLanguage => PHRASES
            .iter()
            .enumerate()
            .fold(source.to_owned(), |text, (n, (en, _))| text.replace(en, super::copy::GERMAN[n])),
        Harm::ChangesNumbers => text.replace("12", "13").replace("1.500", "1.600"),
        Harm::LosesNegation => text.replace("no hubo", "hubo"),
        Harm::RepeatsWords => text.replacen(" de ", " de de de de de de ", 1) + " y y y y y",
        _ => text.to_owned(),
    }
}

/// The opaque words and tags of an answer, in their order.
fn masks(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("XQ").or_else(|| rest.find("<x ")) {
        let tail = &rest[at..];
        let end = if tail.starts_with('<') {
            tail.find("</x>").map_or(tail.len(), |end| end + 4)
        } else {
            tail.find('Z').map_or(tail.len(), |end| end + 1)
        };
        found.push(tail[..end].to_owned());
        rest = &tail[end..];
    }
    found
}
