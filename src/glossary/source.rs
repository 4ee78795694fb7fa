//! Finds source terms in a text and chooses among those that stand at one place.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::concept::{ConceptId, Number, PartOfSpeech};
use super::fold::Folded;
use super::index::{Found, Hit, Index};
use super::letters;
use super::matcher::{Choice, Entry, TermMatch};
use crate::language::{Inflection, Lang, Language};
use crate::text::Span;

/// How many bytes of folded text on each side of a term are near by.
const NEAR: usize = 300;

/// The terms of `index` in `text`: disjoint, in order.
pub(super) fn find(index: &Arc<Index>, from: &Lang, text: &str, around: &str) -> Vec<TermMatch> {
    let inflection = &Language::of(from).lexicon().inflection;
    let folded = Folded::new(text);
    let mut story = Around { text: around, words: None };
    let reading = Reading { index, text, folded: &folded, inflection };
    let (mut terms, mut hits) = (Vec::new(), Vec::new());
    index.scan(&folded.text, |start, found| {
        reading.longest(start, found, &mut hits);
        let Some(end) = hits.first().map(|hit| hit.end) else { return 0 };
        if hits.iter().all(|hit| !hit.row.blocks) {
            terms.extend(reading.choose(&mut hits, &mut story));
        }
        end
    });
    terms
}

/// The words of the story around a text, gathered when first asked for.
struct Around<'t> {
    text: &'t str,
    words: Option<BTreeSet<String>>,
}

impl Around<'_> {
    fn words(&mut self) -> &BTreeSet<String> {
        self.words.get_or_insert_with(|| words_of(&Folded::new(self.text).text))
    }
}

struct Reading<'t> {
    index: &'t Arc<Index>,
    text: &'t str,
    folded: &'t Folded,
    inflection: &'t Inflection,
}

impl<'t> Reading<'t> {
    /// Leaves in `hits` the terms that end last of those found at one place.
    fn longest(&self, start: usize, found: &mut Vec<Found>, hits: &mut Vec<Hit<'t>>) {
        hits.clear();
        while let Some(&(end, _)) = found.last() {
            let first = found.partition_point(|&(other, _)| other < end);
            let read = |&key: &Found| self.index.read(&self.folded.text, start, key);
            hits.extend(found[first..].iter().filter_map(read).filter(|hit| self.fits(hit)));
            found.truncate(first);
            if !hits.is_empty() {
                return;
            }
        }
    }

    fn span(&self, hit: &Hit<'_>) -> Span {
        self.folded.original(hit.start, hit.end)
    }

    fn fits(&self, hit: &Hit<'_>) -> bool {
        let (row, span) = (&hit.row, self.span(hit));
        letters::fit(self.text, span, row.term, row.case_rule, row.part_of_speech)
            && self.stands_as(hit, row.part_of_speech)
    }

    /// Whether the words on both sides allow the term's part of speech.
    fn stands_as(&self, hit: &Hit<'_>, part: Option<PartOfSpeech>) -> bool {
        if !matches!(part, Some(PartOfSpeech::Verb | PartOfSpeech::Noun)) {
            return true;
        }
        let before = word_before(&self.folded.text[..hit.start]);
        let is_one_of = |words: &[String]| words.iter().any(|known| known == before);
        match part {
            Some(PartOfSpeech::Verb) => !is_one_of(&self.inflection.before_noun),
            Some(PartOfSpeech::Noun) if is_one_of(&self.inflection.before_noun) => true,
            Some(PartOfSpeech::Noun) => {
                let acts = if hit.is_lemma && hit.number == Some(Number::Singular) {
                    self.inflection.subject.as_ref().is_some_and(|plural| plural.fits(before))
                        && self.follows_directly(hit.start)
                } else {
                    self.inflection.after_verb.iter().any(|word| word == self.word_after(hit.end))
                };
                !acts && !is_one_of(&self.inflection.before_verb)
            }
            _ => true,
        }
    }

    /// Whether nothing but a blank stands between a word and the one at `start`.
    fn follows_directly(&self, start: usize) -> bool {
        self.folded.text[..start].trim_end_matches(' ').ends_with(char::is_alphanumeric)
    }

    fn word_after(&self, end: usize) -> &str {
        let rest = &self.folded.text[end..];
        let word = rest.trim_start_matches(' ');
        // A mark between the two keeps them apart.
        let word = if word.len() < rest.len() { word } else { "" };
        word.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
    }

    fn is_written_so(&self, hit: &Hit<'_>) -> bool {
        let words = self.span(hit).slice(self.text);
        words.chars().zip(hit.row.term.chars()).all(|(a, b)| a.is_uppercase() == b.is_uppercase())
    }

