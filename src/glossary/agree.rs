//! Makes the words around a term follow it, once a sentence is whole again.
//!
//! A text with the place of a term in it comes in; the text with its article, adjectives and
//! contractions put right goes out, with the place the term has then. Everything a language does
//! stands in its folder (`[agreement]`); a language without the section is left as it is.

use super::before::{Before, Place};
use super::concept::{After, Case, Entity, Number};
use super::matcher::Target;
use crate::language::{Agreement, Forms, Lang, Language};
use crate::text::Span;

/// A text whose words follow a term in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// The text.
    pub text: String,
    /// Where the term stands in it.
    pub slot: Span,
}

/// What else is known of the place of a term.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting<'s> {
    /// The preposition before the term in the story, with the story's language.
    pub preposition: Option<(&'s Lang, &'s str)>,
    /// Whether the text is the beginning of a sentence of running text, in which a name that has an
    /// article does not go without.
    pub opens_sentence: bool,
}

/// `text` with the words around `slot`, where `target` stands, made to follow it.
///
/// What is put right: the determiner before the term, an article that is missing between a
/// preposition and a name that has one or at the start of a sentence, adjectives before and behind
/// the term, contractions and elisions, and the term's own form after a word that asks for a case.
#[must_use]
pub fn agree(
    text: &str,
    slot: Span,
    target: &Target,
    language: &Language,
    setting: Setting<'_>,
) -> Agreed {
    let rules = &*language.lexicon().agreement;
    let unchanged = || Agreed { text: text.to_owned(), slot };
    if rules.is_empty() {
        return unchanged();
    }
    let before = Before::read(&text[..slot.start], rules, target.gender);
    let Some(before) = before else { return unchanged() };
    let after = &text[slot.end..];
    let opens = setting.opens_sentence && before.is_nothing() && goes_on(after);
    let noun = Noun { target, rules, before: &before, opens };
    let case = noun.case(setting);
    let words = noun.words(case).filter(|_| slot.slice(text) == target.text);
    let words = words.unwrap_or_else(|| slot.slice(text).to_owned());
    let (head, tail) = (noun.head(case), noun.tail(after));
    let start = head.len();
    Agreed { text: format!("{head}{words}{tail}"), slot: Span::new(start, start + words.len()) }
}

/// Whether a sentence goes on with a word in small letters.
fn goes_on(after: &str) -> bool {
    after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase))
}

struct Noun<'t> {
    target: &'t Target,
    rules: &'t Agreement,
    before: &'t Before<'t>,
    /// Whether the term begins a sentence in which it does not go without an article it has.
    opens: bool,
}

