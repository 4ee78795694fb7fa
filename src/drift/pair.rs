//! Two sentences side by side, as a rule sees them.

use super::change::Change;
use super::reading::{Found, Reading};
use crate::align::{Answers, Reply, replies};
use crate::finding::{Card, Finding};
use crate::language::Vocabulary;
use crate::text::{Place, Span};

/// How the second text came from the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// Two versions in one language.
    Same,
    /// A text and its translation.
    Cross,
}

/// What is left on each side when equal things have cancelled each other.
pub(super) type LeftOver<C> = (Vec<(Span, C)>, Vec<(Span, C)>);

/// Two sentences side by side.
#[derive(Debug)]
pub(super) struct Pair<'t> {
    /// The source, or the earlier version.
    pub a: Reading<'t>,
    /// The translation, or the later version.
    pub b: Reading<'t>,
    /// What changed word by word, where both are in one language.
    pub change: Option<Change>,
    /// What each token of either text has for an answer in the other one, where they are in two
    /// languages with vocabularies.
    pub replies: Option<[Vec<Reply>; 2]>,
}

impl<'t> Pair<'t> {
    pub(super) fn new(mut a: Reading<'t>, mut b: Reading<'t>) -> Self {
        let same = a.language.lang.same_language(&b.language.lang);
        let change = same.then(|| Change::between(&a, &b));
        if let Some(change) = &change {
            let (in_a, in_b) = change.where_facts_count(&a, &b);
            a.set_aside(|fact| !in_a.overlap(fact.span));
            b.set_aside(|fact| !in_b.overlap(fact.span));
        }
        let known = |reading: &Reading| Vocabulary::of(&reading.language.lang).is_some();
        let translated = change.is_none() && known(&a) && known(&b);
        let replies = translated.then(|| [answered(&a, &b), answered(&b, &a)]);
        Self { a, b, change, replies }
    }

    pub(super) fn relation(&self) -> Relation {
        if self.change.is_some() { Relation::Same } else { Relation::Cross }
    }

    /// Whether words of the two texts may stand for each other: across languages any may, in one language
    /// those of one change.
    pub(super) fn stand_for(&self, a: Span, b: Span) -> bool {
        let Some(change) = self.change.as_ref().filter(|_| self.is_edit()) else { return true };
        let tokens = &self.a.words.tokens;
        let first = tokens.partition_point(|token| token.span.end <= a.start);
        let last = tokens.partition_point(|token| token.span.start < a.end);
        let from = change.hunks.partition_point(|hunk| hunk.a.end <= first);
        let hunks = change.hunks[from..].iter().take_while(|hunk| hunk.a.start < last);
        hunks.filter_map(|hunk| hunk.span_b(&self.b)).any(|words| words.overlaps(b))
    }

    /// Whether the two are one sentence with a few edits, in one language.
    pub(super) fn is_edit(&self) -> bool {
        self.change.as_ref().is_some_and(Change::is_edit)
    }

    /// Whether the other text answers a word of `span`; nothing is known of it within one language, or
    /// where a language has no vocabulary.
    pub(super) fn is_answered(&self, span: Span, in_a: bool) -> bool {
        let Some([of_a, of_b]) = &self.replies else { return false };
        let (reading, replies) = if in_a { (&self.a, of_a) } else { (&self.b, of_b) };
        let tokens = reading.words.tokens.iter().zip(replies);
        tokens
            .filter(|(token, _)| token.span.overlaps(span))
            .any(|(_, reply)| matches!(reply, Reply::Answered | Reply::Light { answered: true }))
    }

    /// Whether both languages have words for what a rule compares.
    pub(super) fn both_know(&self, knows: fn(&crate::language::Lexicon) -> bool) -> bool {
        knows(self.a.language.lexicon()) && knows(self.b.language.lexicon())
    }

    /// A finding of `rule` pointing at words of either text; places are those inside the texts.
    pub(super) fn finding(&self, rule: &'static Card, a: Option<Span>, b: Option<Span>) -> Finding {
        let words = |span: Option<Span>, reading: &Reading| {
            span.map_or_else(|| "–".to_owned(), |span| span.slice(reading.text).to_owned())
        };
        let mut finding =
            Finding::new(rule).with("source", words(a, &self.a)).with("target", words(b, &self.b));
        if let Some(span) = a {
            finding = finding.in_source(Place { block: 0, span }, span.slice(self.a.text));
        }
        if let Some(span) = b {
            finding = finding.in_target(Place { block: 0, span }, span.slice(self.b.text));
        }
        finding
    }

    /// What is left on each side when equal classes have cancelled each other: `class` picks the
    /// cues a rule is about and says what they are to it.
    pub(super) fn left_over<C: PartialEq + Copy>(
        &self,
        class: impl Fn(&Reading, Found) -> Option<C>,
    ) -> LeftOver<C> {
        let of = |reading: &Reading| -> Vec<(Span, C)> {
            reading.cues().filter_map(|found| Some((found.span, class(reading, found)?))).collect()
        };
        let (mut a, mut b) = cancel(of(&self.a), of(&self.b));
        if self.a.unchanged.is_empty() && self.b.unchanged.is_empty() {
            return (a, b);
        }
        // What both texts say equally often has only moved out of the words that changed.
        let said = |reading: &Reading, kind: C| {
            let classes = reading.all_cues().filter_map(|found| class(reading, found));
            classes.filter(|class| *class == kind).count()
        };
        a.retain(|&(_, kind)| said(&self.a, kind) > said(&self.b, kind));
        b.retain(|&(_, kind)| said(&self.b, kind) > said(&self.a, kind));
        (a, b)
    }
}

fn answered(reading: &Reading, other: &Reading) -> Vec<Reply> {
    replies(&reading.words, &Answers::of(other.words.spoken().map(|(_, word)| word)))
}

/// Takes away what stands on both sides, one for one.
pub(super) fn cancel<C: PartialEq>(a: Vec<(Span, C)>, mut b: Vec<(Span, C)>) -> LeftOver<C> {
    let mut rest = Vec::new();
    for (span, class) in a {
        match b.iter().position(|(_, other)| *other == class) {
            Some(at) => {
                b.remove(at);
            }
            None => rest.push((span, class)),
        }
    }
    (rest, b)
}
