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

pub use agreement::{Agreement, Forms};
pub use axes::{Axes, Axis};
pub use carriers::{Carrier, Carriers};
pub use claims::{Claim, Claims};
pub use comparators::{Comparator, Comparators};
pub use copy::{Copy, Labels};
pub use dates::Dates;
pub use endings::{Endings, Head};
pub use hedges::{Hedge, Hedges};
pub use inflection::{Changes, Inflection, Rule};
pub use modality::{Modal, Modals};
pub use names::Names;
pub use negation::{Negation, Negations};
pub use numbers::{ByValue, Habit, NumberWords, Rank};
pub use persons::{PersonGender, Persons};
pub use plain::Plain;
pub use quantifiers::{Quantifier, Quantifiers};
pub use quantities::Quantities;
pub use quotation::{Quotation, Side};
pub use reporting::{CuePhrase, Entry, Governs, Reporting, SpeakerSide, Strength, Verb, VerbForm};
pub use sentences::Sentences;
pub use tenses::{Tense, Tenses};
pub use wordclass::{Class, Classes};

use serde::Deserialize;

/// The sections of a language's `lexicon.toml`; an absent one is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lexicon {
    /// How the words around a noun follow it.
    pub agreement: Agreement,
    /// Which words of another language stand in for slots on the way into this one.
    pub carriers: Carriers,
    /// How strongly somebody stands behind what is said.
    pub claims: Claims,
    /// How a figure bounds a quantity.
    pub comparators: Comparators,
    /// Which way something goes: up or down, before or after, more or less.
    pub direction: Axes,
    /// How a noun tells its gender and number.
    pub endings: Endings,
    /// Words that keep a claim at arm's length.
    pub hedges: Hedges,
    /// How words change their form.
    pub inflection: Inflection,
    /// May, can, should, must, will.
    pub modality: Modals,
    /// What stands beside names.
    pub names: Names,
    /// Words that deny.
    pub negation: Negations,
    /// Words whose opposite changes the story: win or lose, open or close.
    pub opposites: Axes,
    /// Words that tell a person's gender.
    pub persons: Persons,
    /// Words without a claim of their own.
    pub plain: Plain,
    /// How many of a kind, how often, and who is left out.
    pub quantifiers: Quantifiers,
    /// The fixed words around a story's prose.
    pub copy: Copy,
    /// How running text says dates with a month name.
    pub dates: Dates,
    /// Which marks stand around what was said.
    pub quotation: Quotation,
    /// The words that say somebody said something.
    pub reporting: Reporting,
    /// Numbers in words.
    pub numbers: NumberWords,
    /// Words of money, units, dates and times.
    pub quantities: Quantities,
    /// Where sentences do not end.
    pub sentences: Sentences,
    /// Auxiliary verbs that place an event in time.
    pub tenses: Tenses,
}
