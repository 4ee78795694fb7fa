//! `--quote 2=translate`: what becomes of one quote, by its number in `wireloc quotes`.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::cli::config::policy;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::finding::Message;
use crate::language::Language;
use crate::localise::QuotePolicy;
use crate::quote::find_quotes;
use crate::story::Story;
use crate::text::Place;

/// What becomes of one quote of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The quote, counted from one.
    number: usize,
    policy: QuotePolicy,
}

/// Words that are no choice.
#[derive(Debug, thiserror::Error)]
#[error("NUMBER=keep, NUMBER=gloss or NUMBER=translate, such as 2=translate")]
pub struct NoChoice;

impl FromStr for Choice {
    type Err = NoChoice;

    fn from_str(text: &str) -> Result<Self, NoChoice> {
        let (number, name) = text.split_once('=').ok_or(NoChoice)?;
        let number = number.trim().parse().map_err(|_| NoChoice)?;
        Ok(Self { number, policy: policy(name.trim()).ok_or(NoChoice)? })
    }
}

/// What becomes of the quotes of `story` that are chosen by number, by their places.
///
/// A number no quote has is refused, and so is keeping words that nobody is made to say.
pub fn exceptions(
    choices: &[Choice],
    story: &Story,
) -> Result<BTreeMap<Place, QuotePolicy>, Failure> {
    if choices.is_empty() {
        return Ok(BTreeMap::new());
    }
    let quotes = find_quotes(story, Language::of(&story.lang));
    let refuse = |message: Message, number: usize| {
        let message = message.with("number", number).with("count", quotes.len());
        Failure::new(Exit::Usage, message).hint(Message::new("hint-quotes"))
    };
    let chosen = choices.iter().map(|choice| {
        let quote = choice.number.checked_sub(1).and_then(|at| quotes.get(at));
        let quote =
            quote.ok_or_else(|| refuse(Message::new("translate-no-quote"), choice.number))?;
        if !quote.is_verbatim() && choice.policy != QuotePolicy::Translate {
            return Err(refuse(Message::new("translate-quote-free"), choice.number));
        }
        Ok((quote.place, choice.policy))
    });
    chosen.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    fn story() -> Story {
        let text =
            "“We saw it,” said Ana Brandt. The book “Two Rivers” is hers. She said it was over.";
        let block = Block { role: Role::Paragraph, text: text.to_owned() };
        Story { lang: "en".parse().unwrap(), meta: Meta::default(), blocks: vec![block] }
    }

    fn chosen(words: &str) -> Result<BTreeMap<Place, QuotePolicy>, Failure> {
        exceptions(&[words.parse().unwrap()], &story())
    }

    #[test]
    fn a_quote_is_chosen_by_the_number_it_is_listed_under() {
        let (place, policy) = chosen("1=gloss").unwrap().pop_first().unwrap();
        assert_eq!((story().words(place), policy), ("We saw it,", QuotePolicy::Gloss));
    }

    #[test]
    fn numbers_no_quote_has_and_words_nobody_said_are_refused() {
        for words in ["0=keep", "9=translate", "2=keep"] {
            assert_eq!(chosen(words).unwrap_err().exit(), Exit::Usage, "{words}");
        }
        assert!(chosen("2=translate").is_ok());
    }

    #[test]
    fn other_words_are_no_choice() {
        for words in ["2", "keep", "2=drop", "=keep", "two=keep"] {
            assert!(words.parse::<Choice>().is_err(), "{words}");
        }
    }
}
