//! Compares the terms of a story's block with those of its edition's block.
//!
//! A pair of texts comes in, with the spans that are kept verbatim and belong to no glossary;
//! findings of the TRM family go out. Whoever made the edition is treated alike.

use std::collections::BTreeSet;

use super::before::Before;
use super::concept::{After, ConceptId, Entity, Status};
use super::matcher::{Choice, Matcher, Target, TargetMatch, TermMatch};
use super::{Origin, Usage};
use crate::finding::{
    Card, Finding, TERM_AMBIGUOUS, TERM_FORBIDDEN, TERM_FORM_UNCERTAIN, TERM_MISSING,
    TERM_PROPOSED, TERM_WITHOUT_TARGET,
};
use crate::language::{Agreement, Language};
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
    /// Whether it is read in one go with the others, as a headline or a caption is not.
    pub is_running_text: bool,
}

impl Side<'_> {
    fn is_free(&self, span: Span) -> bool {
        !self.kept.iter().any(|kept| kept.overlaps(span))
    }

    pub(super) fn place(&self, span: Span) -> Place {
        Place { block: self.block, span }
    }
}

/// What was found of the terms of one block.
#[derive(Debug, Default)]
pub struct Verified {
    /// What there is to say of them.
    pub findings: Vec<Finding>,
    /// Terms of the source that the edition has, and where they stand there.
    pub said: (Vec<Place>, Vec<Place>),
}

/// Judges the terms of one block: `around` is the whole story, which tells apart concepts of one name
/// where the block does not.
#[must_use]
pub fn verify(
    matcher: &Matcher,
    source: Side<'_>,
    edition: Side<'_>,
    around: &str,
    usage: &mut Usage,
) -> Verified {
    let mut terms = matcher.find_within(source.text, around);
    terms.retain(|term| source.is_free(term.span));
    if terms.is_empty() {
        return Verified::default();
    }
    let mut there = matcher.find_target(edition.text);
    there.retain(|term| edition.is_free(term.span));
    let rules = &*Language::of(matcher.to()).lexicon().agreement;
    let pair = Pair { source, edition, there: &there, terms: &terms, rules };
    let mut seen = BTreeSet::new();
    let firsts = terms.iter().filter(|term| seen.insert(&term.concept));
    let findings = firsts.flat_map(|term| pair.judge(term)).collect();
    usage.note(&pair);
    Verified { findings, said: pair.said() }
}

/// The terms of a story's block, and those of the block that answers it.
pub(super) struct Pair<'t> {
    pub source: Side<'t>,
    pub edition: Side<'t>,
    pub terms: &'t [TermMatch],
    pub there: &'t [TargetMatch],
    pub rules: &'static Agreement,
}

impl Pair<'_> {
    /// Where the terms stand that both texts have.
    fn said(&self) -> (Vec<Place>, Vec<Place>) {
        let has =
            |there: &&TargetMatch| self.terms.iter().any(|term| is_right(there, &term.concept));
        let right: Vec<&TargetMatch> = self.there.iter().filter(has).collect();
        let kept = self
            .terms
            .iter()
            .filter(|term| right.iter().any(|there| there.concept == term.concept));
        let kept = kept.map(|term| self.source.place(term.span)).collect();
        (kept, right.iter().map(|there| self.edition.place(there.span)).collect())
    }

    /// What there is to say of a concept at its first mention in the block.
    fn judge(&self, term: &TermMatch) -> Vec<Finding> {
        let others = match &term.choice {
            Choice::First(others) => others.as_slice(),
            Choice::Only | Choice::Context(_) => &[],
        };
        if self.there.iter().any(|there| others.iter().any(|other| is_right(there, other))) {
            // Whoever made the edition knew which one was meant.
            return Vec::new();
        }
        let mut findings: Vec<Finding> = self.ambiguous(term, others).into_iter().collect();
        let Some(target) = term.target() else {
            let finding = self.about(&TERM_WITHOUT_TARGET, term);
            findings.push(self.named(at_entry(finding, &term.origin())));
            return findings;
        };
        let right = || self.there.iter().filter(|there| is_right(there, &term.concept));
        let wrong = self.there.iter().find(|there| self.is_wrong(there, &term.concept));
        match (right().next(), wrong) {
            (_, Some(wrong)) => {
                let words = wrong.span.slice(self.edition.text);
                let finding = self.at_target(&TERM_FORBIDDEN, term, target).with("found", words);
                let finding = finding.in_target(self.edition.place(wrong.span), words);
                findings.push(self.named(at_entry(finding, &wrong.origin)));
            }
            // Which term is missing nobody knows where several are called so.
            (None, None) if others.is_empty() => {
                findings.push(self.named(self.at_target(&TERM_MISSING, term, target)));
            }
            (None, None) => {}
            (Some(first), None) => {
                findings.extend(self.doubts(term, target, first));
                findings.extend(right().find_map(|there| self.wrong_case(term, target, there)));
            }
        }
        findings
    }

    /// What there is to say of a term that `others` have, too.
    fn ambiguous(&self, term: &TermMatch, others: &[ConceptId]) -> Option<Finding> {
        let names: Vec<_> = others.iter().map(ConceptId::as_str).collect();
        (!names.is_empty()).then(|| {
            let finding = self.about(&TERM_AMBIGUOUS, term);
            let finding = finding.with("concept", term.concept.as_str());
            let finding = finding.with("others", names.join(", "));
            self.named(at_entry(finding, &term.origin()))
        })
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
            let finding = self.at_target(rule, term, target).with("case", "unknown");
            self.at_term(finding, right)
        })
    }

    /// A term that stands in another case than the word before it asks for.
    fn wrong_case(
        &self,
        term: &TermMatch,
        target: &Target,
        there: &TargetMatch,
    ) -> Option<Finding> {
        if there.cases.is_empty() {
            return None;
        }
        let text = &self.edition.text[..there.span.start];
        let before = Before::read(text, self.rules, target.gender)?;
        let owns = target.entity != Some(Entity::Person);
        let asked = before.asked(self.rules, owns, None)?;
        if asked.allows(&there.cases) {
            return None;
        }
        let wanted = target.form(target.number, asked.case, After::Definite);
        let words = before.link.as_deref().unwrap_or(&before.word);
        let finding = self.at_target(&TERM_FORM_UNCERTAIN, term, target);
        let finding = finding.with("case", asked.case.name()).with("before", words);
        let finding = finding.with("wanted", wanted.unwrap_or("none"));
        Some(self.at_term(finding, there))
    }

    /// The finding, pointing at a term of the edition.
    fn at_term(&self, finding: Finding, there: &TargetMatch) -> Finding {
        let words = there.span.slice(self.edition.text);
        let finding = finding.with("found", words);
        self.named(finding.in_target(self.edition.place(there.span), words))
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

/// Whether a name may stand for the concept.
pub(super) fn is_right(there: &TargetMatch, concept: &ConceptId) -> bool {
    there.concept == *concept && there.status != Status::Forbidden
}

/// A finding about a term, with the place of its entry.
pub(super) fn at_entry(finding: Finding, origin: &Origin) -> Finding {
    finding.with("file", &*origin.file).with("line", origin.line)
}

#[cfg(test)]
mod tests {
    use super::super::Glossary;
    use super::*;

    fn names(source: &str, edition: &str) -> Vec<&'static str> {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let side = |text| Side { block: 0, text, kept: &[], is_running_text: true };
        let found = verify(&matcher, side(source), side(edition), source, &mut Usage::default());
        found.findings.iter().map(|finding| finding.rule.name).collect()
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
}
