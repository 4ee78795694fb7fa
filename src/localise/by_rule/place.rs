//! Names of places in the language of the edition.

use crate::language::Language;

use super::labels::in_case_of;

/// Knows names of places in the target language, ahead of CLDR: a glossary, as a rule.
pub trait Places {
    /// The name of `place`, given in the source language and in ordinary letter case.
    fn name(&self, place: &str) -> Option<String>;
}

impl<F: Fn(&str) -> Option<String>> Places for F {
    fn name(&self, place: &str) -> Option<String> {
        self(place)
    }
}

/// `text`, one place or several between slashes, in the language `to` and in the same letter case;
/// what nobody knows stays.
pub(super) fn localise(
    text: &str,
    from: &'static Language,
    to: &'static Language,
    places: &dyn Places,
) -> String {
    let one = |place: &str| {
        let plain = ordinary_case(place);
        let known = places.name(place).or_else(|| places.name(&plain));
        let name = known.or_else(|| in_cldr(&plain, from, to).map(str::to_owned));
        name.map_or_else(|| place.to_owned(), |name| in_case_of(place, &name))
    };
    text.split('/').map(one).collect::<Vec<_>>().join("/")
}

/// The name CLDR has for a country or a city.
fn in_cldr(place: &str, from: &'static Language, to: &'static Language) -> Option<&'static str> {
    let wanted = place.to_lowercase();
    let named = |name: &str| name.to_lowercase() == wanted;
    let (source, target) = (from.cldr(), to.cldr());
    let country = source.territories().pairs().find(|(_, name)| named(name));
    if let Some(name) = country.and_then(|(code, _)| target.territories().first(code)) {
        return Some(name);
    }
    let (zone, _) = source.cities().pairs().find(|(_, name)| named(name))?;
    target.cities().0.get(zone).map(String::as_str)
}

/// `NEW YORK` as `New York`; anything else as it is.
fn ordinary_case(place: &str) -> String {
    if place.chars().any(char::is_lowercase) {
        return place.to_owned();
    }
    let mut starts = true;
    let mut lowered = String::with_capacity(place.len());
    for c in place.chars() {
        if starts {
            lowered.push(c);
        } else {
            lowered.extend(c.to_lowercase());
        }
        starts = !c.is_alphabetic();
    }
    lowered
}
