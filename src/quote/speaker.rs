//! The speaker of a cue: the noun phrase that is its subject.
//!
//! Read from closed classes of words and capitals alone: a phrase reaches from the verb to the
//! next word or mark that cannot be inside it.

use std::ops::Range;

use super::cue::{Cue, CueKind};
use super::frame::{Frame, Item, Kind, is_genitive};
use crate::language::lexicon::{Class, Governs, SpeakerSide};

/// The longest noun phrase, in items; bounds the walk.
const LONGEST: usize = 40;

/// How many words may stand between a noun that reports and its owner, itself counted.
const OWNER: usize = 4;

/// How many cues back a verb without a subject looks for one.
const NEAR: usize = 6;

/// The speaker the grammar gives to the `nth` cue of a sentence.
pub(super) fn find_speaker(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    nth: usize,
) -> Option<Range<usize>> {
    let cue = &cues[nth];
    let low = clause_start(frame, sentence, cue.items.start);
    let behind = || after(frame, cue.items.end, sentence.end);
    let inherited = || inherit(frame, sentence, cues, nth);
    match cue.kind {
        CueKind::Phrase(SpeakerSide::After) => behind(),
        CueKind::Phrase(SpeakerSide::Before) => before(frame, low, cue.items.start),
        CueKind::Noun => owner(frame, low, cue.items.start, sentence.end).or_else(inherited),
        CueKind::Colon => inherited(),
        CueKind::Verb(_) if !cue.finite => {
            let opens = opens_sentence(frame, sentence, cue);
            let main = || main_subject(frame, cue.items.end, sentence.end);
            opens
                .then(main)
                .flatten()
                .or_else(|| named_before(frame, low, cue.items.start))
                .or_else(inherited)
        }
        CueKind::Verb(Governs::Name) if in_what_clause(frame, low, cue.items.start) => {
            sentence_subject(frame, sentence.start, cue.items.start)
                .or_else(|| before(frame, low, cue.items.start))
        }
        CueKind::Verb(_) if inverted(frame, cue.items.end) => behind().or_else(inherited),
        CueKind::Verb(_) if closes_clause(frame, sentence, cue) => {
            sentence_subject(frame, sentence.start, cue.items.start).or_else(inherited)
        }
        CueKind::Verb(_) => before(frame, low, cue.items.start).or_else(|| {
            let joined = cue.items.start > low && joins(&frame.items[cue.items.start - 1]);
            let second = frame.reporting.verb_second() && !joined;
            if second || behind_quote(frame, cue.items.start) {
                behind().or_else(inherited)
            } else {
                inherited().or_else(behind)
            }
        }),
    }
}

/// Whose words a noun that reports stands for: `Lee’s claim`, `their demand`, `the claim of the
/// mayor that`.
fn owner(frame: &Frame<'_, '_>, low: usize, noun: usize, high: usize) -> Option<Range<usize>> {
    let owns = |at: &usize| frame.items[*at].has(Class::Possessive) || is_genitive(frame.word(*at));
    if let Some(last) = (noun.saturating_sub(OWNER).max(low)..noun).rev().find(owns) {
        let mut start = last;
        while start > low
            && !frame.items[last].has(Class::Possessive)
            && inside(frame, start - 1, true)
        {
            start -= 1;
        }
        return Some(start..last + 1);
    }
    let link = frame.items.get(noun + 1).is_some_and(|item| item.has(Class::Link));
    let phrase = after(frame, noun + 2, high).filter(|_| link)?;
    let opens = [Class::Subordinator, Class::Link];
    frame.items.get(phrase.end).is_some_and(|item| item.any(&opens)).then_some(phrase)
}

/// Whether a quote ends right before the item `at`, a comma aside.
fn behind_quote(frame: &Frame<'_, '_>, at: usize) -> bool {
    let before = &frame.items[..at];
    let mut marks = before.iter().rev().skip_while(|item| item.is(',') || item.is_dash());
    marks.next().is_some_and(|item| item.quote().is_some())
}

/// The name right before a verb form that carries no subject: `footage of Lee saying`.
fn named_before(frame: &Frame<'_, '_>, low: usize, verb: usize) -> Option<Range<usize>> {
    let last = (low..verb).rev().find(|&at| !skips(&frame.items[at]))?;
    let item = &frame.items[last];
    let named = item.capital || (item.has(Class::Person) && !item.has(Class::Utterance));
    let mut start = last + 1;
    while start > low && frame.items[start - 1].capital {
        start -= 1;
    }
    named.then(|| start.min(last)..last + 1)
}

