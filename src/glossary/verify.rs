//! Compares the terms of a story's block with those of its edition's block.
//!
//! A pair of texts comes in, with the spans that are kept verbatim and belong to no glossary;
//! findings of the TRM family go out. Whoever made the edition is treated alike.

use std::collections::{BTreeMap, BTreeSet};

use super::Origin;
use super::concept::{ConceptId, Status};
use super::matcher::{Choice, Matcher, Target, TargetMatch, TermMatch};
use crate::finding::{
    Card, Finding, TERM_AMBIGUOUS, TERM_FORBIDDEN, TERM_FORM_UNCERTAIN, TERM_INCONSISTENT,
    TERM_MISSING, TERM_PROPOSED, TERM_WITHOUT_TARGET,
};
use crate::text::{Place, Span};

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Side<'t> {
    /// Which block of its story.
    pub block: usize,
    /// The text of the block.
    pub text: &'t str,
    /// What in it is kept verbatim: the glossary says nothing of quotes.
    pub kept: &'t [Span],
}

impl Side<'_> {
    fn is_free(&self, span: Span) -> bool {
        !self.kept.iter().any(|kept| kept.overlaps(span))
    }

    fn place(&self, span: Span) -> Place {
        Place { block: self.block, span }
    }
}

/// Length and name of a concept in an edition, with the word of the story and the place.
type Named<'u> = ((&'u str, &'u str), &'u (String, Place));

/// What an edition calls the concepts of its story, gathered block by block.
#[derive(Debug, Default)]
pub struct Usage {
    names: BTreeMap<ConceptId, BTreeMap<String, (String, Place)>>,
}

/// The findings about the terms of one block: `around` is the whole story, which tells apart
/// concepts of one name where the block does not.
#[must_use]
pub fn verify(
    matcher: &Matcher,
    source: Side<'_>,
    edition: Side<'_>,
    around: &str,
    usage: &mut Usage,
) -> Vec<Finding> {
    let mut terms = matcher.find_within(source.text, around);
    terms.retain(|term| source.is_free(term.span));
    let mut there = matcher.find_target(edition.text);
    there.retain(|term| edition.is_free(term.span));
    let pair = Pair { source, edition, there: &there, terms: &terms };
    let mut seen = BTreeSet::new();
    let firsts = terms.iter().filter(|term| seen.insert(&term.concept));
    let found = firsts.flat_map(|term| pair.judge(term)).collect();
    usage.note(&pair);
    found
}

struct Pair<'t> {
    source: Side<'t>,
    edition: Side<'t>,
    terms: &'t [TermMatch],
    there: &'t [TargetMatch],
}

impl Pair<'_> {
    /// What there is to say of a concept at its first mention in the block.
    fn judge(&self, term: &TermMatch) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Choice::First(others) = &term.choice {
            let others: Vec<_> = others.iter().map(ConceptId::as_str).collect();
            let finding = self.about(&TERM_AMBIGUOUS, term);
            let finding = finding.with("concept", term.concept.as_str());
            findings.push(self.named(finding.with("others", others.join(", "))));
        }
        let Some(target) = &term.target else {
            let finding = self.about(&TERM_WITHOUT_TARGET, term);
            findings.push(self.named(at_entry(finding, &term.origin)));
            return findings;
        };
        let mut right = self.there.iter().filter(|there| is_right(there, &term.concept));
        let right = right.next();
        let wrong = self.there.iter().find(|there| self.is_wrong(there, &term.concept));
        match (right, wrong) {
            (_, Some(wrong)) => {
                let words = wrong.span.slice(self.edition.text);
                let finding = self.at_target(&TERM_FORBIDDEN, term, target).with("found", words);
                let finding = finding.in_target(self.edition.place(wrong.span), words);
                findings.push(self.named(at_entry(finding, &wrong.origin)));
            }
            (None, None) => findings.push(self.named(self.at_target(&TERM_MISSING, term, target))),
            (Some(right), None) => findings.extend(self.doubts(term, target, right)),
        }
        findings
    }

    /// What wants eyes although the term is there.
    fn doubts<'f>(
        &'f self,
        term: &'f TermMatch,
        target: &'f Target,
        right: &'f TargetMatch,
    ) -> impl Iterator<Item = Finding> + 'f {
        let proposed = (right.status == Status::Proposed).then_some(&TERM_PROPOSED);
        let lemma = right.span.slice(self.edition.text) == target.lemma;
        let uncertain = (!target.certain && lemma).then_some(&TERM_FORM_UNCERTAIN);
        proposed.into_iter().chain(uncertain).map(move |rule| {
            let finding = self.at_target(rule, term, target);
            let words = right.span.slice(self.edition.text);
            self.named(finding.in_target(self.edition.place(right.span), words))
        })
    }

    /// A forbidden word is none where another concept of the block is called so.
    fn is_wrong(&self, there: &TargetMatch, concept: &ConceptId) -> bool {
        let is_another = |other: &&TargetMatch| {
            other.status != Status::Forbidden
                && other.span.overlaps(there.span)
                && (other.concept == *concept
                    || self.terms.iter().any(|term| term.concept == other.concept))
        };
        there.concept == *concept
            && there.status == Status::Forbidden
            && !self.there.iter().any(|other| is_another(&other))
    }

    fn about(&self, rule: &'static Card, term: &TermMatch) -> Finding {
        let words = term.span.slice(self.source.text);
        Finding::new(rule).with("word", words).in_source(self.source.place(term.span), words)
    }

    fn at_target(&self, rule: &'static Card, term: &TermMatch, target: &Target) -> Finding {
        at_entry(self.about(rule, term).with("target", target.text.as_str()), &target.origin)
    }

    fn named(&self, finding: Finding) -> Finding {
        finding.between(self.source.text, self.edition.text)
    }
}

