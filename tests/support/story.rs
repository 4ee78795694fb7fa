//! A short story of our own with its slots, and an engine that translates it word by word: what a
//! right answer is can be said for every sentence, in every mask and in every piece.

use wireloc::backend::{Backend, BackendError, Watch};
use wireloc::language::Lang;
use wireloc::localise::{Attempt, Errand, Fault, Task, Translated, climb};
use wireloc::protect::{Shielded, Slot, SlotKind, shield};
use wireloc::text::Span;

/// A name that stands in no other text: where it turns up, the story has leaked.
pub const CANARY: &str = "Quellmoor";
/// A key that stands nowhere else.
pub const KEY: &str = "key-canary-5d41402abc4b2a76";

const WORDS: &[(&str, &str)] = &[
    ("the", "el"),
    ("river", "río"),
    ("rose", "subió"),
    ("by", "en"),
    ("centimetres", "centímetros"),
    ("within", "en"),
    ("two", "dos"),
    ("days", "días"),
    ("and", "y"),
    ("people", "personas"),
    ("had", "tuvieron"),
    ("to", "que"),
    ("leave", "dejar"),
    ("their", "sus"),
    ("houses", "casas"),
    ("near", "cerca"),
    ("old", "viejo"),
    ("bridge", "puente"),
    ("said", "dijo"),
    ("a", "un"),
    ("spokesman", "portavoz"),
    ("for", "para"),
    ("on", "el"),
    ("monday", "lunes"),
    ("water", "agua"),
    ("now", "ahora"),
    ("stands", "está"),
    ("at", "a"),
    ("of", "de"),
    ("all", "todas"),
    ("schools", "escuelas"),
    ("in", "en"),
    ("town", "ciudad"),
    ("remain", "siguen"),
    ("closed", "cerradas"),
    ("until", "hasta"),
    ("friday", "viernes"),
    ("helpers", "ayudantes"),
    ("filled", "llenaron"),
    ("bags", "sacos"),
    ("with", "con"),
    ("sand", "arena"),
];

/// Words of a slot in the source, in the edition, and what they are.
type Held = (&'static str, &'static str, SlotKind);

/// The sentences, and the words of their slots: what stands in the source, what in the edition.
const SENTENCES: &[(&str, &[Held])] = &[
    (
        "The river rose by 1200 centimetres within two days and 300 people had to leave their houses.",
        &[],
    ),
    (
        "\"It is over\" said a spokesman for the Quellmoor Water Board on Monday near the old bridge.",
        &[
            ("\"It is over\"", "\"It is over\"", SlotKind::Quote),
            ("Quellmoor Water Board", "Junta de Quellmoor", SlotKind::Term),
        ],
    ),
    (
        "The water now stands at the houses of 14 people near the Quellmoor bridge.",
        &[("Quellmoor", "Quellmoor", SlotKind::Term)],
    ),
    ("All schools in the town of Quellmoor remain closed until Friday.", &[]),
    ("Helpers filled 9000 bags with sand & water within two days.", &[]),
];

/// Translates what it knows, word by word; marks, tags and tokens stay.
pub fn word_by_word(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_alphanumeric() || c == '&' || c == ';' {
            word.push(c);
            continue;
        }
        out.push_str(&translated(&word));
        word.clear();
        out.extend((c != '\0').then_some(c));
    }
    out
}

fn translated(word: &str) -> String {
    let known = WORDS.iter().find(|(english, _)| *english == word.to_lowercase());
    let Some((english, spanish)) = known else { return word.to_owned() };
    let capital = word.starts_with(|c: char| c.is_uppercase()) && *english != word;
    if !capital {
        return (*spanish).to_owned();
    }
    let mut chars = spanish.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The story as an engine gets it.
pub fn sentences() -> Vec<Shielded> {
    let shielded = SENTENCES.iter().map(|(text, slots)| {
        let slots: Vec<Slot> = slots
            .iter()
            .map(|(words, target, kind)| {
                let start = text.find(words).unwrap();
                let span = Span::new(start, start + words.len());
                Slot { span, kind: *kind, text: (*target).to_owned(), carrier: None }
            })
            .collect();
        shield(text, Span::of(text), &slots)
    });
    shielded.collect()
}

/// The right edition of each sentence.
pub fn edition() -> Vec<String> {
    let right = SENTENCES.iter().map(|(text, slots)| {
        let mut right = String::new();
        let mut rest = *text;
        for (words, target, _) in *slots {
            let (before, behind) = rest.split_once(words).unwrap();
            right.push_str(&word_by_word(before));
            right.push_str(target);
            rest = behind;
        }
        right + &word_by_word(rest)
    });
    right.collect()
}

pub fn en() -> Lang {
    "en".parse().unwrap()
}

pub fn es() -> Lang {
    "es".parse().unwrap()
}

/// Translates the story the whole way: asking, restoring, verifying, asking otherwise.
pub fn localise(backend: &dyn Backend, watch: &Watch) -> Result<Vec<Attempt>, BackendError> {
    let sentences = sentences();
    let tasks: Vec<Task<'_>> = sentences
        .iter()
        .enumerate()
        .map(|(at, shielded)| Task {
            shielded,
            before: at.checked_sub(1).map(|at| &sentences[at]),
            after: sentences.get(at + 1),
            terms: &[],
        })
        .collect();
    climb(&tasks, Errand { backend, from: &en(), to: &es(), watch })
}

/// How the story ended.
#[derive(Debug, PartialEq)]
pub enum Ending {
    /// Every sentence is right.
    Right,
    /// So many are right, and the others stand in the source language, with a reason.
    Partly(usize),
    /// There is no edition.
    Error,
}

/// Judges what came: a sentence is right, or it is the source's and known to be.
///
/// # Panics
/// Where a wrong sentence passed for a right one, or an error carries the story or the key.
pub fn judge(localised: Result<Vec<Attempt>, BackendError>, what: &str) -> Ending {
    let outcomes = match localised {
        Ok(outcomes) => outcomes,
        Err(error) => {
            let said = format!("{error} {error:?}");
            assert!(!said.contains(CANARY) && !said.contains(KEY), "{what}: {said}");
            return Ending::Error;
        }
    };
    let right = edition();
    assert_eq!(outcomes.len(), right.len());
    let mut count = 0;
    for (outcome, right) in outcomes.iter().zip(&right) {
        match outcome {
            Ok(translated) if &translated.restored.text == right => count += 1,
            // Left to the check of facts, which follows every edition.
            Ok(Translated { fault: Some(Fault::Doubt(_)), .. }) => {}
            Ok(translated) => panic!("{what}: {} for {right}", translated.restored.text),
            Err(fault) => {
                // What an engine did to slots quotes the engine; it is told to nobody else.
                let Fault::Refused(refusal) = fault else { continue };
                let said = format!("{refusal}");
                assert!(!said.contains(CANARY) && !said.contains(KEY), "{what}: {said}");
            }
        }
    }
    if count == right.len() { Ending::Right } else { Ending::Partly(count) }
}
