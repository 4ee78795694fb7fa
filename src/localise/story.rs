//! One story into one edition: the order of the work.

use super::agreement;
use super::assemble::{Standing, assemble, is_rough};
use super::by_rule::Rules;
use super::freed;
use super::glosses;
use super::ladder::{Attempt, Errand, Fault, Task, climb};
use super::plan::{Passage, Plan, plan};
use super::policy::{LocaliseError, serve};
use super::settings::Settings;
use super::slots::{Held, hold, stays};
use super::terms::find_terms;
use super::unknown::{self, Names};
use crate::backend::{Backend, BackendError, Capability, Watch};
use crate::drift::{self, Judge};
use crate::finding::{
    ANSWER_REPAIRED, Category, Evidence, Finding, Report, SENTENCE_LEFT, SLOT_TROUBLE, UNTRANSLATED,
};
use crate::glossary::{TermMatch, Usage};
use crate::language::Language;
use crate::protect::{Slot, SlotKind};
use crate::quote::{Quote, find_quotes};
use crate::story::{Block, Edition, Localised, Origin, Pairing, Story};
use crate::text::{Place, Span};

/// What came of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The edition.
    pub edition: Edition,
    /// What was found in it.
    pub report: Report,
    /// What the edition calls the concepts of the glossary.
    pub names: Usage,
    /// What was done.
    pub stats: Stats,
}

/// What was done with a story.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stats {
    /// The engine, by its configured name.
    pub backend: String,
    /// Sentences in the story.
    pub sentences: usize,
    /// Passages the engine was asked for.
    pub asked: usize,
    /// Their length in characters.
    pub characters: usize,
    /// Quotes kept as they were said.
    pub quotes: usize,
    /// Terms of the glossary put in.
    pub terms: usize,
    /// Passages whose first answer was not taken and a later one was.
    pub repaired: usize,
    /// Passages that stay in the source language.
    pub left: usize,
}

/// Localises `story` with the first of `backends` that may and can serve it; where one stops for good,
/// the next begins the story anew.
///
/// # Errors
/// [`LocaliseError`] where none may or can.
pub fn localise(
    story: &Story,
    backends: &[&dyn Backend],
    settings: &Settings<'_>,
    watch: &Watch,
) -> Result<Outcome, LocaliseError> {
    if story.blocks.is_empty() {
        // Nothing to say and nobody to ask: an engine that is not there is no reason to fail.
        let edition = as_it_is(story, settings);
        let (report, names) = (Report::default(), Usage::default());
        return Ok(Outcome { edition, report, names, stats: Stats::default() });
    }
    let (outcome, served) = serve(story, backends, settings.to, |backend| {
        localise_with(backend, story, settings, watch)
    })?;
    let served = served.and_then(|finding| settings.judge.settings.apply(finding));
    let findings = outcome.report.findings.into_iter().chain(served).collect();
    Ok(Outcome { report: Report::new(findings), ..outcome })
}

fn localise_with(
    backend: &dyn Backend,
    story: &Story,
    settings: &Settings<'_>,
    watch: &Watch,
) -> Result<Outcome, BackendError> {
    let capability = backend.capability();
    let work = work(story, settings, capability);
    let Work { quotes, rules, terms, held, plan } = &work;
    let errand = Errand { backend, from: &story.lang, to: settings.to, watch };
    let mut attempts = std::thread::scope(|scope| {
        // The engine has the time: what the check reads is read while its answers are made.
        scope.spawn(|| drift::make_ready(&story.lang, settings.to));
        climb(&tasks(plan), errand)
    })?;
    agreement::follow(plan.asked(), &mut attempts, terms, story, Language::of(settings.to));
    let glossed = attempts.split_off(plan.passages.len());
    let mut edition = as_it_is(story, settings);
    if let Some(rules) = rules {
        write_by_rule(story, rules, settings, &mut edition);
    }
    let assembled = assemble(story, plan, &attempts, &mut edition, capability.localises);
    let (mut findings, mut names) = (Vec::new(), Usage::default());
    if capability.localises {
        let told = (attempts.as_slice(), assembled.standings.as_slice());
        (findings, names) = judged(story, &edition, &work, told, settings);
        let written = glosses::write(story, &plan.glosses, &glossed, settings, &mut findings);
        let places = names.places_mut();
        glosses::put_in(&mut edition, &written, &assembled.kept, &mut findings, places);
    }
    let kept = quotes.iter().filter(|quote| stays(quote, settings)).count();
    let is_term = |slot: &&Slot| slot.kind == SlotKind::Term;
    let terms = held.iter().flat_map(|held| &held.slots).filter(is_term).count();
    let stats = Stats { quotes: kept, terms, ..stats(capability, plan, &attempts) };
    Ok(Outcome { edition, report: Report::new(findings), names, stats })
}

