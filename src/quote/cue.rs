//! Cues of a sentence: the words that say somebody said something.

use std::ops::Range;

use super::frame::{Frame, Item, Kind};
use crate::language::lexicon::{Class, Governs, SpeakerSide, Strength};

/// What kind of cue it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CueKind {
    /// A reporting verb, with what stands with it.
    Verb(Governs),
    /// Words with the speaker beside them: according to.
    Phrase(SpeakerSide),
    /// A noun that reports: claim, accusation.
    Noun,
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
    /// Whether it holds a thought or a matter, not speech, so that a verb of speech outdoes it.
    pub weak: bool,
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
        if let Some(end) = insertion_end(frame, sentence, at) {
            at = end;
            continue;
        }
        let cue = cue_at(frame, sentence, at);
        at = cue.as_ref().map_or(at + 1, |cue| cue.items.end);
        cues.extend(cue);
    }
    cues
}

/// The end of an insertion in brackets without a quote in it, where one opens at `at`.
fn insertion_end(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<usize> {
    if !frame.items[at].is('(') {
        return None;
    }
    let reach = sentence.end.min(at + PARTICLE_REACH);
    let inside = frame.items[at..reach].iter().take_while(|item| item.quote().is_none());
    inside.enumerate().find(|(_, item)| item.is(')')).map(|(length, _)| at + length + 1)
}

fn cue_at(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    let item = &frame.items[at];
    if item.is(':') && at > sentence.start {
        return Some(Cue { items: at..at + 1, kind: CueKind::Colon, finite: false, weak: false });
    }
    if let Some(signature) = signature_at(frame, sentence, at) {
        return Some(signature);
    }
    let entry = item.entry?;
    let phrase = entry.phrases.iter().find_map(|&phrase| {
        let phrase = &frame.reporting.phrases()[phrase];
        let marked = at > sentence.start
            && (frame.items[at - 1].is(',') || frame.items[at - 1].quote().is_some());
        let end = matched(frame, at, sentence.end, &phrase.words)
            .filter(|_| marked || !phrase.after_mark)?;
        Some(Cue {
            items: at..end,
            kind: CueKind::Phrase(phrase.speaker),
            finite: true,
            weak: false,
        })
    });
    phrase.or_else(|| verb_at(frame, sentence, at)).or_else(|| noun_at(frame, sentence, at))
}

/// A noun that reports, with what it reports behind it: `his claim that`, `chants of`.
fn noun_at(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    let item = &frame.items[at];
    let opens = [Class::Subordinator, Class::Link, Class::Preposition];
    let clause = |next: &Item<'_>| next.any(&opens) || next.is(',') || next.quote().is_some();
    let reports = item.has(Class::Saying)
        && !is_name(frame, sentence, at)
        && frame.items[..sentence.end].get(at + 1).is_some_and(clause);
    let kind = CueKind::Noun;
    reports.then(|| Cue { items: at..at + 1, kind, finite: false, weak: true })
}

/// The longest signature behind a quote, in items.
const SIGNATURE: usize = 6;

/// A dash between a quote and the name that signs it: “…” — Ann Lee.
fn signature_at(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    let signs = frame.items[at].is_dash()
        && at > sentence.start
        && frame.items[at - 1].quote().is_some()
        && (at + 2..=at + 1 + SIGNATURE).contains(&sentence.end.min(next_quote(frame, at)))
        && frame.items[at + 1..sentence.end]
            .iter()
            .take_while(|item| item.quote().is_none())
            .all(|item| item.capital || item.is('.'));
    let kind = CueKind::Phrase(SpeakerSide::After);
    signs.then(|| Cue { items: at..at + 1, kind, finite: true, weak: false })
}

fn next_quote(frame: &Frame<'_, '_>, at: usize) -> usize {
    let near = frame.items[at..].iter().take(SIGNATURE + 2);
    near.enumerate()
        .find(|(_, item)| item.quote().is_some())
        .map_or(frame.items.len(), |(length, _)| at + length)
}

/// The end of the phrase `words` where it stands at `at`.
fn matched(frame: &Frame<'_, '_>, at: usize, end: usize, words: &str) -> Option<usize> {
    let mut next = at;
    for word in words.split(' ') {
        let same = next < end && same_word(frame.word(next), word);
        next = same.then_some(next + 1)?;
    }
    Some(next)
}

/// Whether a word of the text is `word`, which is in lower case.
fn same_word(text: &str, word: &str) -> bool {
    if text.is_ascii() {
        return text.eq_ignore_ascii_case(word);
    }
    text.chars().flat_map(char::to_lowercase).eq(word.chars())
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
    let infinitive = after_infinitive_word(frame, sentence, at);
    let helped = at > sentence.start && frame.items[at - 1].has(Class::Auxiliary);
    let finite = (form.finite || helped) && !infinitive;
    let verb = &frame.reporting.verbs()[form.verb];
    let thought = matches!(verb.strength, Strength::Think | Strength::Prove);
    let weak = thought || verb.governs == Governs::Matter;
    Some(Cue { items: at..at + 1, kind: CueKind::Verb(verb.governs), finite, weak })
}

fn particle_follows(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize, word: &str) -> bool {
    let reach = sentence.end.min(at + PARTICLE_REACH);
    (at + 1..reach).any(|next| frame.items[next].kind == Kind::Word && frame.word(next) == word)
}

/// A capital inside a sentence makes a name of it (`the Washington Post`).
fn is_name(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &frame.items[before]);
    frame.items[at].capital
        && !frame.headline
        && at > sentence.start
        && before.is_some_and(|before| before.is_word() || before.is('.'))
}

/// An article or a possessive before it makes a noun of it (`his claims`), and a word that is more
/// often a noun needs a subject before it.
fn is_noun(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    if at == sentence.start {
        return frame.items[at].has(Class::Noun);
    }
    let before = &frame.items[at - 1];
    if is_article(before) || before.has(Class::Link) {
        return true;
    }
    let adjective =
        at >= sentence.start + 2 && before.has(Class::Verb) && is_article(&frame.items[at - 2]);
    let base = frame.reporting.verbs_of(frame.word(at)).any(|verb| verb.lemma == frame.word(at));
    let helped = before.any(&[Class::Pronoun, Class::Auxiliary, Class::Relative]);
    let subject = if base { helped } else { can_be_subject(frame, at - 1) };
    adjective || (frame.items[at].has(Class::Noun) && !subject)
}

fn is_article(item: &Item<'_>) -> bool {
    item.has(Class::Determiner) && !item.any(&[Class::Pronoun, Class::Person, Class::Relative])
}

/// Whether a subject, an auxiliary or a joined verb can end with the item `at`.
fn can_be_subject(frame: &Frame<'_, '_>, at: usize) -> bool {
    let item = &frame.items[at];
    let subject = [Class::Pronoun, Class::Person, Class::Auxiliary, Class::Relative];
    let genitive = frame.word(at).ends_with("'s") || frame.word(at).ends_with("’s");
    let name = item.capital && !genitive;
    let quote = item.is(',') || item.quote().is_some_and(|quote| frame.inner(quote).ends_with(','));
    name || quote || (item.any(&subject) && !genitive)
}

fn after_infinitive_word(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> bool {
    at > sentence.start && is_infinitive_word(frame, at - 1)
}

fn is_infinitive_word(frame: &Frame<'_, '_>, at: usize) -> bool {
    let item = &frame.items[at];
    item.has(Class::Auxiliary) && item.has(Class::Preposition)
}
