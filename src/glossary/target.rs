//! Finds target terms in an edition, in any of their forms.

use super::concept::ConceptId;
use super::fold::Folded;
use super::index::{Hit, Index};
use super::matcher::{Fit, TargetMatch};
use super::stem::{Stemmed, Stemmer};
use super::{Origin, letters};
use crate::text::Span;

/// The terms in `text`, surest first where two stand at one place.
pub(super) fn find(index: &Index, stemmer: Option<&Stemmer>, text: &str) -> Vec<TargetMatch> {
    let folded = Folded::new(text);
    let mut found = Vec::new();
    index.scan(&folded.text, |start, keys| {
        for hit in keys.iter().filter_map(|&key| index.read(&folded.text, start, key)) {
            let span = folded.original(hit.start, hit.end);
            found.extend(matched(index, &hit, span, text, Fit::Form));
        }
        0
    });
    if let Some(stemmer) = stemmer {
        let stems = Stemmed::new(&folded.text, stemmer);
        index.scan(&stems.text, |start, keys| {
            for hit in keys.iter().filter_map(|&key| index.read_stems(&stems.text, start, key)) {
                if let Some((start, end)) = stems.folded(hit.start, hit.end) {
                    let span = folded.original(start, end);
                    found.extend(matched(index, &hit, span, text, Fit::Stem));
                }
            }
            0
        });
    }
    found.sort_by(|a, b| (a.span, &a.concept, a.fit).cmp(&(b.span, &b.concept, b.fit)));
    found.dedup_by(|b, a| a.span == b.span && a.concept == b.concept);
    found
}

fn matched(index: &Index, hit: &Hit<'_>, span: Span, text: &str, fit: Fit) -> Option<TargetMatch> {
    let row = &hit.row;
    let letters_fit = letters::fit(text, span, row.term, row.case_rule, row.part_of_speech);
    letters_fit.then(|| TargetMatch {
        span,
        concept: ConceptId(row.concept.to_string()),
        term: row.term.to_owned(),
        status: row.status,
        length: row.length,
        first_mention: row.first_mention,
        cases: hit.cases.clone(),
        fit,
        origin: Origin { file: index.file(row.file), line: row.line as usize },
    })
}
