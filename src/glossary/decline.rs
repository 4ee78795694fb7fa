//! The cases of a term, by the paradigm of its noun (`[inflection]` of its language).
//!
//! Words before the noun are its adjectives and are declined with it; words behind it (*прекращение
//! огня*) stay as they are.

use super::concept::{After, Case, Form, Gender, Number, Term};
use crate::language::{Agreement, Declension, Inflection, Lexicon};

/// What says nothing of an ending.
const UNKNOWN: &str = "-";

/// The forms of `term` in the cases of its language, as far as its paradigm tells; `plural` is its
/// plural in the case of the dictionary, where that is known.
pub(super) fn forms(term: &Term, plural: Option<&str>, lexicon: &Lexicon) -> Vec<Form> {
    let inflection = &lexicon.inflection;
    if inflection.cases.is_empty() || is_indeclinable(term, inflection) {
        return Vec::new();
    }
    let rules = Rules { term, inflection, agreement: &lexicon.agreement };
    let mut forms = Vec::new();
    let own_number = term.number.unwrap_or(Number::Singular);
    let phrase = rules.phrase(&term.text, own_number);
    if let Some(paradigm) = rules.paradigm(phrase.noun()) {
        let numbers = [Number::Singular, Number::Plural];
        for number in numbers.into_iter().filter(|number| *number >= own_number) {
            forms.extend(rules.declined(&phrase, paradigm, number));
        }
    }
    let told = forms.iter().any(|form| form.number == Some(Number::Plural));
    let plural = if own_number == Number::Plural { Some(term.text.as_str()) } else { plural };
    if let Some(plural) = plural.filter(|_| !told && !inflection.plural_cases.is_empty()) {
        forms.extend(rules.plural_cases(&rules.phrase(plural, Number::Plural)));
    }
    forms
}

/// Whether the term is the same in every case.
pub(super) fn is_indeclinable(term: &Term, inflection: &Inflection) -> bool {
    let fits = inflection.indeclinable.as_ref().is_some_and(|pattern| pattern.fits(&term.text));
    fits && term.paradigm.is_none() && term.forms.iter().all(|form| form.case.is_none())
}

/// A phrase cut into its adjectives, its noun and what follows.
struct Phrase<'t> {
    words: Vec<&'t str>,
    noun: usize,
    number: Number,
}

impl<'t> Phrase<'t> {
    fn noun(&self) -> &'t str {
        self.words[self.noun]
    }

    fn adjectives(&self) -> impl Iterator<Item = &'t str> {
        self.words[..self.noun].iter().copied()
    }

    /// The phrase with other adjectives and another noun.
    fn with(&self, adjectives: Vec<String>, noun: String) -> String {
        let behind = self.words[self.noun + 1..].iter().map(|&word| word.to_owned());
        let words: Vec<_> = adjectives.into_iter().chain([noun]).chain(behind).collect();
        words.join(" ")
    }
}

/// The rules of a language, for one of its terms.
struct Rules<'t> {
    term: &'t Term,
    inflection: &'t Inflection,
    agreement: &'t Agreement,
}

