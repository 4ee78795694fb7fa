//! Proposes what a glossary may lack: names that come back, initials with what they stand for,
//! model names.
//!
//! Countries, their people and cities are left out: CLDR names them. So are days, months, and what
//! the glossary has.

use std::collections::BTreeMap;

use super::Matcher;
use crate::language::cues::Cue;
use crate::language::{Language, Lexicon, Words};
use crate::text::{Span, Token, TokenKind, tokens};

/// A phrase that may deserve an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The phrase.
    pub text: String,
    /// What the initials stand for, where a story says so.
    pub expansion: Option<String>,
    /// How often it stands in the stories.
    pub count: usize,
    /// Why it is proposed.
    pub reason: Reason,
    /// Where it first stands: which of the texts, and where in it.
    pub first: (usize, Span),
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

/// What may be added to the glossary of `matcher` after reading `texts`, the running text of stories
/// in its language: the surest kind first, then the most frequent.
#[must_use]
pub fn suggest(matcher: &Matcher, texts: &[&str]) -> Vec<Candidate> {
    let language = Language::of(matcher.from());
    let mut found: BTreeMap<String, Candidate> = BTreeMap::new();
    for (number, text) in texts.iter().enumerate() {
        let reading = Reading::new(text, language, matcher);
        for run in reading.runs() {
            let words = run.span.slice(text);
            let Some(reason) = reason(words, &run) else { continue };
            let expansion = reading.expansion(run.span);
            let reason = if expansion.is_some() { Reason::Acronym } else { reason };
            let candidate = found.entry(words.to_owned()).or_insert_with(|| Candidate {
                text: words.to_owned(),
                expansion: None,
                count: 0,
                reason,
                first: (number, run.span),
            });
            candidate.count += 1;
            candidate.reason = candidate.reason.min(reason);
            candidate.expansion = candidate.expansion.take().or(expansion);
        }
    }
    join_surnames(&mut found);
    let mut list: Vec<_> = found.into_values().filter(is_worth_it).collect();
    list.sort_by(|a, b| (a.reason, b.count, &a.text).cmp(&(b.reason, a.count, &b.text)));
    list
}

fn is_worth_it(candidate: &Candidate) -> bool {
    candidate.reason != Reason::Name || candidate.count > 1
}

fn is_initials(words: &str) -> bool {
    words.chars().count() > 1 && words.chars().all(|c| !c.is_lowercase())
}

/// Counts a surname with the full name it is part of.
fn join_surnames(found: &mut BTreeMap<String, Candidate>) {
    let last =
        |text: &str| text.rsplit(' ').next().filter(|word| !is_initials(word)).map(str::to_owned);
    let full: Vec<String> = found.keys().filter(|text| text.contains(' ')).cloned().collect();
    for name in full {
        let alone = last(&name).and_then(|surname| found.remove(&surname));
        if let (Some(alone), Some(whole)) = (alone, found.get_mut(&name)) {
            whole.count += alone.count;
        }
    }
}

/// Words with capitals that follow each other, small words of names between them.
#[derive(Debug, Clone, Copy)]
struct Run {
    span: Span,
    words: usize,
    /// Whether a sentence may give the first word its capital.
    opens: bool,
}

/// A text with what in it is known already.
struct Reading<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    lexicon: &'static Lexicon,
    language: &'static Language,
    terms: Vec<Span>,
    places: Vec<Span>,
}

impl<'t> Reading<'t> {
    fn new(text: &'t str, language: &'static Language, matcher: &Matcher) -> Self {
        let tokens: Vec<_> = tokens(text).collect();
        let mut places = Vec::new();
        language.cues().find(&Words::new(text, language), |span, cues| {
            let is_place = cues.iter().any(|cue| matches!(cue, Cue::Place(_)));
            places.extend(is_place.then_some(span));
        });
        let terms = matcher.find(text).iter().map(|term| term.span).collect();
        let lexicon = language.lexicon();
        Self { text, tokens, lexicon, language, terms, places }
    }

