//! Forms of a term by the rules of its language (`locales/<lang>/lexicon.toml`, `[inflection]`).

use std::collections::BTreeSet;

use super::concept::{Case, Form, Gender, Number, PartOfSpeech, Term};
use super::decline;
use crate::language::{Changes, Inflection, Language, Rule};

/// The forms in which `term` may stand in a text of its own language: the dictionary form first,
/// then the listed ones, then those by paradigm and by rule.
pub(super) fn forms(term: &Term) -> Vec<Form> {
    let inflection = &Language::of(&term.lang).lexicon().inflection;
    let mut forms = known_forms(term);
    if nominal(term) {
        if !is_plural(term.number) && !forms.iter().any(|form| is_plural(form.number)) {
            let plural = plural(&term.text, term.gender, inflection);
            forms.extend(plural.map(|text| Form::new(text, Some(Number::Plural))));
        }
        // What looks like a plural and may be one: `financial statements` for one statement.
        let open = term.number.is_none() && term.text.contains(' ');
        if open && let Some(one) = rewrite(&term.text, &inflection.singular, None, inflection) {
            forms.push(Form::new(one, Some(Number::Singular)));
        }
    }
    if verbal(term) {
        let stem = term.text.to_lowercase();
        let verbs = inflection.verb.iter().filter_map(|rule| rule.apply(&stem, None)).flatten();
        forms.extend(verbs.map(|text| Form::new(text, None)));
    }
    without_doubles(forms)
}

/// The forms that may be put in the place of `term`: a term that says nothing of its number may be
/// anything, a verb, a phrase, a plural, and has no plural by rule.
pub(super) fn known_forms(term: &Term) -> Vec<Form> {
    let lexicon = Language::of(&term.lang).lexicon();
    let inflection = &lexicon.inflection;
    // A form of which nobody says its case stands in that of the dictionary.
    let usual = (nominal(term) && !decline::is_indeclinable(term, inflection))
        .then(|| Case::from_name(inflection.cases.first()?))
        .flatten();
    let dictionary = term.number.or_else(|| nominal(term).then_some(Number::Singular));
    let mut forms = vec![Form { case: usual, ..Form::new(term.text.as_str(), dictionary) }];
    forms.extend(term.forms.iter().map(|form| Form { case: form.case.or(usual), ..form.clone() }));
    if inflection.invariable {
        forms.push(Form::new(term.text.as_str(), Some(Number::Plural)));
    }
    if nominal(term) {
        let listed = forms.iter().find(|form| is_plural(form.number)).map(|form| &form.text);
        let by_rule = || {
            let known = term.number.is_some() || term.gender.is_some();
            let wanted = known && !is_plural(term.number);
            wanted.then(|| plural(&term.text, term.gender, inflection)).flatten()
        };
        let plural = listed.cloned().or_else(by_rule);
        for form in decline::forms(term, plural.as_deref(), lexicon) {
            let told = |other: &Form| other.number == form.number && other.case == form.case;
            if !term.forms.iter().any(told) {
                forms.push(form);
            }
        }
        if !forms.iter().any(|form| is_plural(form.number)) {
            let plural = plural.map(|text| Form::new(text, Some(Number::Plural)));
            forms.extend(plural.map(|form| Form { case: usual, ..form }));
        }
    }
    without_doubles(forms)
}

fn is_plural(number: Option<Number>) -> bool {
    number == Some(Number::Plural)
}

fn without_doubles(mut forms: Vec<Form>) -> Vec<Form> {
    let mut seen = BTreeSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}

fn nominal(term: &Term) -> bool {
    use PartOfSpeech::{Noun, ProperNoun};
    term.part_of_speech.is_none_or(|part| matches!(part, Noun | ProperNoun))
}

fn verbal(term: &Term) -> bool {
    match term.part_of_speech {
        Some(part) => part == PartOfSpeech::Verb,
        None => !term.text.contains(char::is_uppercase),
    }
}

/// The plural of a phrase, where the rules can tell.
pub(super) fn plural(
    text: &str,
    gender: Option<Gender>,
    inflection: &Inflection,
) -> Option<String> {
    rewrite(text, &inflection.plural, gender, inflection)
}

fn rewrite(
    text: &str,
    rules: &[Rule],
    gender: Option<Gender>,
    inflection: &Inflection,
) -> Option<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let gender = gender.map(Gender::name);
    let change = |word: &&str| rules.iter().find_map(|rule| rule.apply(word, gender)).flatten();
    let range = match inflection.changes {
        Changes::Last => words.len() - 1..words.len(),
        Changes::Head => {
            let is_stop = |word: &&str| {
                inflection.stops.iter().any(|stop| {
                    stop == word
                        || (stop.ends_with('\'') && word.replace('’', "'").starts_with(stop))
                })
            };
            0..words.iter().position(is_stop).unwrap_or(words.len())
        }
    };
    let changed: Option<Vec<String>> = words[range.clone()].iter().map(change).collect();
    let kept = |part: &[&str]| part.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
    let all = [kept(&words[..range.start]), changed?, kept(&words[range.end..])].concat();
    (!range.is_empty()).then(|| all.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plural_of(lang: &str, text: &str, gender: Option<Gender>) -> Option<String> {
        let language = Language::of(&lang.parse().unwrap());
        plural(text, gender, &language.lexicon().inflection)
    }

    #[test]
    fn plurals_follow_the_rules_of_the_language() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(plural_of("en", "ballistic missile", None), some("ballistic missiles"));
        assert_eq!(plural_of("en", "embassy", None), some("embassies"));
        assert_eq!(plural_of("es", "misil balístico", None), some("misiles balísticos"));
        assert_eq!(plural_of("es", "ministro de Defensa", None), some("ministros de Defensa"));
        assert_eq!(plural_of("es", "elección general", None), some("elecciones generales"));
        assert_eq!(plural_of("es", "obús", None), some("obuses"));
        assert_eq!(plural_of("fr", "missile balistique", None), some("missiles balistiques"));
        assert_eq!(plural_of("it", "nave militare", Some(Gender::Feminine)), some("navi militari"));
    }

    #[test]
    fn where_the_end_of_a_word_does_not_tell_there_is_no_plural() {
        assert_eq!(plural_of("es", "orden", None), None);
        assert_eq!(plural_of("de", "Rakete", None), None);
        assert_eq!(plural_of("it", "attacco", None), None);
    }

    #[test]
    fn a_term_of_no_stated_kind_is_found_as_noun_and_as_verb() {
        let term = Term::new("en".parse().unwrap(), "supply", crate::glossary::Origin::default());
        let texts: Vec<_> = forms(&term).into_iter().map(|form| form.text).collect();
        assert_eq!(texts, ["supply", "supplies", "supplied", "supplying"]);
    }
}
