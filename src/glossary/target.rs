//! Finds target terms in an edition, in any of their forms.

use rust_stemmers::Stemmer;

use super::build::{Wish, target_terms};
use super::cache::Key;
use super::concept::{ConceptId, Status};
use super::fold::Folded;
use super::index::{Builder, Hit, Index};
use super::matcher::{Fit, TargetMatch};
use super::packed::Row;
use super::words::piece_end;
use super::{Glossary, Origin, inflect, letters};
use crate::language::Language;
use crate::text::Span;

/// Terms by the stems of their words.
pub(super) struct StemIndex {
    stemmer: Stemmer,
    index: Index,
}

impl std::fmt::Debug for StemIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StemIndex").finish_non_exhaustive()
    }
}

impl StemIndex {
    /// A reader of stems with its table; none where the language has no stemmer.
    pub fn new(wish: &Wish, table: impl FnOnce() -> Index) -> Option<Self> {
        let stemmer = inflect::stemmer(Language::of(&wish.to))?;
        Some(Self { stemmer, index: table() })
    }

    /// The stems of the terms that may stand in an edition. Forbidden terms are sought by their
    /// forms alone: another word may share a stem.
    pub fn table(glossary: &Glossary, wish: &Wish, key: &Key) -> Index {
        let mut builder = Builder::default();
        if let Some(stemmer) = inflect::stemmer(Language::of(&wish.to)) {
            let terms = target_terms(glossary, wish);
            for (concept, term) in terms.filter(|(_, term)| term.status != Status::Forbidden) {
                let stems = Stemmed::new(&Folded::new(&term.text).text, &stemmer).text;
                builder.add(&stem_row(concept.id.as_str(), term), &[(stems, None)]);
            }
        }
        builder.finish(key)
    }
}

fn stem_row<'g>(concept: &'g str, term: &'g super::Term) -> Row<'g> {
    Row {
        concept,
        term: &term.text,
        case_rule: term.case_rule,
        part_of_speech: term.part_of_speech,
        status: term.status,
        layer: 0,
        blocks: false,
        context: std::borrow::Cow::Borrowed(""),
        file: &term.origin.file,
        line: u32::try_from(term.origin.line).unwrap_or(0),
        target: None,
    }
}

/// Folded text with every word cut to its stem, and the way back.
struct Stemmed {
    text: String,
    /// Where each piece begins and ends in the stemmed text and in the folded one.
    pieces: Vec<(Span, Span)>,
}

impl Stemmed {
    fn new(folded: &str, stemmer: &Stemmer) -> Self {
        let mut words = Self { text: String::with_capacity(folded.len()), pieces: Vec::new() };
        let mut at = 0;
        loop {
            let end = piece_end(folded, at);
            if end == at {
                return words;
            }
            let blank = usize::from(folded.as_bytes()[at] == b' ');
            words.text.push_str(&folded[at..at + blank]);
            let start = words.text.len();
            words.text.push_str(&stemmer.stem(&folded[at + blank..end]));
            words.pieces.push((Span::new(start, words.text.len()), Span::new(at + blank, end)));
            at = end;
        }
    }

    /// The part of the folded text that `start..end` of the stemmed one stands for.
    fn folded(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let first = self.pieces.partition_point(|(stem, _)| stem.end <= start);
        let last = self.pieces.partition_point(|(stem, _)| stem.start < end);
        Some((self.pieces.get(first)?.1.start, self.pieces.get(last.checked_sub(1)?)?.1.end))
    }
}

/// The terms in `text`, surest first where two stand at one place.
pub(super) fn find(forms: &Index, stems: Option<&StemIndex>, text: &str) -> Vec<TargetMatch> {
    let folded = Folded::new(text);
    let mut found = Vec::new();
    each_hit(forms, &folded.text, |hit| {
        found.extend(matched(&hit, folded.original(hit.start, hit.end), text, Fit::Form));
    });
    if let Some(StemIndex { stemmer, index }) = stems {
        let stemmed = Stemmed::new(&folded.text, stemmer);
        each_hit(index, &stemmed.text, |hit| {
            let Some((start, end)) = stemmed.folded(hit.start, hit.end) else { return };
            found.extend(matched(&hit, folded.original(start, end), text, Fit::Stem));
        });
    }
    found.sort_by(|a, b| (a.span, &a.concept, a.fit).cmp(&(b.span, &b.concept, b.fit)));
    found.dedup_by(|b, a| a.span == b.span && a.concept == b.concept);
    found
}

fn each_hit<'i>(index: &'i Index, folded: &str, mut take: impl FnMut(Hit<'i>)) {
    let mut keys = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        let start = at + usize::from(folded.as_bytes()[at] == b' ');
        index.hits_at(folded, start, &mut keys);
        keys.iter().filter_map(|&key| index.read(folded, start, key)).for_each(&mut take);
        at = piece_end(folded, at).max(start);
    }
}

fn matched(hit: &Hit<'_>, span: Span, text: &str, fit: Fit) -> Option<TargetMatch> {
    let row = &hit.row;
    let letters_fit = letters::fit(text, span, row.term, row.case_rule, row.part_of_speech);
    letters_fit.then(|| TargetMatch {
        span,
        concept: ConceptId(row.concept.to_owned()),
        term: row.term.to_owned(),
        status: row.status,
        fit,
        origin: Origin { file: row.file.into(), line: row.line as usize },
    })
}