impl Noun<'_> {
    fn is_plural(&self) -> bool {
        self.target.number == Some(Number::Plural)
    }

    fn case(&self, setting: Setting<'_>) -> Option<Case> {
        let owns = self.target.entity != Some(Entity::Person);
        let asked = self.before.asked(self.rules, owns, setting.preposition);
        self.before.case(self.rules, (self.target.gender, self.target.number), asked)
    }

    /// Which table the determiner of the term is in: of the one that stands there, else of the
    /// article that a name brings along.
    fn determiner(&self) -> Option<Place> {
        let there = self.before.determiner.as_ref().map(|(_, place)| *place);
        let missing = self.opens || self.lacks_article();
        let article = self.target.article && missing && !self.rules.determiners.is_empty();
        there.or(article.then_some(Place::Definite(0)))
    }

    /// Whether there is a preposition behind which a name with an article keeps it, and none.
    fn lacks_article(&self) -> bool {
        let Some(link) = &self.before.link else { return false };
        let bare = self.target.entity == Some(Entity::Place)
            && self.rules.bare_before_places.contains(link);
        self.rules.is_preposition(link) && !bare && self.before.adjectives.is_empty()
    }

    /// The term in the form the place asks for, where the glossary has it.
    fn words(&self, case: Option<Case>) -> Option<String> {
        let after = match self.determiner() {
            Some(Place::Indefinite(_)) => After::Indefinite,
            Some(Place::Definite(_)) => After::Definite,
            None => After::Nothing,
        };
        let number = self.target.number.or(Some(Number::Singular));
        let case = case.or((after != After::Nothing).then_some(Case::Nominative))?;
        let form = self.target.form(number, case, after)?;
        Some(format!("{form}{}", self.target.behind))
    }

    fn form<'f>(
        &self,
        forms: &'f Forms,
        case: Option<Case>,
        sound: Option<&str>,
    ) -> Option<&'f str> {
        let place = (self.target.gender?.name(), self.is_plural());
        Agreement::form(forms, place, case.unwrap_or(Case::Nominative).name(), sound)
    }

    /// The words before the term, put right.
    fn head(&self, case: Option<Case>) -> String {
        let (before, place) = (self.before, self.determiner());
        let mut adjectives: Vec<String> = Vec::new();
        for word in before.adjectives.iter().rev() {
            let next = adjectives.first().map_or(self.target.text.as_str(), String::as_str);
            adjectives.insert(0, self.inflected(word, place, case, next));
        }
        let next = adjectives.first().map_or(self.target.text.as_str(), String::as_str);
        let sound = self.rules.sound(next);
        let there = before.determiner.as_ref().map(|(word, _)| word.as_str());
        let right = place.and_then(|place| self.form(self.rules.table(place), case, sound));
        let mut words = self.joined(before.link.as_deref(), right.or(there), sound);
        if (before.capital || self.opens)
            && let Some(first) = words.first_mut()
        {
            *first = capital(first);
        }
        words.extend(adjectives);
        let mut head = before.rest.to_owned();
        for word in words {
            head.push_str(&word);
            if !word.ends_with('\'') {
                head.push(' ');
            }
        }
        head
    }

    /// Preposition and determiner as they stand before a word with this sound: one word where the
    /// language has one for both.
    fn joined(
        &self,
        link: Option<&str>,
        determiner: Option<&str>,
        sound: Option<&str>,
    ) -> Vec<String> {
        match (link, determiner) {
            (Some(link), Some(article)) => {
                let both = format!("{link} {article}");
                match self.rules.contractions.get(&both) {
                    Some(short) => vec![short.clone()],
                    None => vec![link.to_owned(), article.to_owned()],
                }
            }
            (Some(link), None) => {
                let short = sound.and_then(|sound| self.rules.joins.get(sound)?.get(link));
                vec![short.map_or_else(|| link.to_owned(), Clone::clone)]
            }
            (None, determiner) => determiner.map(str::to_owned).into_iter().collect(),
        }
    }

    /// An adjective between a determiner and `next`, another one or the term.
    fn inflected(
        &self,
        word: &str,
        place: Option<Place>,
        case: Option<Case>,
        next: &str,
    ) -> String {
        if let Some((stem, endings)) = self.rules.adjective(word) {
            let ending = self.form(endings, None, self.rules.sound(next));
            return ending.map_or_else(|| word.to_owned(), |ending| format!("{stem}{ending}"));
        }
        let endings = match place {
            Some(Place::Indefinite(_)) => &self.rules.after_indefinite,
            Some(Place::Definite(_)) => &self.rules.after_definite,
            None => &self.rules.without_determiner,
        };
        let all = self.rules.after_definite.values().chain(self.rules.without_determiner.values());
        let stems = all.filter_map(|ending| word.strip_suffix(ending.as_str()));
        match (stems.min_by_key(|stem| stem.len()), self.form(endings, case, None)) {
            (Some(stem), Some(ending)) if stem.len() > 2 => format!("{stem}{ending}"),
            _ => word.to_owned(),
        }
    }

    /// The words behind the term: an adjective of the lists put right, or a participle of them behind
    /// a form of *be* where the term is what the clause begins with.
    fn tail(&self, text: &str) -> String {
        let Some((word, after)) = next_word(text) else { return text.to_owned() };
        if let Some(right) = self.listed(word) {
            return format!(" {right}{after}");
        }
        let clause = self.before.rest.trim_end();
        let begins = clause.is_empty() || clause.ends_with(['.', ',', ';', ':', '—', '–', '(']);
        let begins = begins && self.before.link.is_none() && self.before.word.is_empty();
        let copulas = self.rules.copulas.iter().filter(|_| begins);
        let mut participles = copulas.filter_map(|copula| {
            let (word, after) = next_word(text[1..].strip_prefix(copula.as_str())?)?;
            Some(format!(" {copula} {}{after}", self.listed(word)?))
        });
        participles.next().unwrap_or_else(|| text.to_owned())
    }

    /// A listed adjective with the ending of the term.
    fn listed(&self, word: &str) -> Option<String> {
        let (stem, endings) = self.rules.adjective(word)?;
        Some(format!("{stem}{}", self.form(endings, None, None)?))
    }
}

/// The word behind one blank, and what follows it.
fn next_word(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix(' ')?;
    Some(rest.split_at(rest.find(|c: char| !c.is_alphabetic() && c != '-').unwrap_or(rest.len())))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    first + letters.as_str()
}