/// Whether a verb form opens its sentence, a preposition aside: `After calling it “over”, he …`.
fn opens_sentence(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> bool {
    let first = &frame.items[sentence.start];
    let led = first.any(&[Class::Preposition, Class::Subordinator]);
    cue.items.start == sentence.start || (led && cue.items.start == sentence.start + 1)
}

/// The subject of the clause behind one without a subject, a comma or a quote between them.
fn main_subject(frame: &Frame<'_, '_>, from: usize, high: usize) -> Option<Range<usize>> {
    let reach = high.min(from + LONGEST);
    let parts = |at: &usize| frame.items[*at].is(',') || frame.items[*at].quote().is_some();
    let end = (from..reach).find(parts)?;
    sentence_subject(frame, end + 1, high)
}

/// Whether a pronoun right behind the verb is its subject.
fn inverted(frame: &Frame<'_, '_>, verb: usize) -> bool {
    let next = frame.items.get(verb);
    frame.reporting.verb_second() && next.is_some_and(|item| item.has(Class::Pronoun))
}

/// Whether the verb ends a clause right behind a quote: `…, der es „…“ nennt, …`.
fn closes_clause(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> bool {
    let behind =
        cue.items.start > sentence.start + 1 && frame.items[cue.items.start - 1].quote().is_some();
    let ends = frame.items.get(cue.items.end).is_none_or(|item| item.is(',') || item.is('.'));
    frame.reporting.verb_second() && behind && ends
}

/// Whether the verb stands in a clause of the kind `what he called`.
fn in_what_clause(frame: &Frame<'_, '_>, low: usize, verb: usize) -> bool {
    verb >= low + 2
        && frame.items[verb - 1].has(Class::Pronoun)
        && frame.items[verb - 2].has(Class::Subordinator)
}

/// The subject of an earlier cue of the sentence, or of the sentence.
fn inherit(
    frame: &Frame<'_, '_>,
    sentence: &Range<usize>,
    cues: &[Cue],
    nth: usize,
) -> Option<Range<usize>> {
    let start = cues[nth].items.start;
    let quoted = frame.items[sentence.start.max(start.saturating_sub(3 * LONGEST))..start]
        .iter()
        .any(|item| item.quote().is_some());
    let comma = (sentence.start..start).rev().take(LONGEST).find(|&at| frame.items[at].is(','));
    let in_last_part = |cue: &Cue| cue.finite && comma.is_none_or(|comma| cue.items.start > comma);
    let led = cues[nth].kind == CueKind::Colon && cues[..nth].last().is_some_and(in_last_part);
    if !quoted && !led {
        let subject = sentence_subject(frame, sentence.start, start);
        if subject.is_some() {
            return subject;
        }
    }
    let near = cues[nth.saturating_sub(NEAR)..nth].iter().rev();
    near.filter(|cue| cue.finite && cue.kind != CueKind::Colon)
        .find_map(|cue| own_subject(frame, sentence, cue))
        .or_else(|| sentence_subject(frame, sentence.start, cues[nth].items.start))
}

fn own_subject(frame: &Frame<'_, '_>, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    let low = clause_start(frame, sentence, cue.items.start);
    match cue.kind {
        CueKind::Phrase(SpeakerSide::After) => after(frame, cue.items.end, sentence.end),
        _ if inverted(frame, cue.items.end) => after(frame, cue.items.end, sentence.end),
        _ => before(frame, low, cue.items.start)
            .or_else(|| after(frame, cue.items.end, sentence.end)),
    }
}

/// Where the clause that holds `at` can begin at the earliest.
fn clause_start(frame: &Frame<'_, '_>, sentence: &Range<usize>, at: usize) -> usize {
    let reach = at.saturating_sub(2 * LONGEST).max(sentence.start);
    (reach..at)
        .rev()
        .find(|&i| {
            let item = &frame.items[i];
            item.quote().is_some() || item.is(':') || item.is(';')
        })
        .map_or(reach, |i| i + 1)
}

/// The subject between `low` and a verb at `verb`.
pub(super) fn before(frame: &Frame<'_, '_>, low: usize, verb: usize) -> Option<Range<usize>> {
    let mut end = verb;
    loop {
        if end > low && skips(&frame.items[end - 1]) {
            end -= 1;
        } else if let Some(open) = bracket(frame, low, end) {
            end = open;
        } else {
            break;
        }
    }
    if end > low && frame.items[end - 1].is(',') {
        return behind_insertion(frame, low, end - 1);
    }
    let start = phrase_start(frame, low, end);
    if frame.reporting.verb_second() && start < end && opens_adverbial(&frame.items[start]) {
        return None;
    }
    noun_phrase(frame, start..end).or_else(|| {
        let relative = end.checked_sub(1).filter(|&at| at >= low)?;
        let antecedent = frame.items[relative].has(Class::Relative).then(|| {
            let end = relative - usize::from(relative > low && frame.items[relative - 1].is(','));
            noun_phrase(frame, phrase_start(frame, low, end)..end)
        });
        antecedent.map(|antecedent| antecedent.unwrap_or(relative..end))
    })
}

/// Where the brackets open that close right before `end`: `Lee (R-Ohio)`.
fn bracket(frame: &Frame<'_, '_>, low: usize, end: usize) -> Option<usize> {
    let close = end.checked_sub(1).filter(|&at| at >= low && frame.items[at].is(')'))?;
    let reach = close.saturating_sub(LONGEST).max(low);
    (reach..close).rev().find(|&at| frame.items[at].is('('))
}

/// The phrase before an insertion that ends at `comma`: `the mayor, a lawyer, said`.
fn behind_insertion(frame: &Frame<'_, '_>, low: usize, comma: usize) -> Option<Range<usize>> {
    let mut first = None;
    for part in parts(frame, low, comma) {
        let clause = frame.items[part.start].has(Class::Coordinator);
        let phrase = leading_phrase(frame, part);
        if first.is_none() || (clause && phrase.is_some()) {
            first = phrase;
        }
    }
    first
}

/// The parts of a clause between its commas, those apart that only go on with a place or a day.
fn parts(frame: &Frame<'_, '_>, low: usize, high: usize) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut from = low;
    for at in low..=high {
        let ends = at == high || frame.items[at].is(',') || frame.items[at].quote().is_some();
        if !ends {
            continue;
        }
        if from < at {
            let part = from..at;
            match parts.last_mut().filter(|last| at < high && goes_on(frame, last, &part)) {
                Some(last) => last.end = at,
                None => parts.push(part),
            }
        }
        from = at + 1;
    }
    parts
}

/// The noun phrase a clause begins with; none where it begins with an adverbial.
fn leading_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let mut start = part.start;
    while start < part.end && (skips(&frame.items[start]) || joins(&frame.items[start])) {
        start += 1;
    }
    let first = frame.items.get(start).filter(|_| start < part.end)?;
    let adverbial = [Class::Preposition, Class::Subordinator, Class::Relative];
    let counts = start + 1 < part.end && frame.items[start + 1].kind == Kind::Number;
    if !first.is_word() || (first.any(&adverbial) && !counts) || opens_with_verb(first) {
        return None;
    }
    let mut end = start;
    while end < part.end && end - start < LONGEST && inside(frame, end, false) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}

