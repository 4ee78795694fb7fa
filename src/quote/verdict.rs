//! Whether words in marks are said by somebody, or are a title, a name or a word as such.

use super::attach::Attached;
use super::cue::{Cue, CueKind};
use super::frame::{Frame, Item, Kind, is_closing_mark, is_genitive};
use super::marks::Family;
use super::{Attribution, Reason};
use crate::language::lexicon::{Class, Governs, SpeakerSide};

/// What a stretch is, seen from its sentence; `told` says that it stands in a clause under a cue,
/// `context` that a source speaks before it in the same paragraph.
pub(super) fn judge(
    frame: &Frame<'_, '_>,
    attached: &Attached,
    cue: Option<&Cue>,
    told: bool,
    context: bool,
    needs_cue: bool,
) -> Attribution {
    let inner = frame.inner(attached.stretch).trim();
    let words = inner.split_whitespace().count();
    if words == 0 || !inner.contains(char::is_alphanumeric) || inner.contains("://") {
        return Attribution::Unattributed(Reason::Word);
    }
    if frame.only_quotes {
        return Attribution::Attributed;
    }
    if cue.is_none() && words <= HEADING && is_heading(frame, attached) {
        return Attribution::Unattributed(Reason::Title);
    }
    if is_label(frame, attached, words) {
        return Attribution::Unattributed(Reason::Name);
    }
    let speech = cue.is_some_and(Cue::speaks);
    let headed = attached
        .at
        .checked_sub(2)
        .is_some_and(|at| frame.items[at + 1].is(':') && frame.items[at].has(Class::Naming));
    if headed {
        return Attribution::Unattributed(Reason::Title);
    }
    if attached.direct && speech && (words > 2 || is_said(inner)) {
        return Attribution::Attributed;
    }
    let reported = in_reported_speech(frame, attached.at);
    if needs_cue && (told || reported) {
        return Attribution::Attributed;
    }
    let naming_verb = cue.is_some_and(|cue| cue.kind == CueKind::Verb(Governs::Name));
    let spoken_of = needs_cue && cue.is_some_and(|cue| cue.finite && cue.items.start < attached.at);
    let given = (naming_verb && attached.direct)
        || ((naming_verb || spoken_of) && brings_up(frame, attached.at));
    if let Some(reason) = named(frame, attached, inner, cue, needs_cue).filter(|_| !given) {
        return Attribution::Unattributed(reason);
    }
    let sentence_like = is_said(inner) && (words >= 4 || (attached.leads && context));
    let low = inner.starts_with(|c: char| c.is_lowercase() || c == '[');
    let enough = sentence_like || words >= 4 || (context && words >= 2);
    let long = words >= 5 || (low && words >= if context { 3 } else { 4 });
    let sourced = reported || if needs_cue { long } else { enough };
    if cue.is_some() || sourced || frame.headline {
        return Attribution::Attributed;
    }
    Attribution::Unattributed(if words <= 2 { Reason::Word } else { Reason::NoCue })
}

/// Whether an article before the stretch brings up what it says, or a word such as *as* holds it
/// against something: `called it a “gift”`, `decried as “wasteful”`.
fn brings_up(frame: &Frame<'_, '_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &frame.items[before]);
    before.is_some_and(|item| item.any(&[Class::Indefinite, Class::Subordinator]))
}

/// The longest heading in marks, in words.
const HEADING: usize = 6;

/// Whether single marks hold a whole block: a heading within the story, not speech.
fn is_heading(frame: &Frame<'_, '_>, attached: &Attached) -> bool {
    let single = frame.stretches[attached.stretch].family == Family::Single;
    let alone = |item: &Item<'_>| !item.is_word() && item.quote().is_none();
    let rest = || frame.items.iter().enumerate().filter(|&(at, _)| at != attached.at);
    single && frame.items.len() <= HEADING && rest().all(|(_, item)| alone(item))
}

/// The longest label, in words.
const LABEL: usize = 3;

/// Whether a colon behind the stretch makes a label of it: `‘Homes’: The city plans …`.
fn is_label(frame: &Frame<'_, '_>, attached: &Attached, words: usize) -> bool {
    let colon = frame.items.get(attached.at + 1).is_some_and(|item| item.is(':'));
    words <= LABEL && attached.leads && colon && !is_said(frame.inner(attached.stretch))
}

/// Whether the words end as speech does.
fn is_said(inner: &str) -> bool {
    inner.trim_end_matches(is_closing_mark).ends_with(['.', '!', '?', '…', ',', '。'])
}

/// How far on either side the clause around a stretch is read, in items.
const CLAUSE: usize = 25;

