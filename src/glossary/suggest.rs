//! Proposes what a glossary may lack: names that come back, initials with what they stand for,
//! model names.

use std::collections::BTreeMap;

use super::Matcher;
use crate::language::Language;
use crate::text::{Span, TokenKind, tokens};

/// A phrase that may deserve an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The phrase.
    pub text: String,
    /// What the initials stand for, where the story says so.
    pub expansion: Option<String>,
    /// How often it stands in the story.
    pub count: usize,
    /// Why it is proposed.
    pub reason: Reason,
}

/// Why a phrase is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Initials in brackets behind their words.
    Acronym,
    /// Letters and figures, as a model or a unit has.
    Designator,
    /// Words with capitals that come back.
    Name,
}

/// What may be added to the glossary of `matcher` after reading `texts`, the blocks of a story in
/// its language: the surest kind first, then the most frequent.
#[must_use]
pub fn suggest(matcher: &Matcher, texts: &[&str]) -> Vec<Candidate> {
    let lexicon = Language::of(matcher.from()).lexicon();
    let particles = &lexicon.names.particles;
    let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
    for text in texts {
        let known: Vec<Span> = matcher.find(text).iter().map(|term| term.span).collect();
        let mut runs = runs(text, particles);
        for run in &mut runs {
            without_opener(text, run, &lexicon.plain.function);
        }
        for (number, run) in runs.iter().enumerate() {
            if known.iter().any(|known| known.overlaps(run.span)) {
                continue;
            }
            let words = run.span.slice(text);
            let Some(reason) = reason(text, run) else { continue };
            let before = number.checked_sub(1).map(|before| runs[before]);
            let expansion = before.and_then(|before| expansion(text, before.span, run.span));
            let reason = if expansion.is_some() { Reason::Acronym } else { reason };
            let candidate = found.entry(words.to_owned()).or_insert_with(|| Candidate {
                text: words.to_owned(),
                expansion: None,
                count: 0,
                reason,
            });
            candidate.count += 1;
            candidate.reason = candidate.reason.min(reason);
            candidate.expansion = candidate.expansion.take().or(expansion);
        }
    }
    let mut list: Vec<_> = found.into_values().filter(is_worth_it).collect();
    list.sort_by(|a, b| (a.reason, b.count, &a.text).cmp(&(b.reason, a.count, &b.text)));
    list
}

fn is_worth_it(candidate: &Candidate) -> bool {
    candidate.reason != Reason::Name || candidate.count > 1
}

/// Words with capitals that follow each other, small words of names between them.
#[derive(Debug, Clone, Copy)]
struct Run {
    span: Span,
    words: usize,
    /// Whether a sentence may give the first word its capital.
    opens: bool,
}

fn runs(text: &str, particles: &[String]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open: Option<Run> = None;
    let mut opens = true;
    for token in tokens(text) {
        let word = token.span.slice(text);
        let capital = token.kind == TokenKind::Word && word.starts_with(char::is_uppercase);
        let joins = |run: &Run| text[run.span.end..token.span.start].trim_matches(' ').is_empty();
        if capital {
            let word_end =
                token.span.start + word.trim_end_matches("’s").trim_end_matches("'s").len();
            let span = Span::new(token.span.start, word_end);
            open = match open.take() {
                Some(run) if joins(&run) || particles_between(text, &run, span, particles) => {
                    Some(Run {
                        span: Span::new(run.span.start, span.end),
                        words: run.words + 1,
                        ..run
                    })
                }
                earlier => {
                    runs.extend(earlier);
                    Some(Run { span, words: 1, opens })
                }
            };
        } else if !particles.iter().any(|particle| particle == word) {
            runs.extend(open.take());
        }
        opens = matches!(word, "." | "!" | "?" | "“" | "\"" | "«" | "„" | ":");
    }
    runs.extend(open);
    runs
}

/// Leaves out the small word that a sentence gave its capital (*Near Leeds*).
fn without_opener(text: &str, run: &mut Run, function: &[String]) {
    let Some((first, _)) = run.span.slice(text).split_once(' ').filter(|_| run.opens) else {
        return;
    };
    if function.contains(&first.to_lowercase()) {
        let start = run.span.start + first.len() + 1;
        *run = Run { span: Span::new(start, run.span.end), words: run.words - 1, opens: false };
    }
}

fn particles_between(text: &str, run: &Run, next: Span, particles: &[String]) -> bool {
    let between = &text[run.span.end..next.start];
    let mut words = between.split(' ').filter(|word| !word.is_empty());
    !between.contains('\n') && words.all(|word| particles.iter().any(|known| known == word))
}

fn reason(text: &str, run: &Run) -> Option<Reason> {
    let words = run.span.slice(text);
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let figures = words.chars().any(|c| c.is_ascii_digit());
    let capitals = words.chars().all(|c| !c.is_lowercase());
    match run.words {
        1 if figures && capitals && (1..=5).contains(&letters) => Some(Reason::Designator),
        1 if capitals && letters > 1 => Some(Reason::Name),
        1 if run.opens => None,
        _ => Some(Reason::Name),
    }
}

/// The words before brackets, where the initials in the brackets are theirs.
fn expansion(text: &str, before: Span, initials: Span) -> Option<String> {
    let between = text.get(before.end..initials.start)?;
    let closed = text[initials.end..].starts_with(')');
    let short = initials.slice(text);
    if between.trim() != "(" || !closed || !short.chars().all(char::is_uppercase) {
        return None;
    }
    let words = before.slice(text);
    let firsts: String = words
        .split([' ', '-'])
        .filter_map(|word| word.chars().next())
        .filter(|c| c.is_uppercase())
        .collect();
    (firsts.ends_with(short) || short.ends_with(&firsts)).then(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::Glossary;
    use super::*;

    #[test]
    fn initials_models_and_names_that_come_back_are_proposed() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::shipped().matcher(&en, &es, None);
        let story = [
            "The River Water Authority (RWA) said an XB-70 flew over Mount Aldous.",
            "Ships left Mount Aldous, an RWA boat saw. Officials agreed. Officials left Kyiv.",
        ];
        let found = suggest(&matcher, &story);
        let list: Vec<_> =
            found.iter().map(|found| (&*found.text, found.count, found.reason)).collect();
        assert_eq!(
            list,
            [
                ("RWA", 2, Reason::Acronym),
                ("XB-70", 1, Reason::Designator),
                ("Mount Aldous", 2, Reason::Name),
            ]
        );
        assert_eq!(found[0].expansion.as_deref(), Some("River Water Authority"));
    }
}
