//! Section `[reporting]`: the words that say somebody said something.
//!
//! Verbs stand by strength and government with their lemma; forms come from the paradigms of the
//! same section or are written out. A lemma with `~` has a particle (`mit~teilen`), which stands
//! later in the clause with its finite forms (`teilte … mit`) or before them (`mitteilte`).

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;

use serde::{Deserialize, Serialize};

use super::fnv::Fnv;
use super::paradigm::{Inflected, Paradigm, listed};
use super::wordclass::{Classes, Words};

/// How strongly somebody stands behind a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Says without taking sides: said, told, announced.
    Say,
    /// Says what is open to doubt: claimed, alleged, insisted.
    Claim,
    /// Holds it true or likely: believes, estimates, suggests.
    Think,
    /// Makes it certain: proved, confirmed, showed.
    Prove,
    /// Says it is not so: denied, rejected.
    Deny,
    /// Grants what was not said before: admitted, acknowledged.
    Admit,
    /// Says somebody did wrong: accused, blamed.
    Accuse,
    /// Says what bad may come: warned, threatened.
    Warn,
    /// Binds oneself: vowed, pledged.
    Promise,
    /// Wants it from others: demanded, urged.
    Demand,
    /// Agrees to it: accepted, welcomed, praised.
    Accept,
    /// Wants to know: asked, wondered.
    Ask,
    /// Gives it a name: called, described as.
    Name,
}

/// What stands with a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Governs {
    /// Speech itself: a quote or a clause (say, add, explain).
    Speech,
    /// A name or judgement of something (call, describe, dismiss as).
    Name,
    /// A matter spoken of (criticise, discuss, reject).
    Matter,
}

/// A reporting verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verb {
    /// Its dictionary form.
    pub lemma: String,
    /// How strongly its subject stands behind what is said.
    pub strength: Strength,
    /// What stands with it.
    pub governs: Governs,
}

/// A form of a reporting verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerbForm {
    /// Index of the verb in [`Reporting::verbs`].
    pub verb: usize,
    /// Whether it carries a subject of its own.
    pub finite: bool,
    /// The particle that must follow later in the clause.
    pub particle: Option<String>,
}

/// On which side of a cue phrase the speaker stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeakerSide {
    /// Behind it: according to her.
    After,
    /// Before it: ihr zufolge.
    Before,
}

/// A cue of words that are no verb.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CuePhrase {
    /// Its words in lower case, one blank between.
    pub words: String,
    /// Where the speaker stands.
    pub speaker: SpeakerSide,
    /// Whether it is a cue only right behind a quote or a comma.
    #[serde(default)]
    pub after_mark: bool,
}

/// What is known of one word.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it can be in a sentence.
    pub classes: Classes,
    /// The reporting verbs it is a form of.
    pub forms: Vec<VerbForm>,
    /// Indices of the cue phrases it begins, the longest first.
    pub phrases: Vec<usize>,
}

/// The reporting words of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(from = "Section")]
pub struct Reporting {
    verbs: Vec<Verb>,
    phrases: Vec<CuePhrase>,
    endings: Vec<(String, Classes)>,
    verb_second: bool,
    entries: HashMap<String, Entry, BuildHasherDefault<Fnv>>,
}

impl Reporting {
    /// The verbs.
    #[must_use]
    pub fn verbs(&self) -> &[Verb] {
        &self.verbs
    }

    /// The cue phrases.
    #[must_use]
    pub fn phrases(&self) -> &[CuePhrase] {
        &self.phrases
    }

    /// Whether the subject follows its verb where an adverbial opens the clause.
    #[must_use]
    pub fn verb_second(&self) -> bool {
        self.verb_second
    }

    /// What is known of `word`, which is given in lower case.
    #[must_use]
    pub fn entry(&self, word: &str) -> Option<&Entry> {
        self.entries.get(word)
    }

    /// The reporting verbs `word` (in lower case) is a form of, separated particles aside.
    pub fn verbs_of<'a>(&'a self, word: &str) -> impl Iterator<Item = &'a Verb> + 'a {
        let forms = self.entry(word).map_or(&[][..], |entry| &entry.forms);
        forms.iter().filter(|form| form.particle.is_none()).map(|form| &self.verbs[form.verb])
    }

    /// What the ending of an unlisted word says of it.
    #[must_use]
    pub fn by_ending(&self, word: &str) -> Classes {
        let fits = |ending: &str| word.len() > ending.len() + 2 && word.ends_with(ending);
        let found = self.endings.iter().filter(|(ending, _)| fits(ending));
        found.fold(Classes::default(), |all, (_, classes)| all.with(*classes))
    }
}

/// The section as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Section {
    verb_second: bool,
    paradigms: BTreeMap<String, Paradigm>,
    verbs: Vec<Group>,
    phrases: Vec<CuePhrase>,
    words: Words,
    endings: Words,
}

/// Verbs of one strength and government: by paradigm, or with their forms written out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    strength: Strength,
    governs: Governs,
    #[serde(default)]
    regular: BTreeMap<String, String>,
    #[serde(default)]
    forms: BTreeMap<String, String>,
}

impl From<Section> for Reporting {
    fn from(section: Section) -> Self {
        let mut reporting =
            Self { phrases: section.phrases, verb_second: section.verb_second, ..Self::default() };
        for group in &section.verbs {
            reporting.add_group(group, &section.paradigms);
        }
        for (word, classes) in section.words.entries() {
            let entry = reporting.entries.entry(word.to_owned()).or_default();
            entry.classes = entry.classes.with(classes);
        }
        reporting.endings =
            section.endings.entries().map(|(ending, c)| (ending.to_owned(), c)).collect();
        reporting.index_phrases();
        reporting
    }
}

impl Reporting {
    fn add_group(&mut self, group: &Group, paradigms: &BTreeMap<String, Paradigm>) {
        for (paradigm, lemmas) in &group.regular {
            // A paradigm that is not there leaves the lemma alone; a test refuses it.
            let Some(paradigm) = paradigms.get(paradigm) else { continue };
            for lemma in lemmas.split_whitespace() {
                let base = lemma.split_once('~').map_or(lemma, |(_, base)| base);
                self.add_verb(group, lemma, paradigm.forms(base));
            }
        }
        for (lemma, forms) in &group.forms {
            self.add_verb(group, lemma, listed(forms));
        }
    }

    fn add_verb(&mut self, group: &Group, lemma: &str, forms: impl Iterator<Item = Inflected>) {
        let verb = self.verbs.len();
        let (strength, governs) = (group.strength, group.governs);
        self.verbs.push(Verb { lemma: lemma.replace('~', ""), strength, governs });
        for Inflected { form, finite } in forms {
            let Some((particle, _)) = lemma.split_once('~') else {
                self.add_form(form, VerbForm { verb, finite, particle: None });
                continue;
            };
            self.add_form(format!("{particle}{form}"), VerbForm { verb, finite, particle: None });
            if finite {
                let particle = Some(particle.to_owned());
                self.add_form(form, VerbForm { verb, finite, particle });
            }
        }
    }

    fn add_form(&mut self, form: String, entry: VerbForm) {
        self.entries.entry(form).or_default().forms.push(entry);
    }

    fn index_phrases(&mut self) {
        for (index, phrase) in self.phrases.iter().enumerate() {
            let first = phrase.words.split(' ').next().unwrap_or_default();
            self.entries.entry(first.to_owned()).or_default().phrases.push(index);
        }
        let length = |index: &usize| std::cmp::Reverse(self.phrases[*index].words.len());
        for entry in self.entries.values_mut() {
            entry.phrases.sort_by_key(length);
        }
    }
}
