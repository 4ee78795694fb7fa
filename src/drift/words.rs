//! Words that are no typed fact: taken away, put in, replaced (OMI002, ADD002, STR002, STR004).

use std::ops::Range;

use super::change::Hunk;
use super::claims::strength;
use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use crate::align::{Reply, deepest_gap, letters};
use crate::finding::{Finding, UNEXPLAINED_CHANGE, WORD_REPLACED, WORDS_ADDED, WORDS_MISSING};
use crate::language::Word;
use crate::language::cues::Cue;
use crate::text::{Span, TokenKind};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    match pair.relation() {
        Relation::Same => same(pair, out),
        Relation::Cross => cross(pair, out),
    }
}

fn same(pair: &Pair, out: &mut Vec<Finding>) {
    let Some(change) = &pair.change else { return };
    for hunk in change.meaningful() {
        let (a, b) = (hunk.span_a(&pair.a), hunk.span_b(&pair.b));
        if explained(out, a, b) {
            continue;
        }
        let (out_words, in_words) = (content(&pair.a, &hunk.a), content(&pair.b, &hunk.b));
        let card = match (out_words, in_words) {
            (0, 0) => continue,
            (_, 0) if hunk.b.is_empty() && alone(pair, hunk) => &WORDS_MISSING,
            (0, _) if hunk.a.is_empty() && alone(pair, hunk) => &WORDS_ADDED,
            (1, 1) if alone(pair, hunk) && !share_a_meaning(pair, hunk) => &WORD_REPLACED,
            _ => &UNEXPLAINED_CHANGE,
        };
        out.push(pair.finding(card, a, b));
    }
}

/// Whether a finding of a typed fact already speaks of these words.
fn explained(found: &[Finding], a: Option<Span>, b: Option<Span>) -> bool {
    let touches = |evidence: &Option<crate::finding::Evidence>, span: Option<Span>| {
        evidence
            .as_ref()
            .zip(span)
            .is_some_and(|(evidence, span)| evidence.place.span.overlaps(span))
    };
    found.iter().any(|finding| touches(&finding.source, a) || touches(&finding.target, b))
}

/// How many words of a range carry something; numbers and dates are another rule's business.
fn content(reading: &Reading, range: &Range<usize>) -> usize {
    content_words(reading, range).count()
}

fn content_words<'r>(reading: &'r Reading, range: &Range<usize>) -> impl Iterator<Item = &'r Word> {
    let within = range.clone().map(|at| (reading.words.tokens[at], reading.words.word(at)));
    within
        .filter(|(token, word)| token.kind != TokenKind::Mark && !word.is_function)
        .filter(|(token, _)| !reading.has_quantity(token.span))
        .map(|(_, word)| word)
}

/// Whether the words that replace each other may translate one word of another language, or say with
/// one strength that somebody said something.
fn share_a_meaning(pair: &Pair, hunk: &Hunk) -> bool {
    let claims = |reading: &Reading, span: Option<Span>| {
        let found = reading.cues().filter(|found| span.is_some_and(|at| at.overlaps(found.span)));
        let claim = |found: Found| match found.cue {
            Cue::Claim(claim) => Some(strength(claim)),
            _ => None,
        };
        found.filter_map(claim).collect::<Vec<_>>()
    };
    let said = claims(&pair.a, hunk.span_a(&pair.a));
    if claims(&pair.b, hunk.span_b(&pair.b)).iter().any(|strength| said.contains(strength)) {
        return true;
    }
    let (mut out, mut into) = (content_words(&pair.a, &hunk.a), content_words(&pair.b, &hunk.b));
    out.any(|word| into.any(|other| word.concepts.iter().any(|one| other.concepts.contains(one))))
}

/// Whether this is the only place where words changed.
fn alone(pair: &Pair, hunk: &Hunk) -> bool {
    let Some(change) = &pair.change else { return false };
    pair.is_edit()
        && change.meaningful().all(|other| other == hunk)
        && pair.a.word_count() >= SHORTEST
}

/// In a sentence shorter than this many words one word is much of it.
const SHORTEST: usize = 5;

