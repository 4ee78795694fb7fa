//! A word of a vocabulary: what it means alone, and in the phrases it begins.

use crate::facts::quantity::lex::is_letter;
use crate::facts::quantity::sense::Sense;

/// A word: its own senses, and the phrases that begin with it.
#[derive(Debug, Default)]
pub struct Word {
    /// What it means alone; nothing where it only begins phrases.
    pub senses: Vec<Sense>,
    /// The longest first.
    phrases: Vec<Phrase>,
}

/// The further words of a phrase, and what the whole means.
#[derive(Debug)]
struct Phrase {
    /// The letter its second word begins with.
    next: char,
    rest: Vec<Box<str>>,
    senses: Vec<Sense>,
}

impl Word {
    /// The longest phrase that begins with this word, which ends at byte `at` of `text`: where the
    /// phrase ends, and what it means.
    pub fn phrase(&self, text: &str, at: usize) -> Option<(usize, &[Sense])> {
        if self.phrases.is_empty() {
            return None;
        }
        let at = past_blanks(text, at);
        let next = text[at..].chars().next()?;
        let mut begun = self.phrases.iter().filter(|phrase| is_same(next, phrase.next));
        begun.find_map(|phrase| Some((phrase.end(text, at)?, phrase.senses.as_slice())))
    }

    /// The senses of the phrase that goes on with the words `rest`, or of the word alone.
    pub(super) fn senses_with(&mut self, rest: Vec<Box<str>>) -> &mut Vec<Sense> {
        let Some(next) = rest.first().and_then(|word| word.chars().next()) else {
            return &mut self.senses;
        };
        let known = self.phrases.iter().position(|phrase| phrase.rest == rest);
        let at = known.unwrap_or_else(|| {
            let at = self.phrases.partition_point(|phrase| phrase.rest.len() >= rest.len());
            self.phrases.insert(at, Phrase { next, rest, senses: Vec::new() });
            at
        });
        &mut self.phrases[at].senses
    }
}

impl Phrase {
    /// Where the phrase ends, if its further words stand at `at`, after a blank or a hyphen each.
    fn end(&self, text: &str, mut at: usize) -> Option<usize> {
        for word in &self.rest {
            at = past_blanks(text, at);
            let mut chars = text[at..].chars();
            if !word.chars().all(|expected| chars.next().is_some_and(|c| is_same(c, expected))) {
                return None;
            }
            at = text.len() - chars.as_str().len();
            if chars.next().is_some_and(is_letter) && !word.ends_with(['\'', '.']) {
                return None;
            }
        }
        Some(at)
    }
}

fn past_blanks(text: &str, at: usize) -> usize {
    let rest = text[at..].trim_start_matches([' ', '-', '\u{A0}', '\u{202F}', '\u{2009}']);
    text.len() - rest.len()
}

/// Whether a character of a text is one of a folded word.
fn is_same(c: char, folded: char) -> bool {
    c == folded
        || c == '’' && folded == '\''
        || if c.is_ascii() {
            c.to_ascii_lowercase() == folded
        } else {
            c.to_lowercase().eq(std::iter::once(folded))
        }
}
