//! How a language writes and says numbers.

use crate::language::Language;
use crate::language::lexicon::{Habit, Rank};

/// What matters of a language beside its words.
#[derive(Debug, Clone, Default)]
pub struct Conventions {
    /// Before the decimals.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
    /// Whether "and" may follow tens, hundreds, scales.
    pub and_after: [bool; 3],
    /// How numbers are put together.
    pub habits: Vec<Habit>,
    /// The order of a date in numbers.
    pub order: [Part; 3],
    /// Months begin with a capital.
    pub capital_months: bool,
    /// Tens that take ten to nineteen.
    pub vigesimal: Vec<u64>,
    /// Endings glued to words, the longest first.
    pub endings: Vec<String>,
    /// What is glued before words, the shortest first: what is left is the longest word.
    pub proclitics: Vec<String>,
    /// Of the proclitics, how "and" begins.
    pub and: Vec<String>,
    /// Endings that make an ordinal.
    pub ordinal_endings: Vec<String>,
}

/// A part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Day of the month.
    #[default]
    Day,
    /// Month.
    Month,
    /// Year.
    Year,
}

impl Conventions {
    /// Whether the language puts numbers together so.
    pub fn has(&self, habit: Habit) -> bool {
        self.habits.contains(&habit)
    }

    /// Whether a word that is not known may be one that is, with others or with endings.
    pub fn takes_words_apart(&self) -> bool {
        !self.endings.is_empty() || !self.proclitics.is_empty() || self.has(Habit::Compound)
    }

    pub(super) fn of(language: &Language) -> Self {
        let words = &language.lexicon().numbers;
        let numbers = language.cldr().numbers();
        let first = |text: &str, other| text.chars().next().unwrap_or(other);
        let after = |rank| words.and_after.contains(&rank);
        Self {
            decimal: first(&numbers.decimal, '.'),
            group: first(&numbers.group, ','),
            and_after: [after(Rank::Tens), after(Rank::Hundreds), after(Rank::Scales)],
            habits: words.habits.clone(),
            order: order(&language.cldr().calendar().date_short),
            capital_months: (language.cldr().calendar().months.iter())
                .any(|month| month.starts_with(char::is_uppercase)),
            vigesimal: words.vigesimal.clone(),
            endings: longest_first(&words.endings),
            proclitics: longest_first(&words.proclitics).into_iter().rev().collect(),
            and: words.and.clone(),
            ordinal_endings: longest_first(&words.ordinal_endings),
        }
    }
}

fn longest_first(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// The order of the parts in a CLDR pattern such as `M/d/yy`.
fn order(pattern: &str) -> [Part; 3] {
    let at = |letter| pattern.find(letter).unwrap_or(usize::MAX);
    let mut parts = [(at('d'), Part::Day), (at('M'), Part::Month), (at('y'), Part::Year)];
    parts.sort_by_key(|part| part.0);
    parts.map(|part| part.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_gives_the_order() {
        assert_eq!(order("M/d/yy"), [Part::Month, Part::Day, Part::Year]);
        assert_eq!(order(""), [Part::Day, Part::Month, Part::Year]);
    }
}
