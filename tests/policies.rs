//! What becomes of quotes as a desk decides, and of the words around terms: whole stories, and an
//! engine that knows a handful of phrases.

#[path = "support/capability.rs"]
mod capability;

use std::collections::BTreeMap;
use std::sync::Mutex;

use proptest::prelude::*;
use wireloc::backend::{Answers, Backend, BackendError, Capability, Request, Watch};
use wireloc::drift::Judge;
use wireloc::finding::{Finding, Severity};
use wireloc::glossary::{Glossary, Layer, Matcher};
use wireloc::language::{Lang, Language};
use wireloc::localise::{Outcome, QuotePolicy, Settings, localise};
use wireloc::protect::{Answer, Provenance};
use wireloc::quote::{Quote, find_quotes};
use wireloc::story::{Block, Meta, Role, Story};
use wireloc::text::Place;

use capability::capability;

const STORY: &str = "“The dam held for 12 hours,” said Ana Brandt. The water reached the old bridge. \
    “Nobody left the town. We were not ready,” the mayor said.";

const PHRASES: &[(&str, &str)] = &[
    ("The dam held for 12 hours", "La presa resistió 12 horas"),
    (" said Ana Brandt.", " dijo Ana Brandt."),
    ("The water reached the old bridge.", "El agua llegó al viejo puente."),
    ("Nobody left the town.", "Nadie se fue de la ciudad."),
    ("We were not ready", "No estábamos listos"),
    (" the mayor said.", " dijo el alcalde."),
    ("Rescue teams found the remains of a ", "Los equipos de rescate hallaron los restos de un "),
    (" near the old harbour.", " cerca del viejo puerto."),
    ("We saw the ", "Vimos la "),
    (" fall into the harbour last night", " caer en el puerto anoche"),
];

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

/// A masked text, and the terms told with it.
type Asked = (String, Vec<(String, String)>);

/// Knows the phrases, and keeps the terms it was told of and the texts it was asked for.
struct Phrasebook {
    capability: Capability,
    spoils: Option<(&'static str, &'static str)>,
    asked: Mutex<Vec<Asked>>,
}

impl Phrasebook {
    fn new() -> Self {
        let capability = capability("phrasebook");
        Self { capability, spoils: None, asked: Mutex::default() }
    }

    fn cutting() -> Self {
        let mut cutting = Self::new();
        cutting.capability.cuts_clauses = true;
        cutting
    }

    fn spoiling(from: &'static str, to: &'static str) -> Self {
        Self { spoils: Some((from, to)), ..Self::new() }
    }
}

impl Backend for Phrasebook {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let answers = request.sentences.iter().map(|sentence| {
            let masked = request.render(sentence.shielded);
            self.asked.lock().unwrap().push((masked.text.clone(), sentence.terms.to_vec()));
            let mut text =
                PHRASES.iter().fold(masked.text.clone(), |t, (en, es)| t.replace(en, es));
            if let Some((from, to)) = self.spoils {
                text = text.replace(from, to);
            }
            Ok(Answer { pieces: masked.read(&text), provenance: Provenance::of("phrasebook") })
        });
        Ok(answers.collect())
    }
}

fn story(text: &str) -> Story {
    let block = Block { role: Role::Paragraph, text: text.to_owned() };
    Story { lang: lang("en"), meta: Meta::default(), blocks: vec![block] }
}

fn quotes(story: &Story) -> Vec<Place> {
    find_quotes(story, Language::of(&story.lang)).iter().map(|quote| quote.place).collect()
}

fn no_terms() -> Matcher {
    Glossary::empty().matcher(&lang("en"), &lang("es"), None)
}

fn made(
    text: &str,
    backend: &Phrasebook,
    quotes: QuotePolicy,
    exceptions: &BTreeMap<Place, QuotePolicy>,
    matcher: &Matcher,
) -> Outcome {
    let (to, judge) = (lang("es"), Judge::default());
    let settings = Settings { to: &to, matcher, judge: &judge, quotes, exceptions };
    localise(&story(text), &[backend], &settings, &Watch::default()).unwrap()
}

