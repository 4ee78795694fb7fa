//! What an edition calls the concepts of its story, and what a run of editions does.
//!
//! Names are gathered block by block; what they say together (one concept in two forms, a first
//! mention without its full name) is told at the end. The editions of a run are compared in the
//! order in which they were asked for, whatever the order of the work.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Origin;
use super::concept::{ConceptId, FirstMention, Length};
use super::matcher::{Target, TargetMatch, TermMatch};
use super::mention::is_explained;
use super::verify::{Pair, at_entry, is_right};
use crate::finding::{Finding, Severity, TERM_FIRST_MENTION, TERM_INCONSISTENT};
use crate::text::Place;

/// What an edition calls the concepts of its story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    names: BTreeMap<ConceptId, BTreeMap<(Length, String), Named>>,
    mentions: BTreeMap<ConceptId, Mentioned>,
}

/// A name where it first stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Named {
    /// The word of the story.
    word: String,
    /// In the edition.
    place: Place,
    /// The entry of the name.
    origin: Origin,
    /// The edition, where it is another one of the run.
    file: Option<Arc<str>>,
}

/// The mentions of a concept whose first one is told from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mentioned {
    word: String,
    full: String,
    short: String,
    policy: FirstMention,
    origin: Origin,
    /// Each mention in running text: its place, whether it is the full name, and whether the other
    /// name stands in brackets behind it.
    places: Vec<(Place, bool, bool)>,
}

impl Usage {
    /// Notes the names that a block of the edition has for the concepts of the story's block.
    pub(super) fn note(&mut self, pair: &Pair<'_>) {
        let mut seen = std::collections::BTreeSet::new();
        for term in pair.terms.iter().filter(|term| seen.insert(&term.concept)) {
            let Some(target) = term.target() else { continue };
            let right = |there: &&TargetMatch| is_right(there, &term.concept);
            let right: Vec<_> = pair.there.iter().filter(right).collect();
            self.note_name(pair, term, target, &right);
            if let Some(mention) = term.mention()
                && pair.edition.is_running_text
            {
                self.note_mentions(pair, term, mention, &right);
            }
        }
    }

    /// Where the names stand, for whoever writes more into the edition.
    pub fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let names = self.names.values_mut().flat_map(BTreeMap::values_mut);
        names.map(|named| &mut named.place)
    }

    /// Notes the one name that a block has for a concept.
    fn note_name(
        &mut self,
        pair: &Pair<'_>,
        term: &TermMatch,
        target: &Target,
        right: &[&TargetMatch],
    ) {
        let Some((name, others)) = right.split_first() else { return };
        if others.iter().any(|other| other.term != name.term) {
            return;
        }
        let named = || Named {
            word: term.span.slice(pair.source.text).to_owned(),
            place: pair.edition.place(name.span),
            origin: name.origin.clone(),
            file: None,
        };
        let known = self.names.entry(term.concept.clone()).or_default();
        known.entry((target.length, name.term.clone())).or_insert_with(named);
    }

    fn note_mentions(
        &mut self,
        pair: &Pair<'_>,
        term: &TermMatch,
        mention: &(Target, Target),
        right: &[&TargetMatch],
    ) {
        let (full, short) = mention;
        let mentioned = self.mentions.entry(term.concept.clone()).or_insert_with(|| Mentioned {
            word: term.span.slice(pair.source.text).to_owned(),
            full: full.lemma.clone(),
            short: short.lemma.clone(),
            policy: short.first_mention,
            origin: short.origin.clone(),
            places: Vec::new(),
        });
        // A surname inside the full name is no mention of its own.
        let inside = |one: &TargetMatch| {
            right.iter().any(|other| other.span != one.span && other.span.contains(one.span))
        };
        let outer: Vec<_> = right.iter().filter(|there| !inside(there)).collect();
        for (at, there) in outer.iter().enumerate() {
            let explained = outer
                .get(at + 1)
                .is_some_and(|next| is_explained(pair.edition.text, there.span, next.span));
            let place = pair.edition.place(there.span);
            mentioned.places.push((place, there.length == Length::Full, explained));
        }
    }

    /// What there is to say of the edition as a whole.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let first = self.mentions.values().flat_map(Mentioned::findings);
        self.inconsistencies().into_iter().chain(first).collect()
    }

    /// The concepts that have two names of one length: a full name and its initials are no two.
    fn inconsistencies(&self) -> Vec<Finding> {
        let pairs = self.names.values().filter_map(|names| {
            let names: Vec<_> = names.iter().collect();
            let two = names.windows(2).find(|pair| pair[0].0.0 == pair[1].0.0)?;
            let mut two = [two[0], two[1]];
            two.sort_by_key(|(_, named)| named.place);
            Some(two)
        });
        let finding = |[first, second]: [(&(Length, String), &Named); 2]| {
            inconsistent(&first.0.1, None, (&second.0.1, second.1))
        };
        pairs.map(finding).collect()
    }

    /// Takes in the names of the edition in `file`, the next of a run, and says which of them differ
    /// from those of the editions before it.
    pub fn follow(&mut self, file: &str, edition: &Self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (concept, names) in &edition.names {
            let known = self.names.entry(concept.clone()).or_default();
            for ((length, name), named) in names {
                let other = known.iter().find(|((of, other), _)| of == length && other != name);
                let own = edition.names[concept].keys().filter(|(of, _)| of == length).count();
                if let Some(((_, other), earlier)) = other.filter(|_| own == 1) {
                    let file = earlier.file.as_deref();
                    findings.push(inconsistent(other, file, (name, named)));
                }
                let file = Some(Arc::from(file));
                known
                    .entry((*length, name.clone()))
                    .or_insert_with(|| Named { file, ..named.clone() });
            }
        }
        findings
    }
}

