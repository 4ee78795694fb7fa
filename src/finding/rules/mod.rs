//! The rules, one file each: what each is called, how it is classified, and its examples.

macro_rules! rules {
    ($($file:ident $card:ident),* $(,)?) => {
        $(mod $file; pub use $file::$card;)*

        /// Every rule, in the order of the documentation.
        pub static RULES: &[&super::Card] = &[$(&$card),*];
    };
}

rules! {
    answer_repaired ANSWER_REPAIRED,
    bidi_control BIDI_CONTROL,
    invisible_character INVISIBLE_CHARACTER,
    mixed_script_word MIXED_SCRIPT_WORD,
    number_changed NUMBER_CHANGED,
    quote_altered QUOTE_ALTERED,
    sentence_left SENTENCE_LEFT,
    slot_trouble SLOT_TROUBLE,
    term_missing TERM_MISSING,
    unknown_word UNKNOWN_WORD,
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
