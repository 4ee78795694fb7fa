//! People, organisations and places (NAM).
//!
//! Places that tables know compare by their international name; a people and its country are one.
//! Other names compare by keys that bring spellings of several languages together.

use std::collections::BTreeMap;

use super::pair::{Pair, Relation};
use super::reading::Reading;
use super::sameness::is_slip;
use crate::facts::{Certainty, Fact, Value};
use crate::finding::{Finding, NAME_ADDED, NAME_CHANGED, NAME_MISSING, Severity};
use crate::language::cues::{Cue, Symbol};
use crate::language::{Lexicon, country_of};
use crate::text::{Span, Spans};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let before = out.len();
    if pair.both_know(|lexicon: &Lexicon| !lexicon.names.places.is_empty()) {
        places(pair, out);
    }
    if out.len() == before {
        others(pair, out);
    }
}

/// A place: the words and the names it may be.
type PlaceNames = (Span, Vec<Symbol>);

fn places_of(reading: &Reading) -> Vec<PlaceNames> {
    let mut found: Vec<PlaceNames> = Vec::new();
    for cue in reading.cues() {
        let Cue::Place(name) = cue.cue else { continue };
        // The country of a currency ("US dollars") belongs to the sum.
        if reading.all_quantities().any(|fact| is_money(fact) && near(fact.span, cue.span)) {
            continue;
        }
        match found.last_mut() {
            Some((span, names)) if *span == cue.span => names.push(name),
            _ => found.push((cue.span, vec![name])),
        }
    }
    found
}

fn is_money(fact: &Fact) -> bool {
    matches!(fact.value, Value::Money { .. } | Value::Currency { .. })
}

fn near(sum: Span, word: Span) -> bool {
    const A_WORD: usize = 5;
    sum.overlaps(word) || word.start >= sum.end && word.start - sum.end <= A_WORD
}

fn places(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (places_of(&pair.a), places_of(&pair.b));
    let capitals = pair.relation() == Relation::Cross;
    let missing = unanswered(&pair.a, &a, &pair.b, capitals);
    let added = unanswered(&pair.b, &b, &pair.a, capitals);
    let changed = missing.len().min(added.len());
    for (from, to) in missing.iter().zip(&added) {
        out.push(pair.finding(&NAME_CHANGED, Some(*from), Some(*to)));
    }
    for &span in &missing[changed..] {
        out.push(pair.finding(&NAME_MISSING, Some(span), None));
    }
    for &span in &added[changed..] {
        out.push(pair.finding(&NAME_ADDED, None, Some(span)));
    }
}

/// Places of one text that the other does not speak of, once each; a word both have is no place one
/// of them lost.
fn unanswered(
    reading: &Reading,
    from: &[PlaceNames],
    other: &Reading,
    capitals: bool,
) -> Vec<Span> {
    let mut seen: Vec<Symbol> = Vec::new();
    let mut spans = Vec::new();
    for (span, names) in from {
        let again = names.iter().any(|name| seen.contains(name));
        seen.extend(names);
        let as_it_stands = other.text.contains(span.slice(reading.text));
        let by_capital = capitals && speaks_by_capital(other, names, reading);
        if !again && !as_it_stands && !by_capital && !speaks_of(other, names) {
            spans.push(*span);
        }
    }
    spans
}

/// Whether a text speaks of a place, be it inside a compound ("Südasien") or in a spelling that
/// only comes close.
fn speaks_of(reading: &Reading, names: &[Symbol]) -> bool {
    let is_place = |cue: Cue| matches!(cue, Cue::Place(place) if names.contains(&place));
    if reading.all_cues().any(|found| is_place(found.cue)) {
        return true;
    }
    let text = reading.text.to_lowercase();
    let (lexicon, cldr) = (reading.language.lexicon(), reading.language.cldr());
    names.iter().any(|name| {
        let own = lexicon.names.places.get(name.as_str());
        let known = cldr.territories().0.get(name.as_str());
        let city = cldr.cities().0.get(name.as_str());
        let mut words = own.into_iter().flatten().chain(known.into_iter().flatten()).chain(city);
        words.any(|word| {
            let stem = word.trim_end_matches('*').to_lowercase();
            stem.chars().count() >= 4 && text.contains(&stem)
        })
    })
}

/// Whether a text speaks of a country by its capital, or of a capital by its country; one that
/// `other` names as it is speaks of no other.
fn speaks_by_capital(reading: &Reading, names: &[Symbol], other: &Reading) -> bool {
    let answers = |place| other.all_cues().any(|found| found.cue == Cue::Place(place));
    reading.all_cues().any(|found| {
        let Cue::Place(place) = found.cue else { return false };
        let stands_for = |name: &Symbol| {
            country_of(place) == Some(name.as_str()) || country_of(*name) == Some(place.as_str())
        };
        names.iter().any(stands_for) && !answers(place)
    })
}

/// A name no table knows: its words and key.
#[derive(Debug, Clone)]
struct Name<'t> {
    word: &'t str,
    span: Span,
    key: &'t str,
    certainty: Certainty,
}

impl Name<'_> {
    /// Initials, or a word with some (`SDGs`, `AfDB`).
    fn is_acronym(&self) -> bool {
        let capitals = self.word.chars().filter(|c| c.is_uppercase()).count();
        let few = self.word.chars().count() <= 6;
        few && (capitals > 1 || self.word.chars().all(|c| !c.is_lowercase()))
    }
}

