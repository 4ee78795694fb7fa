//! Turns a glossary into the tables a matcher works with.

use std::borrow::Cow;

use super::Glossary;
use super::cache::Key;
use super::concept::{CaseRule, Concept, Length, Status, Term};
use super::fold::Folded;
use super::index::{Builder, Index};
use super::inflect;
use super::packed::{Row, TargetRow};
use crate::language::Lang;

/// What a matcher is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wish {
    /// Language of the story.
    pub from: Lang,
    /// Language of the edition.
    pub to: Lang,
    /// House whose style the edition follows.
    pub house: Option<String>,
}

/// The table of the terms of the story's language, with what takes their place.
pub(super) fn source_index(glossary: &Glossary, wish: &Wish, key: &Key) -> Index {
    let mut builder = Builder::default();
    for concept in glossary.concepts() {
        for term in concept.terms.iter().filter(|term| term.lang.same_language(&wish.from)) {
            let target = choose(concept, term, wish);
            let stays = concept.do_not_translate.then_some(term);
            let target = target.or(stays).map(|target| target_row(concept, target));
            let row = Row { target, ..row(concept, term) };
            builder.add(&row, &folded(inflect::forms(term)));
            for phrase in &term.except {
                let blocker =
                    Row { blocks: true, target: None, case_rule: CaseRule::Any, ..row.clone() };
                builder.add(&blocker, &[(Folded::new(phrase).text, None)]);
            }
        }
    }
    builder.finish(key)
}

/// The table of the terms of the edition's language, forbidden ones included.
pub(super) fn target_index(glossary: &Glossary, wish: &Wish, key: &Key) -> Index {
    let mut builder = Builder::default();
    for (concept, term) in target_terms(glossary, wish) {
        builder.add(&row(concept, term), &folded(inflect::forms(term)));
    }
    builder.finish(key)
}

/// The terms that count in an edition: those of its language that belong to its house or to none.
pub(super) fn target_terms<'g>(
    glossary: &'g Glossary,
    wish: &'g Wish,
) -> impl Iterator<Item = (&'g Concept, &'g Term)> {
    let ours = |term: &&Term| {
        let house = wish.house.is_none() || term.house.is_none() || term.house == wish.house;
        house && (term.lang.same_language(&wish.to))
    };
    let stays = |concept: &Concept| {
        concept.do_not_translate
            && !concept.terms.iter().any(|term| term.lang.same_language(&wish.to))
    };
    glossary.concepts().iter().flat_map(move |concept| {
        let kept = stays(concept);
        let terms = concept.terms.iter();
        terms
            .filter(move |term| ours(term) || (kept && term.lang.same_language(&wish.from)))
            .map(move |term| (concept, term))
    })
}

/// The term that takes the place of `source`: of the house asked for before one of none, of the
/// same length before another, then by status, region and the order of the glossary.
pub(super) fn choose<'c>(concept: &'c Concept, source: &Term, wish: &Wish) -> Option<&'c Term> {
    let usable = concept.terms.iter().filter(|term| {
        let house = term.house.is_none() || term.house == wish.house;
        house && term.status != Status::Forbidden && term.lang.same_language(&wish.to)
    });
    usable.min_by_key(|term| {
        let length = match (source.length, term.length) {
            (a, b) if a == b => 0,
            (_, Length::Full) => 1,
            _ => 2,
        };
        (length, term.house.is_none(), term.status, term.lang != wish.to)
    })
}

fn row<'g>(concept: &'g Concept, term: &'g Term) -> Row<'g> {
    let context: Vec<_> = term.context.iter().map(|word| Folded::new(word).text).collect();
    Row {
        concept: concept.id.as_str(),
        term: &term.text,
        case_rule: term.case_rule,
        part_of_speech: term.part_of_speech,
        status: term.status,
        layer: u32::try_from(concept.layer).unwrap_or(u32::MAX),
        blocks: false,
        context: Cow::Owned(context.join("\n")),
        file: &term.origin.file,
        line: u32::try_from(term.origin.line).unwrap_or(0),
        target: None,
    }
}

fn target_row<'g>(concept: &'g Concept, term: &'g Term) -> TargetRow<'g> {
    TargetRow {
        text: &term.text,
        status: term.status,
        length: term.length,
        part_of_speech: term.part_of_speech,
        gender: term.gender,
        number: term.number,
        designator: concept.designator,
        article: term.article,
        entity: concept.entity,
        forms: term.forms.iter().map(|form| (&*form.text, form.number, form.case)).collect(),
        file: &term.origin.file,
        line: u32::try_from(term.origin.line).unwrap_or(0),
    }
}

fn folded(forms: Vec<inflect::Inflected>) -> Vec<inflect::Inflected> {
    let mut forms: Vec<_> =
        forms.into_iter().map(|(text, number)| (Folded::new(text.trim()).text, number)).collect();
    let mut seen = std::collections::BTreeSet::new();
    forms.retain(|(text, _)| !text.is_empty() && seen.insert(text.clone()));
    forms
}
