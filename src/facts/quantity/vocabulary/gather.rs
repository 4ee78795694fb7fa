//! Gathers a vocabulary from a language's folder.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::{Conventions, Vocabulary};
use crate::facts::quantity::sense::Sense;
use crate::facts::{Currency, Decimal, TimeUnit, Unit, Weekday};
use crate::language::Language;
use crate::language::lexicon::{ByValue, NumberWords, Quantities};

/// Fractions with a sign of their own.
const SIGNS: &[(&str, u32, u32)] = &[
    ("½", 1, 2),
    ("⅓", 1, 3),
    ("⅔", 2, 3),
    ("¼", 1, 4),
    ("¾", 3, 4),
    ("⅕", 1, 5),
    ("⅖", 2, 5),
    ("⅗", 3, 5),
    ("⅘", 4, 5),
    ("⅙", 1, 6),
    ("⅚", 5, 6),
    ("⅛", 1, 8),
    ("⅜", 3, 8),
    ("⅝", 5, 8),
    ("⅞", 7, 8),
];

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The vocabulary of `language`.
pub(super) fn gather(language: &Language) -> Vocabulary {
    let words = &language.lexicon().numbers;
    let more = &language.lexicon().quantities;
    let mut all = Vocabulary { conventions: Conventions::of(language), ..Vocabulary::default() };
    numbers(&mut all, words);
    compact(&mut all, language, words);
    signs(&mut all, language, words);
    calendar(&mut all, language, more);
    times(&mut all, language, more);
    money(&mut all, language, more);
    units(&mut all, language, more);
    all
}

fn enter_all(all: &mut Vocabulary, words: &[String], sense: Sense) {
    for word in words {
        all.enter(word, sense);
    }
}

fn by_value<T: FromStr>(all: &mut Vocabulary, table: &ByValue, sense: impl Fn(T) -> Sense) {
    for (value, words) in table {
        if let Ok(value) = value.parse() {
            enter_all(all, words, sense(value));
        }
    }
}

fn by_decimal(all: &mut Vocabulary, table: &ByValue, sense: impl Fn(Decimal) -> Sense) {
    for (value, words) in table {
        if let Some(value) = Decimal::read(value) {
            enter_all(all, words, sense(value));
        }
    }
}

fn numbers(all: &mut Vocabulary, words: &NumberWords) {
    by_decimal(all, &words.cardinals, Sense::Cardinal);
    by_value(all, &words.scales, Sense::Scale);
    by_decimal(all, &words.collectives, Sense::Collective);
    by_value(all, &words.vague, Sense::Vague);
    by_value(all, &words.ordinals, Sense::Ordinal);
    by_value(all, &words.denominators, Sense::Denominator);
    by_decimal(all, &words.points, Sense::Points);
    by_value(all, &words.multiples, Sense::Multiple);
    for (fraction, list) in &words.fractions {
        let parts =
            fraction.split_once('/').and_then(|(n, d)| Some((n.parse().ok()?, d.parse().ok()?)));
        if let Some((numerator, denominator)) = parts {
            enter_all(all, list, Sense::Fraction(numerator, denominator));
        }
    }
    for (list, sense) in [
        (&words.alone, Sense::Alone),
        (&words.weak, Sense::Weak),
        (&words.and, Sense::And),
        (&words.articles, Sense::Article),
        (&words.of, Sense::Of),
        (&words.half, Sense::Half),
        (&words.and_half, Sense::AndHalf),
        (&words.several, Sense::Several),
        (&words.ordinal_marks, Sense::OrdinalMark),
        (&words.after_fraction, Sense::AfterFraction),
        (&words.minus, Sense::Minus),
        (&words.below_zero, Sense::BelowZero),
        (&words.percent, Sense::Percent),
        (&words.times, Sense::Times),
        (&words.to, Sense::To),
        (&words.between, Sense::Between),
        (&words.counters, Sense::Counter),
        (&words.not_numbers, Sense::Nothing),
    ] {
        enter_all(all, list, sense);
    }
}

fn compact(all: &mut Vocabulary, language: &Language, words: &NumberWords) {
    for (word, &power) in &language.cldr().numbers().compact {
        all.enter(word, Sense::Scale(power));
        if words.alone.iter().any(|alone| word.starts_with(&format!("{alone} "))) {
            all.enter(word, Sense::Alone);
        }
    }
}

fn signs(all: &mut Vocabulary, language: &Language, words: &NumberWords) {
    for &(sign, numerator, denominator) in SIGNS {
        all.enter(sign, Sense::Fraction(numerator, denominator));
    }
    enter_all(all, &language.cldr().numbers().percent, Sense::Percent);
    for sign in ["%", "％", "٪", "﹪"] {
        all.enter(sign, Sense::Percent);
    }
    if words.below_zero.is_empty() {
        return;
    }
    all.enter("°", Sense::Unit(Unit::DEGREE));
}