fn opens_adverbial(item: &Item<'_>) -> bool {
    item.any(&[Class::Preposition, Class::Adverb]) && !item.any(&[Class::Pronoun, Class::Person])
}

/// Whether a part of a sentence opens with a verb form, as in `asked about it` or `speaking there`.
fn opens_with_verb(item: &Item<'_>) -> bool {
    let form = item.entry.is_some_and(|entry| !entry.forms.is_empty());
    let guessed = item.entry.is_none() && item.has(Class::Verb);
    let noun = [Class::Person, Class::Determiner, Class::Noun, Class::Utterance, Class::Title];
    (form || guessed) && !item.any(&noun)
}

/// Whether the part before a comma names a place or a day that the part behind it goes on with:
/// `in Salem, New Hampshire`.
fn goes_on(frame: &Frame<'_, '_>, part: &Range<usize>, next: &Range<usize>) -> bool {
    let Some(first) = frame.items.get(part.start) else { return false };
    let last = &frame.items[part.end - 1];
    let adverbial = first.any(&[Class::Preposition, Class::Subordinator]) || opens_with_verb(first);
    let named =
        frame.items[next.clone()].iter().all(|item| item.capital || item.kind == Kind::Number);
    adverbial && next.len() <= 3 && named && (last.capital || last.is('.'))
}

/// The first noun phrase of a sentence that does not open an adverbial.
pub(super) fn sentence_subject(
    frame: &Frame<'_, '_>,
    low: usize,
    high: usize,
) -> Option<Range<usize>> {
    let high = high.min(low + 3 * LONGEST);
    parts(frame, low, high).into_iter().find_map(|part| leading_phrase(frame, part))
}