    /// The runs that may be names of their own.
    fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let (mut open, mut opens): (Option<Run>, bool) = (None, true);
        for token in &self.tokens {
            let word = token.span.slice(self.text);
            if token.kind == TokenKind::Word && word.starts_with(char::is_uppercase) {
                let bare = word.trim_end_matches("’s").trim_end_matches("'s");
                let span = Span::new(token.span.start, token.span.start + bare.len());
                open = match open.take() {
                    Some(run) if self.continues(&run, span) => {
                        let span = Span::new(run.span.start, span.end);
                        Some(Run { span, words: run.words + 1, ..run })
                    }
                    earlier => {
                        runs.extend(earlier);
                        Some(Run { span, words: 1, opens })
                    }
                };
            } else if !self.is_particle(word) {
                runs.extend(open.take());
            }
            opens = matches!(word, "." | "!" | "?" | "“" | "\"" | "«" | "„" | ":");
        }
        runs.extend(open);
        runs.into_iter().filter_map(|run| self.name_in(run)).collect()
    }

    /// Whether a word goes on with a name: nothing but blanks or small words of names between them.
    fn continues(&self, run: &Run, next: Span) -> bool {
        let between = &self.text[run.span.end..next.start];
        let mut words = between.split(' ').filter(|word| !word.is_empty()).peekable();
        // Initials behind a small word are a name of their own: *Anna Weyl of the RWA*.
        let is_own = words.peek().is_some() && is_initials(next.slice(self.text));
        !is_own && !between.contains('\n') && words.all(|word| self.is_particle(word))
    }

    /// A small word inside names; one that joins two names is none.
    fn is_particle(&self, word: &str) -> bool {
        let joins = |words: &Vec<String>| words.iter().any(|join| join == word);
        self.lexicon.names.particles.iter().any(|particle| particle == word)
            && !self.lexicon.copy.joins.values().any(joins)
    }

    /// The name in a run without the words that are none of it: an opening small word, titles, days,
    /// the people it belongs to; nothing where it is known.
    fn name_in(&self, mut run: Run) -> Option<Run> {
        while let Some((first, _)) = run.span.slice(self.text).split_once(' ') {
            let word = Span::new(run.span.start, run.span.start + first.len());
            let is_title = self.lexicon.names.titles.iter().any(|title| title == first);
            let opener = run.opens && self.lexicon.plain.function.contains(&first.to_lowercase());
            let whose = self.places.iter().any(|place| place.contains(word));
            if !(is_title || opener || whose || self.is_day(first)) {
                break;
            }
            let start = word.end + 1;
            let span = Span::new(start, run.span.end);
            let words = run.words.saturating_sub(1);
            // A small word of names does not open one.
            let rest = span.slice(self.text).trim_start_matches(|c: char| !c.is_uppercase());
            let span = Span::new(run.span.end - rest.len(), run.span.end);
            run = Run { span, words, opens: false };
        }
        let known = self.terms.iter().any(|term| term.overlaps(run.span))
            || self.places.iter().any(|place| place.contains(run.span))
            || self.is_day(run.span.slice(self.text));
        (!known && !run.span.is_empty()).then_some(run)
    }

    fn is_day(&self, words: &str) -> bool {
        let calendar = self.language.cldr().calendar();
        let names = calendar.months_read.iter().chain(&calendar.weekdays_read).flatten();
        let lower = words.to_lowercase();
        names.into_iter().any(|name| name.trim_end_matches('.').to_lowercase() == lower)
    }

    /// What initials in brackets stand for: the words before whose first letters they are, small
    /// words aside, with the capitals right before those.
    fn expansion(&self, initials: Span) -> Option<String> {
        let short = initials.slice(self.text);
        let before = self.text[..initials.start].strip_suffix('(')?;
        let letters: Vec<char> = short.to_lowercase().chars().collect();
        let closed = self.text[initials.end..].starts_with(')');
        if !closed || letters.len() < 2 || !short.chars().all(char::is_uppercase) {
            return None;
        }
        let end = before.trim_end().len();
        let words = self.tokens.iter().rev().skip_while(|token| token.span.end > end);
        let (mut left, mut start) = (letters.as_slice(), None);
        for token in words {
            let word = token.span.slice(self.text);
            let parts: Vec<&str> = word.split('-').collect();
            let firsts = parts.iter().rev().filter_map(|part| part.chars().next());
            let firsts: Vec<char> = firsts.flat_map(char::to_lowercase).collect();
            let known = left.iter().rev().zip(&firsts).take_while(|(a, b)| a == b).count();
            if token.kind == TokenKind::Word && known == firsts.len() && known > 0 {
                left = &left[..left.len() - known];
                start = Some(token.span.start);
            } else if left.is_empty() && self.is_capital_of_name(word) {
                start = Some(token.span.start);
            } else if left.is_empty() || !self.is_small(word) {
                break;
            }
            if left.is_empty() && !word.starts_with(char::is_uppercase) {
                break;
            }
        }
        let start = start.filter(|_| left.is_empty())?;
        Some(self.text[start..end].to_owned())
    }

    /// Whether a word has its capital from a name: no small word has it from anything else.
    fn is_capital_of_name(&self, word: &str) -> bool {
        word.starts_with(char::is_uppercase) && !self.is_small(&word.to_lowercase())
    }

    fn is_small(&self, word: &str) -> bool {
        self.is_particle(word) || self.lexicon.plain.function.iter().any(|known| known == word)
    }
}

