//! What a denial covers, and whether the other text states it plainly.

use super::reading::Reading;
use crate::align::{Answers, Reply};
use crate::language::Word;
use crate::language::cues::Cue;
use crate::text::{Span, TokenKind};

/// So many words behind a denial, light ones included, may be what it denies.
const BEHIND: usize = 4;
/// So many before it, where it stands at the end of its clause.
const BEFORE: usize = 2;
/// What stands further from a word that denies is said without it.
const NEAR: usize = 6;

/// Whether `other` says, far from any word that denies, what one of `denials` denies in `reading`.
pub(super) fn is_stated(reading: &Reading, denials: &[Span], other: &Reading) -> bool {
    let denied = near_denials(other);
    let of = |wanted: bool| {
        let words = other.words.all().zip(&denied);
        Answers::of(words.filter(|(_, near)| **near == wanted).map(|((_, word), _)| word))
    };
    let (plain, near) = (of(false), of(true));
    let states =
        |word: &Word| plain.reply(word) == Reply::Answered && near.reply(word) != Reply::Answered;
    denials.iter().any(|&denial| {
        let covered = covered(reading, denial, BEFORE, BEHIND);
        let known = covered
            .into_iter()
            .map(|at| reading.words.word(at))
            .find(|word| matches!(plain.reply(word), Reply::Answered | Reply::Unanswered));
        known.is_some_and(states)
    })
}

/// The words that `denial` covers: those behind it in its clause, or before it at the end of one.
fn covered(reading: &Reading, denial: Span, before: usize, behind: usize) -> Vec<usize> {
    let tokens = &reading.words.tokens;
    let spoken = |at: &usize| tokens[*at].kind != TokenKind::Mark;
    let next = tokens.partition_point(|token| token.span.start < denial.end);
    let first = tokens.partition_point(|token| token.span.end <= denial.start);
    let after: Vec<usize> = (next..tokens.len()).take_while(spoken).take(behind).collect();
    if after.is_empty() {
        return (0..first).rev().take_while(spoken).take(before).collect();
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
