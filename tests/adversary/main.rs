//! No engine can harm a story: whatever it answers, quotes stay as they were said, terms are what
//! the glossary says, and a sentence is right or is named as not right.

#[path = "../support/capability.rs"]
mod capability;
mod copy;
mod engine;

use std::collections::BTreeMap;

use copy::{PLACES, QUOTES, WORDS};
use engine::{HARMS, Harm, Harmful, honest};
use proptest::prelude::*;
use wireloc::backend::{Backend, Identity, Watch};
use wireloc::drift::Judge;
use wireloc::finding::Severity;
use wireloc::glossary::{Glossary, Layer, Matcher};
use wireloc::language::Lang;
use wireloc::localise::{LocaliseError, Outcome, QuotePolicy, Settings, localise};
use wireloc::protect::Mask;
use wireloc::story::{Block, Meta, Origin, Role, Story};

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn matcher() -> Matcher {
    let pairs: Vec<String> = PLACES.iter().map(|(en, es)| format!("{en}={es}")).collect();
    let layer = Layer::pairs(&pairs, &lang("en"), &lang("es")).unwrap();
    Glossary::load(&[layer]).unwrap().matcher(&lang("en"), &lang("es"), None)
}

fn run(story: &Story, backend: &dyn Backend) -> Result<Outcome, LocaliseError> {
    let (to, matcher, exceptions) = (lang("es"), matcher(), BTreeMap::new());
    let quotes = QuotePolicy::Keep;
    let judge = Judge::default();
    let settings =
        Settings { to: &to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    localise(story, &[backend], &settings, &Watch::default())
}

/// A paragraph and the one sentence in it.
fn paragraph() -> impl Strategy<Value = String> {
    let place = || prop::sample::select(PLACES).prop_map(|(en, _)| en);
    prop_oneof![
        place().prop_map(|p| format!(
            "The regional government said on television that there were no casualties near {p} \
             after the flood reached the old harbour with its warehouses."
        )),
        place().prop_map(|p| format!(
            "Rescue teams took 12 families out of the villages around {p} during the second night \
             of heavy rain, the ministry wrote."
        )),
        (place(), place()).prop_map(|(p, q)| format!(
            "A convoy with 1,500 blankets left for {p} and crossed the river on its way to {q}, \
             where the bridge had been repaired."
        )),
        prop::sample::select(QUOTES).prop_map(|q| format!(
            "“{q}” said the mayor of the flooded town on Monday, \
                while the rain went on over the valley."
        )),
        Just(format!(
            "He spoke of a “{}” and later of a “{}” in the whole valley, said the mayor.",
            WORDS[0], WORDS[1]
        )),
    ]
}

fn story() -> impl Strategy<Value = Story> {
    prop::collection::vec(paragraph(), 1..6).prop_map(|paragraphs| Story {
        lang: lang("en"),
        meta: Meta::default(),
        blocks: paragraphs.into_iter().map(|text| Block { role: Role::Paragraph, text }).collect(),
    })
}

/// What a paragraph should become.
fn right(text: &str) -> String {
    PLACES.iter().fold(honest(text), |text, (en, es)| text.replace(en, es))
}

fn check(story: &Story, harm: Harm, outcome: &Outcome) -> Result<(), TestCaseError> {
    let named = |block: usize| {
        outcome.report.findings.iter().any(|finding| {
            finding.severity == Severity::Error
                && finding.source.as_ref().or(finding.target.as_ref()).map(|e| e.place.block)
                    == Some(block)
        })
    };
    for (number, (block, made)) in story.blocks.iter().zip(&outcome.edition.blocks).enumerate() {
        prop_assert!(!made.text.contains("XQ"), "{harm:?}: a mask is left in {}", made.text);
        for words in QUOTES.iter().chain(WORDS) {
            let said = block.text.matches(words).count();
            prop_assert_eq!(made.text.matches(words).count(), said, "{:?}: {}", harm, made.text);
        }
        let left = made.pairings.iter().any(|pairing| pairing.origin == Origin::Source);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let good = words(&made.text) == words(&right(&block.text));
        prop_assert!(good || named(number), "{harm:?}: wrong and not named: {}", made.text);
        prop_assert!(!left || made.text == block.text, "{harm:?}: {}", made.text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_engine_harms_a_story(story in story(), opaque: bool, patience in 0..4usize) {
        let mask = if opaque { Mask::Opaque } else { Mask::Xml };
        for &harm in HARMS {
            let patience = if patience == 3 { usize::MAX } else { patience };
            let engine = Harmful::new(harm, mask, patience);
            match run(&story, &engine) {
                Ok(outcome) => check(&story, harm, &outcome)?,
                Err(error) => prop_assert_eq!(harm, Harm::Dies, "{}", error),
            }
        }
    }

    #[test]
    fn the_identity_engine_changes_nothing(texts in prop::collection::vec("\\PC{0,80}", 1..5)) {
        let blocks = texts.into_iter().map(|text| Block { role: Role::Paragraph, text });
        let story = Story { lang: lang("en"), meta: Meta::default(), blocks: blocks.collect() };
        let outcome = run(&story, &Identity::new("identity")).unwrap();
        for (block, made) in story.blocks.iter().zip(&outcome.edition.blocks) {
            prop_assert_eq!(&block.text, &made.text);
        }
        prop_assert!(outcome.report.findings.is_empty());
    }
}