/// What cannot open the subject behind a verb.
const NOT_AFTER: [Class; 3] = [Class::Preposition, Class::Subordinator, Class::Link];

/// The noun phrase that begins behind a verb or a cue phrase.
pub(super) fn after(frame: &Frame<'_, '_>, from: usize, high: usize) -> Option<Range<usize>> {
    let mut start = from;
    while start < high && skips(&frame.items[start]) && !frame.items[start].is(',') {
        start += 1;
    }
    if start >= high || frame.items[start].any(&NOT_AFTER) {
        return None;
    }
    let mut end = start + usize::from(frame.items[start].entry.is_none());
    while end < high && end - start < LONGEST && inside(frame, end, true) {
        end += 1;
    }
    noun_phrase(frame, start..end)
}

/// Words between a subject and its verb.
fn skips(item: &Item<'_>) -> bool {
    item.any(&[Class::Adverb, Class::Auxiliary, Class::Time]) && !item.has(Class::Person)
}

fn joins(item: &Item<'_>) -> bool {
    item.has(Class::Coordinator)
}

fn phrase_start(frame: &Frame<'_, '_>, low: usize, end: usize) -> usize {
    let reach = end.saturating_sub(LONGEST).max(low);
    let mut start = end;
    while start > reach && inside(frame, start - 1, false) {
        start -= 1;
    }
    start
}

/// Whether the item at `at` can stand inside a noun phrase.
fn inside(frame: &Frame<'_, '_>, at: usize, strict: bool) -> bool {
    let item = &frame.items[at];
    match item.kind {
        Kind::Quote(_) => false,
        Kind::Mark('.') => at > 0 && frame.items[at - 1].capital,
        Kind::Mark(mark) => matches!(mark, '-' | '&' | '/' | '\'' | '’' | '%' | '$' | '#' | '@'),
        Kind::Number => true,
        Kind::Word => {
            let edge = [Class::Verb, Class::Auxiliary, Class::Subordinator, Class::Relative];
            let person = item.any(&[Class::Person, Class::Determiner]);
            if item.any(&edge) && !person && !item.has(Class::Preposition) {
                return false;
            }
            if strict && item.any(&[Class::Preposition, Class::Time]) && !item.has(Class::Link) {
                return false;
            }
            let verb = item.entry.is_some_and(|entry| entry.forms.iter().any(|form| form.finite));
            let noun = item.capital || person || item.has(Class::Utterance);
            (!verb || noun) && !item.has(Class::Coordinator)
        }
    }
}

/// Trims a phrase to the noun phrase in it that can be a speaker.
fn noun_phrase(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let Range { mut start, mut end } = part;
    while start < end && (skips(&frame.items[start]) || !opens_phrase(&frame.items[start])) {
        start += 1;
    }
    while start < end && !closes_phrase(frame, end - 1) {
        end -= 1;
    }
    if start < end && frame.items[start].has(Class::Preposition) {
        start = restart(frame, start..end)?;
    }
    let word = |item: &Item<'_>| item.kind == Kind::Word;
    (start < end && frame.items[start..end].iter().any(word)).then_some(start..end)
}

fn opens_phrase(item: &Item<'_>) -> bool {
    item.is_word() || item.is('@') || item.is('#')
}

fn closes_phrase(frame: &Frame<'_, '_>, at: usize) -> bool {
    let item = &frame.items[at];
    let stop = item.is('.') && at > 0 && frame.items[at - 1].span.len() <= 3;
    (item.is_word() || stop)
        && (!item.any(&[Class::Time, Class::Adverb, Class::Auxiliary]) || item.has(Class::Person))
}

/// Where the subject begins behind an adverbial without a comma: `in a letter the ministry`.
fn restart(frame: &Frame<'_, '_>, part: Range<usize>) -> Option<usize> {
    let items = &frame.items[part.clone()];
    let pronoun = items.iter().rposition(|item| item.has(Class::Pronoun));
    let articles: Vec<_> = (0..items.len()).filter(|&i| items[i].has(Class::Determiner)).collect();
    let run = items.iter().rposition(|item| !item.capital && !item.is('.')).map(|i| i + 1);
    pronoun
        .or_else(|| articles.last().copied().filter(|_| articles.len() > 1))
        .or_else(|| run.filter(|&i| i > 1 && i < items.len()))
        .map(|i| part.start + i)
}
