//! Makes the words around a term follow it, once a sentence is whole again.
//!
//! A text with the place of a term in it comes in; the text with its article, adjectives and
//! contractions put right goes out, with the place the term has then. Everything a language does
//! stands in its folder (`[agreement]`); a language without the section is left as it is.

use super::concept::{Case, Gender, Number};
use super::matcher::Target;
use crate::language::{Agreement, Forms, Language};
use crate::text::Span;

/// A text whose words follow a term in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The text.
    pub text: String,
    /// Where the term stands in it.
    pub slot: Span,
}

/// `text` with the words around `slot`, where `target` stands, made to follow it.
///
/// What is put right: the determiner before the term, an article that is missing between a
/// preposition and a name that has one, an adjective between determiner and term or behind the
/// term, the term's own form after a preposition that asks for a case, and contractions.
#[must_use]
pub fn agree(text: &str, slot: Span, target: &Target, language: &Language) -> Agreed {
    let rules = &language.lexicon().agreement;
    let unchanged = || Agreed { text: text.to_owned(), slot };
    let Some(gender) = target.gender.filter(|_| !rules.determiners.is_empty()) else {
        return unchanged();
    };
    let noun = Noun { gender, plural: target.number == Some(Number::Plural), target, rules };
    let Some(before) = Before::read(&text[..slot.start], rules) else { return unchanged() };
    let case = noun.case(&before);
    let head = noun.head(&before, case);
    let words = case
        .and_then(|case| target.form(target.number, case))
        .filter(|_| slot.slice(text) == target.text)
        .unwrap_or(slot.slice(text));
    let start = head.len();
    let tail = noun.tail(&text[slot.end..]);
    Agreed { text: format!("{head}{words}{tail}"), slot: Span::new(start, start + words.len()) }
}

/// The words before a term: what is left alone, then preposition, determiner and adjective.
#[derive(Debug)]
struct Before<'t> {
    rest: &'t str,
    preposition: Option<String>,
    determiner: Option<(String, usize)>,
    adjective: Option<&'t str>,
    capital: bool,
}

impl<'t> Before<'t> {
    /// None where nothing but a blank may stand between the words and something else does.
    fn read(text: &'t str, rules: &Agreement) -> Option<Self> {
        let mut before = Self {
            rest: text,
            preposition: None,
            determiner: None,
            adjective: None,
            capital: false,
        };
        if !text.is_empty() && !text.ends_with(' ') {
            return None;
        }
        let (rest, word) = last_word(text);
        let mut at = (rest, word);
        if rules.place_of(&word.to_lowercase()).is_none() && is_small(word) {
            let (rest, earlier) = last_word(rest);
            let is_determiner = rules.place_of(&earlier.to_lowercase()).is_some()
                || rules.expand(&earlier.to_lowercase()).is_some();
            let has_endings = !rules.after_definite.is_empty();
            if is_determiner && has_endings {
                before.adjective = Some(word);
                at = (rest, earlier);
            }
        }
        let (rest, word) = at;
        let small = word.to_lowercase();
        before.capital = word.starts_with(char::is_uppercase);
        if let Some((preposition, article)) = rules.expand(&small) {
            before.preposition = Some(preposition.to_owned());
            before.determiner = Some((article.to_owned(), rules.place_of(article)?));
            before.rest = rest;
        } else if let Some(place) = rules.place_of(&small) {
            before.determiner = Some((small, place));
            before.rest = rest;
            let (rest, earlier) = last_word(rest);
            if rules.is_preposition(&earlier.to_lowercase()) {
                before.capital = earlier.starts_with(char::is_uppercase);
                before.preposition = Some(earlier.to_lowercase());
                before.rest = rest;
            }
        } else if rules.is_preposition(&small) {
            before.preposition = Some(small);
            before.rest = rest;
        } else {
            before.capital = false;
        }
        Some(before)
    }
}

/// The text before its last word, and that word; a word of nothing where it ends otherwise.
fn last_word(text: &str) -> (&str, &str) {
    let trimmed = text.strip_suffix(' ').unwrap_or(text);
    let start = trimmed
        .char_indices()
        .rev()
        .find(|(_, c)| !c.is_alphabetic())
        .map_or(0, |(at, c)| at + c.len_utf8());
    (&text[..start], &trimmed[start..])
}

fn is_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

impl Agreement {
    /// Which table of determiners has the word.
    fn place_of(&self, word: &str) -> Option<usize> {
        self.determiners.iter().position(|forms| forms.values().any(|form| form == word))
    }

    /// Preposition and article of a contraction.
    fn expand(&self, word: &str) -> Option<(&str, &str)> {
        let mut found = self.contractions.iter().filter(|(_, short)| *short == word);
        found.next()?.0.split_once(' ')
    }