impl<'t> Rules<'t> {
    fn phrase<'p>(&self, text: &'p str, number: Number) -> Phrase<'p> {
        let words: Vec<&str> = text.split(' ').collect();
        let is_stop = |word: &&str| self.inflection.stops.iter().any(|stop| stop == word);
        let end = words.iter().position(is_stop).unwrap_or(words.len()).max(1);
        let adjectives = words.iter().take_while(|word| self.is_adjective(word, number));
        let noun = adjectives.count().min(end - 1);
        Phrase { words, noun, number }
    }

    fn is_adjective(&self, word: &str, number: Number) -> bool {
        if self.inflection.adjectives.is_empty() {
            let strong = self.ending(After::Nothing, Case::Nominative, number);
            return strong.is_some_and(|ending| word.ends_with(ending) && word.len() > 4);
        }
        adjective(word, self.inflection).is_some()
    }

    /// The paradigm the term names, else the one its noun has by rule.
    fn paradigm(&self, noun: &str) -> Option<&'t Declension> {
        let by_rule = || {
            let gender = self.term.gender.map(Gender::name);
            self.inflection.paradigm_of.iter().find(|rule| rule.fits(noun, gender))?.put.as_ref()
        };
        self.inflection.paradigms.get(self.term.paradigm.as_ref().or_else(by_rule)?)
    }

    fn declined(&self, phrase: &Phrase<'_>, paradigm: &Declension, number: Number) -> Vec<Form> {
        let of = |number| match number {
            Number::Singular => &paradigm.singular,
            Number::Plural => &paradigm.plural,
        };
        let first = of(phrase.number).first().filter(|ending| *ending != UNKNOWN);
        let stem = first.and_then(|ending| phrase.noun().strip_suffix(ending.as_str()));
        let Some(stem) = stem else { return Vec::new() };
        let cases = self.inflection.cases.iter().zip(of(number));
        let known = cases.filter(|(_, ending)| *ending != UNKNOWN);
        known
            .filter_map(|(name, ending)| Some((Case::from_name(name)?, format!("{stem}{ending}"))))
            .flat_map(|(case, noun)| self.with_adjectives(phrase, &noun, (number, case), paradigm))
            .collect()
    }

    /// The cases of a plural that is the same in all of them but for an ending by rule.
    fn plural_cases(&self, phrase: &Phrase<'_>) -> Vec<Form> {
        let form = |name: &String| {
            let rules = self.inflection.plural_cases.get(name).into_iter().flatten();
            let changed = rules.filter_map(|rule| rule.apply(phrase.noun(), None)).flatten().next();
            let noun = changed.unwrap_or_else(|| phrase.noun().to_owned());
            let place = (Number::Plural, Case::from_name(name)?);
            Some(self.with_adjectives(phrase, &noun, place, &Declension::default()))
        };
        self.inflection.cases.iter().filter_map(form).flatten().collect()
    }

    /// The forms of a phrase with this noun: one, or where adjectives follow the article one for each
    /// kind of it.
    fn with_adjectives(
        &self,
        phrase: &Phrase<'_>,
        noun: &str,
        (number, case): (Number, Case),
        paradigm: &Declension,
    ) -> Vec<Form> {
        let form =
            |text: String, after| Form { case: Some(case), after, ..Form::new(text, Some(number)) };
        if phrase.noun == 0 {
            return vec![form(phrase.with(Vec::new(), noun.to_owned()), None)];
        }
        if !self.inflection.adjectives.is_empty() {
            let declined = |word| self.adjective(word, case, number, paradigm.animate);
            let adjectives: Option<Vec<_>> = phrase.adjectives().map(declined).collect();
            let text = adjectives.map(|all| phrase.with(all, noun.to_owned()));
            return text.map(|text| form(text, None)).into_iter().collect();
        }
        let strong = self.ending(After::Nothing, Case::Nominative, phrase.number);
        let kinds = [After::Nothing, After::Definite, After::Indefinite].into_iter();
        let forms = kinds.filter_map(|after| {
            let ending = self.ending(after, case, number)?;
            let changed = |word: &str| Some(format!("{}{ending}", word.strip_suffix(strong?)?));
            let adjectives: Option<Vec<_>> = phrase.adjectives().map(changed).collect();
            Some(form(phrase.with(adjectives?, noun.to_owned()), Some(after)))
        });
        forms.collect()
    }

    /// The ending of an adjective that follows the article.
    fn ending(&self, after: After, case: Case, number: Number) -> Option<&'t str> {
        let endings = match after {
            After::Definite => &self.agreement.after_definite,
            After::Indefinite => &self.agreement.after_indefinite,
            After::Nothing => &self.agreement.without_determiner,
        };
        let gender = self.term.gender.map_or("", Gender::name);
        Agreement::form(endings, (gender, number == Number::Plural), case.name(), None)
    }

    /// An adjective in a case, by the end of its dictionary form.
    fn adjective(&self, word: &str, case: Case, number: Number, animate: bool) -> Option<String> {
        let (stem, endings) = adjective(word, self.inflection)?;
        let is_plural = number == Number::Plural;
        let as_genitive = animate
            && case == Case::Accusative
            && (is_plural || self.term.gender == Some(Gender::Masculine));
        let case = if as_genitive { Case::Genitive } else { case };
        let place = self.inflection.cases.iter().position(|name| name == case.name())?;
        let endings = if is_plural { &endings.plural } else { &endings.singular };
        Some(format!("{stem}{}", endings.get(place)?))
    }
}

