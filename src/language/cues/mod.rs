//! Cue words of a language, compiled once for fast look-up.
//!
//! A text goes in with its tokens, the cues in it come out in order and disjoint, the longest
//! phrase winning. Classes are the same in every language, so that two texts compare by them.

mod cue;
mod trie;

pub use cue::{Axis, Cue, Symbol};

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::lexicon::Axes;
use super::word::normal_form;
use super::{Cldr, Lexicon, Words};
use crate::text::{Span, TokenKind, WordHasher, tokens};
use trie::{Fits, PatternId, Patterns};

/// All cue words of one language.
#[derive(Debug)]
pub struct CueTable {
    patterns: Patterns,
    /// State and pattern, as one number → the next state.
    steps: HashMap<u64, u32, BuildHasherDefault<WordHasher>>,
    /// The next state of the first one, by pattern.
    starts: Vec<Option<u32>>,
    ends: Vec<End>,
}

/// What a phrase means that ends here.
#[derive(Debug, Default)]
struct End {
    /// Whether another phrase goes on from here.
    goes_on: bool,
    /// Whether the phrase is listed only to hide the cue words in it.
    inert: bool,
    cues: Vec<(Cue, Case)>,
}

/// Which capitals a phrase asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Case {
    #[default]
    Any,
    /// The first letter: `Turkey`.
    First,
    /// Every letter: `US`.
    All,
}

/// The longest phrases that begin at one word.
struct Phrases {
    /// One past their last word.
    end: usize,
    states: Vec<u32>,
}

/// A piece of a word, and the patterns it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    span: Span,
    fits: Fits,
}

impl CueTable {
    /// Compiles the cue words of `lexicon`, and the names of places CLDR knows.
    #[must_use]
    pub fn new(lexicon: &Lexicon, cldr: &Cldr) -> Self {
        let mut table = Self {
            patterns: Patterns::new(),
            steps: HashMap::default(),
            starts: Vec::new(),
            ends: vec![End::default()],
        };
        lexicon.plain.inert.iter().for_each(|phrase| table.add(phrase, None));
        table.add_all(lexicon.negation.entries(), Cue::Negation);
        table.add_all(lexicon.hedges.entries(), Cue::Hedge);
        table.add_all(lexicon.modality.entries(), Cue::Modal);
        table.add_all(lexicon.comparators.entries(), Cue::Comparator);
        table.add_all(lexicon.quantifiers.entries(), Cue::Quantifier);
        table.add_all(lexicon.claims.entries(), Cue::Claim);
        table.add_all(lexicon.persons.entries(), Cue::Gender);
        table.add_all(lexicon.tenses.entries(), Cue::Tense);
        table.add_axes(&lexicon.direction, Cue::Direction);
        table.add_axes(&lexicon.opposites, Cue::Opposite);
        let own = &lexicon.names.places;
        let own = own.iter().flat_map(|(name, words)| words.iter().map(move |word| (name, word)));
        own.for_each(|(name, word)| table.add_place(name, word));
        let known = cldr.territories().pairs().chain(cldr.cities().pairs());
        for (name, word) in known {
            table.add_place(name, word);
            for ending in &lexicon.names.place_endings {
                table.add_place(name, &format!("{word}{ending}"));
            }
        }
        table
    }

    /// Says of each phrase in `words`, in order and disjoint, the longest winning at each word, where it
    /// stands and which cues it may mean; none where it only hides a cue word ("not only").
    pub fn find(&self, words: &Words, say: impl FnMut(Span, &[Cue])) {
        let mut pieces = Vec::with_capacity(words.tokens.len());
        for (token, word) in words.all() {
            for piece in &word.pieces {
                pieces.push(Piece { span: piece.span.shifted(token.span.start), ..*piece });
            }
        }
        self.find_in(words.text, &pieces, say);
    }

    fn find_in(&self, text: &str, pieces: &[Piece], mut say: impl FnMut(Span, &[Cue])) {
        let (mut best, mut cues) = (Phrases { end: 0, states: Vec::new() }, Vec::new());
        let mut at = 0;
        while at < pieces.len() {
            best.end = at;
            best.states.clear();
            self.begin(pieces, at, &mut best);
            cues.clear();
            if best.end > at && self.mean(text, &pieces[at..best.end], &best, &mut cues) {
                say(Span::new(pieces[at].span.start, pieces[best.end - 1].span.end), &cues);
                at = best.end;
            } else {
                at += 1;
            }
        }
    }

