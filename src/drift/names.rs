//! People, organisations and places (NAM).
//!
//! Places that tables know compare by their international name; a people and its country are one.
//! Other names compare by keys that bring spellings of several languages together.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::pair::{Pair, Relation};
use super::reading::{Found, Reading};
use super::sameness::is_slip;
use crate::facts::{Certainty, Fact, Value};
use crate::finding::{Finding, NAME_ADDED, NAME_CHANGED, NAME_MISSING, Severity};
use crate::language::cues::{Cue, Symbol};
use crate::language::{Lexicon, Word, country_of};
use crate::text::{Span, Spans};

pub(super) fn compare(pair: &Pair, out: &mut Vec<Finding>) {
    let before = out.len();
    let (a, b) = (places_of(&pair.a), places_of(&pair.b));
    if pair.both_know(|lexicon: &Lexicon| !lexicon.names.places.is_empty()) {
        places(pair, &a, &b, out);
    }
    if out.len() == before {
        others(pair, &a, &b, out);
    }
}

/// A place: the words and the names it may be.
type PlaceNames = (Span, Vec<Symbol>);

fn places_of(reading: &Reading) -> Vec<PlaceNames> {
    // The country of a currency ("US dollars") belongs to the sum.
    let sums = reading.all_quantities().filter(|fact| is_money(fact)).map(|fact| fact.span);
    let sums = Spans::of(sums.map(|sum| Span::new(sum.start, sum.end + A_WORD)));
    let mut found: Vec<PlaceNames> = Vec::new();
    for cue in reading.cues() {
        let Cue::Place(name) = cue.cue else { continue };
        match found.last_mut() {
            _ if sums.overlap(cue.span) => {}
            Some((span, names)) if *span == cue.span => names.push(name),
            _ => found.push((cue.span, vec![name])),
        }
    }
    found
}

/// A place begins in so many bytes behind a sum to be part of it.
const A_WORD: usize = 6;

fn is_money(fact: &Fact) -> bool {
    matches!(fact.value, Value::Money { .. } | Value::Currency { .. })
}

fn places(pair: &Pair, a: &[PlaceNames], b: &[PlaceNames], out: &mut Vec<Finding>) {
    if a.is_empty() && b.is_empty() {
        return;
    }
    let capitals = pair.relation() == Relation::Cross;
    let (in_a, in_b) = (named(&pair.a), named(&pair.b));
    let missing = unanswered((&pair.a, &in_a), a, (&pair.b, &in_b), capitals);
    let added = unanswered((&pair.b, &in_b), b, (&pair.a, &in_a), capitals);
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
    (reading, ours): (&Reading, &[Symbol]),
    from: &[PlaceNames],
    (other, theirs): (&Reading, &[Symbol]),
    capitals: bool,
) -> Vec<Span> {
    // What answers a place as it is speaks of no other by its capital.
    let spoken_of = |names: &[Symbol]| {
        let mut free = theirs.iter().filter(|place| ours.binary_search(place).is_err());
        capitals && free.any(|place| names.iter().any(|name| is_capital(*place, *name)))
    };
    let mut seen: BTreeSet<Symbol> = BTreeSet::new();
    let mut spans = Vec::new();
    for (span, names) in from {
        let again = names.iter().any(|name| seen.contains(name));
        seen.extend(names);
        let is_answered = || {
            names.iter().any(|name| theirs.binary_search(name).is_ok())
                || other.text.contains(span.slice(reading.text))
                || spoken_of(names)
                || spells(other, names)
        };
        if !again && !is_answered() {
            spans.push(*span);
        }
    }
    spans
}

/// The places a text names, sorted.
fn named(reading: &Reading) -> Vec<Symbol> {
    let place = |found: Found| match found.cue {
        Cue::Place(place) => Some(place),
        _ => None,
    };
    let mut places: Vec<Symbol> = reading.all_cues().filter_map(place).collect();
    places.sort_unstable();
    places
}

/// Whether one is the capital of the other.
fn is_capital(one: Symbol, other: Symbol) -> bool {
    country_of(one) == Some(other.as_str()) || country_of(other) == Some(one.as_str())
}

/// Whether a place stands in a text inside a compound ("Südasien") or in a spelling that only comes
/// close.
fn spells(reading: &Reading, names: &[Symbol]) -> bool {
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

fn names_of<'r>(reading: &'r Reading, places: &[PlaceNames]) -> Vec<Name<'r>> {
    let places = Spans::of(places.iter().map(|(span, _)| *span));
    let is_taken = |span: Span| places.overlap(span) || reading.has_quantity(span);
    let is_common = |span: Span| reading.word_at(span.start).is_some_and(|word| word.is_common);
    reading
        .names()
        .filter(|(span, key, _)| key.len() > 1 && !is_common(*span) && !is_taken(*span))
        .map(|(span, key, certainty)| Name { word: span.slice(reading.text), span, key, certainty })
        .collect()
}

fn others(pair: &Pair, a: &[PlaceNames], b: &[PlaceNames], out: &mut Vec<Finding>) {
    let (a, b) = (names_of(&pair.a, a), names_of(&pair.b, b));
    let mut missing = unmatched(&a, &pair.b);
    let mut added = unmatched(&b, &pair.a);
    if pair.relation() == Relation::Cross {
        let (lost, gained) = (keys(&missing), keys(&added));
        missing.retain(|name| !gained.iter().any(|other| sound_alike(name.key, other)));
        added.retain(|name| !lost.iter().any(|other| sound_alike(name.key, other)));
    }
    match pair.relation() {
        Relation::Same => same(pair, &missing, &added, out),
        Relation::Cross => cross(pair, &missing, &added, out),
    }
}

fn keys<'n>(names: &[Name<'n>]) -> BTreeSet<&'n str> {
    names.iter().map(|name| name.key).collect()
}

/// Names that no word of the other text comes close to.
fn unmatched<'n, 'k>(names: &[Name<'n>], other: &'k Reading) -> Vec<Name<'n>> {
    let words = || other.words.spoken().map(|(_, word)| word);
    let keys = |word: &'k Word| std::iter::once(&word.key).chain(&word.part_keys);
    let all = LazyCell::new(|| words().flat_map(keys).map(|key| &**key).collect::<String>());
    let is_there = |name: &Name| {
        // A name both texts spell alike needs no keys.
        other.text.contains(name.word)
            || words().any(|word| keys(word).any(|key| close(key, name.key)))
            || name.key.len() >= 4 && all.contains(name.key)
    };
    // A text says a name over and over; it is looked for once.
    let mut known = BTreeMap::new();
    let mut answered =
        |name: &Name<'n>| *known.entry((name.word, name.key)).or_insert_with(|| is_there(name));
    names.iter().filter(|name| !answered(name)).cloned().collect()
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
