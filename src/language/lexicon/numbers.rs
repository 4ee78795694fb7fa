//! Section `[numbers]`: how a language says numbers in words, and what words go with them.
//!
//! Words are written in lower case; one of several words (`per cent`) is matched over blanks and
//! hyphens alike. Keys that are numbers are decimals: `"1.5" = ["anderthalb"]`.

use std::collections::BTreeMap;

use serde::Deserialize;

type Words = Vec<String>;

/// A value, as the key of a table → the words for it.
pub type ByValue = BTreeMap<String, Words>;

/// Numbers in words.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NumberWords {
    /// Words that add: nought to nineteen, the tens, hundreds said in one word.
    pub cardinals: ByValue,
    /// Words that multiply by a power of ten, by the power: `2 = ["hundred"]`.
    pub scales: ByValue,
    /// Of the scales, those that mean one of it when nothing stands before: "mil", "hundert".
    pub alone: Words,
    /// Words that join parts of one number: "and", "y".
    pub and: Words,
    /// After what such a word joins: `tens`, `hundreds`, `scales`.
    pub and_after: Vec<Rank>,
    /// How numbers are put together.
    pub habits: Vec<Habit>,
    /// Tens that take ten to nineteen after them: 60 and 80 in "soixante-dix".
    pub vigesimal: Vec<u64>,
    /// "Half" before a scale or a unit.
    pub half: Words,
    /// "And a half" in one word, after a number.
    pub and_half: Words,
    /// Indefinite articles that count before a scale: "a million".
    pub articles: Words,
    /// "Of" between a scale and what is counted: "millones *de* dólares".
    pub of: Words,
    /// Groups that multiply: `12 = ["dozen"]`.
    pub collectives: ByValue,
    /// Counts known by their order only, by the power of ten: `3 = ["thousands"]`.
    pub vague: ByValue,
    /// "Several" before a scale, which makes it vague.
    pub several: Words,
    /// Ordinals.
    pub ordinals: ByValue,
    /// What makes an ordinal of digits: "rd", "º".
    pub ordinal_marks: Words,
    /// Endings that make an ordinal of a cardinal: "zwanzig" + "ste".
    pub ordinal_endings: Words,
    /// Denominators: `3 = ["third", "thirds"]`.
    pub denominators: ByValue,
    /// Fractions in one word, as `1/2`.
    pub fractions: ByValue,
    /// Words after which "a third" is a fraction, not a place in a row.
    pub after_fraction: Words,
    /// "Minus" before a number.
    pub minus: Words,
    /// "Below zero" after a temperature.
    pub below_zero: Words,
    /// "Percent".
    pub percent: Words,
    /// "Percentage points", by how many points one is: `"0.01" = ["basis point"]`.
    pub points: ByValue,
    /// Multiples in one word: `2 = ["twice"]`.
    pub multiples: ByValue,
    /// "Times" after a number.
    pub times: Words,
    /// Before how much something changes, where it is told from where it ends: "by", "um".
    pub by: Words,
    /// Before what a change starts from: "from", "von".
    pub from: Words,
    /// Between the bounds of a range: "to", "bis".
    pub to: Words,
    /// Before the bounds of a range that "and" joins: "between".
    pub between: Words,
    /// Words between which and a lone number word something is counted: classifiers.
    pub counters: Words,
    /// Phrases that hold a number word and count nothing: "no one".
    pub not_numbers: Words,
    /// Number words that count only beside other numbers, units or classifiers: "one", "un".
    pub weak: Words,
    /// Endings a word may carry, longest tried first, of a language that glues them on.
    pub endings: Words,
    /// Letters a word may carry in front: "و", "l'".
    pub proclitics: Words,
}

/// A way to put numbers together that not every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Habit {
    /// Units before tens: "einundzwanzig".
    UnitsFirst,
    /// Parts written as one word: "dreihundert", "ventuno".
    Compound,
    /// Digits and scales alternate in one number: `1億2000万`.
    DigitsJoin,
    /// A stop after digits makes an ordinal: `3. Platz`.
    OrdinalStop,
}

/// The size of a part of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rank {
    /// Twenty to ninety.
    Tens,
    /// Whole hundreds.
    Hundreds,
    /// Thousands and above.
    Scales,
}
