//! What kind of meaning a finding is about.

use serde::Serialize;

macro_rules! categories {
    ($($variant:ident $name:literal $doc:literal,)*) => {
        /// What kind of meaning a finding is about; the names are fixed for machines.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Category {
            $(#[doc = $doc] $variant,)*
        }

        impl Category {
            /// Every category, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in streams and reports.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

categories! {
    Number "number" "Another number, or one too many or too few.",
    NumberScale "number_scale" "The same digits on another scale (million for billion).",
    NumberWord "number_word" "A number in words changed.",
    NamedEntity "named_entity" "Another person, organisation or place.",
    Negation "negation" "A negation lost or gained.",
    NegationScope "negation_scope" "A negation that covers something else.",
    Hedging "hedging" "What was alleged is stated, or the other way.",
    Modality "modality" "May became must, could became will.",
    QuestionModality "question_modality" "A question became a statement, or the other way.",
    Attribution "attribution" "Another speaker, none, or a verb of another strength.",
    Quotation "quotation" "Words in quotation marks changed.",
    DateTime "date_time" "Another date, weekday or time.",
    Currency "currency" "Another currency.",
    Unit "unit" "Another unit.",
    QuantityComparator "quantity_comparator" "At least became exactly, nearly became more than.",
    ComparisonDirection "comparison_direction" "Rose became fell, before became after.",
    QuantifierScope "quantifier_scope" "All became some.",
    RoleSwap "role_swap" "Who did it and to whom it was done changed places.",
    Omission "omission" "Something of the source is missing.",
    Addition "addition" "Something is there that the source does not say.",
    Untranslated "untranslated" "Text left in the source language.",
    GlossaryTerm "glossary_term" "A term is not what the glossary says.",
    Tense "tense" "What was became what will be.",
    Gender "gender" "A person changed gender.",
    Antonym "antonym" "A word became its opposite.",
    Predicate "predicate" "Another deed or state.",
    Structure "structure" "Paragraphs or sentences do not answer each other.",
    Markup "markup" "Tags or slots are not where they belong.",
    Characters "characters" "Characters that deceive or do not belong.",
    Unexplained "unexplained" "A change that is no typed fact.",
}
