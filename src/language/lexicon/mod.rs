//! Words and marks of a language, as `lexicon.toml` has them: one file a section.
//!
//! In lists of cue words an entry is one or more words in lower case. `rais*` stands for every
//! word that begins so, `*aría` for every word that ends so.

mod agreement;
mod axes;
mod carriers;
mod claims;
mod comparators;
mod copy;
mod dates;
mod endings;
mod fnv;
mod hedges;
mod inflection;
mod modality;
mod names;
mod negation;
mod numbers;
mod order;
mod paradigm;
mod persons;
mod plain;
mod quantifiers;
mod quantities;
mod quotation;
mod reporting;
mod section;
mod sentences;
mod tenses;
mod wordclass;

pub use agreement::{Adjectives, Agreement, Forms, Sound, TwoWay};
pub use axes::{Axes, Axis};
pub use carriers::{Carrier, Carriers};
pub use claims::{Claim, Claims};
pub use comparators::{Comparator, Comparators};
pub use copy::{Copy, Labels};
pub use dates::Dates;
pub use endings::{Endings, Head};
pub use hedges::{Hedge, Hedges};
pub use inflection::{Changes, Declension, Inflection, Pattern, Rule};
pub use modality::{Modal, Modals};
pub use names::Names;
pub use negation::{Negation, Negations};
pub use numbers::{ByValue, Habit, NumberWords, Rank};
pub use order::WordOrder;
pub use persons::{PersonGender, Persons};
pub use plain::Plain;
pub use quantifiers::{Quantifier, Quantifiers};
pub use quantities::Quantities;
pub use quotation::{Quotation, Side};
pub use reporting::{CuePhrase, Entry, Governs, Reporting, SpeakerSide, Strength, Verb, VerbForm};
pub use sentences::Sentences;
pub use tenses::{Tense, Tenses};
pub use wordclass::{Class, Classes};

use super::Lang;
use super::section::Section;

/// Defines the struct of all sections, each of which lies in a table of its own.
macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident: $section:ty,)*) => {
        /// The sections of a language's `lexicon.toml`, each read when first asked for; an absent one
        /// is empty.
        #[derive(Debug)]
        #[cfg_attr(test, derive(Default, serde::Deserialize), serde(default, deny_unknown_fields))]
        pub struct Lexicon {
            $($(#[$doc])* pub $name: Section<$section>,)*
        }

        impl Lexicon {
            /// The lexicon in the folder of `lang`; nothing is read yet.
            #[must_use]
            pub fn of(lang: &Lang) -> Self {
                Self { $($name: Section::new(lang, concat!("lexicon/", stringify!($name))),)* }
            }
        }

        #[cfg(test)]
        mod tests {
            use super::super::Language;

            #[test]
            fn every_section_of_every_language_is_known_and_read() {
                let known = [$(concat!("lexicon/", stringify!($name))),*];
                for (_, table, _) in crate::embedded::LOCALE_FILES {
                    let is_section = table.starts_with("lexicon/");
                    assert!(!is_section || known.contains(table), "{table}");
                }
                for lang in Language::known() {
                    let lexicon = Language::of(&lang).lexicon();
                    $(let _ = &*lexicon.$name;)*
                }
            }
        }
    };
}

sections! {
    /// How the words around a noun follow it.
    agreement: Agreement,
    /// Which words of another language stand in for slots on the way into this one.
    carriers: Carriers,
    /// How strongly somebody stands behind what is said.
    claims: Claims,
    /// How a figure bounds a quantity.
    comparators: Comparators,
    /// Which way something goes: up or down, before or after, more or less.
    direction: Axes,
    /// How a noun tells its gender and number.
    endings: Endings,
    /// Words that keep a claim at arm's length.
    hedges: Hedges,
    /// How words change their form.
    inflection: Inflection,
    /// May, can, should, must, will.
    modality: Modals,
    /// What stands beside names.
    names: Names,
    /// Words that deny.
    negation: Negations,
    /// Words whose opposite changes the story: win or lose, open or close.
    opposites: Axes,
    /// Words that tell a person's gender.
    persons: Persons,
    /// Words without a claim of their own.
    plain: Plain,
    /// How many of a kind, how often, and who is left out.
    quantifiers: Quantifiers,
    /// The fixed words around a story's prose.
    copy: Copy,
    /// How running text says dates with a month name.
    dates: Dates,
    /// Which marks stand around what was said.
    quotation: Quotation,
    /// The words that say somebody said something.
    reporting: Reporting,
    /// Numbers in words.
    numbers: NumberWords,
    /// In which order a clause says its parts.
    order: WordOrder,
    /// Words of money, units, dates and times.
    quantities: Quantities,
    /// Where sentences do not end.
    sentences: Sentences,
    /// Auxiliary verbs that place an event in time.
    tenses: Tenses,
}