fn reason(words: &str, run: &Run) -> Option<Reason> {
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

#[cfg(test)]
mod tests {
    use super::super::Glossary;
    use super::*;

    fn suggested(story: &[&str]) -> Vec<(String, usize, Reason)> {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let found = suggest(&Glossary::shipped().matcher(&en, &es, None), story);
        found.into_iter().map(|found| (found.text, found.count, found.reason)).collect()
    }

    fn one(text: &str, count: usize, reason: Reason) -> (String, usize, Reason) {
        (text.to_owned(), count, reason)
    }

    #[test]
    fn initials_models_and_names_that_come_back_are_proposed() {
        let story = [
            "The River Water Authority (RWA) and Anna Weyl of the RWA said an XB-70 flew over Mount Aldous.",
            "Ships left Mount Aldous, an RWA boat saw. Officials agreed. Officials left Kyiv.",
        ];
        let wanted = [
            one("RWA", 3, Reason::Acronym),
            one("XB-70", 1, Reason::Designator),
            one("Mount Aldous", 2, Reason::Name),
        ];
        assert_eq!(suggested(&story), wanted);
    }

    #[test]
    fn what_initials_stand_for_may_be_written_small() {
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::empty().matcher(&en, &es, None);
        let expansion = |text| suggest(&matcher, &[text]).first()?.expansion.clone();
        let device = expansion("It was an improvised explosive device (IED), he said.");
        assert_eq!(device.as_deref(), Some("improvised explosive device"));
        let institute = expansion("The South Moravian Institute for River Analyses (MIRA) agreed.");
        let wanted = "South Moravian Institute for River Analyses";
        assert_eq!(institute.as_deref(), Some(wanted));
        assert!(expansion("He saw one (IED) there.").is_none());
    }

    #[test]
    fn countries_titles_and_days_are_no_names_and_a_surname_counts_with_its_name() {
        let story = [
            "French President Anna Weyl spoke in Paris and Berlin on Monday.",
            "On Tuesday Weyl left Paris and Berlin. The French cheered; Weyl waved.",
        ];
        assert_eq!(suggested(&story), [one("Anna Weyl", 3, Reason::Name)]);
    }
}