/// The stem of an adjective and how it is declined.
fn adjective<'w, 'i>(
    word: &'w str,
    inflection: &'i Inflection,
) -> Option<(&'w str, &'i Declension)> {
    let fitting = inflection
        .adjectives
        .iter()
        .filter_map(|(ending, endings)| Some((word.strip_suffix(ending.as_str())?, endings)));
    fitting.min_by_key(|(stem, _)| stem.len()).filter(|(stem, _)| !stem.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::Origin;
    use super::*;
    use crate::language::Language;

    /// The forms of a term, `number.case text` each.
    fn told(lang: &str, text: &str, gender: &str, plural: &str, paradigm: &str) -> Vec<String> {
        let lang: crate::language::Lang = lang.parse().unwrap();
        let mut term = Term::new(lang.clone(), text, Origin::default());
        term.gender = Gender::from_name(gender);
        term.paradigm = Some(paradigm.to_owned()).filter(|name| !name.is_empty());
        let plural = Some(plural).filter(|plural| !plural.is_empty());
        let forms = forms(&term, plural, Language::of(&lang).lexicon());
        let key = |form: &Form| {
            let number = if form.number == Some(Number::Plural) { "p" } else { "s" };
            let after = form.after.map_or("", After::name);
            format!("{number}.{} {after}|{}", form.case.unwrap().name(), form.text)
        };
        forms.iter().map(key).collect()
    }

    fn has(forms: &[String], wanted: &str) {
        assert!(forms.iter().any(|form| form == wanted), "{wanted} in {forms:#?}");
    }

    #[test]
    fn a_russian_phrase_is_declined_by_its_noun() {
        let forms = told("ru", "Международный валютный фонд", "m", "", "завод");
        has(&forms, "s.genitive |Международного валютного фонда");
        has(&forms, "s.instrumental |Международным валютным фондом");
        let forms = told("ru", "прекращение огня", "n", "", "");
        has(&forms, "s.dative |прекращению огня");
        let forms = told("ru", "баллистическая ракета", "f", "", "");
        has(&forms, "s.accusative |баллистическую ракету");
        has(&forms, "p.genitive |баллистических ракет");
        assert!(told("ru", "НАТО", "n", "", "").is_empty());
    }

    #[test]
    fn a_ukrainian_phrase_is_declined_by_its_noun() {
        let forms = told("uk", "Курська область", "f", "", "область");
        has(&forms, "s.prepositional |Курській області");
        has(&forms, "s.accusative |Курську область");
    }

    #[test]
    fn a_german_adjective_follows_its_article_and_a_genitive_that_nothing_tells_is_left_out() {
        let forms = told("de", "Internationaler Währungsfonds", "m", "", "");
        has(&forms, "s.nominative definite|Internationale Währungsfonds");
        has(&forms, "s.dative definite|Internationalen Währungsfonds");
        has(&forms, "s.dative nothing|Internationalem Währungsfonds");
        let forms = told("de", "Sprengkopf", "m", "Sprengköpfe", "");
        has(&forms, "p.dative |Sprengköpfen");
        has(&forms, "s.accusative |Sprengkopf");
        assert!(!forms.iter().any(|form| form.starts_with("s.genitive")), "{forms:?}");
    }
}