/// One concept is called `first`, in the edition `file` where it is another one, and `second`.
fn inconsistent(first: &str, file: Option<&str>, (second, named): (&str, &Named)) -> Finding {
    let finding = Finding::new(&TERM_INCONSISTENT).with("word", named.word.as_str());
    let finding = finding.with("first", first).with("second", second);
    let finding = finding.with("edition", file.unwrap_or("none"));
    at_entry(finding, &named.origin).in_target(named.place, second).between(first, second)
}

impl Mentioned {
    fn findings(&self) -> Vec<Finding> {
        let expands = self.policy == FirstMention::Expansion;
        let judged = self.places.iter().enumerate().filter_map(|(at, (place, is_full, with))| {
            let after = at.checked_sub(1).is_some_and(|before| self.places[before].2);
            let fault = match (at, is_full) {
                (0, false) if expands && !with => "first",
                (1.., true) if expands && !after => "again",
                (_, true) if !expands => "full",
                _ => return None,
            };
            Some(self.finding(fault, *place))
        });
        judged.collect()
    }

    fn finding(&self, fault: &'static str, place: Place) -> Finding {
        let (right, wrong) = match fault {
            "first" => (&self.full, &self.short),
            _ => (&self.short, &self.full),
        };
        let finding = Finding::new(&TERM_FIRST_MENTION).with("fault", fault);
        let finding = finding.with("word", self.word.as_str());
        let finding = finding.with("wrong", wrong.as_str()).with("right", right.as_str());
        let finding = at_entry(finding, &self.origin).in_target(place, wrong.as_str());
        let severity = if fault == "first" { Severity::Warning } else { Severity::Info };
        finding.severity(severity).between(wrong, &place.block.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Glossary, Layer, Matcher, Side, verify};
    use super::*;

    fn matcher(text: &str) -> Matcher {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let layer = Layer::Toml { name: "desk.toml".into(), text: text.to_owned() };
        Glossary::load(&[layer]).unwrap().matcher(&en, &es, None)
    }

    /// The usage of blocks of a story and its edition.
    fn usage(matcher: &Matcher, blocks: &[(&str, &str)]) -> Usage {
        let mut usage = Usage::default();
        for (block, (source, edition)) in blocks.iter().enumerate() {
            let side = |text| Side { block, text, kept: &[], is_running_text: true };
            let _ = verify(matcher, side(source), side(edition), source, &mut usage);
        }
        usage
    }

    const STRIKE: &str = "An army strike hit a school.";
    const DESK: &str = r#"
        [[concept]]
        id = "strike"
        term = [
          { lang = "en", text = "strike" },
          { lang = "es", text = "ataque", gender = "m" },
          { lang = "es", text = "bombardeo", gender = "m", status = "admitted" },
        ]"#;

    #[test]
    fn two_names_of_one_length_are_inconsistent() {
        let blocks =
            [(STRIKE, "Un ataque dañó una escuela."), (STRIKE, "Un bombardeo dañó una escuela.")];
        let found = usage(&matcher(DESK), &blocks).findings();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.name, "term-inconsistent");
        assert_eq!(found[0].target.as_ref().unwrap().place.block, 1);
    }

    #[test]
    fn an_edition_follows_those_before_it_in_the_run() {
        let matcher = matcher(DESK);
        let of = |words: &str| usage(&matcher, &[(STRIKE, words)]);
        let mut run = Usage::default();
        let names =
            ["Un ataque dañó una escuela.", "Un bombardeo la dañó.", "Otro ataque fue ayer."];
        let found: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(at, words)| run.follow(&format!("{at}.es.txt"), &of(words)).len())
            .collect();
        assert_eq!(found, [0, 1, 1]);
    }

    #[test]
    fn a_first_mention_without_its_full_name_is_told_and_a_second_one_with_it() {
        let text = r#"
            [[concept]]
            id = "rwa"
            term = [
              { lang = "en", text = "RWA", length = "acronym" },
              { lang = "es", text = "Autoridad del Agua", gender = "f" },
              { lang = "es", text = "AA", length = "acronym", first_mention = "expansion" },
            ]"#;
        let matcher = matcher(text);
        let told = |blocks: &[&str]| -> Vec<(String, usize)> {
            let blocks: Vec<_> = blocks.iter().map(|words| ("The RWA left.", *words)).collect();
            let findings = usage(&matcher, &blocks).findings();
            let key = |finding: &Finding| {
                let evidence = finding.target.as_ref().unwrap();
                (evidence.text.clone(), evidence.place.block)
            };
            findings.iter().map(key).collect()
        };
        assert_eq!(told(&["La AA se fue.", "La AA calló."]), [("AA".to_owned(), 0)]);
        let twice = told(&["La Autoridad del Agua (AA) se fue.", "La Autoridad del Agua calló."]);
        assert_eq!(twice, [("Autoridad del Agua".to_owned(), 1)]);
        assert!(told(&["La AA (Autoridad del Agua) se fue.", "La AA calló."]).is_empty());
    }
}