fn run(backend: &Phrasebook, quotes: QuotePolicy) -> Outcome {
    made(STORY, backend, quotes, &BTreeMap::new(), &no_terms())
}

fn names(outcome: &Outcome) -> Vec<&'static str> {
    let loud = |finding: &&Finding| finding.severity > Severity::Info;
    outcome.report.findings.iter().filter(loud).map(|finding| finding.rule.name).collect()
}

#[test]
fn a_gloss_stands_behind_the_kept_words_and_is_no_drift() {
    for backend in [Phrasebook::new(), Phrasebook::cutting()] {
        let outcome = run(&backend, QuotePolicy::Gloss);
        assert_eq!(
            outcome.edition.blocks[0].text,
            "“The dam held for 12 hours,” (traducción: «La presa resistió 12 horas») dijo Ana Brandt. \
             El agua llegó al viejo puente. “Nobody left the town. We were not ready,” (traducción: \
             «Nadie se fue de la ciudad. No estábamos listos») dijo el alcalde."
        );
        assert_eq!(names(&outcome), [""; 0]);
        let block = &outcome.edition.blocks[0];
        let sentences: Vec<_> =
            block.pairings.iter().map(|pairing| pairing.target.slice(&block.text)).collect();
        assert_eq!(sentences[1], "El agua llegó al viejo puente.");
        assert!(sentences[0].ends_with("dijo Ana Brandt.") && sentences[2].starts_with("“Nobody"));
    }
}

#[test]
fn a_gloss_that_is_no_translation_of_its_quote_is_left_out_and_named() {
    for (right, wrong) in [
        ("La presa resistió 12 horas", "La presa resistió 21 horas"),
        ("No estábamos", "Estábamos"),
    ] {
        let outcome = run(&Phrasebook::spoiling(right, wrong), QuotePolicy::Gloss);
        assert_eq!(names(&outcome), ["gloss-left-out"]);
        let text = &outcome.edition.blocks[0].text;
        assert!(!text.contains(wrong) && text.matches("(traducción:").count() == 1, "{text}");
        assert!(text.contains("“The dam held for 12 hours,”"));
    }
}

#[test]
fn what_is_wrong_behind_a_gloss_is_pointed_at_where_it_stands() {
    let backend = Phrasebook::spoiling("llegó al viejo", "no llegó al viejo");
    let outcome = run(&backend, QuotePolicy::Gloss);
    let text = &outcome.edition.blocks[0].text;
    let found = outcome.report.findings.iter().find(|f| f.rule.name == "negation-gained").unwrap();
    let target = found.target.as_ref().unwrap();
    assert_eq!(target.place.span.slice(text), target.text);
    assert_eq!(target.text, "no");
}

#[test]
fn translated_quotes_are_reported_each_and_none_is_altered() {
    let outcome = run(&Phrasebook::new(), QuotePolicy::Translate);
    assert_eq!(names(&outcome), ["quote-translated"; 2]);
    let text = &outcome.edition.blocks[0].text;
    assert!(text.contains("“La presa resistió 12 horas,” dijo Ana Brandt."), "{text}");
}

#[test]
fn one_quote_goes_its_own_way() {
    let places = quotes(&story(STORY));
    let chosen = |at: usize, policy| BTreeMap::from([(places[at], policy)]);
    let backend = Phrasebook::new();
    let freed = chosen(1, QuotePolicy::Translate);
    let outcome = made(STORY, &backend, QuotePolicy::Keep, &freed, &no_terms());
    assert_eq!(names(&outcome), ["quote-translated"]);
    let text = &outcome.edition.blocks[0].text;
    assert!(text.starts_with("“The dam held for 12 hours,” dijo"), "{text}");
    assert!(text.contains("“Nadie se fue de la ciudad. No estábamos listos,”"), "{text}");
    let glossed = chosen(0, QuotePolicy::Gloss);
    let outcome = made(STORY, &backend, QuotePolicy::Translate, &glossed, &no_terms());
    assert_eq!(names(&outcome), ["quote-translated"]);
    let text = &outcome.edition.blocks[0].text;
    assert!(text.starts_with("“The dam held for 12 hours,” (traducción: «"), "{text}");
}

