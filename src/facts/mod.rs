//! Typed facts of a sentence: what it claims, each with a canonical value and where it stands.
//!
//! A sentence and its language come in, a sorted list of [`Fact`]s goes out. Values are the same
//! in every language and style, so that "half a million", `500,000` and `500 mil` compare as equal.
//! Words and conventions come from the language's folder; nothing here knows a language by name.

mod hearsay;
mod name;
mod quantity;
mod unseen;
pub mod value;
mod wording;

pub use value::{
    Currency, Date, Decimal, Duration, Month, Time, TimeUnit, Unit, Value, Weekday, is_converted,
};

use serde::Serialize;

use crate::language::{Language, Words};
use crate::text::Span;
use unseen::Shown;

/// One thing a sentence claims.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// Where it stands, with its unit, sign or currency.
    pub span: Span,
    /// What it says, the same in every language.
    pub value: Value,
    /// How sure the reading is.
    pub certainty: Certainty,
}

/// How sure the reading of a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Another reading is as good: `3/4` may be a date, "one" a pronoun.
    Unsure,
    /// The usual reading.
    Likely,
    /// No other reading.
    Sure,
}

/// The facts of `sentence`, by start, then by end.
///
/// Characters that show nothing inside words are read past.
#[must_use]
pub fn find_facts(sentence: &str, language: &Language) -> Vec<Fact> {
    facts_of(&Words::new(sentence, language), language)
}

/// The facts of a sentence whose words are known, as [`find_facts`] gives them.
#[must_use]
pub fn facts_of(words: &Words, language: &Language) -> Vec<Fact> {
    let Some(shown) = Shown::of(words.text) else { return read(words, language) };
    let facts = read(&Words::new(&shown.text, language), language).into_iter();
    facts.map(|fact| Fact { span: shown.original(fact.span), ..fact }).collect()
}

fn read(words: &Words, language: &Language) -> Vec<Fact> {
    // Seldom is a fact said in fewer than two words and marks.
    let mut facts = Vec::with_capacity(words.tokens.len() / 2);
    wording::find_wording(words, language, &mut facts);
    hearsay::find_hearsay(words, language, &mut facts);
    name::find_names(words, language, &mut facts);
    quantity::find(words.text, language, &mut facts);
    facts.sort_by_key(|fact| (fact.span.start, fact.span.end));
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_space_inside_a_model_number_makes_no_number_of_it() {
        let language = Language::of(&"en".parse().unwrap());
        let text = "An LW\u{200B}-23 fell on 4\u{AD}0 roofs.";
        let facts = find_facts(text, language);
        let told: Vec<_> = facts.iter().map(|fact| fact.span.slice(text)).collect();
        assert!(told.contains(&"LW\u{200B}-23") && told.contains(&"4\u{AD}0"), "{told:?}");
        assert!(!told.contains(&"23"), "{told:?}");
    }
}
