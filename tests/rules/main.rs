//! The examples of every card: its rule speaks on what the card calls a drift and is silent on what
//! it calls harmless, when the texts go the way that stories go.

#[path = "../support/capability.rs"]
mod capability;
mod docs;
mod engine;

use std::collections::BTreeMap;

use wireloc::backend::Watch;
use wireloc::drift::{Judge, check, diff, stale};
use wireloc::finding::{Around, Card, Example, Finding, RULES};
use wireloc::format::{Document, Format, ReadSettings, read};
use wireloc::glossary::{Glossary, Layer};
use wireloc::localise::{QuotePolicy, Settings, localise};

use engine::Script;

/// Rules that speak of the engines of a run, or of a file beside it, and of no words.
const OF_THE_RUN: [&str; 3] = ["engine-fallback", "kept-local", "ignore-lapsed"];

#[test]
fn every_rule_speaks_on_its_drift_and_is_silent_on_the_harmless_texts() {
    let mut wrong = Vec::new();
    for card in RULES.iter().filter(|card| !OF_THE_RUN.contains(&card.name)) {
        for (example, expected) in [(card.drifts, true), (card.harmless, false)] {
            let example = example.unwrap_or_else(|| panic!("{} has no example", card.name));
            let findings = found(&example).unwrap_or_else(|ended| {
                wrong.push(format!("{} ends as {ended}", card.name));
                Vec::new()
            });
            let spoke: Vec<_> = findings.into_iter().map(|finding| finding.rule.name).collect();
            if spoke.contains(&card.name) != expected {
                wrong.push(describe(card, &example, expected, &spoke));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn describe(card: &Card, example: &Example, expected: bool, spoke: &[&str]) -> String {
    let fault = if expected { "is silent on" } else { "speaks on" };
    format!("{} {fault} {:?} → {:?}: {spoke:?}", card.name, example.a, example.b)
}

fn document(lang: &str, text: &str) -> Document {
    let lang = Some(lang.parse().unwrap());
    let settings = ReadSettings { format: Some(Format::Text), encoding: None, lang };
    read(text.as_bytes(), &settings).unwrap()
}

/// What is found in an example; where it is translated and ends as another edition, that one.
fn found(example: &Example) -> Result<Vec<Finding>, String> {
    let (a, b) = (document(example.from, example.a), document(example.to, example.b));
    let (source, edition) = (a.story(), b.story());
    let judge = Judge::default();
    Ok(match example.around {
        Around::Nothing if source.lang == edition.lang => diff(source, edition, &judge).findings,
        Around::Nothing => check(source, edition, None, None, &judge),
        Around::Glossary(text) => {
            let layer = Layer::Toml { name: "desk.toml".to_owned(), text: text.to_owned() };
            let glossary = Glossary::load(&[layer]).unwrap();
            let matcher = glossary.matcher(&source.lang, &edition.lang, None);
            check(source, edition, None, Some(&matcher), &judge)
        }
        Around::Edition { lang, text } => {
            stale(source, edition, document(lang, text).story(), &judge)
        }
        Around::Engine { quotes, answers } => return translated(&a, &b, quotes, answers),
    })
}

/// The findings of translating `a`, which has to end as the edition `b`.
fn translated(
    a: &Document,
    b: &Document,
    quotes: &str,
    answers: &[&str],
) -> Result<Vec<Finding>, String> {
    let quotes = match quotes {
        "keep" => QuotePolicy::Keep,
        "gloss" => QuotePolicy::Gloss,
        "translate" => QuotePolicy::Translate,
        other => panic!("{other} is no policy for quotes"),
    };
    let (from, to) = (&a.story().lang, &b.story().lang);
    let matcher = Glossary::empty().matcher(from, to, None);
    let (judge, exceptions) = (Judge::default(), BTreeMap::new());
    let settings =
        Settings { to, matcher: &matcher, quotes, judge: &judge, exceptions: &exceptions };
    let outcome =
        localise(a.story(), &[&Script::new(answers)], &settings, &Watch::default()).unwrap();
    let edition = a.splice(&outcome.edition).unwrap();
    if edition == b.text() { Ok(outcome.report.findings) } else { Err(edition) }
}