/// What is kept of a story, what is written by rule, and what an engine is asked for.
pub(super) struct Work {
    quotes: Vec<Quote>,
    rules: Option<Rules>,
    terms: Vec<Vec<TermMatch>>,
    held: Vec<Held>,
    pub plan: Plan,
}

/// Finds out what there is to do with a story, for an engine of this kind.
pub(super) fn work(story: &Story, settings: &Settings<'_>, capability: &Capability) -> Work {
    let language = Language::of(&story.lang);
    let quotes = find_quotes(story, language);
    let terms = if capability.localises {
        find_terms(story, &quotes, settings)
    } else {
        vec![Vec::new(); story.blocks.len()]
    };
    let rules = capability.localises.then(|| Rules::new(language, Language::of(settings.to)));
    let dates = find_dates(story, rules.as_ref());
    let held = hold(story, &quotes, &dates, &terms, settings, capability);
    let glosses = if capability.localises {
        glosses::plan(story, &quotes, &dates, &terms, settings)
    } else {
        Vec::new()
    };
    let plan = plan(story, &held, &terms, glosses, capability.localises);
    Work { quotes, rules, terms, held, plan }
}

/// The dates of each block of prose, in the words of the edition.
fn find_dates(story: &Story, rules: Option<&Rules>) -> Vec<Vec<Slot>> {
    let blocks = story.blocks.iter().map(|block| match rules {
        Some(rules) if block.role.is_prose() => rules.dates(&block.text),
        _ => Vec::new(),
    });
    blocks.collect()
}

/// Writes the blocks that no engine writes; the glossary knows places before any table does.
fn write_by_rule(story: &Story, rules: &Rules, settings: &Settings<'_>, edition: &mut Edition) {
    let place = |name: &str| {
        let found =
            settings.matcher.find(name).into_iter().find(|term| term.span == Span::of(name));
        found.and_then(|term| term.target().map(|target| target.text.clone()))
    };
    for (block, made) in story.blocks.iter().zip(&mut edition.blocks) {
        if let Some(text) = rules.write(block, &place) {
            let (source, target) = (Span::of(&block.text), Span::of(&text));
            let pairings = vec![Pairing { source, target, origin: Origin::Rule }];
            *made = Localised { text, pairings };
        }
    }
}

/// What the engine is asked for: the passages, each with its neighbours in the block, and the
/// sentences of the glosses.
fn tasks(plan: &Plan) -> Vec<Task<'_>> {
    let glosses = plan.glosses.iter().flat_map(|gloss| in_a_row(&gloss.sentences));
    in_a_row(&plan.passages).chain(glosses).collect()
}

fn in_a_row(passages: &[Passage]) -> impl Iterator<Item = Task<'_>> {
    let neighbour = |at: Option<usize>, block: usize| {
        let passage = passages.get(at?)?;
        (passage.block == block).then_some(&passage.shielded)
    };
    passages.iter().enumerate().map(move |(at, passage)| Task {
        shielded: &passage.shielded,
        before: neighbour(at.checked_sub(1), passage.block),
        after: neighbour(Some(at + 1), passage.block),
        terms: &passage.terms,
    })
}

/// Every block as it stands in the story.
fn as_it_is(story: &Story, settings: &Settings<'_>) -> Edition {
    let blocks = story.blocks.iter().map(|block| {
        let whole = Span::of(&block.text);
        let pairing = Pairing { source: whole, target: whole, origin: Origin::Kept };
        Localised { text: block.text.clone(), pairings: vec![pairing] }
    });
    Edition { lang: settings.to.clone(), blocks: blocks.collect() }
}

fn stats(capability: &Capability, plan: &Plan, attempts: &[Attempt]) -> Stats {
    let asked = || plan.asked().filter(|passage| passage.shielded.has_words());
    let length = |text: &str| text.chars().count();
    Stats {
        backend: capability.name.clone(),
        sentences: plan.blocks.iter().map(Vec::len).sum(),
        asked: asked().count(),
        characters: asked().flat_map(|passage| passage.shielded.texts()).map(length).sum(),
        repaired: attempts.iter().flatten().filter(|done| done.fault.is_some()).count(),
        left: attempts.iter().filter(|attempt| attempt.is_err()).count(),
        ..Stats::default()
    }
}

