//! Forms of a term by the rules of its language (`locales/<lang>/lexicon.toml`, `[inflection]`).

use rust_stemmers::{Algorithm, Stemmer};

use super::concept::{Gender, Number, PartOfSpeech, Term};
use crate::language::{Changes, Inflection, Language, Rule};

/// A form of a term and the number it tells.
pub(super) type Inflected = (String, Option<Number>);

/// The forms in which `term` may stand in a text of its own language: the dictionary form, the
/// listed ones, and those that follow by rule.
pub(super) fn forms(term: &Term) -> Vec<Inflected> {
    let inflection = &Language::of(&term.lang).lexicon().inflection;
    let listed = term.forms.iter().map(|form| (form.text.clone(), form.number));
    let mut forms: Vec<Inflected> =
        std::iter::once((term.text.clone(), dictionary_number(term))).chain(listed).collect();
    if nominal(term) && term.number != Some(Number::Plural) {
        let known = forms.iter().any(|(_, number)| *number == Some(Number::Plural));
        if !known && let Some(plural) = plural(&term.text, term.gender, inflection) {
            forms.push((plural, Some(Number::Plural)));
        }
        // What looks like a plural and may be one: `financial statements` for one statement.
        let open = term.number.is_none() && term.text.contains(' ');
        if open && let Some(one) = rewrite(&term.text, &inflection.singular, None, inflection) {
            forms.push((one, Some(Number::Singular)));
        }
    }
    if verbal(term) {
        let stem = term.text.to_lowercase();
        let verbs = inflection.verb.iter().filter_map(|rule| rule.apply(&stem, None)).flatten();
        forms.extend(verbs.map(|form| (form, None)));
    }
    let mut seen = std::collections::BTreeSet::new();
    forms.retain(|(text, _)| seen.insert(text.clone()));
    forms
}

fn dictionary_number(term: &Term) -> Option<Number> {
    term.number.or_else(|| nominal(term).then_some(Number::Singular))
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

/// The stemmer of a language, where there is one.
pub(super) fn stemmer(language: &Language) -> Option<Stemmer> {
    let algorithm = match language.lexicon().inflection.stemmer.as_deref()? {
        "arabic" => Algorithm::Arabic,
        "danish" => Algorithm::Danish,
        "dutch" => Algorithm::Dutch,
        "english" => Algorithm::English,
        "finnish" => Algorithm::Finnish,
        "french" => Algorithm::French,
        "german" => Algorithm::German,
        "greek" => Algorithm::Greek,
        "hungarian" => Algorithm::Hungarian,
        "italian" => Algorithm::Italian,
        "norwegian" => Algorithm::Norwegian,
        "portuguese" => Algorithm::Portuguese,
        "romanian" => Algorithm::Romanian,
        "russian" => Algorithm::Russian,
        "spanish" => Algorithm::Spanish,
        "swedish" => Algorithm::Swedish,
        "tamil" => Algorithm::Tamil,
        "turkish" => Algorithm::Turkish,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
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
        let texts: Vec<_> = forms(&term).into_iter().map(|(text, _)| text).collect();
        assert_eq!(texts, ["supply", "supplies", "supplied", "supplying"]);
    }
}