    /// Follows every phrase that begins at word `here`, and keeps the longest.
    fn begin(&self, words: &[Piece], here: usize, best: &mut Phrases) {
        for pattern in words[here].fits.into_iter().flatten() {
            let start = self.starts.get(pattern as usize);
            if let Some(&next) = start.and_then(Option::as_ref) {
                self.enter(words, here + 1, next, best);
            }
        }
    }

    /// The same of those that, after `state`, go on at word `here`.
    fn follow(&self, words: &[Piece], here: usize, state: u32, best: &mut Phrases) {
        let Some(word) = words.get(here) else { return };
        for pattern in word.fits.into_iter().flatten() {
            if let Some(&next) = self.steps.get(&step(state, pattern)) {
                self.enter(words, here + 1, next, best);
            }
        }
    }

    /// Takes note of a phrase that may end in `state`, before word `here`, and follows longer ones.
    fn enter(&self, words: &[Piece], here: usize, state: u32, best: &mut Phrases) {
        let end = &self.ends[state as usize];
        if (end.inert || !end.cues.is_empty()) && here >= best.end {
            if here > best.end {
                best.end = here;
                best.states.clear();
            }
            best.states.push(state);
        }
        if end.goes_on {
            self.follow(words, here, state, best);
        }
    }

    /// Adds to `cues` what phrases of one length mean together: all they may, the most exact first;
    /// where that one is inert, nothing but a name with its capital. Whether there is a phrase, with
    /// the capitals it asks for.
    fn mean(&self, text: &str, words: &[Piece], phrases: &Phrases, cues: &mut Vec<Cue>) -> bool {
        let ends = phrases.states.iter().map(|&state| &self.ends[state as usize]);
        let inert = ends.clone().next().is_some_and(|end| end.inert);
        for (cue, case) in ends.flat_map(|end| &end.cues) {
            let hidden = inert && *case == Case::Any;
            if !hidden && case.holds(text, words) && !cues.contains(cue) {
                cues.push(*cue);
            }
        }
        inert || !cues.is_empty()
    }

    /// The pieces of one word, number or mark, each with the patterns it fits.
    pub(super) fn pieces(&self, word: &str) -> Box<[Piece]> {
        let mut lower = String::new();
        let whole = Span::of(word);
        if tokens(word).next().is_none_or(|token| token.kind != TokenKind::Word) {
            normal_form(word, &mut lower);
            return Box::new([Piece {
                span: whole,
                fits: [self.patterns.whole(&lower), None, None],
            }]);
        }
        let compound = word.contains('-') && word.contains(char::is_uppercase);
        normal_form(word, &mut lower);
        if compound && self.patterns.fits(&lower) == [None; 3] {
            parts(word).map(|span| self.piece(word, span, &mut lower)).collect()
        } else {
            pieces(word).map(|span| self.piece(word, span, &mut lower)).collect()
        }
    }

    fn piece(&self, word: &str, span: Span, lower: &mut String) -> Piece {
        normal_form(span.slice(word), lower);
        let bare = lower.strip_suffix('\'').filter(|_| self.patterns.whole(lower).is_none());
        // A possessive: `China’` of `China’s`.
        Piece { span, fits: self.patterns.fits(bare.unwrap_or(lower)) }
    }

    fn start(&mut self, pattern: PatternId) -> &mut Option<u32> {
        let at = pattern as usize;
        if self.starts.len() <= at {
            self.starts.resize(at + 1, None);
        }
        &mut self.starts[at]
    }

    fn add_all<C>(
        &mut self,
        entries: impl Iterator<Item = (C, impl AsRef<str>)>,
        cue: fn(C) -> Cue,
    ) {
        entries.for_each(|(class, phrase)| self.add(phrase.as_ref(), Some(cue(class))));
    }

    fn add_axes(&mut self, axes: &Axes, cue: fn(Axis) -> Cue) {
        for (name, axis) in axes {
            let name = Symbol::new(name);
            for (plus, words) in [(true, &axis.plus), (false, &axis.minus)] {
                for word in words {
                    self.add(word, Some(cue(Axis { name, plus })));
                }
            }
        }
    }

    fn add_place(&mut self, name: &str, word: &str) {
        self.add(word, Some(Cue::Place(Symbol::new(name))));
    }

