//! Cues of a sentence: the words that say somebody said something.

use std::ops::Range;

use super::frame::{Frame, Kind};
use crate::language::lexicon::{Class, Governs, SpeakerSide};

/// What kind of cue it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CueKind {
    /// A reporting verb, with what stands with it.
    Verb(Governs),
    /// Words with the speaker beside them: according to.
    Phrase(SpeakerSide),
    /// A colon alone.
    Colon,
}

/// One cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cue {
    /// Its items.
    pub items: Range<usize>,
    /// What kind it is.
    pub kind: CueKind,
    /// Whether it carries a subject of its own.
    pub finite: bool,
}

impl Cue {
    /// Whether quotes and clauses can be said with it, not only matters and names.
    pub fn speaks(&self) -> bool {
        !matches!(self.kind, CueKind::Verb(Governs::Matter | Governs::Name))
    }
}

/// How far a separated particle may stand behind its verb, in items.
const PARTICLE_REACH: usize = 30;

/// The cues of one sentence in order.
pub(super) fn find_cues(frame: &Frame<'_, '_>, sentence: &Range<usize>) -> Vec<Cue> {
    let mut cues = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let cue = cue_at(frame, sentence, at);
        at = cue.as_ref().map_or(at + 1, |cue| cue.items.end);
        cues.extend(cue);
    }
    cues
}

fn cue_at(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    let item = &frame.items[at];
    if item.is(':') && at > sentence.start {
        return Some(Cue { items: at..at + 1, kind: CueKind::Colon, finite: false });
    }
    let entry = item.entry?;
    let phrase = entry.phrases.iter().find_map(|&phrase| {
        let phrase = &frame.reporting.phrases()[phrase];
        let end = matched(frame, at, sentence.end, &phrase.words)?;
        Some(Cue { items: at..end, kind: CueKind::Phrase(phrase.speaker), finite: true })
    });
    phrase.or_else(|| verb_at(frame, sentence, at))
}

/// The end of the phrase `words` where it stands at `at`.
fn matched(frame: &Frame<'_, '_>, at: usize, end: usize, words: &str) -> Option<usize> {
    let mut next = at;
    for word in words.split(' ') {
        let same = next < end && frame.word(next).to_lowercase() == word;
        next = same.then_some(next + 1)?;
    }
    Some(next)
}

fn verb_at(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    let item = &frame.items[at];
    let entry = item.entry?;
    if entry.forms.is_empty() || is_name(frame, sentence, at) || is_noun(frame, sentence, at) {
        return None;
    }
    let form = entry.forms.iter().find(|form| {
        let particle = form.particle.as_deref();
        particle.is_some_and(|particle| particle_follows(frame, sentence, at, particle))
    });
    let form = form.or_else(|| entry.forms.iter().find(|form| form.particle.is_none()))?;
    let finite = form.finite && !after_infinitive_word(frame, sentence, at);
    let governs = frame.reporting.verbs()[form.verb].governs;
    Some(Cue { items: at..at + 1, kind: CueKind::Verb(governs), finite })
}

fn particle_follows(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize, word: &str) -> bool {
    let reach = sentence.end.min(at + PARTICLE_REACH);
    (at + 1..reach).any(|next| frame.items[next].kind == Kind::Word && frame.word(next) == word)
}

/// A capital inside a sentence makes a name of it (`the Washington Post`).
fn is_name(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &frame.items[before]);
    frame.items[at].capital
        && at > sentence.start
        && before.is_some_and(|before| before.is_word() || before.is('.'))
}

/// An article or a possessive before it makes a noun of it (`his claims`).
fn is_noun(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    if at == sentence.start {
        return false;
    }
    let before = &frame.items[at - 1];
    let article = before.has(Class::Determiner)
        && !before.any(&[Class::Pronoun, Class::Person, Class::Relative]);
    let genitive = frame.word(at - 1).ends_with("'s") || frame.word(at - 1).ends_with("’s");
    let adjective = at >= sentence.start + 2
        && before.has(Class::Verb)
        && frame.items[at - 2].has(Class::Determiner)
        && !frame.items[at - 2].any(&[Class::Pronoun, Class::Person]);
    let of = frame.items.get(at + 1).is_some_and(|next| next.has(Class::Link));
    let base = frame.reporting.verbs_of(frame.word(at)).any(|verb| verb.lemma == frame.word(at));
    if of && base && !before.any(&[Class::Pronoun, Class::Auxiliary]) {
        return true;
    }
    article
        || adjective
        || (genitive && frame.items[at].has(Class::Utterance))
        || before.has(Class::Link)
}

fn after_infinitive_word(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    at > sentence.start && is_infinitive_word(frame, at - 1)
}

fn is_infinitive_word(frame: &Frame<'_, '_>, at: usize) -> bool {
    let item = &frame.items[at];
    item.has(Class::Auxiliary) && item.has(Class::Preposition)
}
