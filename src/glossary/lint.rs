//! Looks a glossary over: what in it cannot work, or says two things.

use std::collections::{BTreeMap, BTreeSet};

use super::concept::{Concept, FirstMention, Length, PartOfSpeech, Status, Term};
use super::fold::Folded;
use super::{Conflict, Glossary, Origin};
use crate::finding::{Message, Severity};
use crate::language::{Lang, Language};

/// Something in a glossary that wants eyes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The entry it is about.
    pub origin: Origin,
    /// An error where the glossary cannot do what it says, else a warning.
    pub severity: Severity,
    /// What is wrong.
    pub message: Message,
}

/// Everything in `glossary` that wants eyes, in the order of its files.
#[must_use]
pub fn lint(glossary: &Glossary) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(glossary.conflicts().iter().map(set_aside));
    for concept in glossary.concepts() {
        contradictions(concept, &mut problems);
        rivals(concept, &mut problems);
        genders(concept, &mut problems);
        expansions(concept, &mut problems);
        one_sided(concept, &mut problems);
    }
    doubles(glossary, &mut problems);
    unmatched(glossary, &mut problems);
    problems.sort_by(|a, b| (&a.origin, a.message.id).cmp(&(&b.origin, b.message.id)));
    problems
}

fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.file, origin.line)
}

fn warning(origin: &Origin, message: Message) -> Problem {
    Problem { origin: origin.clone(), severity: Severity::Warning, message }
}

fn error(origin: &Origin, message: Message) -> Problem {
    Problem { origin: origin.clone(), severity: Severity::Error, message }
}

/// What a later layer takes the place of, forbids, or allows again.
fn set_aside(Conflict { earlier, later, .. }: &Conflict) -> Problem {
    let id = match (later.text == earlier.text, later.status) {
        (false, _) => "lint-conflict",
        (true, Status::Forbidden) => "lint-forbidden-preferred",
        (true, _) => "lint-allowed-forbidden",
    };
    let message = Message::new(id)
        .with("term", later.text.as_str())
        .with("other", earlier.text.as_str())
        .with("place", place(&earlier.origin));
    warning(&later.origin, message)
}

/// A word as it is compared.
fn folded(term: &Term) -> String {
    Folded::new(&term.text).text
}

/// Terms of a concept that may stand, with each later one of the same language and house.
fn pairs(concept: &Concept) -> impl Iterator<Item = (&Term, &Term)> {
    let terms = concept.terms.iter().enumerate();
    terms.flat_map(|(at, term)| {
        let same = |other: &&Term| other.lang == term.lang && other.house == term.house;
        concept.terms[at + 1..].iter().filter(same).map(move |other| (term, other))
    })
}

/// A word that is to be used and forbidden at once.
fn contradictions(concept: &Concept, problems: &mut Vec<Problem>) {
    for (a, b) in pairs(concept) {
        let forbidden = [a, b].map(|term| term.status == Status::Forbidden);
        if forbidden[0] != forbidden[1] && folded(a) == folded(b) {
            let (never, allowed) = if forbidden[0] { (a, b) } else { (b, a) };
            let message = Message::new("lint-forbidden-preferred")
                .with("term", never.text.as_str())
                .with("place", place(&allowed.origin));
            problems.push(error(&never.origin, message));
        }
    }
}

/// Two preferred names of one length, of which an edition only ever gets the first.
fn rivals(concept: &Concept, problems: &mut Vec<Problem>) {
    for (a, b) in pairs(concept) {
        let preferred = [a, b].iter().all(|term| term.status == Status::Preferred);
        // A language nobody translates into may spell its words in several ways.
        let spelled = Language::of(&a.lang).lexicon().inflection.genders.is_empty();
        if preferred && !spelled && a.length == b.length && a.part_of_speech == b.part_of_speech {
            let message = Message::new("lint-rival")
                .with("term", b.text.as_str())
                .with("other", a.text.as_str())
                .with("place", place(&a.origin));
            problems.push(warning(&b.origin, message));
        }
    }
}

/// A noun without gender in a language that has genders.
fn genders(concept: &Concept, problems: &mut Vec<Problem>) {
    for term in &concept.terms {
        let is_noun = matches!(
            term.part_of_speech,
            None | Some(PartOfSpeech::Noun | PartOfSpeech::ProperNoun)
        );
        let has_genders = !Language::of(&term.lang).lexicon().inflection.genders.is_empty();
        if is_noun && has_genders && term.gender.is_none() && term.status != Status::Forbidden {
            let message = Message::new("lint-no-gender").with("term", term.text.as_str());
            problems.push(warning(&term.origin, message));
        }
    }
}

/// A short name whose first mention wants a full one that is not there, or a full name that wants
/// something of its first mention.
fn expansions(concept: &Concept, problems: &mut Vec<Problem>) {
    for term in concept.terms.iter().filter(|term| term.first_mention != FirstMention::AsWritten) {
        let serves = |other: &&Term| {
            other.length == Length::Full
                && other.lang == term.lang
                && other.status != Status::Forbidden
                && (other.house.is_none() || other.house == term.house)
        };
        let has_full = concept.terms.iter().any(|other| serves(&other));
        let problem = match (term.length, has_full) {
            (Length::Full, _) => "lint-full-name-first-mention",
            (_, false) => "lint-no-expansion",
            _ => continue,
        };
        let message = Message::new(problem).with("term", term.text.as_str());
        problems.push(error(&term.origin, message));
    }
}