fn calendar(all: &mut Vocabulary, language: &Language, more: &Quantities) {
    let calendar = language.cldr().calendar();
    let full = calendar.months.iter().chain(&calendar.months_alone).collect::<Vec<_>>();
    for (month, names) in (1..).zip(&calendar.months_read) {
        for name in names {
            all.enter(name, Sense::Month(month));
            if !full.contains(&name) && !name.ends_with('.') {
                all.enter(name, Sense::ShortMonth);
            }
        }
    }
    for (month, names) in (1..).zip(&more.months) {
        enter_all(all, names, Sense::Month(month));
    }
    enter_all(all, &more.doubtful_months, Sense::DoubtfulMonth);
    let full: Vec<_> = calendar.weekdays.iter().chain(&calendar.weekdays_alone).collect();
    for (day, names) in WEEKDAYS.into_iter().zip(&calendar.weekdays_read) {
        for name in names.iter().filter(|name| full.contains(name) || name.ends_with('.')) {
            all.enter(name, Sense::Weekday(day));
        }
    }
    for (day, names) in WEEKDAYS.into_iter().zip(&more.weekdays) {
        enter_all(all, names, Sense::Weekday(day));
    }
}

fn times(all: &mut Vocabulary, language: &Language, more: &Quantities) {
    for (list, sense) in [
        (&more.date_joins, Sense::DateJoin),
        (&more.before_date, Sense::BeforeDate),
        (&more.year_marks, Sense::YearMark),
        (&more.month_marks, Sense::MonthMark),
        (&more.day_marks, Sense::DayMark),
        (&more.oclock, Sense::Oclock),
        (&more.at, Sense::At),
        (&more.prefixes, Sense::Prefix),
        (&more.decade_marks, Sense::DecadeMark),
    ] {
        enter_all(all, list, sense);
    }
    by_value(all, &more.zones, Sense::Zone);
    by_value(all, &more.decades, Sense::Decade);
    for (unit, words) in &more.periods {
        if let Some(unit) = TimeUnit::named(unit) {
            enter_all(all, words, Sense::Periods(unit));
        }
    }
    pairs(all, &more.clock, ':', Sense::Clock);
    pairs(all, &more.day_periods, '-', Sense::Period);
    for (word, &(from, to)) in &language.cldr().calendar().day_periods {
        all.enter(word, Sense::Period(from, to));
    }
    for (distance, words) in &more.relative {
        let at = distance.find(['+', '-']).unwrap_or(distance.len());
        let offset = distance[at..].parse();
        if let (Some(unit), Ok(offset)) = (TimeUnit::named(&distance[..at]), offset) {
            enter_all(all, words, Sense::Relative(unit, offset));
        }
    }
}

/// Tables whose keys are two small numbers with a mark between.
fn pairs(
    all: &mut Vocabulary,
    table: &BTreeMap<String, Vec<String>>,
    mark: char,
    sense: impl Fn(u8, u8) -> Sense,
) {
    for (key, words) in table {
        let pair = key.split_once(mark).and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
        if let Some((first, second)) = pair {
            enter_all(all, words, sense(first, second));
        }
    }
}

fn money(all: &mut Vocabulary, language: &Language, more: &Quantities) {
    let cldr = language.cldr();
    for (code, words) in &more.currencies {
        if let Some(currency) = Currency::new(code) {
            enter_all(all, words, Sense::Currency(currency));
        }
    }
    enter_all(all, &more.doubtful_currencies, Sense::DoubtfulCurrency);
    let own = |word: &str| more.currencies.values().flatten().any(|known| known == word);
    let shared = cldr.currency_words().pairs().filter(|(word, _)| !own(word));
    let named = cldr.currencies().pairs().map(|(code, name)| (name, code));
    let coded = cldr.currencies().0.keys().map(|code| (code.as_str(), code.as_str()));
    for (word, code) in shared.chain(named).chain(cldr.currency_symbols().pairs()).chain(coded) {
        if let Some(currency) = Currency::new(code) {
            all.enter(word, Sense::Currency(currency));
        }
    }
}

fn units(all: &mut Vocabulary, language: &Language, more: &Quantities) {
    let cldr = language.cldr();
    let own = |table: &BTreeMap<String, Vec<String>>| -> Vec<(String, String)> {
        let pairs =
            table.iter().flat_map(|(unit, words)| words.iter().map(move |word| (unit, word)));
        pairs.map(|(unit, word)| (unit.clone(), word.clone())).collect()
    };
    for (unit, word) in own(&more.units) {
        if let Some(unit) = Unit::new(&unit) {
            all.enter(&word, Sense::Unit(unit));
        }
    }
    for (unit, word) in own(&more.time_units) {
        if let Some(unit) = TimeUnit::named(&unit) {
            all.enter(&word, Sense::Time(unit));
        }
    }
    let wanted = |word: &str| !more.not_units.iter().any(|unwanted| unwanted == word);
    for (unit, word) in cldr.units().pairs().filter(|(_, word)| wanted(word)) {
        if let Some(unit) = Unit::new(unit) {
            all.enter(word, Sense::Unit(unit));
        }
    }
    for (unit, word) in cldr.time_units().pairs().filter(|(_, word)| wanted(word)) {
        if let Some(unit) = TimeUnit::named(unit) {
            all.enter(word, Sense::Time(unit));
        }
    }
}
