//! What is known of one word of a language, found once and remembered.

use std::cell::RefCell;
use std::rc::Rc;

use super::cues::Piece;
use super::spelling::name_key;
use super::{Concept, Language, Vocabulary};
use crate::text::Memo;

/// A word, number or mark as the language's folder knows it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer to a question of its own")]
pub struct Word {
    /// In small letters, with the plain apostrophe.
    pub lower: Box<str>,
    /// The form that its spellings in other languages come close to.
    pub key: Box<str>,
    /// The same of its parts between hyphens and apostrophes, where it has several.
    pub part_keys: Box<[Box<str>]>,
    /// The capitals in it.
    pub capitals: Capitals,
    /// Whether it is written as a name is: a capital in front and small letters behind.
    pub is_capitalised: bool,
    /// Whether it is a small word that carries no claim: "the", "of".
    pub is_function: bool,
    /// Whether that it has no answer in a translation tells nothing: a small word, or a light one.
    pub is_light: bool,
    /// Whether it has a capital and is a title or a common word that is written like a name.
    pub is_common: bool,
    /// What it can mean in another language's words.
    pub concepts: Box<[Concept]>,
    /// The patterns of cue words its pieces fit.
    pub(super) pieces: Box<[Piece]>,
}

/// Where a word has capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capitals {
    /// Nowhere.
    None,
    /// As its first letter alone: a name, or the first word of a sentence.
    First,
    /// Behind the first letter or beside a digit: a name or an acronym wherever it stands.
    Within,
}

impl Capitals {
    fn of(word: &str) -> Self {
        if !word.contains(char::is_uppercase) {
            Self::None
        } else if word.chars().skip(1).any(|c| c.is_uppercase() || c.is_numeric()) {
            Self::Within
        } else {
            Self::First
        }
    }
}

impl Word {
    fn new(word: &str, language: &Language) -> Self {
        let mut lower = String::new();
        normal_form(word, &mut lower);
        let lexicon = language.lexicon();
        let is_function = lexicon.plain.function.contains(&lower);
        let capitals = Capitals::of(word);
        Self {
            key: name_key(word).into(),
            part_keys: part_keys(word),
            capitals,
            is_capitalised: word.starts_with(char::is_uppercase)
                && word.contains(char::is_lowercase),
            is_function,
            is_light: is_function || lexicon.plain.light.contains(&lower),
            is_common: capitals != Capitals::None && is_common(word, &lexicon.names),
            concepts: concepts(&lower, language),
            pieces: language.cues().pieces(word),
            lower: lower.into(),
        }
    }
}

fn part_keys(word: &str) -> Box<[Box<str>]> {
    if !word.contains(SEAMS) {
        return Box::default();
    }
    word.split(SEAMS).map(|part| name_key(part).into()).collect()
}

/// Between the parts of a word.
const SEAMS: [char; 3] = ['-', '\'', '’'];

fn is_common(word: &str, names: &super::lexicon::Names) -> bool {
    let bare = word.split(['\'', '’']).next_back().unwrap_or(word);
    let lower = bare.to_lowercase();
    let fits = |pattern: &String| match pattern.strip_prefix('*') {
        Some(ending) => lower.ends_with(ending) && word.len() > ending.len() + 1,
        None => word == pattern || bare == pattern,
    };
    names.titles.iter().chain(&names.common).any(fits)
}

/// What a word can mean; where it is not known, what its parts can.
fn concepts(lower: &str, language: &Language) -> Box<[Concept]> {
    let Some(vocabulary) = Vocabulary::of(&language.lang) else { return Box::default() };
    let mut found = Vec::new();
    vocabulary.look_up(lower, &mut found);
    if found.is_empty() {
        lower.split(SEAMS).for_each(|part| vocabulary.look_up(part, &mut found));
    }
    found.into()
}

/// Small letters, with the plain apostrophe and the plain hyphen and nothing unseen, into `out`.
pub(super) fn normal_form(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for c in word.chars() {
        match c {
            '’' => out.push('\''),
            '\u{AD}' => {}
            '\u{2010}' | '\u{2011}' => out.push('-'),
            _ => out.extend(c.to_lowercase()),
        }
    }
}

/// What is known of each of `words` of `language`.
pub(super) fn known<'t>(
    words: impl Iterator<Item = &'t str>,
    language: &Language,
) -> Vec<Rc<Word>> {
    thread_local! {
        static KNOWN: RefCell<Vec<Memo<Rc<Word>>>> = const { RefCell::new(Vec::new()) };
    }
    KNOWN.with_borrow_mut(|known| {
        if known.len() <= language.number {
            known.resize_with(language.number + 1, Memo::default);
        }
        let memo = &mut known[language.number];
        words.map(|word| memo.answer(word, || Rc::new(Word::new(word, language)))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_by_form_kind_and_meaning() {
        let language = Language::of(&"en".parse().unwrap());
        let words = known(["The", "Attack", "US-led", "Halina’s"].into_iter(), language);
        let [the, attack, led, name] = &words[..] else { panic!() };
        assert!(the.is_function && the.capitals == Capitals::First && the.concepts.is_empty());
        assert_eq!((&*attack.lower, attack.is_function), ("attack", false));
        assert!(!attack.concepts.is_empty());
        assert!(led.capitals == Capitals::Within && led.part_keys.len() == 2);
        assert_eq!((&*name.key, &*name.lower), ("halina", "halina's"));
    }
}
