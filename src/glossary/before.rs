//! The words before a term, read from the right: what they are, and which case they ask for.

use super::concept::{Case, Gender, Number};
use crate::language::{Agreement, Forms, Lang};

/// How many adjectives may stand between an article and its noun.
const ADJECTIVES: usize = 3;

/// The words before a term: what is left alone, then preposition, determiner and adjectives.
#[derive(Debug)]
pub(super) struct Before<'t> {
    /// What stands before all of them.
    pub rest: &'t str,
    /// The preposition, or another word that may change before a sound, in its plain form.
    pub link: Option<String>,
    /// The determiner, and where its table stands.
    pub determiner: Option<(String, Place)>,
    /// The adjectives, in their order.
    pub adjectives: Vec<&'t str>,
    /// Whether the first of the words had a capital.
    pub capital: bool,
    /// The word before the term where it is none of these.
    pub word: String,
}

/// Where the table of a determiner stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Among those that an adjective follows as it follows the definite article.
    Definite(usize),
    /// Among those that it follows as it follows the indefinite one.
    Indefinite(usize),
}

impl<'t> Before<'t> {
    /// The words that `text` ends with, before a noun of this gender; none where something else than
    /// a blank keeps them from the term.
    pub fn read(text: &'t str, rules: &Agreement, gender: Option<Gender>) -> Option<Self> {
        let (mut rest, mut word) = last_word(text);
        if word.is_empty() && !text.is_empty() && !text.ends_with(' ') {
            return None;
        }
        let last = word.to_lowercase();
        let mut adjectives = Vec::new();
        let (from, first) = (rest, word);
        while adjectives.len() < ADJECTIVES && rules.is_adjective(word) {
            adjectives.insert(0, word);
            (rest, word) = last_word(rest);
        }
        let opens =
            rules.is_determiner(word) || (rules.has_endings() && rules.is_preposition(word));
        if !opens {
            adjectives.clear();
            (rest, word) = (from, first);
        }
        let mut before = Self {
            rest: text,
            link: None,
            determiner: None,
            adjectives,
            capital: false,
            word: String::new(),
        };
        if !before.take_determiner(rest, word, rules, gender) {
            before.word = last;
        }
        Some(before)
    }

    /// Whether no word stands before the term.
    pub fn is_nothing(&self) -> bool {
        self.rest.trim().is_empty()
            && self.link.is_none()
            && self.determiner.is_none()
            && self.word.is_empty()
    }

    /// Takes the determiner `word` behind `rest`, and the preposition before it; or a preposition
    /// alone. Whether there was one.
    fn take_determiner(
        &mut self,
        rest: &'t str,
        word: &str,
        rules: &Agreement,
        gender: Option<Gender>,
    ) -> bool {
        let small = plain(word);
        let mut first = word;
        if let Some((link, article)) = rules.expand(&small) {
            self.link = Some(link.to_owned());
            self.determiner = rules.place_of(article).map(|place| (article.to_owned(), place));
        } else if let Some(place) =
            rules.place_of(&small).filter(|at| rules.is_told(&small, *at, gender))
        {
            self.determiner = Some((small, place));
            let (earlier_rest, earlier) = last_word(rest);
            if rules.is_preposition(earlier) {
                self.link = Some(plain(earlier));
                (first, self.rest) = (earlier, earlier_rest);
                self.capital = first.starts_with(char::is_uppercase);
                return true;
            }
        } else if let Some(link) = rules.link(&small) {
            self.link = Some(link);
        } else {
            return false;
        }
        self.rest = rest;
        self.capital = first.starts_with(char::is_uppercase);
        true
    }

    /// The case that the preposition or the word before asks for; one of two where `hint`, the
    /// preposition of the story, does not tell. `owns` says whether a noun may have the term for its
    /// owner, as it has no person that bears its title (*президент Путин*).
    pub fn asked(
        &self,
        rules: &Agreement,
        owns: bool,
        hint: Option<(&Lang, &str)>,
    ) -> Option<Asked> {
        let Some(link) = &self.link else {
            let governs = |words: &[String]| words.iter().any(|word| fits(word, &self.word));
            let mut verbs = rules.governs.iter().filter(|(_, words)| governs(words));
            let verb = verbs.next().and_then(|(case, _)| Asked::one(case));
            let owner = (owns && governs(&rules.owned)).then_some(Case::Genitive);
            return verb.or(owner.map(|case| Asked { case, or: None }));
        };
        let asks = |(_, words): &(&String, &Vec<String>)| words.contains(link);
        if let Some((case, _)) = rules.cases.iter().find(asks) {
            return Asked::one(case);
        }
        let two = rules.two_way.get(link)?;
        let (usual, other) = (Case::from_name(&two.usual)?, Case::from_name(&two.other)?);
        let spoken = hint.and_then(|(lang, word)| {
            let words = two.when.iter().find(|(of, _)| of.as_str() == lang.primary())?.1;
            Some(words.iter().any(|known| known == word))
        });
        let (case, or) = if spoken == Some(true) { (other, usual) } else { (usual, other) };
        Some(Asked { case, or: spoken.is_none().then_some(or) })
    }

    /// The case a term stands in: what the words ask for, as far as the determiner allows it; else
    /// the first that the determiner may stand for.
    pub fn case(
        &self,
        rules: &Agreement,
        noun: (Option<Gender>, Option<Number>),
        asked: Option<Asked>,
    ) -> Option<Case> {
        let possible = self
            .determiner
            .as_ref()
            .map_or_else(Vec::new, |(word, place)| rules.cases_of(rules.table(*place), word, noun));
        let Some(asked) = asked else { return possible.first().copied() };
        match asked.or {
            Some(or) if !possible.contains(&asked.case) && possible.contains(&or) => Some(or),
            _ => Some(asked.case),
        }
    }
}