fn names_of<'r>(reading: &'r Reading) -> Vec<Name<'r>> {
    let places = Spans::of(places_of(reading).into_iter().map(|(span, _)| span));
    let is_taken = |span: Span| places.overlap(span) || reading.has_quantity(span);
    let is_common = |span: Span| reading.word_at(span.start).is_some_and(|word| word.is_common);
    reading
        .names()
        .filter(|(span, key, _)| key.len() > 1 && !is_common(*span) && !is_taken(*span))
        .map(|(span, key, certainty)| Name { word: span.slice(reading.text), span, key, certainty })
        .collect()
}

fn others(pair: &Pair, out: &mut Vec<Finding>) {
    let (a, b) = (names_of(&pair.a), names_of(&pair.b));
    let mut missing = unmatched(&a, &pair.b);
    let mut added = unmatched(&b, &pair.a);
    if pair.relation() == Relation::Cross {
        let said_anew = |from: &Name, to: &Name| sound_alike(from.key, to.key);
        let found = (missing.clone(), added.clone());
        missing.retain(|name| !found.1.iter().any(|other| said_anew(name, other)));
        added.retain(|name| !found.0.iter().any(|other| said_anew(name, other)));
    }
    match pair.relation() {
        Relation::Same => same(pair, &missing, &added, out),
        Relation::Cross => cross(pair, &missing, &added, out),
    }
}

/// Names that no word of the other text comes close to.
fn unmatched<'n>(names: &[Name<'n>], other: &Reading) -> Vec<Name<'n>> {
    // A name both texts spell alike needs no keys.
    let names: Vec<&Name> = names.iter().filter(|name| !other.text.contains(name.word)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let keys = other
        .words
        .spoken()
        .flat_map(|(_, word)| std::iter::once(&word.key).chain(&word.part_keys));
    let keys: Vec<&str> = keys.map(|key| &**key).collect();
    let all = keys.concat();
    let is_there = |name: &str| {
        keys.iter().any(|key| close(key, name)) || name.len() >= 4 && all.contains(name)
    };
    let mut known = BTreeMap::new();
    let mut answered =
        |name: &Name<'n>| *known.entry(name.key).or_insert_with(|| is_there(name.key));
    names.into_iter().filter(|name| !answered(name)).cloned().collect()
}

/// Whether two spellings have their consonants in common: `Mohammed` and `Muhammad`.
fn sound_alike(one: &str, other: &str) -> bool {
    let consonants = |key: &str| -> Vec<u8> {
        key.bytes().filter(|letter| !b"aeiou".contains(letter)).collect()
    };
    let (one, other) = (consonants(one), consonants(other));
    let common = one.iter().zip(&other).take_while(|(x, y)| x == y).count();
    common >= 3 && common * 2 >= one.len().max(other.len())
}

fn close(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let common = one.bytes().zip(other.bytes()).take_while(|(x, y)| x == y).count();
    let long = one.len().max(other.len());
    common >= 3 && common * 2 >= long || begin_alike(one, other) && is_slip(one, other)
}

/// Whether two words may differ by one slip as far as their first letters tell.
fn begin_alike(one: &str, other: &str) -> bool {
    match (one.as_bytes(), other.as_bytes()) {
        ([a, b, ..], [x, y, ..]) => a == x || b == y || a == y || b == x,
        _ => false,
    }
}

fn same(pair: &Pair, missing: &[Name], added: &[Name], out: &mut Vec<Finding>) {
    let sure = |name: &&Name| name.certainty > Certainty::Unsure;
    let (lost, gained) = (missing.iter().find(sure), added.iter().find(sure));
    let (any_lost, any_gained) = (lost.or(missing.first()), gained.or(added.first()));
    match (any_lost, any_gained) {
        (Some(from), Some(to)) if lost.is_some() || gained.is_some() => {
            out.push(pair.finding(&NAME_CHANGED, Some(from.span), Some(to.span)));
        }
        _ if !pair.is_edit() => {
            if let Some(name) = gained {
                out.push(pair.finding(&NAME_ADDED, None, Some(name.span)));
            }
        }
        _ => {
            if let Some(name) = lost {
                out.push(pair.finding(&NAME_MISSING, Some(name.span), None));
            }
            if let Some(name) = gained {
                out.push(pair.finding(&NAME_ADDED, None, Some(name.span)));
            }
        }
    }
}

fn cross(pair: &Pair, missing: &[Name], added: &[Name], out: &mut Vec<Finding>) {
    let (lost, gained) = (translatable(pair, missing, true), translatable(pair, added, false));
    let sure = |name: &&&Name| name.certainty > Certainty::Unsure;
    let finding = match (lost.first(), gained.first()) {
        (Some(from), Some(to)) => pair.finding(&NAME_CHANGED, Some(from.span), Some(to.span)),
        (Some(_), None) => match lost.iter().find(sure) {
            Some(name) => pair.finding(&NAME_MISSING, Some(name.span), None),
            None => return,
        },
        // Translators say where a town lies, or who somebody is.
        (None, _) => return,
    };
    out.push(finding.severity(Severity::Warning));
}

/// Names that have to stand in the other text in some spelling. Acronyms are made anew in each
/// language, and words of a name that mean something are translated.
fn translatable<'n, 't>(pair: &Pair, names: &'n [Name<'t>], in_a: bool) -> Vec<&'n Name<'t>> {
    let reading = if in_a { &pair.a } else { &pair.b };
    let every_noun = reading.language.lexicon().names.nouns_are_capitalised;
    let stands = |name: &&Name| {
        let sure = name.certainty > Certainty::Unsure;
        !name.is_acronym() && !is_word(reading, name) && (sure || every_noun)
    };
    names.iter().filter(stands).collect()
}

/// Whether the vocabulary knows the word.
fn is_word(reading: &Reading, name: &Name) -> bool {
    reading.word_at(name.span.start).is_some_and(|word| !word.concepts.is_empty() || word.is_light)
}
