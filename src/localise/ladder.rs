//! The failure ladder: a sentence is asked for once, once more, in another mask, and in pieces
//! around its slots; only where all of that fails does it stay in the source language.
//!
//! Every answer is restored and verified on every rung, so that none is believed because of where
//! it comes from. Equal sentences are asked for once.

use std::collections::{BTreeSet, HashMap};

use super::fragments;
use crate::backend::{Backend, BackendError, Refusal, Request, Sentence, Watch};
use crate::language::Lang;
use crate::protect::{
    Answer, Doubt, Mask, Order, Provenance, Restored, Shielded, SlotTrouble, Wording, restore,
    verify,
};

/// A sentence with so many letters says something of its own.
const TELLING: usize = 40;

/// How a sentence got its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rung {
    /// By the first answer.
    First,
    /// By a second answer to the same question.
    Again,
    /// By an answer in another mask.
    OtherMask,
    /// In pieces around its slots.
    InPieces,
    /// Not at all: it stands in the source language.
    Source,
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The engine gave none.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It did something to the slots.
    #[error(transparent)]
    Slots(#[from] SlotTrouble),
    /// It cannot be a translation.
    #[error(transparent)]
    Doubt(#[from] Doubt),
}

/// A sentence of the edition and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The sentence, its slots and the words the engine did not know.
    pub restored: Restored,
    /// How it got its words.
    pub rung: Rung,
    /// What was wrong with the first answer, if anything.
    pub fault: Option<Fault>,
    /// Where the words come from.
    pub provenance: Provenance,
}

/// A sentence to be translated, with its neighbours in the story.
#[derive(Debug, Clone, Copy)]
pub struct Task<'s> {
    /// The sentence.
    pub shielded: &'s Shielded,
    /// The one before it in its block.
    pub before: Option<&'s Shielded>,
    /// The one behind it.
    pub after: Option<&'s Shielded>,
    /// The glossary's terms in it.
    pub terms: &'s [(String, String)],
}

/// Whom to ask, and in which languages.
#[derive(Clone, Copy)]
pub struct Errand<'s> {
    /// The engine.
    pub backend: &'s dyn Backend,
    /// From this language.
    pub from: &'s Lang,
    /// Into this one.
    pub to: &'s Lang,
    /// Under whose eyes.
    pub watch: &'s Watch,
}

impl Errand<'_> {
    /// What there is to know of its two languages.
    pub(super) fn wording(&self) -> Wording {
        Wording::between(self.from, self.to)
    }
}

/// Translates `tasks`, in their order; one that stays in the source language is `None` in its
/// words.
///
/// # Errors
/// [`BackendError`] where the engine stops for good.
pub fn climb(tasks: &[Task<'_>], errand: Errand<'_>) -> Result<Vec<Attempt>, BackendError> {
    let (distinct, index) = distinct(tasks);
    let mut climb = Climb::new(&distinct, errand);
    let capability = errand.backend.capability();
    if !capability.masks.is_empty() {
        climb.ask(Rung::First, capability.mask())?;
        if capability.localises {
            climb.ask(Rung::Again, capability.mask())?;
            for mask in capability.masks.iter().skip(1) {
                climb.ask(Rung::OtherMask, *mask)?;
            }
        }
    }
    climb.ask_in_pieces()?;
    Ok(index.into_iter().map(|at| climb.outcomes[at].clone()).collect())
}

/// What became of a task: words with their story, or what was wrong with the first answer.
pub type Attempt = Result<Translated, Fault>;

/// A restored answer with what is doubtful about it, or why it was not taken.
type Judged = Result<(Restored, Provenance, Option<Doubt>), Fault>;

/// The tasks without their repetitions, and for each task which of them it is.
fn distinct<'s>(tasks: &[Task<'s>]) -> (Vec<Task<'s>>, Vec<usize>) {
    let mut seen = HashMap::new();
    let mut distinct = Vec::new();
    let mut index = Vec::with_capacity(tasks.len());
    for task in tasks {
        let at = *seen.entry(task.shielded).or_insert_with(|| {
            distinct.push(*task);
            distinct.len() - 1
        });
        index.push(at);
    }
    (distinct, index)
}

