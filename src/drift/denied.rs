//! What a denial covers, and whether the other text states it plainly.

use super::reading::{Found, Reading};
use crate::align::{Answers, Reply};
use crate::language::cues::Cue;
use crate::language::lexicon::Negation;
use crate::text::{Span, Spans, TokenKind};

/// So many words behind a denial, light ones included, may be what it denies.
const BEHIND: usize = 4;
/// So many before it, where it stands at the end of its clause.
const BEFORE: usize = 2;
/// What stands further from a word that denies is said without it.
const NEAR: usize = 6;

/// Whether `other` says, far from any word that denies, what one of `denials` denies in `reading`.
pub(super) fn is_stated(reading: &Reading, denials: &[Span], other: &Reading) -> bool {
    if denies_in_form(other) {
        return false;
    }
    let near = near_denials(other);
    let of = |wanted: bool| {
        let words = other.words.all().zip(&near).filter(|(_, near)| **near == wanted);
        Answers::of(words.map(|((_, word), _)| word))
    };
    let (far, near) = (of(false), of(true));
    // "Not impossible" is said with neither word.
    let undone = Spans::of(denying_words(reading).map(|found| found.span));
    denials.iter().any(|&denial| {
        let mut covered = covered(reading, denial).into_iter();
        let Some(first) = covered.find(|&at| !reading.words.word(at).is_light) else {
            return false;
        };
        let word = reading.words.word(first);
        !undone.overlap(reading.words.tokens[first].span)
            && far.reply(word) == Reply::Answered
            && near.reply(word) != Reply::Answered
    })
}

/// The words of a text that deny by their own meaning.
pub(super) fn denying_words<'r, 't>(
    reading: &'r Reading<'t>,
) -> impl Iterator<Item = Found> + use<'r, 't> {
    let is_inherent = |cue| matches!(cue, Cue::Negation(Negation::Inherent));
    reading.all_cues().filter(move |found| is_inherent(found.cue))
}

/// Whether a text denies in form and not in what it means: "not only".
fn denies_in_form(reading: &Reading) -> bool {
    let negation = &reading.language.lexicon().negation;
    let plain = |word: &str| negation.plain.iter().chain(&negation.echo).any(|plain| plain == word);
    denying_words(reading)
        .any(|found| found.span.slice(reading.text).to_lowercase().split(' ').any(plain))
}

/// The words that `denial` covers: those behind it in its clause, or before it at the end of one.
fn covered(reading: &Reading, denial: Span) -> Vec<usize> {
    let tokens = &reading.words.tokens;
    let spoken = |at: &usize| tokens[*at].kind != TokenKind::Mark;
    let next = tokens.partition_point(|token| token.span.start < denial.end);
    let first = tokens.partition_point(|token| token.span.end <= denial.start);
    let after: Vec<usize> = (next..tokens.len()).take_while(spoken).take(BEHIND).collect();
    if after.is_empty() {
        return (0..first).rev().take_while(spoken).take(BEFORE).collect();
    }
    after
}

/// For each token whether a word that denies stands near it in its clause.
fn near_denials(reading: &Reading) -> Vec<bool> {
    let tokens = &reading.words.tokens;
    let mut near = vec![false; tokens.len()];
    for found in reading.all_cues().filter(|found| matches!(found.cue, Cue::Negation(_))) {
        let first = tokens.partition_point(|token| token.span.end <= found.span.start);
        let next = tokens.partition_point(|token| token.span.start < found.span.end);
        let spoken = |at: &usize| tokens[*at].kind != TokenKind::Mark;
        let behind = (next..tokens.len()).take_while(spoken).take(NEAR);
        let before = (0..first).rev().take_while(spoken).take(NEAR);
        for at in (first..next).chain(behind).chain(before) {
            near[at] = true;
        }
    }
    near
}
