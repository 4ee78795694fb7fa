//! Hearsay that a verb says at both ends of its clause: "soll … gesehen haben".
//!
//! The words of a sentence come in, a hedge goes out for each verb that opens such a frame; the
//! language's `[order] hearsay` lists the frames, `…` for what stands between.

use super::{Certainty, Fact, Value};
use crate::language::cues::Cue;
use crate::language::lexicon::Hedge;
use crate::language::{Language, Words};
use crate::text::{Token, TokenKind};

/// Adds the hedges of framed verbs to the `facts` of a sentence.
pub(super) fn find_hearsay(words: &Words, language: &Language, facts: &mut Vec<Fact>) {
    let frames = &language.lexicon().order.hearsay;
    if frames.is_empty() {
        return;
    }
    let lower = |token: &Token| token.span.slice(words.text).to_lowercase();
    for clause in words.tokens.split(|token| token.kind == TokenKind::Mark) {
        let clause_words: Vec<String> = clause.iter().map(lower).collect();
        let open = |at: usize| {
            frames.iter().any(|frame| {
                let parts = frame.split_once(" … ").filter(|(first, _)| *first == clause_words[at]);
                parts.is_some_and(|(_, last)| ends_with(&clause_words[at + 1..], last))
            })
        };
        if let Some(at) = (0..clause.len()).find(|&at| open(at)) {
            let value = Value::Cue(Cue::Hedge(Hedge::Reported));
            facts.push(Fact { span: clause[at].span, value, certainty: Certainty::Likely });
        }
    }
}

/// Whether `words` end in the words of `pattern`, of which one may begin with a star.
fn ends_with(words: &[String], pattern: &str) -> bool {
    let patterns: Vec<&str> = pattern.split(' ').collect();
    let last = words.len().checked_sub(patterns.len()).map(|from| &words[from..]);
    last.is_some_and(|last| {
        last.iter().zip(patterns).all(|(word, pattern)| match pattern.strip_prefix('*') {
            Some(ending) => word.len() > ending.len() && word.ends_with(ending),
            None => word == pattern,
        })
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
