//! A story against its edition: every paragraph, every sentence, every quote.

use std::borrow::Cow;

use super::judge::Judge;
use super::pair::Pair;
use super::reading::Reading;
use super::sides::{Answer, Side, answers, paragraphs};
use super::untranslated::has_words;
use super::{codes, rules_on, terms, verbatim};
use crate::finding::{
    Card, Finding, PARAGRAPH_ADDED, PARAGRAPH_MISSING, SENTENCE_ADDED, SENTENCE_MISSING,
};
use crate::format::deceptive_characters;
use crate::glossary::{Matcher, Usage};
use crate::language::Language;
use crate::quote::find_unclosed;
use crate::story::{Pairing, Story};
use crate::text::{Place, Span, Spans};

/// What happened to the meaning of `source` in `edition`, whoever made it.
///
/// `pairs` says for each block which sentence answers which, where the maker of the edition knows
/// it; without it paragraphs and sentences are aligned. `matcher` has the glossary's terms from
/// one language to the other, where terms matter. Findings point into both stories and come in the
/// order of the rules; [`crate::finding::Report`] sorts them by place.
#[must_use]
pub fn check(
    source: &Story,
    edition: &Story,
    pairs: Option<&[Vec<Pairing>]>,
    matcher: Option<&Matcher>,
    judge: &Judge,
) -> Vec<Finding> {
    check_and_name(source, edition, pairs, matcher, judge).0
}

/// The same, with what the edition calls the concepts of the glossary, for the editions behind it.
#[must_use]
pub fn check_and_name(
    source: &Story,
    edition: &Story,
    pairs: Option<&[Vec<Pairing>]>,
    matcher: Option<&Matcher>,
    judge: &Judge,
) -> (Vec<Finding>, Usage) {
    let mut findings = deceptive_characters(source);
    findings.extend(find_unclosed(source, Language::of(&source.lang)));
    let kept = verbatim::check(source, edition, judge, &mut findings);
    let mut a = Side::new(source, kept.source);
    let mut b = Side::new(edition, kept.edition);
    let paragraphs = paragraphs(&a, &b, pairs);
    for (left, right) in &paragraphs {
        codes::compare(&a, left, &b, right, &mut findings);
    }
    let answers = answers(&a, &b, &paragraphs, pairs);
    let names = matcher.map(|matcher| {
        let (names, said) = terms::check(&a, &b, &answers, matcher, &mut findings);
        (a.said, b.said) = said;
        names
    });
    for answer in answers {
        match answer {
            Answer::Sentences(from, to) => sentences(&a, &b, from, to, &mut findings),
            Answer::Missing(place) => alone(&a, place, &SENTENCE_MISSING, true, &mut findings),
            Answer::Added(place) => alone(&b, place, &SENTENCE_ADDED, false, &mut findings),
            Answer::BlockMissing(block) => {
                alone(&a, a.whole(block), &PARAGRAPH_MISSING, true, &mut findings);
            }
            Answer::BlockAdded(block) => {
                alone(&b, b.whole(block), &PARAGRAPH_ADDED, false, &mut findings);
            }
        }
    }
    let findings = findings.into_iter().filter_map(|finding| judge.settings.apply(finding));
    (findings.collect(), names.unwrap_or_default())
}

/// Compares two sentences, kept quotes and what machines read left out of both.
fn sentences(a: &Side, b: &Side, from: Place, to: Place, out: &mut Vec<Finding>) {
    let (source, target) = (a.prose_at(from), b.prose_at(to));
    if source == target && !has_words(&Reading::new(&source, a.language)) {
        return;
    }
    let pair = Pair::new(a.reading(&source, from), b.reading(&target, to));
    let (before, after) = (a.story.words(from), b.story.words(to));
    for finding in rules_on(&pair) {
        let mut finding = finding.moved_to(from, to);
        for (name, evidence, side) in
            [("source", &mut finding.source, a), ("target", &mut finding.target, b)]
        {
            let Some(evidence) = evidence else { continue };
            let words = side.story.words(evidence.place);
            words.clone_into(&mut evidence.text);
            if let Some(said) = finding.message.args.get_mut(name) {
                *said = words.into();
            }
        }
        out.push(finding.between(before, after));
    }
}