fn is_right(there: &TargetMatch, concept: &ConceptId) -> bool {
    there.concept == *concept && there.status != Status::Forbidden
}

fn at_entry(finding: Finding, origin: &Origin) -> Finding {
    finding.with("file", &*origin.file).with("line", origin.line)
}

impl Usage {
    /// Notes the one name a block of the edition has for each concept of the story's block.
    fn note(&mut self, pair: &Pair<'_>) {
        let mut seen = BTreeSet::new();
        for term in pair.terms.iter().filter(|term| seen.insert(&term.concept)) {
            let Some(target) = &term.target else { continue };
            let mut names = pair.there.iter().filter(|there| is_right(there, &term.concept));
            let Some(name) =
                names.next().filter(|first| names.all(|other| other.term == first.term))
            else {
                continue;
            };
            let word = term.span.slice(pair.source.text).to_owned();
            let known = self.names.entry(term.concept.clone()).or_default();
            let length = format!("{}\u{0}{}", target.length.name(), name.term);
            known.entry(length).or_insert((word, pair.edition.place(name.span)));
        }
    }

    /// The concepts that have two names of one length: a full name and its initials are no two.
    #[must_use]
    pub fn inconsistencies(&self) -> Vec<Finding> {
        let two = self.names.values().filter_map(|names| {
            let parts = names.iter().filter_map(|(key, at)| Some((key.split_once('\u{0}')?, at)));
            let parts: Vec<_> = parts.collect();
            parts.windows(2).find(|pair| pair[0].0.0 == pair[1].0.0).map(<[_]>::to_vec)
        });
        let finding = |pair: Vec<Named<'_>>| {
            let [((_, first), (word, _)), ((_, second), (_, place))] = pair[..] else {
                return None;
            };
            let finding = Finding::new(&TERM_INCONSISTENT).with("word", word.as_str());
            let finding = finding.with("first", first).with("second", second);
            Some(finding.in_target(*place, second).between(first, second))
        };
        two.filter_map(finding).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Glossary;
    use super::*;

    fn names(source: &str, edition: &str) -> Vec<&'static str> {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let side = |text| Side { block: 0, text, kept: &[] };
        let found = verify(&matcher, side(source), side(edition), source, &mut Usage::default());
        found.iter().map(|finding| finding.rule.name).collect()
    }

    #[test]
    fn any_form_of_the_term_will_do_and_another_word_is_missing_or_forbidden() {
        let story = "Army strikes hit a school.";
        assert!(names(story, "Los ataques dañaron una escuela.").is_empty());
        assert_eq!(names(story, "Unas acciones dañaron una escuela."), ["term-missing"]);
        assert_eq!(names(story, "Las huelgas dañaron una escuela."), ["term-forbidden"]);
    }

    #[test]
    fn a_word_forbidden_for_one_concept_is_right_for_another() {
        let story = "The nurses' strike over pay went on while the union met.";
        assert!(names(story, "La huelga de enfermeras siguió.").is_empty());
    }

    #[test]
    fn a_proposed_term_is_reported_where_it_is_used() {
        let edition = "Lo dijo el Instituto Coreano de Análisis de Defensa.";
        let story = "The Korea Institute for Defense Analyses said so.";
        assert_eq!(names(story, edition), ["term-proposed"]);
    }

    #[test]
    fn two_names_of_one_length_are_inconsistent() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let mut usage = Usage::default();
        let story = "An army strike hit a school.";
        for text in ["Un ataque dañó una escuela.", "Un bombardeo dañó una escuela."] {
            let side = |text| Side { block: 0, text, kept: &[] };
            let _ = verify(&matcher, side(story), side(text), story, &mut usage);
        }
        let found = usage.inconsistencies();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.name, "term-inconsistent");
    }
}
