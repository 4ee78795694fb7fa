//! The words of one language that matter to quantities, ready to be looked up.

mod conventions;
mod fold;
mod gather;
mod phrase;

pub(super) use conventions::{Conventions, Part};
pub(super) use fold::{fold_into, is_plain, is_run};
pub(super) use phrase::Word;

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;
use std::sync::{LazyLock, OnceLock};

use super::sense::Sense;
use crate::language::Language;
use crate::text::{WordHasher, WordMap};

/// Finds the senses of words and phrases.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: WordMap<Word>,
    /// First characters of words in scripts without blanks → characters of the longest word.
    runs: HashMap<char, usize, BuildHasherDefault<WordHasher>>,
    /// First bytes of the words a number in one word may begin with.
    starts: HashSet<[u8; 3], BuildHasherDefault<WordHasher>>,
    /// How numbers are written and said.
    pub(super) conventions: Conventions,
}

impl Vocabulary {
    /// The vocabulary of `language`, gathered when first asked for.
    pub(super) fn of(language: &Language) -> &'static Self {
        static KNOWN: LazyLock<Vec<OnceLock<Vocabulary>>> =
            LazyLock::new(|| (0..=Language::known().count()).map(|_| OnceLock::new()).collect());
        KNOWN[language.number].get_or_init(|| gather::gather(language))
    }

    /// A word in folded form.
    pub(super) fn word(&self, folded: &str) -> Option<&Word> {
        self.words.get(folded)
    }

    /// Characters of the longest word that begins with `first` in a script without blanks.
    pub(super) fn longest_run(&self, first: char) -> usize {
        self.runs.get(&first).copied().unwrap_or(0)
    }

    /// Whether a folded word begins as a number written as one word does.
    pub(super) fn begins_a_number(&self, folded: &str) -> bool {
        folded.as_bytes().first_chunk::<3>().is_some_and(|start| self.starts.contains(start))
    }

    /// Enters `sense` under `words`, a word or a phrase.
    fn enter(&mut self, words: &str, sense: Sense) {
        let mut folded = String::new();
        fold_into(words, &mut folded);
        let mut parts = folded.split([' ', '-']).filter(|part| !part.is_empty());
        let Some(first) = parts.next() else { return };
        let rest: Vec<Box<str>> = parts.map(Into::into).collect();
        if fold::is_run(folded.chars().next().unwrap_or(' ')) {
            self.enter_run(&folded);
        }
        if matches!(sense, Sense::Cardinal(_) | Sense::Scale(2 | 3)) {
            self.starts.extend(first.as_bytes().first_chunk::<3>());
        }
        let senses = self.words.entry(first).senses_with(rest);
        if !senses.contains(&sense) {
            senses.push(sense);
        }
    }

    fn enter_run(&mut self, folded: &str) {
        if let Some(first) = folded.chars().next() {
            let longest = self.runs.entry(first).or_default();
            *longest = (*longest).max(folded.chars().count());
        }
    }
}