/// A concept that has terms of one language alone and is to be translated.
fn one_sided(concept: &Concept, problems: &mut Vec<Problem>) {
    let Some((first, others)) = concept.terms.split_first() else {
        let message = Message::new("lint-no-term").with("concept", concept.id.as_str());
        return problems.push(error(&concept.origin, message));
    };
    let alone = others.iter().all(|other| other.lang.same_language(&first.lang));
    let forbids = concept.terms.iter().any(|term| term.status == Status::Forbidden);
    if alone && !forbids && !concept.do_not_translate {
        let message = Message::new("lint-one-sided")
            .with("concept", concept.id.as_str())
            .with("lang", first.lang.as_str());
        problems.push(warning(&concept.origin, message));
    }
}

/// One word for two concepts of which none says by what it is known. Among the languages that
/// concepts begin with only: those are read, and what is written may well call two things alike.
fn doubles(glossary: &Glossary, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(&Lang, String), Vec<(&Concept, &Term)>> = BTreeMap::new();
    for concept in glossary.concepts() {
        let read = concept.terms.first().map(|term| &term.lang);
        let may_stand = |term: &&Term| term.status != Status::Forbidden && read == Some(&term.lang);
        for term in concept.terms.iter().filter(may_stand) {
            let known = seen.entry((&term.lang, folded(term))).or_default();
            let told_apart = |other: &Term| !other.context.is_empty() || !term.context.is_empty();
            let rival = known.iter().find(|(of, other)| {
                of.id != concept.id
                    && of.layer == concept.layer
                    && other.house == term.house
                    && other.text == term.text
                    && !told_apart(other)
            });
            if let Some((first, other)) = rival {
                let message = Message::new("lint-double")
                    .with("term", term.text.as_str())
                    .with("concept", first.id.as_str())
                    .with("place", place(&other.origin));
                problems.push(warning(&term.origin, message));
            }
            known.push((concept, term));
        }
    }
}

/// The language of a term and its house.
fn kind(term: &Term) -> (&Lang, Option<&str>) {
    (&term.lang, term.house.as_deref())
}

/// A term that is not found even where it stands alone: nothing of it is left when it is folded, its
/// own exception hides it, or a longer term of a later glossary takes its place.
fn unmatched(glossary: &Glossary, problems: &mut Vec<Problem>) {
    let concepts = glossary.concepts();
    let terms = concepts.iter().flat_map(|concept| &concept.terms);
    let kinds: BTreeSet<(&Lang, Option<&str>)> = terms.map(kind).collect();
    for (lang, house) in kinds {
        let matcher = glossary.matcher(lang, lang, house);
        for concept in concepts {
            for term in concept.terms.iter().filter(|term| kind(term) == (lang, house)) {
                let there = matcher.find_target(&term.text);
                let hidden =
                    term.except.iter().any(|phrase| Folded::new(phrase).text == folded(term));
                if hidden || !there.iter().any(|found| found.concept == concept.id) {
                    let message = Message::new("lint-unmatchable").with("term", term.text.as_str());
                    problems.push(error(&term.origin, message));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Layer;
    use super::*;

    fn problems(text: &str) -> Vec<(usize, &'static str)> {
        let layer = Layer::Toml { name: "desk.toml".into(), text: text.into() };
        let found = lint(&Glossary::load(&[layer]).unwrap());
        found.iter().map(|problem| (problem.origin.line, problem.message.id)).collect()
    }

    #[test]
    fn what_cannot_work_is_named_with_its_line() {
        let text = "[[concept]]\nid = \"a\"\nterm = [\n\
            { lang = \"en\", text = \"ford\" },\n\
            { lang = \"es\", text = \"vado\", gender = \"m\", house = \"efe\" },\n\
            { lang = \"es\", text = \"paso\" },\n\
            { lang = \"es\", text = \"vado\", status = \"forbidden\" },\n\
            { lang = \"es\", text = \"Paso\", status = \"forbidden\" },\n]\n\
            [[concept]]\nid = \"b\"\nterm = [\n\
            { lang = \"en\", text = \"ford\", except = [\"ford\"] },\n]\n\
            [[concept]]\nid = \"c\"\n";
        let wanted = [
            (6, "lint-no-gender"),
            (8, "lint-forbidden-preferred"),
            (11, "lint-one-sided"),
            (13, "lint-double"),
            (13, "lint-unmatchable"),
            (16, "lint-no-term"),
        ];
        assert_eq!(problems(text), wanted);
    }

    #[test]
    fn names_that_cannot_be_chosen_between_are_told() {
        let text = "[[concept]]\nid = \"a\"\nterm = [\n\
            { lang = \"en\", text = \"RWA\", length = \"acronym\" },\n\
            { lang = \"es\", text = \"AA\", gender = \"f\", length = \"acronym\", first_mention = \"expansion\" },\n\
            { lang = \"es\", text = \"ARA\", gender = \"f\", length = \"acronym\" },\n]\n";
        assert_eq!(problems(text), [(5, "lint-no-expansion"), (6, "lint-rival")]);
    }

    #[test]
    fn the_shipped_glossaries_are_sound() {
        let glossary = Glossary::shipped();
        let problems = lint(&glossary).into_iter();
        let problems: Vec<_> = problems.map(|problem| (problem.origin, problem.message)).collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
