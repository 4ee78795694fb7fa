//! Capitals, which speak for their countries: "Moscow denied it" and "Rusia lo negó" say the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::cues::Symbol;

static CAPITALS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../locales/capitals.toml")).unwrap_or_default()
});

/// The country, by its ISO 3166 code, whose capital a place is.
#[must_use]
pub fn country_of(place: Symbol) -> Option<&'static str> {
    CAPITALS.get(place.as_str()).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::cues::Cue;
    use crate::language::{Language, Words};

    #[test]
    fn every_capital_is_a_place_whose_name_is_known() {
        let language = Language::of(&"en".parse().unwrap());
        let known = |text: &str| -> Vec<Symbol> {
            let mut places = Vec::new();
            language.cues().find(&Words::new(text, language), |_, cues| {
                places.extend(cues.iter().filter_map(|cue| match cue {
                    Cue::Place(place) => Some(*place),
                    _ => None,
                }));
            });
            places
        };
        let countries = |text| known(text).into_iter().filter_map(country_of).collect::<Vec<_>>();
        assert_eq!(countries("Moscow and Hanoi met Ottawa in Geneva."), ["RU", "VN", "CA"]);
        let (own, cldr) = (&language.lexicon().names.places, language.cldr().cities());
        let unknown = |place: &&String| !own.contains_key(*place) && !cldr.0.contains_key(*place);
        assert_eq!(CAPITALS.keys().find(unknown), None);
    }
}