/// A case that a place asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// The case.
    pub case: Case,
    /// The one that may be meant as well.
    pub or: Option<Case>,
}

impl Asked {
    fn one(name: &str) -> Option<Self> {
        Case::from_name(name).map(|case| Self { case, or: None })
    }

    /// Whether a form of these cases may stand there.
    pub fn allows(self, cases: &[Case]) -> bool {
        cases.contains(&self.case) || self.or.is_some_and(|case| cases.contains(&case))
    }
}

/// Whether `word` fits a pattern, in which `*` at an end stands for any letters.
fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_suffix('*'), pattern.strip_prefix('*')) {
        (Some(start), _) => word.starts_with(start),
        (_, Some(end)) => word.ends_with(end),
        _ => pattern == word,
    }
}

/// A word in small letters, with the plain apostrophe.
fn plain(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

/// The text before its last word, and that word with an apostrophe it ends with; a word of nothing
/// where the text ends otherwise.
pub(super) fn last_word(text: &str) -> (&str, &str) {
    let trimmed = text.strip_suffix(' ').unwrap_or(text);
    let is_elided = trimmed.ends_with(['\'', '’']);
    if trimmed.len() == text.len() && !is_elided {
        return (text, "");
    }
    let body = trimmed.trim_end_matches(['\'', '’']);
    let start = body.char_indices().rev().find(|(_, c)| !c.is_alphabetic());
    let start = start.map_or(0, |(at, c)| at + c.len_utf8());
    (&text[..start], &trimmed[start..])
}

impl Agreement {
    /// Whether adjectives between an article and its noun change their ends by tables alone.
    fn has_endings(&self) -> bool {
        !self.after_definite.is_empty()
    }

    fn is_adjective(&self, word: &str) -> bool {
        if self.has_endings() {
            let small = word.chars().next().is_some_and(char::is_lowercase);
            let endings = self.after_definite.values().chain(self.without_determiner.values());
            let mut stems = endings.filter_map(|ending| word.strip_suffix(ending.as_str()));
            return small && stems.any(|stem| stem.len() > 2) && self.place_of(word).is_none();
        }
        self.adjective(word).is_some()
    }

    /// The stem of a listed adjective, and the endings of its kind.
    pub(super) fn adjective<'w>(&self, word: &'w str) -> Option<(&'w str, &Forms)> {
        let kinds = self
            .adjectives
            .iter()
            .flat_map(|kind| kind.endings.values().map(move |ending| (kind, ending.as_str())));
        let mut fitting = kinds.filter_map(|(kind, ending)| {
            let stem = word.strip_suffix(ending)?;
            kind.stems.iter().any(|known| known == stem).then_some((stem, &kind.endings))
        });
        fitting.next()
    }

    fn is_determiner(&self, word: &str) -> bool {
        let small = plain(word);
        self.place_of(&small).is_some() || self.expand(&small).is_some()
    }

    /// Which table of determiners has the word.
    pub(super) fn place_of(&self, word: &str) -> Option<Place> {
        let among = |tables: &[Forms]| {
            tables.iter().position(|forms| forms.values().any(|form| form == word))
        };
        let indefinite = || among(&self.indefinites).map(Place::Indefinite);
        among(&self.determiners).map(Place::Definite).or_else(indefinite)
    }

    /// The table at a place.
    pub(super) fn table(&self, place: Place) -> &Forms {
        match place {
            Place::Definite(at) => &self.determiners[at],
            Place::Indefinite(at) => &self.indefinites[at],
        }
    }

    /// Whether a word is a determiner where it may be a preposition as well (Portuguese *a*): it is
    /// one where it fits a noun of this gender.
    fn is_told(&self, word: &str, place: Place, gender: Option<Gender>) -> bool {
        let form = gender.and_then(|gender| self.table(place).get(gender.name()));
        !self.is_preposition(word) || form.is_some_and(|form| form == word)
    }

    /// Preposition and article of a contraction.
    fn expand(&self, word: &str) -> Option<(&str, &str)> {
        let mut found = self.contractions.iter().filter(|(_, short)| *short == word);
        found.next()?.0.split_once(' ')
    }

    pub(super) fn is_preposition(&self, word: &str) -> bool {
        let word = plain(word);
        let asking = self.cases.values().flatten().chain(&self.prepositions);
        asking.chain(self.two_way.keys()).any(|known| *known == word)
    }

    /// The plain form of a preposition, or of a word that changes before a sound.
    fn link(&self, word: &str) -> Option<String> {
        let joins = || self.joins.values().flatten();
        let long = joins().find(|(_, short)| *short == word).map(|(long, _)| long.clone());
        let known = || self.is_preposition(word) || joins().any(|(long, _)| long == word);
        long.or_else(|| known().then(|| word.to_owned()))
    }

    /// The cases that the determiner `word` may stand for, those before a noun of this gender and
    /// number first.
    fn cases_of(
        &self,
        forms: &Forms,
        word: &str,
        (gender, number): (Option<Gender>, Option<Number>),
    ) -> Vec<Case> {
        let plural = number == Some(Number::Plural);
        let fits = |gender: Gender, plural: bool, case: &Case| {
            let place = (gender.name(), plural);
            Self::form(forms, place, case.name(), None) == Some(word)
        };
        let all = || Case::ALL.iter().copied().filter(|_| !self.cases.is_empty());
        let own = gender.map(|gender| all().filter(move |case| fits(gender, plural, case)));
        let mut cases: Vec<Case> = own.into_iter().flatten().collect();
        if cases.is_empty() {
            let any = |case: &Case| Gender::ALL.iter().any(|gender| fits(*gender, false, case));
            cases.extend(all().filter(any));
        }
        cases
    }
}