    fn is_preposition(&self, word: &str) -> bool {
        self.prepositions.iter().chain(self.cases.values().flatten()).any(|known| known == word)
    }
}

struct Noun<'t> {
    gender: Gender,
    plural: bool,
    target: &'t Target,
    rules: &'t Agreement,
}

impl Noun<'_> {
    /// The case the place asks for: of the preposition, else one the determiner may stand for.
    fn case(&self, before: &Before<'_>) -> Option<Case> {
        let preposition = before.preposition.as_deref().unwrap_or_default();
        let asks =
            |(_, words): &(&String, &Vec<String>)| words.iter().any(|word| word == preposition);
        if let Some((case, _)) = self.rules.cases.iter().find(asks) {
            return Case::from_name(case);
        }
        if self.rules.cases.is_empty() {
            return None;
        }
        let Some((word, place)) = &before.determiner else { return None };
        let forms = &self.rules.determiners[*place];
        let own = |case: &&Case| self.form(forms, Some(**case)) == Some(word.as_str());
        let other = |case: &&Case| {
            let form = |gender| Agreement::form(forms, gender, false, case.name());
            ["m", "f", "n"].iter().any(|gender| form(gender) == Some(word.as_str()))
        };
        Case::ALL.iter().find(own).or_else(|| Case::ALL.iter().find(other)).copied()
    }

    fn form<'f>(&self, forms: &'f Forms, case: Option<Case>) -> Option<&'f str> {
        let case = case.unwrap_or(Case::Nominative);
        Agreement::form(forms, self.gender.name(), self.plural, case.name())
    }

    /// The words before the term, put right.
    fn head(&self, before: &Before<'_>, case: Option<Case>) -> String {
        let mut words: Vec<String> = before.preposition.iter().cloned().collect();
        let wants_article = self.target.article && before.preposition.is_some();
        let place = before.determiner.as_ref().map(|(_, place)| *place);
        if let Some(place) = place.or((wants_article && before.adjective.is_none()).then_some(0)) {
            let form = self.determiner(place, before, case);
            words.extend(form.or_else(|| before.determiner.as_ref().map(|(word, _)| word.clone())));
        }
        if let [preposition, article] = &words[..]
            && let Some(short) = self.rules.contractions.get(&format!("{preposition} {article}"))
        {
            words = vec![short.clone()];
        }
        if before.capital
            && let Some(first) = words.first_mut()
        {
            *first = capital(first);
        }
        let adjective = before.adjective.map(|word| self.inflected(word, place, case));
        words.extend(adjective);
        let mut head = before.rest.to_owned();
        for word in words {
            head.push_str(&word);
            head.push(' ');
        }
        head
    }

    fn determiner(&self, place: usize, before: &Before<'_>, case: Option<Case>) -> Option<String> {
        let forms = &self.rules.determiners[place];
        let first = self.target.text.split([' ', '-']).next().unwrap_or_default().to_lowercase();
        let borrows = !self.plural
            && place < 2
            && before.adjective.is_none()
            && self.rules.masculine_article.contains(&first);
        let gender = if borrows { Gender::Masculine.name() } else { self.gender.name() };
        let case = case.unwrap_or(Case::Nominative).name();
        Agreement::form(forms, gender, self.plural, case).map(str::to_owned)
    }

    /// The adjective between a determiner and the term.
    fn inflected(&self, word: &str, place: Option<usize>, case: Option<Case>) -> String {
        let definite = place != Some(1);
        let endings =
            if definite { &self.rules.after_definite } else { &self.rules.after_indefinite };
        let known = || endings.values().map(String::as_str).chain(["e", "er", "es", "en", "em"]);
        let stem =
            known().filter_map(|ending| word.strip_suffix(ending)).min_by_key(|stem| stem.len());
        match (stem, self.form(endings, case)) {
            (Some(stem), Some(ending)) if stem.len() > 2 => format!("{stem}{ending}"),
            _ => word.to_owned(),
        }
    }

    /// The words behind the term, an adjective of the list put right.
    fn tail(&self, text: &str) -> String {
        let Some(rest) = text.strip_prefix(' ') else { return text.to_owned() };
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let endings = &self.rules.adjective_endings;
        let stem = endings.values().find_map(|ending| {
            let stem = word.strip_suffix(ending.as_str())?;
            self.rules.adjectives.iter().any(|known| known == stem).then_some(stem)
        });
        match (stem, self.form(endings, None)) {
            (Some(stem), Some(ending)) => format!(" {stem}{ending}{after}"),
            _ => text.to_owned(),
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    first + letters.as_str()
}