/// The work in hand: what has been reached for each task, and what is still open.
struct Climb<'t, 's> {
    tasks: &'t [Task<'s>],
    errand: Errand<'t>,
    outcomes: Vec<Attempt>,
    open: Vec<usize>,
    /// Tasks that had a request to themselves.
    alone: BTreeSet<usize>,
}

impl<'t, 's> Climb<'t, 's> {
    fn new(tasks: &'t [Task<'s>], errand: Errand<'t>) -> Self {
        let unasked = || Err(Fault::Refused(Refusal::NoAnswer("not asked".to_owned())));
        let mut outcomes: Vec<Attempt> = tasks.iter().map(|_| unasked()).collect();
        for (task, outcome) in tasks.iter().zip(&mut outcomes) {
            if !task.shielded.has_words() {
                *outcome = as_it_is(task.shielded);
            }
        }
        let open = (0..tasks.len()).filter(|&at| outcomes[at].is_err()).collect();
        Self { tasks, errand, outcomes, open, alone: BTreeSet::new() }
    }

    /// Asks for what is open; what comes back and passes is done.
    fn ask(&mut self, rung: Rung, mask: Mask) -> Result<(), BackendError> {
        if self.open.is_empty() {
            return Ok(());
        }
        let complaints: Vec<Option<String>> =
            self.open.iter().map(|&at| self.complaint(rung, at)).collect();
        let sentences = self.open.iter().zip(&complaints).map(|(&at, complaint)| {
            let Task { shielded, before, after, terms } = self.tasks[at];
            Sentence { shielded, before, after, terms, complaint: complaint.as_deref() }
        });
        let answers = request(self.errand, mask, sentences.collect())?;
        let asked = std::mem::take(&mut self.open);
        if asked.len() == 1 || self.errand.backend.capability().limits.sentences == Some(1) {
            self.alone.extend(&asked);
        }
        let order = mask.order(self.errand.wording());
        let judged = asked.iter().zip(answers);
        let mut judged: Vec<_> =
            judged.map(|(&at, answer)| self.judge(at, answer, order)).collect();
        if judged.iter().any(|judged| matches!(judged, Err(Fault::Slots(SlotTrouble::Forged(_))))) {
            self.distrust(&asked, &mut judged);
        }
        if self.errand.backend.capability().localises {
            self.distrust_echoes(&asked, &mut judged);
        }
        for (at, judged) in asked.into_iter().zip(judged) {
            self.note(at, rung, judged);
        }
        Ok(())
    }

    /// A slot that nobody sent may be the slot of another sentence: answers that have no slots to
    /// tell whose they are cannot be believed either.
    fn distrust(&self, asked: &[usize], judged: &mut [Judged]) {
        for (&at, judged) in asked.iter().zip(judged) {
            if asked.len() > 1 && self.tasks[at].shielded.slot_count() == 0 && judged.is_ok() {
                let reason = "it came with answers out of order".to_owned();
                *judged = Err(Fault::Refused(Refusal::NoAnswer(reason)));
            }
        }
    }

    /// One answer to sentences that say different things is an answer to one of them at most; a few
    /// words may come out the same.
    fn distrust_echoes(&self, asked: &[usize], judged: &mut [Judged]) {
        let mut said: HashMap<String, BTreeSet<String>> = HashMap::new();
        for (&at, judged) in asked.iter().zip(judged.iter()) {
            if let Ok((restored, ..)) = judged {
                let letters = self.tasks[at].shielded.letters();
                said.entry(restored.text.clone()).or_default().insert(letters);
            }
        }
        let many = |letters: &BTreeSet<String>| {
            letters.len() > 1 && letters.iter().all(|letters| letters.len() >= TELLING)
        };
        for judged in judged.iter_mut() {
            if judged.as_ref().is_ok_and(|(restored, ..)| many(&said[&restored.text])) {
                *judged = Err(Doubt::Repetition.into());
            }
        }
    }

    fn complaint(&self, rung: Rung, at: usize) -> Option<String> {
        let fault = match &self.outcomes[at] {
            Ok(translated) => translated.fault.as_ref(),
            Err(fault) => Some(fault),
        };
        fault.filter(|_| rung != Rung::First).map(ToString::to_string)
    }

    /// Restores and verifies an answer; an answer may be whole and yet in doubt.
    fn judge(&self, at: usize, answer: Result<Answer, Refusal>, order: Order) -> Judged {
        let answer = answer?;
        if answer.is_silent() {
            // Not a word came back: that it has no slots either is no news.
            return Err(Refusal::NoAnswer("the answer is empty".to_owned()).into());
        }
        let restored = restore(self.tasks[at].shielded, &answer, order)?;
        self.doubt(at, restored, answer.provenance)
    }

    /// Verifies a restored sentence as a whole.
    fn doubt(&self, at: usize, restored: Restored, provenance: Provenance) -> Judged {
        if !self.errand.backend.capability().localises {
            return Ok((restored, provenance, None));
        }
        match verify(self.tasks[at].shielded, &restored, self.errand.wording()) {
            Ok(()) => Ok((restored, provenance, None)),
            Err(doubt) if doubt.is_tolerable() => Ok((restored, provenance, Some(doubt))),
            Err(doubt) => Err(doubt.into()),
        }
    }

    /// Keeps the better of what there was and what came. The first fault stays on record; a
    /// sentence in doubt stays open.
    fn note(&mut self, at: usize, rung: Rung, judged: Judged) {
        let earlier = match &self.outcomes[at] {
            Ok(translated) => translated.fault.clone(),
            Err(_) if rung == Rung::First => None,
            Err(fault) => Some(fault.clone()),
        };
        match judged {
            Ok((restored, provenance, doubt)) => {
                let better = doubt.is_none() || self.outcomes[at].is_err();
                if doubt.is_some() {
                    self.open.push(at);
                }
                if better {
                    let fault = earlier.or(doubt.map(Fault::Doubt));
                    self.outcomes[at] = Ok(Translated { restored, rung, fault, provenance });
                }
            }
            Err(fault) => {
                self.open.push(at);
                if self.outcomes[at].is_err() {
                    self.outcomes[at] = Err(earlier.unwrap_or(fault));
                }
            }
        }
    }

    /// The rung that cannot lose a slot: every open sentence in pieces, all of them in one request.
    fn ask_in_pieces(&mut self) -> Result<(), BackendError> {
        // Words that are only in doubt gain nothing from being torn apart, and a sentence without
        // slots that was asked by itself is one piece that has been asked.
        let gains = |at: &usize| {
            let whole = self.tasks[*at].shielded.slot_count() == 0 && self.alone.contains(at);
            self.outcomes[*at].is_err() && !whole
        };
        let torn: Vec<usize> = self.open.iter().copied().filter(gains).collect();
        let sentences: Vec<&Shielded> = torn.iter().map(|&at| self.tasks[at].shielded).collect();
        let pieced = fragments::translate(&sentences, self.errand)?;
        self.open.clear();
        for (at, pieced) in torn.into_iter().zip(pieced) {
            if let Some((restored, provenance)) = pieced {
                let judged = self.doubt(at, restored, provenance);
                self.note(at, Rung::InPieces, judged);
            }
        }
        Ok(())
    }
}

/// A sentence without words for an engine: its slots and marks, as they stand.
fn as_it_is(shielded: &Shielded) -> Attempt {
    let answer = Answer::echo(shielded, "");
    let restored = restore(shielded, &answer, Order::AsInSource)?;
    Ok(Translated { restored, rung: Rung::First, fault: None, provenance: answer.provenance })
}

/// Asks the engine; an answer too few is a refusal and one too many is dropped, but where the count
/// is wrong no answer can be told from its neighbour's, and none is taken.
pub(super) fn request(
    errand: Errand<'_>,
    mask: Mask,
    sentences: Vec<Sentence<'_>>,
) -> Result<Vec<Result<Answer, Refusal>>, BackendError> {
    if errand.watch.cancel.is_cancelled() {
        return Err(BackendError::Cancelled);
    }
    let asked = sentences.len();
    let Errand { backend, from, to, watch } = errand;
    let answers = backend.translate(&Request { from, to, mask, sentences, watch })?;
    if answers.len() == asked {
        return Ok(answers);
    }
    let miscounted = format!("{} answers to {asked} sentences", answers.len());
    Ok(vec![Err(Refusal::NoAnswer(miscounted)); asked])
}