const TERMS: &str = r#"
[[concept]]
id = "warhead"
[[concept.term]]
lang = "en"
text = "warhead"
[[concept.term]]
lang = "es"
text = "ojiva"
gender = "f"
"#;

fn terms() -> Matcher {
    let layer = Layer::Toml { name: "desk.toml".into(), text: TERMS.into() };
    Glossary::load(&[layer]).unwrap().matcher(&lang("en"), &lang("es"), None)
}

const TERMED: &str = "Rescue teams found the remains of a warhead near the old harbour. \
    “We saw the warhead fall into the harbour last night,” said Ana Brandt.";

#[test]
fn the_words_around_a_term_follow_it_and_quotes_are_left_alone() {
    let backend = Phrasebook::new();
    let outcome = made(TERMED, &backend, QuotePolicy::Gloss, &BTreeMap::new(), &terms());
    assert_eq!(
        outcome.edition.blocks[0].text,
        "Los equipos de rescate hallaron los restos de una ojiva cerca del viejo puerto. “We saw the \
         warhead fall into the harbour last night,” (traducción: «Vimos la ojiva caer en el puerto \
         anoche») dijo Ana Brandt."
    );
    assert_eq!(names(&outcome), [""; 0]);
}

#[test]
fn an_engine_is_told_the_terms_of_its_sentence_and_none_of_a_kept_quote() {
    let backend = Phrasebook::new();
    let _ = made(TERMED, &backend, QuotePolicy::Keep, &BTreeMap::new(), &terms());
    let asked = backend.asked.into_inner().unwrap();
    let told: Vec<_> = asked.iter().map(|(_, terms)| terms.len()).collect();
    assert_eq!(told, [1, 0]);
    assert_eq!(asked[0].1, [("warhead".to_owned(), "ojiva".to_owned())]);
    assert!(asked.iter().all(|(text, _)| !text.contains("fall into the harbour")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the copy and the policy, every kept quote stands in the edition, once and in order.
    #[test]
    fn kept_quotes_stand_byte_for_byte_under_every_policy(
        parts in prop::collection::vec(0..6usize, 1..8),
        freed in any::<u8>(),
        gloss: bool,
    ) {
        let pieces = [
            "“The dam held for 12 hours,” said Ana Brandt.",
            "The water reached the old bridge.",
            "“Nobody left the town. We were not ready,” the mayor said.",
            "Rescue teams found the remains of a warhead near the old harbour.",
            "“We saw the warhead fall into the harbour last night,” said Ana Brandt.",
            "He called it a “warhead of hope” and a “long night” on Monday.",
        ];
        let text = parts.iter().map(|&at| pieces[at]).collect::<Vec<_>>().join(" ");
        let source = story(&text);
        let found: Vec<_> = find_quotes(&source, Language::of(&source.lang))
            .into_iter()
            .filter(Quote::is_verbatim)
            .collect();
        let is_freed = |at: usize| freed >> (at % 8) & 1 == 1;
        let exceptions = (0..found.len())
            .filter(|&at| is_freed(at))
            .map(|at| (found[at].place, QuotePolicy::Translate))
            .collect();
        let policy = if gloss { QuotePolicy::Gloss } else { QuotePolicy::Keep };
        let outcome = made(&text, &Phrasebook::new(), policy, &exceptions, &terms());
        let made = &outcome.edition.blocks[0];
        let mut at = 0;
        for (number, quote) in found.iter().enumerate() {
            if !is_freed(number) {
                let said = source.words(quote.outer);
                let there = made.text[at..].find(said);
                prop_assert!(there.is_some(), "{said} is not behind {at} in {}", made.text);
                at += there.unwrap() + said.len();
            }
        }
        for pairs in made.pairings.windows(2) {
            prop_assert!(pairs[0].target.end <= pairs[1].target.start);
        }
        for evidence in outcome.report.findings.iter().filter_map(|finding| finding.target.as_ref()) {
            prop_assert!(made.text.get(evidence.place.span.start..evidence.place.span.end).is_some());
        }
        prop_assert!(!names(&outcome).iter().any(|name| ["quote-altered", "quote-missing"].contains(name)));
    }
}