    fn choose(&self, hits: &mut Vec<Hit<'_>>, story: &mut Around<'_>) -> Option<TermMatch> {
        if hits.len() > 1 {
            return self.choose_among(hits, story);
        }
        hits.pop().map(|only| self.found(only, Choice::Only))
    }

    fn choose_among(&self, hits: &mut Vec<Hit<'_>>, story: &mut Around<'_>) -> Option<TermMatch> {
        let latest = hits.iter().map(|hit| hit.row.layer).max()?;
        hits.retain(|hit| hit.row.layer == latest);
        // A term that is written just so comes before one that differs in its capitals.
        if hits.iter().any(|hit| self.is_written_so(hit)) {
            hits.retain(|hit| self.is_written_so(hit));
        }
        // One concept may have a word twice; its dictionary form tells more.
        hits.sort_by_key(|hit| !hit.is_lemma);
        let mut seen = BTreeSet::new();
        hits.retain(|hit| seen.insert(hit.row.concept.clone()));
        let (best, choice) = match hits.len() {
            1 => (0, Choice::Only),
            _ => self.weigh(hits, story),
        };
        Some(self.found(hits.swap_remove(best), choice))
    }

    /// Which of several concepts the words near by speak for, then those of the story.
    fn weigh(&self, hits: &[Hit<'_>], story: &mut Around<'_>) -> (usize, Choice) {
        let others =
            || hits[1..].iter().map(|hit| ConceptId(hit.row.concept.to_string())).collect();
        if hits.iter().all(|hit| hit.row.context.is_empty()) {
            return (0, Choice::First(others()));
        }
        let (start, end) = (hits[0].start, hits[0].end);
        let near = words_of(&window(&self.folded.text, start, end));
        let votes = |words: &BTreeSet<String>| -> Vec<Vec<String>> {
            let speaks = |hit: &Hit<'_>| {
                let lines = hit.row.context.lines();
                lines.filter(|word| words.contains(*word)).map(str::to_owned).collect()
            };
            hits.iter().map(speaks).collect()
        };
        let mut counted = votes(&near);
        let mut best = winner(&counted);
        if best.is_none() {
            counted = votes(story.words());
            best = winner(&counted);
        }
        match best {
            Some(best) => (best, Choice::Context(counted.swap_remove(best))),
            None => (0, Choice::First(others())),
        }
    }

    fn found(&self, hit: Hit<'_>, choice: Choice) -> TermMatch {
        let row = hit.row;
        TermMatch {
            span: self.folded.original(hit.start, hit.end),
            concept: ConceptId(row.concept.into_owned()),
            length: row.length,
            part_of_speech: row.part_of_speech,
            number: hit.number,
            possessive: self.is_possessive(hit.end, hit.number),
            choice,
            entry: Entry { index: Arc::clone(self.index), at: hit.at },
            names: OnceLock::new(),
        }
    }

    fn is_possessive(&self, end: usize, number: Option<Number>) -> bool {
        let rest = &self.folded.text[end..];
        let before = self.folded.text[..end].chars().next_back();
        self.inflection.possessives.iter().any(|mark| {
            let Some(after) = rest.strip_prefix(mark.as_str()) else { return false };
            let closed = !after.starts_with(char::is_alphanumeric);
            // A bare apostrophe marks an owner only behind a plural or a name in -s.
            let bare = !mark.contains(char::is_alphanumeric);
            closed && (!bare || number == Some(Number::Plural) || before == Some('s'))
        })
    }
}

/// The last word of `text`, which need not end with it.
fn word_before(text: &str) -> &str {
    let text = text.trim_end();
    let start = text
        .char_indices()
        .rev()
        .find(|(_, c)| !(c.is_alphanumeric() || *c == '\''))
        .map_or(0, |(at, c)| at + c.len_utf8());
    &text[start..]
}

/// The one with the most votes, if it is one.
fn winner(votes: &[Vec<String>]) -> Option<usize> {
    let most = votes.iter().map(Vec::len).max().filter(|&most| most > 0)?;
    let mut best = votes.iter().enumerate().filter(|(_, words)| words.len() == most);
    let first = best.next()?.0;
    best.next().is_none().then_some(first)
}

fn window(folded: &str, start: usize, end: usize) -> String {
    let from = folded.floor_char_boundary(start.saturating_sub(NEAR));
    let to = folded.ceil_char_boundary((end + NEAR).min(folded.len()));
    format!("{} {}", &folded[from..start], &folded[end..to])
}

fn words_of(folded: &str) -> BTreeSet<String> {
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
