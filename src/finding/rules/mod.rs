//! The rules, one file each: what each is called, how it is classified, and its examples.

/// A glossary for examples: the word for a drone, and what takes its place in Spanish, a term each.
macro_rules! drones {
    ($($term:literal),*) => {
        concat!(
            "[[concept]]\nid = \"drone\"\ndomain = \"arms\"\n",
            "[[concept.term]]\nlang = \"en\"\ntext = \"drone\"\n",
            $("[[concept.term]]\nlang = \"es\"\n", $term, "\n"),*
        )
    };
}

macro_rules! rules {
    ($($file:ident $card:ident),* $(,)?) => {
        $(mod $file; pub use $file::$card;)*

        /// Every rule, in the order of the documentation.
        pub static RULES: &[&super::Card] = &[$(&$card),*];
    };
}

rules! {
    answer_repaired ANSWER_REPAIRED,
    attribution_gained ATTRIBUTION_GAINED,
    attribution_lost ATTRIBUTION_LOST,
    attribution_strength ATTRIBUTION_STRENGTH,
    bidi_control BIDI_CONTROL,
    bound_changed BOUND_CHANGED,
    code_altered CODE_ALTERED,
    currency_changed CURRENCY_CHANGED,
    date_added DATE_ADDED,
    date_changed DATE_CHANGED,
    date_missing DATE_MISSING,
    direction_reversed DIRECTION_REVERSED,
    engine_fallback ENGINE_FALLBACK,
    gender_changed GENDER_CHANGED,
    gloss_left_out GLOSS_LEFT_OUT,
    hedge_gained HEDGE_GAINED,
    hedge_lost HEDGE_LOST,
    ignore_lapsed IGNORE_LAPSED,
    invisible_character INVISIBLE_CHARACTER,
    kept_local KEPT_LOCAL,
    mixed_script_word MIXED_SCRIPT_WORD,
    modality_changed MODALITY_CHANGED,
    name_added NAME_ADDED,
    name_changed NAME_CHANGED,
    name_missing NAME_MISSING,
    negation_gained NEGATION_GAINED,
    negation_lost NEGATION_LOST,
    negation_moved NEGATION_MOVED,
    number_added NUMBER_ADDED,
    number_changed NUMBER_CHANGED,
    number_missing NUMBER_MISSING,
    opposite_said OPPOSITE_SAID,
    paragraph_added PARAGRAPH_ADDED,
    paragraph_missing PARAGRAPH_MISSING,
    quantifier_changed QUANTIFIER_CHANGED,
    question_changed QUESTION_CHANGED,
    quote_altered QUOTE_ALTERED,
    quote_missing QUOTE_MISSING,
    quote_translated QUOTE_TRANSLATED,
    quote_unclosed QUOTE_UNCLOSED,
    quoted_words_changed QUOTED_WORDS_CHANGED,
    roles_swapped ROLES_SWAPPED,
    sentence_added SENTENCE_ADDED,
    sentence_left SENTENCE_LEFT,
    sentence_missing SENTENCE_MISSING,
    slot_trouble SLOT_TROUBLE,
    stale_translation STALE_TRANSLATION,
    tense_changed TENSE_CHANGED,
    term_ambiguous TERM_AMBIGUOUS,
    term_first_mention TERM_FIRST_MENTION,
    term_forbidden TERM_FORBIDDEN,
    term_form_uncertain TERM_FORM_UNCERTAIN,
    term_inconsistent TERM_INCONSISTENT,
    term_missing TERM_MISSING,
    term_proposed TERM_PROPOSED,
    term_without_target TERM_WITHOUT_TARGET,
    unexplained_change UNEXPLAINED_CHANGE,
    unit_changed UNIT_CHANGED,
    unknown_word UNKNOWN_WORD,
    untranslated UNTRANSLATED,
    word_replaced WORD_REPLACED,
    words_added WORDS_ADDED,
    words_missing WORDS_MISSING,
}

/// The rule with this code or name.
#[must_use]
pub fn rule(code_or_name: &str) -> Option<&'static super::Card> {
    RULES
        .iter()
        .copied()
        .find(|card| card.code.eq_ignore_ascii_case(code_or_name) || card.name == code_or_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_unique_and_well_formed() {
        let mut seen = std::collections::BTreeSet::new();
        for card in RULES {
            assert!(seen.insert(card.code) && seen.insert(card.name), "{} twice", card.code);
            assert!(card.code.len() == 6 && card.code[3..].bytes().all(|b| b.is_ascii_digit()));
            assert!(card.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
            assert_eq!(rule(card.code), Some(*card));
        }
    }
}