/// Whether the clause around it has a verb form of reported speech.
fn in_reported_speech(frame: &Frame<'_, '_>, at: usize) -> bool {
    let parts = |item: &&Item<'_>| item.is(',') || item.is(';') || item.is(':') || item.is('.');
    let before = frame.items[..at].iter().rev().take(CLAUSE).take_while(|item| !parts(item));
    let behind = frame.items[at + 1..].iter().take(CLAUSE).take_while(|item| !parts(item));
    before.chain(behind).any(|item| item.has(Class::Mood))
}

/// Why the words around the stretch, or its own shape, make it a name.
fn named(
    frame: &Frame<'_, '_>,
    attached: &Attached,
    inner: &str,
    cue: Option<&Cue>,
    needs_cue: bool,
) -> Option<Reason> {
    let before = attached.at.checked_sub(1).map(|at| &frame.items[at]);
    let after = frame.items.get(attached.at + 1);
    let as_word = before.is_some_and(|item| item.has(Class::Utterance)) && cue.is_some();
    let naming = |item: &Item<'_>| item.has(Class::Naming);
    let source = cue.is_some_and(|cue| {
        cue.kind == CueKind::Phrase(SpeakerSide::After) && cue.items.end == attached.at
    });
    if source
        || (before.is_some_and(naming) && !as_word)
        || (needs_cue && after.is_some_and(naming))
    {
        return Some(Reason::Name);
    }
    if needs_cue && in_subject(frame, attached, inner, cue) {
        return Some(Reason::Name);
    }
    let words = inner.split_whitespace().count();
    let short = words <= 5 && !is_said(inner);
    let high = inner.starts_with(char::is_uppercase);
    let bound = |item: &Item<'_>| item.has(Class::Work) || (high && explains(item));
    if needs_cue && short && before.is_some_and(bound) && !attached.direct {
        return Some(Reason::Name);
    }
    let spoken = attached.leads && is_said(inner);
    let called = before.is_some_and(|item| item.has(Class::Work) && !item.has(Class::Utterance));
    if called && high && short && !attached.direct {
        return Some(Reason::Title);
    }
    if !title_like(inner) || spoken || frame.headline {
        return None;
    }
    let name = |item: &Item<'_>| item.capital && item.kind == Kind::Word;
    if before.is_some_and(name) && after.is_some_and(name) {
        return Some(Reason::Name);
    }
    let work = |item: &Item<'_>| item.has(Class::Work);
    let genitive = attached.at.checked_sub(1).is_some_and(|at| is_genitive(frame.word(at)));
    let by = attached.at.checked_sub(2).map(|at| &frame.items[at]);
    let linked = before.is_some_and(|item| item.any(&[Class::Link, Class::Preposition]));
    let made = linked && (words > 1 && by.is_some_and(work));
    let titled = made || before.is_some_and(work) || after.is_some_and(work) || genitive;
    let told = words == 1 && cue.is_some() && in_reported_speech(frame, attached.at);
    if needs_cue && !is_said(inner) && !told && before.is_some_and(opens_name) {
        return Some(Reason::Name);
    }
    (titled || cue.is_none()).then_some(Reason::Title)
}

/// Whether the stretch ends the subject of the verb of speech behind it: `the head of the “Tafel” said`.
fn in_subject(frame: &Frame<'_, '_>, attached: &Attached, inner: &str, cue: Option<&Cue>) -> bool {
    let near = attached.at + 1..=attached.at + 2;
    let verb = cue.is_some_and(|cue| cue.speaks() && cue.finite && near.contains(&cue.items.start));
    let article = attached.at.checked_sub(1).is_some_and(|at| {
        let before = &frame.items[at];
        before.has(Class::Determiner) && !before.has(Class::Indefinite)
    });
    verb && article && !attached.leads && !is_said(inner) && inner.starts_with(char::is_uppercase)
}

/// Whether the item is the noun that the name behind it explains.
fn explains(item: &Item<'_>) -> bool {
    item.kind == Kind::Word && item.capital
}

/// Whether the item is an article or a preposition, behind which a name can stand.
fn opens_name(item: &Item<'_>) -> bool {
    item.any(&[Class::Determiner, Class::Preposition, Class::Link])
}

/// Whether every longer word begins with a capital, and it is no sentence.
fn title_like(inner: &str) -> bool {
    let words: Vec<_> = inner.split_whitespace().collect();
    let big = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 4;
    let capital = |word: &&str| {
        let first = word.chars().find(|c| c.is_alphanumeric());
        first.is_some_and(|c| c.is_uppercase() || c.is_numeric())
    };
    words.first().is_some_and(capital)
        && words.last().is_some_and(capital)
        && words.iter().filter(|word| big(word)).all(capital)
}