fn cross(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (letters(pair.a.text), letters(pair.b.text));
    let whole = (Some(Span::of(pair.a.text)), Some(Span::of(pair.b.text)));
    if a >= LONG && b * 100 < a * LEAST {
        return out.push(pair.finding(&WORDS_MISSING, whole.0, whole.1));
    }
    if b >= LONG && a * 100 < b * LEAST {
        return out.push(pair.finding(&WORDS_ADDED, whole.0, whole.1));
    }
    if let Some(span) = torn(&pair.b).filter(|_| torn(&pair.a).is_none()) {
        return out.push(pair.finding(&WORDS_MISSING, None, Some(span)));
    }
    let Some([in_a, in_b]) = &pair.replies else { return };
    let expansion = |reading: &Reading| reading.language.lexicon().sentences.expansion;
    let (a, b) = (a * expansion(&pair.b), b * expansion(&pair.a));
    if let Some(span) = unanswered(&pair.a, in_a, b * 100 / a.max(1)) {
        out.push(pair.finding(&WORDS_MISSING, Some(span), None));
    }
    if let Some(span) = unanswered(&pair.b, in_b, a * 100 / b.max(1)) {
        out.push(pair.finding(&WORDS_ADDED, None, Some(span)));
    }
}

/// Where a noun or a verb was lost: an article or a pronoun, and a word or a mark behind it that begins
/// neither.
fn torn(reading: &Reading) -> Option<Span> {
    let order = &reading.language.lexicon().order;
    if order.before_noun.is_empty() {
        return None;
    }
    let tokens = &reading.words.tokens;
    let text = |at: usize| tokens[at].span.slice(reading.text);
    let lower = |at: usize| &*reading.words.word(at).lower;
    let is = |words: &[String], word: &str| words.iter().any(|known| known == word);
    let at =
        (1..tokens.len()).filter(|&at| reading.words.word(at - 1).is_function).find(|&at| {
            let before = lower(at - 1);
            let phrase = || at > 1 && is(&order.before_noun, &[lower(at - 2), before].join(" "));
            let no_noun =
                is(&order.never_noun, text(at)) || matches!(text(at), "," | "." | ";" | ")");
            no_noun && (is(&order.before_noun, before) || phrase())
                || is(&order.before_verb, before) && is(&order.never_verb, text(at))
        })?;
    Some(Span::new(tokens[at - 1].span.start, tokens[at].span.end))
}

/// The words of the deepest gap, if it is deep enough for an answer of `length` per cent of what such
/// a text takes; what a typed fact speaks of is left to its rule.
fn unanswered(reading: &Reading, replies: &[Reply], length: usize) -> Option<Span> {
    let (_, deep) = DEEP.iter().find(|(below, _)| length < *below)?;
    // A gap is no deeper than there are words without an answer.
    if replies.iter().filter(|reply| **reply == Reply::Unanswered).count() < *deep {
        return None;
    }
    let mut replies = replies.to_vec();
    let tokens = &reading.words.tokens;
    for fact in reading.all_facts() {
        let first = tokens.partition_point(|token| token.span.end <= fact.span.start);
        for (reply, token) in replies[first..].iter_mut().zip(&tokens[first..]) {
            if token.span.start >= fact.span.end {
                break;
            }
            if *reply == Reply::Unanswered {
                *reply = Reply::Light { answered: false };
            }
        }
    }
    let gap = deepest_gap(&replies).filter(|gap| gap.depth >= *deep)?;
    let (first, last) = (tokens[gap.tokens.start], tokens[gap.tokens.end - 1]);
    Some(Span::new(first.span.start, last.span.end))
}

/// How deep a gap has to be to be something that was left out or put in, where the other text is
/// shorter than so many per cent of what it would take: translators leave some words to others, but
/// seldom several next to each other, and seldom in fewer letters.
const DEEP: [(usize, usize); 4] = [(70, 1), (78, 2), (85, 3), (usize::MAX, 4)];

/// Sentences of fewer letters vary too much in length.
const LONG: usize = 50;

/// A translation with less than this share of its source's letters, in per cent, lost words.
const LEAST: usize = 52;
