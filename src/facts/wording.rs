//! Words that deny, hedge, bound, claim or compare.
//!
//! The words of a sentence come in, a fact for each thing a cue word may mean goes out.

use super::{Certainty, Fact, Value};
use crate::language::cues::Cue;
use crate::language::lexicon::{Hedge, Negation};
use crate::language::{Language, Words};

/// Adds the cue words of a sentence to its `facts`, by start.
pub(super) fn find_wording(words: &Words, language: &Language, facts: &mut Vec<Fact>) {
    language.cues().find(words, |span, cues| {
        let certainty = |cue| match (cues.len(), cue) {
            (_, Cue::Negation(Negation::Inherent) | Cue::Hedge(Hedge::Mood)) => Certainty::Unsure,
            (1, _) => Certainty::Sure,
            _ => Certainty::Likely,
        };
        let fact = |&cue| Fact { span, value: Value::Cue(cue), certainty: certainty(cue) };
        facts.extend(cues.iter().map(fact));
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::cues::{Axis, Symbol};
    use crate::language::lexicon::{Claim, Comparator};

    fn cues(lang: &str, text: &str) -> Vec<Cue> {
        let language = Language::of(&lang.parse().unwrap());
        let mut facts = Vec::new();
        find_wording(&Words::new(text, language), language, &mut facts);
        facts
            .into_iter()
            .filter_map(|fact| match fact.value {
                Value::Cue(cue) if fact.certainty > Certainty::Unsure => Some(cue),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_same_claim_has_the_same_cues_in_every_language() {
        let at_least = Cue::Comparator(Comparator::AtLeast);
        for (lang, text) in [
            ("en", "At least 12 people drowned, according to officials."),
            ("es", "Al menos 12 personas se ahogaron, según las autoridades."),
            ("de", "Mindestens 12 Menschen ertranken laut den Behörden."),
            ("fr", "Au moins 12 personnes se sont noyées, selon les autorités."),
            ("pt", "Pelo menos 12 pessoas se afogaram, segundo as autoridades."),
        ] {
            let found = cues(lang, text);
            assert!(found.contains(&at_least), "{lang}: {found:?}");
            assert!(found.contains(&Cue::Claim(Claim::Source)), "{lang}: {found:?}");
        }
    }

    #[test]
    fn a_price_that_rose_points_up_in_every_language() {
        for (lang, text) in [
            ("en", "Prices rose."),
            ("es", "Los precios subieron."),
            ("de", "Die Preise stiegen."),
            ("fr", "Les prix ont augmenté."),
            ("pt", "Os preços subiram."),
        ] {
            let up = cues(lang, text).into_iter().any(|cue| {
                matches!(cue, Cue::Direction(Axis { name, plus: true }) if name.as_str() == "level")
            });
            assert!(up, "{lang}");
        }
    }

    #[test]
    fn a_people_and_its_country_are_one_place() {
        let places = |lang, text| {
            let names = cues(lang, text).into_iter().filter_map(|cue| match cue {
                Cue::Place(name) => Some(Symbol::as_str(name)),
                _ => None,
            });
            names.collect::<Vec<_>>()
        };
        assert_eq!(places("en", "Ukrainian troops"), ["UA"]);
        assert_eq!(places("es", "soldados de Ucrania"), ["UA"]);
        assert_eq!(places("de", "nordkoreanische Soldaten"), ["KP"]);
    }
}
