//! What CLDR names, as a glossary: countries and territories, cities, currencies.
//!
//! The names are those of the language's folder and are written by no hand. Nothing is known of
//! their gender and article, so that no engine is made to use them unless a desk asks for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Origin;
use super::concept::{Concept, Entity, Form, Number, PartOfSpeech, Status, Term};
use crate::language::{Lang, Language};

/// Where the names are from.
const SOURCE: &str = "Unicode CLDR";

/// The concepts CLDR has names for in more than one language.
pub(super) fn concepts() -> Vec<Concept> {
    let mut concepts = BTreeMap::new();
    for lang in Language::known() {
        let cldr = Language::of(&lang).cldr();
        let is_country =
            |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        for (code, names) in cldr.territories().0.iter().filter(|(code, _)| is_country(code)) {
            let concept = entry(&mut concepts, format!("country-{code}"), Some(Entity::Place));
            named(concept, &lang, names);
        }
        for (zone, name) in &cldr.cities().0 {
            let concept = entry(&mut concepts, format!("city-{zone}"), Some(Entity::Place));
            named(concept, &lang, std::slice::from_ref(name));
        }
        for (code, names) in &cldr.currencies().0 {
            counted(entry(&mut concepts, format!("currency-{code}"), None), &lang, names);
        }
    }
    concepts.into_values().filter(|concept| concept.terms.len() > 1).collect()
}

fn origin() -> Origin {
    Origin { file: Arc::from("cldr"), line: 0 }
}

fn entry(
    concepts: &mut BTreeMap<String, Concept>,
    id: String,
    entity: Option<Entity>,
) -> &mut Concept {
    let concept = concepts.entry(id.clone()).or_insert_with(|| Concept::new(id, origin()));
    concept.entity = entity;
    concept
}

/// Adds names of a place, the usual one first.
fn named(concept: &mut Concept, lang: &Lang, names: &[String]) {
    for (number, name) in names.iter().enumerate() {
        let status = if number == 0 { Status::Preferred } else { Status::Admitted };
        let part_of_speech = Some(PartOfSpeech::ProperNoun);
        let source = Some(SOURCE.to_owned());
        let term = Term::new(lang.clone(), name.as_str(), origin());
        concept.terms.push(Term { status, part_of_speech, source, ..term });
    }
}

/// Adds the name of a currency with its forms: the usual one, its plural, and what else counts it.
fn counted(concept: &mut Concept, lang: &Lang, names: &[String]) {
    // Of names that differ in their capitals the one for running text.
    let mut distinct: Vec<&String> = Vec::new();
    for name in names {
        match distinct.iter_mut().find(|known| known.to_lowercase() == name.to_lowercase()) {
            Some(known) => *known = name,
            None => distinct.push(name),
        }
    }
    let Some((text, forms)) = distinct.split_first() else { return };
    let form = |(at, form): (usize, &&String)| {
        Form::new(form.as_str(), (at == 0).then_some(Number::Plural))
    };
    let forms = forms.iter().enumerate().map(form).collect();
    let part_of_speech = Some(PartOfSpeech::Noun);
    let number = Some(Number::Singular);
    let source = Some(SOURCE.to_owned());
    let term = Term::new(lang.clone(), text.as_str(), origin());
    concept.terms.push(Term { part_of_speech, number, forms, source, ..term });
}

#[cfg(test)]
mod tests {
    use super::super::{Glossary, Layer};

    #[test]
    fn countries_cities_and_money_have_the_names_of_the_language() {
        let glossary = Glossary::load(&[Layer::Cldr]).unwrap();
        let (en, de) = ("en".parse().unwrap(), "de".parse().unwrap());
        let matcher = glossary.matcher(&en, &de, None);
        let found = matcher.find("North Korea paid euros for ships in Moscow.");
        let names: Vec<_> = found.iter().map(|term| term.target().unwrap().text.clone()).collect();
        assert_eq!(names, ["Nordkorea", "Euro", "Moskau"]);
    }
}
