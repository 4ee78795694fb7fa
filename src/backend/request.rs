//! What a backend is asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Departures;
use crate::language::Lang;
use crate::protect::{Mask, Masked, Shielded, Wording};

/// Sentences of one story, to be translated in one language pair.
#[derive(Debug, Clone)]
pub struct Request<'s> {
    /// The language of the sentences.
    pub from: &'s Lang,
    /// The language asked for.
    pub to: &'s Lang,
    /// How slots are to be written; one of the backend's own masks.
    pub mask: Mask,
    /// The sentences, in the order of the story.
    pub sentences: Vec<Sentence<'s>>,
    /// Under whose eyes the work is done.
    pub watch: &'s Watch,
}

/// One sentence and what an engine may use to translate it well.
#[derive(Debug, Clone, Copy)]
pub struct Sentence<'s> {
    /// The sentence.
    pub shielded: &'s Shielded,
    /// The sentence before it in the same block.
    pub before: Option<&'s Shielded>,
    /// The sentence behind it in the same block.
    pub after: Option<&'s Shielded>,
    /// Terms of the glossary in it, for an engine that inflects them itself: source and target.
    pub terms: &'s [(String, String)],
    /// What was wrong with the engine's last answer, for an engine that can be told.
    pub complaint: Option<&'s str>,
}

impl<'s> Sentence<'s> {
    /// A sentence without anything around it.
    #[must_use]
    pub fn alone(shielded: &'s Shielded) -> Self {
        Self { shielded, before: None, after: None, terms: &[], complaint: None }
    }
}

impl Request<'_> {
    /// Writes a sentence in the mask asked for, with the carriers of the language pair.
    #[must_use]
    pub fn render(&self, shielded: &Shielded) -> Masked {
        shielded.render(self.mask, self.wording())
    }

    /// What a mask needs to know of the two languages.
    #[must_use]
    pub fn wording(&self) -> Wording {
        Wording::between(self.from, self.to)
    }
}

/// Under whose eyes work is done: whoever may stop it, and the record of what leaves the machine.
#[derive(Debug, Clone, Default)]
pub struct Watch {
    /// Whether the work is still wanted.
    pub cancel: Cancel,
    /// What leaves this machine for it.
    pub departures: Arc<Departures>,
}

impl Watch {
    /// The watch of one story of a run that this watch is over.
    #[must_use]
    pub fn of_story(&self) -> Self {
        let departures = Arc::new(Departures::part_of(&self.departures));
        Self { cancel: self.cancel.clone(), departures }
    }
}

/// A word from whoever asked that the work is no longer wanted.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// The word of whoever raises `flag`.
    #[must_use]
    pub fn by(flag: Arc<AtomicBool>) -> Self {
        Self(flag)
    }

    /// Asks the work to stop where it can.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
