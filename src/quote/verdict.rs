//! Whether words in marks are said by somebody, or are a title, a name or a word as such.

use super::attach::Attached;
use super::cue::{Cue, CueKind};
use super::frame::{Frame, Kind, is_closing_mark};
use super::{Attribution, Reason};
use crate::language::lexicon::{Class, Governs};

/// What a stretch is, seen from its sentence; `context` says that a source speaks before it in the
/// same paragraph.
pub(super) fn judge(
    frame: &Frame<'_, '_>,
    attached: &Attached,
    cue: Option<&Cue>,
    context: bool,
    needs_cue: bool,
) -> Attribution {
    let inner = frame.inner(attached.stretch).trim();
    let words = inner.split_whitespace().count();
    if words == 0 || !inner.contains(char::is_alphanumeric) {
        return Attribution::Unattributed(Reason::Word);
    }
    let speech = cue.is_some_and(Cue::speaks);
    let naming_verb = cue.is_some_and(|cue| cue.kind == CueKind::Verb(Governs::Name));
    if attached.direct && speech && (words > 2 || is_said(inner)) {
        return Attribution::Attributed;
    }
    if let Some(reason) =
        named(frame, attached, inner, words).filter(|_| !(attached.direct && naming_verb))
    {
        return Attribution::Unattributed(reason);
    }
    let sentence_like = words >= 4 && is_said(inner);
    if cue.is_some() || (sentence_like && !needs_cue) || (sentence_like && context) {
        return Attribution::Attributed;
    }
    if !needs_cue && (words >= 4 || (context && words >= 2)) {
        return Attribution::Attributed;
    }
    Attribution::Unattributed(if words <= 2 { Reason::Word } else { Reason::NoCue })
}

/// Whether the words end as speech does.
fn is_said(inner: &str) -> bool {
    inner.trim_end_matches(is_closing_mark).ends_with(['.', '!', '?', '…', ',', '。'])
}

/// Why the words around the stretch, or its own shape, make it a name.
fn named(frame: &Frame<'_, '_>, attached: &Attached, inner: &str, words: usize) -> Option<Reason> {
    let before = attached.at.checked_sub(1).map(|at| &frame.items[at]);
    let after = frame.items.get(attached.at + 1);
    if before.is_some_and(|item| item.has(Class::Naming)) {
        return Some(Reason::Name);
    }
    let titled = title_like(inner);
    if titled && words <= 12 && (words > 1 || before.is_none_or(|item| !item.is(','))) {
        let near_work = before.is_some_and(|item| item.has(Class::Work))
            || after.is_some_and(|item| item.has(Class::Work));
        let nickname = before.is_some_and(|item| item.capital && item.kind == Kind::Word)
            && after.is_some_and(|item| item.capital);
        if nickname {
            return Some(Reason::Name);
        }
        if near_work || words > 1 || !attached.leads {
            return Some(Reason::Title);
        }
    }
    None
}

/// Whether every longer word begins with a capital, and it is no sentence.
fn title_like(inner: &str) -> bool {
    let words: Vec<_> = inner.split_whitespace().collect();
    let big = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 3;
    let capital = |word: &&str| {
        let first = word.chars().find(|c| c.is_alphanumeric());
        first.is_some_and(|c| c.is_uppercase() || c.is_numeric())
    };
    words.first().is_some_and(capital)
        && words.last().is_some_and(capital)
        && words.iter().filter(|word| big(word)).all(|word| capital(word))
}