/// A sentence or block that nothing answers.
fn alone(side: &Side, place: Place, card: &'static Card, in_source: bool, out: &mut Vec<Finding>) {
    let text = side.story.words(place);
    if !text.chars().any(char::is_alphanumeric) {
        return;
    }
    let finding = Finding::new(card);
    out.push(if in_source {
        finding.in_source(place, text).between(text, "")
    } else {
        finding.in_target(place, text).between("", text)
    });
}

impl Side<'_> {
    /// The words at `place` with blanks where a kept quote stands, so that what was said in the
    /// source's language is not read in the edition's, and where there are no words of any language.
    fn prose_at(&self, place: Place) -> Cow<'_, str> {
        let text = self.story.words(place);
        let quotes = self.kept.iter().filter(|quote| quote.block == place.block);
        let codes = &self.codes[place.block];
        let first = codes.partition_point(|code| code.end <= place.span.start);
        let codes = codes[first..].iter().take_while(|code| code.start < place.span.end);
        let left_out = quotes.map(|quote| &quote.span).chain(codes);
        let mut out = Cow::Borrowed(text);
        for span in left_out.filter(|span| span.overlaps(place.span)) {
            let start = span.start.max(place.span.start) - place.span.start;
            let end = span.end.min(place.span.end) - place.span.start;
            out.to_mut().replace_range(start..end, &" ".repeat(end - start));
        }
        out
    }

    /// The reading of `text`, which is what stands at `place`; terms that both stories have say the
    /// same, whatever their words are.
    fn reading<'t>(&self, text: &'t str, place: Place) -> Reading<'t> {
        let mut reading = Reading::new(text, self.language);
        let first = self.said.partition_point(|said| {
            (said.block, said.span.start) < (place.block, place.span.start)
        });
        let here = self.said[first..]
            .iter()
            .take_while(|said| said.block == place.block && said.span.start < place.span.end);
        let start = place.span.start;
        let within = here.map(|said| Span::new(said.span.start - start, said.span.end - start));
        let within = Spans::of(within);
        reading.set_aside(|fact| within.contain(fact.span));
        reading
    }

    fn whole(&self, block: usize) -> Place {
        Place { block, span: Span::of(&self.story.blocks[block].text) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Severity;
    use crate::story::{Block, Meta, Role};

    fn story(lang: &str, paragraphs: &[&str]) -> Story {
        let block = |text: &&str| Block { role: Role::Paragraph, text: (*text).to_owned() };
        Story {
            lang: lang.parse().unwrap(),
            meta: Meta::default(),
            blocks: paragraphs.iter().map(block).collect(),
        }
    }

    fn errors(source: &Story, edition: &Story) -> Vec<(&'static str, String)> {
        let findings = check(source, edition, None, None, &Judge::default());
        findings
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|f| (f.rule.name, f.target.or(f.source).map_or_else(String::new, |e| e.text)))
            .collect()
    }

    #[test]
    fn a_faithful_edition_has_no_errors() {
        let source = story(
            "en",
            &[
                "A ferry ran aground near Geneva on Sunday. The captain has not been found.",
                "“We saw nothing in the fog,” said Halina Brandt, a passenger.",
            ],
        );
        let edition = story(
            "es",
            &[
                "Un transbordador encalló cerca de Ginebra el domingo. El capitán no ha sido hallado.",
                "“We saw nothing in the fog,” dijo Halina Brandt, una pasajera.",
            ],
        );
        assert_eq!(errors(&source, &edition), []);
    }

    #[test]
    fn a_changed_quote_a_lost_negation_and_a_dropped_paragraph_are_errors() {
        let source = story(
            "en",
            &[
                "“We saw nothing in the fog,” said Halina Brandt, a passenger.",
                "The captain has not been found.",
                "Divers will search the lake again in the morning, the police said.",
            ],
        );
        let edition = story(
            "es",
            &[
                "“We saw nothing in the smoke,” dijo Halina Brandt, una pasajera.",
                "El capitán ha sido hallado.",
            ],
        );
        let names: Vec<_> = errors(&source, &edition).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["quote-altered", "negation-lost", "paragraph-missing"]);
    }

    #[test]
    fn a_sentence_in_the_source_language_is_an_error_and_a_row_of_names_is_none() {
        let source =
            story("en", &["The harbour stays closed for now.", "Halina Brandt, Jonas Weil"]);
        assert_eq!(
            errors(&source, &Story { lang: "es".parse().unwrap(), ..source.clone() }),
            [("untranslated", "The harbour stays closed for now".to_owned())]
        );
    }
}
