//! An edition whose story has a later version: which of its sentences are stale, and why (STR003).

use super::diff::{Part, diff};
use super::judge::Judge;
use super::pair::Pair;
use super::reading::Reading;
use super::rules_on;
use super::sides::{Answer, Side, answers, paragraphs};
use crate::finding::{Finding, STALE_TRANSLATION, Severity};
use crate::language::Language;
use crate::story::Story;
use crate::text::Place;

/// The sentences of `edition`, made from `old`, that no longer say what `new` says.
///
/// Each finding points at the changed words of `new` (where a sentence was taken out there are
/// none) and at the sentence of the edition, and names what the words were and are.
#[must_use]
pub fn stale(old: &Story, new: &Story, edition: &Story, judge: &Judge) -> Vec<Finding> {
    let versions = diff(old, new, judge);
    let (a, b) = (Side::new(old, Vec::new()), Side::new(edition, Vec::new()));
    let answered: Vec<(Place, Place)> = answers(&a, &b, &paragraphs(&a, &b, None), None)
        .into_iter()
        .filter_map(|answer| match answer {
            Answer::Sentences(from, to) => Some((from, to)),
            _ => None,
        })
        .collect();
    let mut findings = Vec::new();
    for part in &versions.parts {
        let Part::Changed(changed) = part else { continue };
        let causes = &versions.findings[changed.findings.clone()];
        let cause = causes.iter().max_by_key(|finding| finding.severity);
        let (Some(cause), Some(was)) = (cause.filter(|c| c.severity > Severity::Info), changed.old)
        else {
            continue;
        };
        let sentence = answered
            .iter()
            .find(|(from, _)| from.block == was.block && from.span.overlaps(was.span));
        let Some(&(_, there)) = sentence else { continue };
        let now = changed.new.map_or("", |place| new.words(place));
        if follows(new, now, edition, there) {
            continue;
        }
        findings.push(finding(
            cause,
            edition,
            there,
            old.words(was),
            changed.new.map(|at| (at, now)),
        ));
    }
    findings.into_iter().filter_map(|finding| judge.settings.apply(finding)).collect()
}

/// Whether the edition says what the later version says already.
fn follows(new: &Story, now: &str, edition: &Story, there: Place) -> bool {
    if now.is_empty() {
        return false;
    }
    let pair = Pair::new(
        Reading::new(now, Language::of(&new.lang)),
        Reading::new(edition.words(there), Language::of(&edition.lang)),
    );
    rules_on(&pair).iter().all(|finding| finding.severity == Severity::Info)
        && pair.a.quantities().next().is_some()
}

fn finding(
    cause: &Finding,
    edition: &Story,
    there: Place,
    was: &str,
    now: Option<(Place, &str)>,
) -> Finding {
    let words = |evidence: &Option<crate::finding::Evidence>| {
        evidence.as_ref().map_or_else(|| "–".to_owned(), |evidence| evidence.text.clone())
    };
    let sentence = edition.words(there);
    let finding = Finding::new(&STALE_TRANSLATION)
        .with("source", words(&cause.source))
        .with("target", words(&cause.target))
        .category(cause.category)
        .in_target(there, sentence);
    let finding = match (&cause.target, now) {
        (Some(evidence), _) => finding.in_source(evidence.place, evidence.text.clone()),
        (None, Some((place, text))) => finding.in_source(place, text),
        (None, None) => finding,
    };
    finding.between(was, sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story(lang: &str, text: &str) -> Story {
        Story {
            lang: lang.parse().unwrap(),
            meta: Meta::default(),
            blocks: vec![Block { role: Role::Paragraph, text: text.to_owned() }],
        }
    }

    #[test]
    fn the_sentence_that_says_the_old_number_is_stale_and_no_other() {
        let old = story("en", "The flood killed 12 people. The river rose on Sunday.");
        let new = story("en", "The flood killed 17 people. The river rose on Sunday.");
        let edition = story("es", "La inundación mató a 12 personas. El río subió el domingo.");
        let findings = stale(&old, &new, &edition, &Judge::default());
        let texts: Vec<_> =
            findings.iter().filter_map(|f| f.target.as_ref()).map(|e| e.text.as_str()).collect();
        assert_eq!(texts, ["La inundación mató a 12 personas."]);
        let updated = story("es", "La inundación mató a 17 personas. El río subió el domingo.");
        assert_eq!(stale(&old, &new, &updated, &Judge::default()), []);
    }
}
