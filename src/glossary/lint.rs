//! Looks a glossary over: what in it cannot work, or says two things.

use std::collections::{BTreeMap, BTreeSet};

use super::concept::{Concept, PartOfSpeech, Status, Term};
use super::fold::Folded;
use super::{Glossary, Origin};
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
    for conflict in glossary.conflicts() {
        let message = Message::new("lint-conflict")
            .with("term", conflict.later.text.as_str())
            .with("other", conflict.earlier.text.as_str())
            .with("place", place(&conflict.earlier.origin));
        problems.push(warning(&conflict.later.origin, message));
    }
    for concept in glossary.concepts() {
        contradictions(concept, &mut problems);
        genders(concept, &mut problems);
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

/// A word that is to be used and forbidden at once.
fn contradictions(concept: &Concept, problems: &mut Vec<Problem>) {
    let forbidden = concept.terms.iter().filter(|term| term.status == Status::Forbidden);
    for term in forbidden {
        let same = |other: &&Term| {
            other.status != Status::Forbidden
                && (&other.lang, &other.house, &other.text) == (&term.lang, &term.house, &term.text)
        };
        if let Some(other) = concept.terms.iter().find(same) {
            let message = Message::new("lint-forbidden-preferred")
                .with("term", term.text.as_str())
                .with("place", place(&other.origin));
            problems.push(error(&term.origin, message));
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

/// One word for two concepts of which none says by what it is known.
fn doubles(glossary: &Glossary, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<(&Lang, String, &Option<String>), (&Concept, &Term)> = BTreeMap::new();
    for concept in glossary.concepts() {
        let terms = concept.terms.iter().filter(|term| term.status != Status::Forbidden);
        for term in terms {
            let key = (&term.lang, Folded::new(&term.text).text, &term.house);
            let Some((first, known)) = seen.get(&key) else {
                seen.insert(key, (concept, term));
                continue;
            };
            let told_apart = !known.context.is_empty() || !term.context.is_empty();
            if first.id != concept.id && known.text == term.text && !told_apart {
                let message = Message::new("lint-double")
                    .with("term", term.text.as_str())
                    .with("concept", first.id.as_str())
                    .with("place", place(&known.origin));
                problems.push(warning(&term.origin, message));
            }
        }
    }
}

/// A term that is not found even where it stands alone.
fn unmatched(glossary: &Glossary, problems: &mut Vec<Problem>) {
    let concepts = glossary.concepts();
    let langs: BTreeSet<&Lang> =
        concepts.iter().flat_map(|concept| concept.terms.iter().map(|term| &term.lang)).collect();
    for lang in langs {
        let matcher = glossary.matcher(lang, lang, None);
        for concept in concepts {
            for term in concept.terms.iter().filter(|term| term.lang == *lang) {
                let there = matcher.find_target(&term.text);
                if !there.iter().any(|found| found.concept == concept.id) {
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
            { lang = \"es\", text = \"vado\", status = \"forbidden\" },\n]\n\
            [[concept]]\nid = \"b\"\nterm = [\n\
            { lang = \"en\", text = \"ford\" },\n]\n";
        assert_eq!(problems(text), [(6, "lint-no-gender"), (12, "lint-double")]);
    }

    #[test]
    fn the_shipped_glossaries_are_sound() {
        let glossary = Glossary::shipped();
        let errors =
            lint(&glossary).into_iter().filter(|problem| problem.severity == Severity::Error);
        let errors: Vec<_> = errors.map(|problem| (problem.origin, problem.message.args)).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}