    fn add(&mut self, phrase: &str, cue: Option<Cue>) {
        let mut state = 0;
        let mut lower = String::new();
        for token in pattern_words(phrase) {
            normal_form(token, &mut lower);
            let pattern = self.patterns.add(&lower);
            let fresh = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
            self.ends[state as usize].goes_on = true;
            state = match state {
                0 => *self.start(pattern).get_or_insert(fresh),
                _ => *self.steps.entry(step(state, pattern)).or_insert(fresh),
            };
            if state == fresh {
                self.ends.push(End::default());
            }
        }
        let end = &mut self.ends[state as usize];
        let entry = cue.map(|cue| (cue, Case::of(phrase)));
        end.inert |= cue.is_none();
        end.cues.extend(entry.filter(|entry| !end.cues.contains(entry)));
    }
}

impl Case {
    fn of(phrase: &str) -> Self {
        let mut letters = phrase.chars().filter(|c| c.is_alphabetic());
        match letters.next() {
            Some(first) if first.is_uppercase() => {
                let rest = letters.collect::<Vec<_>>();
                let whole = !phrase.contains('*') && !rest.is_empty();
                let all = whole && rest.iter().all(|c| c.is_uppercase());
                if all { Self::All } else { Self::First }
            }
            _ => Self::Any,
        }
    }

    fn holds(self, text: &str, words: &[Piece]) -> bool {
        let upper = |c: char| !c.is_lowercase();
        match self {
            Self::Any => true,
            Self::First => words
                .first()
                .and_then(|word| word.span.slice(text).chars().next())
                .is_some_and(upper),
            Self::All => words.iter().all(|word| word.span.slice(text).chars().all(upper)),
        }
    }
}

/// The words of a pattern: as the text's, the star staying with its word.
fn pattern_words(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split_whitespace().flat_map(|word| word.split_inclusive(['\'', '’']))
}

/// A state and a pattern as one number.
fn step(state: u32, pattern: PatternId) -> u64 {
    u64::from(state) << 32 | u64::from(pattern)
}

/// The parts of a word between apostrophes, each with the apostrophe behind it: `n’` and `a`,
/// `didn'` and `t`.
fn pieces(word: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    word.split_inclusive(['\'', '’']).map(move |piece| {
        let span = Span::new(at, at + piece.len());
        at = span.end;
        span
    })
}

/// The capitalised parts of a compound: `US` and `Russia` of `US-Russia`.
fn parts(word: &str) -> impl Iterator<Item = Span> + '_ {
    let mut at = 0;
    let parts = word.split_inclusive('-').map(move |part| {
        let span = Span::new(at, at + part.trim_end_matches('-').len());
        at += part.len();
        span
    });
    parts.filter(move |span| span.slice(word).starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::{Comparator, Negation};
    use super::*;

    fn table(lexicon: &str) -> CueTable {
        CueTable::new(&toml::from_str(lexicon).unwrap(), &Cldr::of(&super::super::Lang::unknown()))
    }

    fn found<'t>(table: &CueTable, text: &'t str) -> Vec<(&'t str, Vec<Cue>)> {
        let placed = |token: crate::text::Token| {
            let pieces = table.pieces(token.span.slice(text)).into_iter();
            pieces.map(move |piece| Piece { span: piece.span.shifted(token.span.start), ..piece })
        };
        let pieces: Vec<Piece> = tokens(text).flat_map(placed).collect();
        let mut found = Vec::new();
        table.find_in(text, &pieces, |span, cues| found.push((span.slice(text), cues.to_vec())));
        found
    }

    #[test]
    fn the_longest_phrase_wins_and_an_inert_one_hides_its_cue() {
        let table = table(
            "[negation]\nplain = ['not', 'didn\u{2019}t']\n[plain]\ninert = ['not only']\n\
             [comparators]\nmore_than = ['more than']\nat_most = ['no more than']",
        );
        let plain = Cue::Negation(Negation::Plain);
        let at_most = Cue::Comparator(Comparator::AtMost);
        assert_eq!(
            found(&table, "Not only he didn't say no more than 5, not."),
            [
                ("Not only", vec![]),
                ("didn't", vec![plain]),
                ("no more than", vec![at_most]),
                ("not", vec![plain]),
            ]
        );
    }

    #[test]
    fn a_mark_breaks_a_phrase_and_capitals_are_asked_for() {
        let table = table("[names.places]\nus = ['US', 'American*']\nnk = ['North Korea*']");
        let names: Vec<_> = found(&table, "US told us: North, Korea. North Koreans and american")
            .into_iter()
            .map(|f| f.0)
            .collect();
        assert_eq!(names, ["US", "North Koreans"]);
    }
}
