//! Turns a glossary into the tables a matcher works with.

use std::borrow::Cow;

use super::Glossary;
use super::cache::Key;
use super::concept::{CaseRule, Concept, FirstMention, Form, Length, Status, Term};
use super::fold::Folded;
use super::index::{Builder, Index};
use super::inflect;
use super::packed::{Answers, PackedForm, Row, TargetRow};
use super::stem::{Stemmed, Stemmer};
use crate::language::{Lang, Language};

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
            let stays = concept.do_not_translate.then_some(term);
            let target = choose(concept, term, wish).or(stays);
            let target = target.map(|target| target_row(&mut builder, concept, target));
            let answers = Answers { target, mention: mention(&mut builder, concept, wish) };
            let row = row(&mut builder, concept, term);
            builder.add(&row, &folded(inflect::forms(term)), &answers);
            for phrase in &term.except {
                let blocker = Row { blocks: true, case_rule: CaseRule::Any, ..row.clone() };
                let phrase = folded(vec![Form::new(phrase.as_str(), None)]);
                builder.add(&blocker, &phrase, &Answers::default());
            }
        }
    }
    builder.finish(key)
}

/// The table of the terms of the edition's language, forbidden ones included. Those are sought by
/// their forms alone, and not by their stems: another word may share a stem.
pub(super) fn target_index(glossary: &Glossary, wish: &Wish, key: &Key) -> Index {
    let stemmer = Stemmer::of(Language::of(&wish.to));
    let mut builder = Builder::default();
    for (concept, term) in target_terms(glossary, wish) {
        let forms = folded(inflect::forms(term));
        let may_stand = term.status != Status::Forbidden;
        let stems = forms.first().zip(stemmer.as_ref().filter(|_| may_stand));
        let stems = stems.map(|(lemma, stemmer)| Stemmed::new(&lemma.text, stemmer).text);
        let row = Row {
            stems: Cow::Owned(stems.unwrap_or_default()),
            ..row(&mut builder, concept, term)
        };
        builder.add(&row, &forms, &Answers::default());
    }
    builder.finish(key)
}

/// The terms that count in an edition: those of its language that belong to its house or to none, and
/// of none only where the house does not say otherwise of the same words. What another house forbids
/// is forbidden there alone.
fn target_terms<'g>(
    glossary: &'g Glossary,
    wish: &'g Wish,
) -> impl Iterator<Item = (&'g Concept, &'g Term)> {
    let of_house = |term: &Term| term.house.is_some() && term.house == wish.house;
    let ours = move |concept: &Concept, term: &Term| {
        let says_otherwise = |other: &Term| {
            of_house(other) && (&other.lang, &other.text) == (&term.lang, &term.text)
        };
        let counts = match (&term.house, &wish.house) {
            (None, _) => !concept.terms.iter().any(says_otherwise),
            (Some(_), None) => term.status != Status::Forbidden,
            (house, asked) => house == asked,
        };
        counts && term.lang.same_language(&wish.to)
    };
    let stays = |concept: &Concept| {
        concept.do_not_translate
            && !concept.terms.iter().any(|term| term.lang.same_language(&wish.to))
    };
    glossary.concepts().iter().flat_map(move |concept| {
        let kept = stays(concept);
        let terms = concept.terms.iter();
        terms
            .filter(move |term| {
                ours(concept, term) || (kept && term.lang.same_language(&wish.from))
            })
            .map(move |term| (concept, term))
    })
}

/// The term that takes the place of `source`: of the house asked for before one of none, of the
/// same length before another, then by status, region and the order of the glossary.
pub(super) fn choose<'c>(concept: &'c Concept, source: &Term, wish: &Wish) -> Option<&'c Term> {
    usable(concept, wish).min_by_key(|term| {
        let length = match (source.length, term.length) {
            (a, b) if a == b => 0,
            (_, Length::Full) => 1,
            _ => 2,
        };
        (length, preference(term, wish))
    })
}

/// The full and the short name between which the first mention decides, where the desk wants that.
fn mention<'c>(
    builder: &mut Builder,
    concept: &'c Concept,
    wish: &Wish,
) -> Option<(TargetRow<'c>, TargetRow<'c>)> {
    let best = |full: bool| {
        let terms = usable(concept, wish).filter(|term| (term.length == Length::Full) == full);
        terms.min_by_key(|term| preference(term, wish))
    };
    let short = best(false).filter(|short| short.first_mention != FirstMention::AsWritten)?;
    let full = best(true)?;
    Some((target_row(builder, concept, full), target_row(builder, concept, short)))
}

fn usable<'c>(concept: &'c Concept, wish: &Wish) -> impl Iterator<Item = &'c Term> {
    concept.terms.iter().filter(|term| {
        let house = term.house.is_none() || term.house == wish.house;
        house && term.status != Status::Forbidden && term.lang.same_language(&wish.to)
    })
}

/// What comes first among the terms that may stand: one that is only admitted is right where a person
/// wrote it, and is put in where there is no other.
fn preference(term: &Term, wish: &Wish) -> (bool, bool, Status, bool) {
    let admitted = term.status == Status::Admitted;
    (term.house.is_none(), admitted, term.status, term.lang != wish.to)
}

fn row<'g>(builder: &mut Builder, concept: &'g Concept, term: &'g Term) -> Row<'g> {
    let context: Vec<_> = term.context.iter().map(|word| Folded::new(word).text).collect();
    Row {
        concept: Cow::Borrowed(concept.id.as_str()),
        term: &term.text,
        stems: Cow::Borrowed(""),
        case_rule: term.case_rule,
        part_of_speech: term.part_of_speech,
        status: term.status,
        length: term.length,
        first_mention: term.first_mention,
        layer: u32::try_from(concept.layer).unwrap_or(u32::MAX),
        blocks: false,
        context: Cow::Owned(context.join("\n")),
        file: builder.file(&term.origin.file),
        line: line(term),
    }
}

fn target_row<'g>(builder: &mut Builder, concept: &'g Concept, term: &'g Term) -> TargetRow<'g> {
    // The dictionary form is the row's text.
    let forms = inflect::known_forms(term).into_iter().skip(1).map(packed);
    TargetRow {
        text: &term.text,
        status: term.status,
        length: term.length,
        first_mention: term.first_mention,
        part_of_speech: term.part_of_speech,
        gender: term.gender,
        number: term.number,
        designator: concept.designator,
        article: term.article,
        entity: concept.entity,
        forms: forms.collect(),
        file: builder.file(&term.origin.file),
        line: line(term),
    }
}

fn line(term: &Term) -> u32 {
    u32::try_from(term.origin.line).unwrap_or(0)
}

fn packed<'f>(form: Form) -> PackedForm<'f> {
    let Form { text, number, case, after } = form;
    PackedForm { text: Cow::Owned(text), number, case, after }
}

/// The forms as they are compared, without those of no letters.
fn folded(forms: Vec<Form>) -> Vec<PackedForm<'static>> {
    let fold = |form: Form| {
        let words = Folded::new(&form.text).text;
        let text = words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        packed(Form { text, ..form })
    };
    let forms = forms.into_iter().map(fold);
    forms.filter(|form| !form.text.is_empty()).collect()
}
