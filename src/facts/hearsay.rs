//! Hearsay that a verb says at both ends of its clause: "soll … gesehen haben".
//!
//! The words of a sentence come in, a hedge goes out for each verb that opens such a frame; the
//! language's `[order] hearsay` lists the frames, `…` for what stands between.

use super::{Certainty, Fact, Value};
use crate::language::cues::Cue;
use crate::language::lexicon::Hedge;
use crate::language::{Language, Words};
use crate::text::TokenKind;

/// Adds the hedges of framed verbs to the `facts` of a sentence.
pub(super) fn find_hearsay(words: &Words, language: &Language, facts: &mut Vec<Fact>) {
    let frames = &language.lexicon().order.hearsay;
    if frames.is_empty() {
        return;
    }
    let tokens = &words.tokens;
    let lower = |at: usize| &*words.word(at).lower;
    let mut start = 0;
    while start < tokens.len() {
        let length = tokens[start..].iter().position(|token| token.kind == TokenKind::Mark);
        let end = length.map_or(tokens.len(), |length| start + length);
        let opens = |at: &usize| {
            frames.iter().filter_map(|frame| frame.split_once(" … ")).any(|(first, last)| {
                first == lower(*at) && ends_with(last, (at + 1..end).rev().map(lower))
            })
        };
        if let Some(at) = (start..end).find(opens) {
            let value = Value::Cue(Cue::Hedge(Hedge::Reported));
            facts.push(Fact { span: tokens[at].span, value, certainty: Certainty::Likely });
        }
        start = end + 1;
    }
}

/// Whether words, the last one first, end in those of `pattern`, of which one may begin with a star.
fn ends_with<'w>(pattern: &str, mut words: impl Iterator<Item = &'w str>) -> bool {
    pattern.rsplit(' ').all(|pattern| {
        let fits = |word: &str| match pattern.strip_prefix('*') {
            Some(ending) => word.len() > ending.len() && word.ends_with(ending),
            None => word == pattern,
        };
        words.next().is_some_and(fits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_that_reports_is_told_from_one_that_plans() {
        let language = Language::of(&"de".parse().unwrap());
        for (text, hedges) in [
            ("Der Mann soll zwei Boote gestohlen haben.", 1),
            ("Er soll, so die Polizei, am Abend gegangen sein.", 0),
            ("Die Zeugen sollen am Abend gegangen sein, als es brannte.", 1),
            ("Die Brücke soll bis Mai fertig sein.", 0),
            ("Der Rat soll am Montag tagen.", 0),
        ] {
            let mut facts = Vec::new();
            find_hearsay(&Words::new(text, language), language, &mut facts);
            assert_eq!(facts.len(), hedges, "{text}");
        }
    }
}
