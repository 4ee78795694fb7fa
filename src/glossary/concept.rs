//! What a glossary holds: concepts, and the terms each language has for them.
//!
//! A concept is a thing; a term is what one language, and where it matters one house, calls it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Origin;
use crate::language::Lang;

/// The name of a concept in its glossary, such as `kida`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConceptId(pub String);

impl ConceptId {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ConceptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in glossaries and streams.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The value of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}

names! {
    /// Whether a term may stand in an edition.
    Status {
        /// The one to use.
        Preferred = "preferred",
        /// Right as well; accepted where a person wrote it.
        Admitted = "admitted",
        /// Used where nothing better is known, and reported: no source in its language confirms it.
        Proposed = "proposed",
        /// Never to be used.
        Forbidden = "forbidden",
    }
}

names! {
    /// Grammatical gender of a noun.
    Gender {
        /// Masculine.
        Masculine = "m",
        /// Feminine.
        Feminine = "f",
        /// Neuter.
        Neuter = "n",
    }
}

names! {
    /// Grammatical number.
    Number {
        /// One.
        Singular = "singular",
        /// Several, or a word that has a plural only.
        Plural = "plural",
    }
}

names! {
    /// Part of speech.
    PartOfSpeech {
        /// A common noun or a phrase around one.
        Noun = "noun",
        /// A name.
        ProperNoun = "proper-noun",
        /// A verb.
        Verb = "verb",
        /// An adjective.
        Adjective = "adjective",
        /// An adverb.
        Adverb = "adverb",
        /// Anything else.
        Other = "other",
    }
}

names! {
    /// Grammatical case of a form.
    Case {
        /// The case of the subject.
        Nominative = "nominative",
        /// The case of the owner.
        Genitive = "genitive",
        /// The case of the receiver.
        Dative = "dative",
        /// The case of the object.
        Accusative = "accusative",
        /// The case of the means.
        Instrumental = "instrumental",
        /// The case of the place.
        Prepositional = "prepositional",
    }
}

names! {
    /// What stands before a form whose adjective follows it, as in German.
    After {
        /// The definite article, or a word like it.
        Definite = "definite",
        /// The indefinite article, or a word like it.
        Indefinite = "indefinite",
        /// Neither.
        Nothing = "nothing",
    }
}

names! {
    /// How a term relates to the concept's other terms in its language.
    Length {
        /// The whole name, used at first mention.
        Full = "full",
        /// A shorter name for later mentions (a surname).
        Short = "short",
        /// Initials.
        Acronym = "acronym",
    }
}

names! {
    /// What an edition calls a concept where it first speaks of it; said of a short name or initials.
    FirstMention {
        /// What the story calls it there.
        AsWritten = "as-written",
        /// By its full name, once; from then on by this term.
        Expansion = "expansion",
        /// By this term from the beginning.
        Short = "short",
    }
}

names! {
    /// How capital letters count when a term is sought.
    CaseRule {
        /// Decided by the term: see [`super::Matcher`].
        Auto = "auto",
        /// Letter by letter.
        Exact = "exact",
        /// Not at all.
        Any = "any",
    }
}

names! {
    /// What a concept is, where an engine that knows grammar treats names of a kind alike.
    Entity {
        /// Somebody.
        Person = "person",
        /// Somewhere.
        Place = "place",
        /// An institution, a company, an armed group.
        Organisation = "organisation",
        /// Anything else.
        Thing = "thing",
    }
}

/// An inflected form of a term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    /// The form.
    pub text: String,
    /// Its number, where known.
    pub number: Option<Number>,
    /// Its case, where known.
    pub case: Option<Case>,
    /// What it stands behind, where that matters.
    pub after: Option<After>,
}

impl Form {
    /// A form of which only its number is known.
    #[must_use]
    pub fn new(text: impl Into<String>, number: Option<Number>) -> Self {
        Self { text: text.into(), number, case: None, after: None }
    }
}

/// What one language, and where it matters one house, calls a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its language.
    pub lang: Lang,
    /// The term in its dictionary form.
    pub text: String,
    /// The house whose style it is; none where any house may use it.
    pub house: Option<String>,
    /// Whether it may stand in an edition.
    pub status: Status,
    /// Full name, short name or initials.
    pub length: Length,
    /// Part of speech.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Gender, for nouns.
    pub gender: Option<Gender>,
    /// Number of the dictionary form, for nouns; a plural here is a word that has no singular.
    pub number: Option<Number>,
    /// Whether running text puts the definite article before it (*the* Donbas), for names.
    pub article: bool,
    /// Inflected forms other than the dictionary form.
    pub forms: Vec<Form>,
    /// The word of its language that it is declined like, one of `[inflection.paradigms]` there.
    pub paradigm: Option<String>,
    /// What the first mention in an edition is, where this is a short name or initials.
    pub first_mention: FirstMention,
    /// How capital letters count.
    pub case_rule: CaseRule,
    /// Words near by that speak for this concept where the term has several meanings.
    pub context: Vec<String>,
    /// Longer phrases inside which the term is something else.
    pub except: Vec<String>,
    /// Where the term was found.
    pub source: Option<String>,
    /// A note for people.
    pub note: Option<String>,
    /// When the entry was last looked at, as the glossary writes it.
    pub date: Option<String>,
    /// Where the entry stands.
    pub origin: Origin,
}

impl Term {
    /// A preferred term about which nothing more is known.
    #[must_use]
    pub fn new(lang: Lang, text: impl Into<String>, origin: Origin) -> Self {
        Self {
            lang,
            text: text.into(),
            house: None,
            status: Status::Preferred,
            length: Length::Full,
            part_of_speech: None,
            gender: None,
            number: None,
            article: false,
            forms: Vec::new(),
            paradigm: None,
            first_mention: FirstMention::AsWritten,
            case_rule: CaseRule::Auto,
            context: Vec::new(),
            except: Vec::new(),
            source: None,
            note: None,
            date: None,
            origin,
        }
    }
}

/// A thing, with what languages call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its name in the glossary.
    pub id: ConceptId,
    /// Subject field.
    pub domain: Option<String>,
    /// What it is.
    pub definition: Option<String>,
    /// A note for people.
    pub note: Option<String>,
    /// What kind of thing it is.
    pub entity: Option<Entity>,
    /// Whether its terms stay as they are in every language without a term of its own.
    pub do_not_translate: bool,
    /// Whether it is a model name that may stand before a noun (`KN-23`).
    pub designator: bool,
    /// Its terms, in the order of the glossary.
    pub terms: Vec<Term>,
    /// Which layer defined it last, the first being nought.
    pub layer: usize,
    /// Where the entry stands.
    pub origin: Origin,
}

impl Concept {
    /// A concept without terms.
    #[must_use]
    pub fn new(id: impl Into<String>, origin: Origin) -> Self {
        Self {
            id: ConceptId(id.into()),
            domain: None,
            definition: None,
            note: None,
            entity: None,
            do_not_translate: false,
            designator: false,
            terms: Vec::new(),
            layer: 0,
            origin,
        }
    }
}