/// All there is to say of an edition before glosses are put in, and what it calls its concepts.
fn judged(
    story: &Story,
    edition: &Edition,
    work: &Work,
    (attempts, standings): (&[Attempt], &[Standing]),
    settings: &Settings<'_>,
) -> (Vec<Finding>, Usage) {
    let Work { quotes, plan, .. } = work;
    let mut findings = findings(story, edition, plan, attempts, standings);
    let left = passages_left(plan, attempts);
    let judge = Judge { translated: freed::places(quotes, settings), ..settings.judge.clone() };
    let (drifted, names) = drifted(story, edition, &Settings { judge: &judge, ..*settings }, &left);
    findings.extend(drifted);
    let reported = freed::findings(story, edition, quotes, settings).into_iter();
    findings.extend(reported.filter_map(|finding| judge.settings.apply(finding)));
    (findings, names)
}

/// What the engine's answers leave to be said.
fn findings(
    story: &Story,
    edition: &Edition,
    plan: &Plan,
    attempts: &[Attempt],
    standings: &[Standing],
) -> Vec<Finding> {
    let names = Names::of(story);
    let mut findings = Vec::new();
    for ((passage, attempt), standing) in plan.passages.iter().zip(attempts).zip(standings) {
        let source = Place { block: passage.block, span: passage.span };
        let target = Place { block: passage.block, span: standing.span };
        let words = story.words(source);
        let text = &edition.blocks[passage.block].text;
        findings.extend(answered(attempt).map(|finding| {
            let finding = finding.in_source(source, words);
            finding.in_target(target, target.span.slice(text)).between(words, "")
        }));
        for &unknown in attempt.iter().flat_map(|done| &done.restored.unknown) {
            let place = Place { span: unknown.shifted(target.span.start), ..target };
            let (word, sentence) = (place.span.slice(text), standing.sentence.slice(text));
            findings.extend(unknown::finding(&names, word, (source, words), (place, sentence)));
        }
    }
    findings
}

/// Where the story's own words stand in the edition because no answer passed.
fn passages_left(plan: &Plan, attempts: &[Attempt]) -> Vec<Place> {
    let left = plan.passages.iter().zip(attempts).filter(|(_, attempt)| attempt.is_err());
    left.map(|(passage, _)| Place { block: passage.block, span: passage.span }).collect()
}

/// What happened to the meaning, and what things are called. Sentences without an answer that passes
/// have been named, and nothing more is said of them.
fn drifted(
    story: &Story,
    edition: &Edition,
    settings: &Settings<'_>,
    left: &[Place],
) -> (Vec<Finding>, Usage) {
    let blocks = story
        .blocks
        .iter()
        .zip(&edition.blocks)
        .map(|(block, made)| Block { role: block.role, text: made.text.clone() });
    let made =
        Story { lang: edition.lang.clone(), meta: story.meta.clone(), blocks: blocks.collect() };
    let pairs: Vec<Vec<Pairing>> =
        edition.blocks.iter().map(|block| block.pairings.clone()).collect();
    // What is not translated has no facts to compare; its quotes stand, and terms have to be named.
    let is_told = |finding: &Finding| {
        let stays = matches!(finding.category, Category::GlossaryTerm | Category::Quotation);
        let evidence = finding.source.as_ref().filter(|_| !stays);
        evidence.is_some_and(|Evidence { place, .. }| {
            left.iter().any(|left| {
                let overlaps = finding.rule == &UNTRANSLATED && left.span.overlaps(place.span);
                left.block == place.block && (overlaps || left.span.contains(place.span))
            })
        })
    };
    let matcher = Some(settings.matcher);
    let (mut findings, usage) =
        drift::check_and_name(story, &made, Some(&pairs), matcher, settings.judge);
    findings.retain(|finding| !is_told(finding));
    (findings, usage)
}

/// The finding about how an answer came about, if there is anything to say.
fn answered(attempt: &Attempt) -> Option<Finding> {
    match attempt {
        Err(fault) => Some(Finding::new(&SENTENCE_LEFT).with("fault", kind(fault))),
        Ok(done) => {
            let fault = done.fault.as_ref()?;
            let torn = is_rough(attempt) && matches!(fault, Fault::Slots(_));
            Some(if torn {
                Finding::new(&SLOT_TROUBLE)
            } else {
                Finding::new(&ANSWER_REPAIRED).with("fault", kind(fault))
            })
        }
    }
}

/// What kind of fault, as the messages tell them apart.
fn kind(fault: &Fault) -> &'static str {
    match fault {
        Fault::Slots(_) => "slots",
        Fault::Refused(_) => "silence",
        Fault::Doubt(_) => "doubt",
    }
}
