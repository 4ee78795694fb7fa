//! What a concept is called at each mention, where the desk tells the first one from the others.
//!
//! By `first_mention = "expansion"` an edition says the full name once and the short one from then
//! on. A story that explains its initials in brackets (*… Agency (IAEA)*) has done the first mention
//! itself. What a reader meets apart from running text (a headline, a caption) counts for nothing
//! and stays as the story has it, and so does what stands inside kept quotes.

use std::collections::BTreeMap;

use super::concept::{ConceptId, FirstMention, Length};
use super::matcher::{Target, TermMatch};
use crate::text::Span;

/// The running text in which mentions count.
pub trait Mentions {
    /// The text of a block, if mentions in it count.
    fn text(&self, block: usize) -> Option<&str>;

    /// Whether a mention in a block counts.
    fn counts(&self, block: usize, span: Span) -> bool;

    /// What stands behind a full name at first mention: its initials in brackets.
    fn initials(&self, short: &str) -> String;
}

/// Gives each of `terms`, the terms of each block of a story, the name that its mention calls for.
pub fn settle(terms: &mut [Vec<TermMatch>], story: &dyn Mentions) {
    let mut mentions: BTreeMap<ConceptId, Vec<(usize, usize)>> = BTreeMap::new();
    for (block, found) in terms.iter().enumerate().filter(|(block, _)| story.text(*block).is_some())
    {
        for (number, term) in found.iter().enumerate() {
            if term.mention().is_some() && story.counts(block, term.span) {
                mentions.entry(term.concept.clone()).or_default().push((block, number));
            }
        }
    }
    for places in mentions.values() {
        let names = names(terms, places, story);
        for (&(block, number), name) in places.iter().zip(names) {
            terms[block][number].call(name);
        }
    }
}

/// What each mention of one concept is called.
fn names(
    terms: &[Vec<TermMatch>],
    places: &[(usize, usize)],
    story: &dyn Mentions,
) -> Vec<Option<Target>> {
    let mentions: Vec<&TermMatch> = places.iter().map(|&(block, at)| &terms[block][at]).collect();
    let name = |at: usize| -> Option<Target> {
        let term = mentions[at];
        let (full, short) = term.mention()?;
        let expands = short.first_mention == FirstMention::Expansion;
        let explained = mentions.len() > 1 && expands && {
            let ((block, _), (next, _)) = (places[0], places[1]);
            let text = story.text(block).unwrap_or_default();
            block == next && is_explained(text, mentions[0].span, mentions[1].span)
        };
        Some(match at {
            0 | 1 if explained => as_in_story(term, full, short),
            0 if expands => first(term, full, short, mentions.len(), story),
            _ => short.clone(),
        })
    };
    (0..mentions.len()).map(name).collect()
}

fn as_in_story(term: &TermMatch, full: &Target, short: &Target) -> Target {
    if term.length == Length::Full { full.clone() } else { short.clone() }
}

/// The full name, with initials behind it where the reader meets them again or the story has them.
fn first(
    term: &TermMatch,
    full: &Target,
    short: &Target,
    count: usize,
    story: &dyn Mentions,
) -> Target {
    let mut name = full.clone();
    let met_again = count > 1 || term.length == Length::Acronym;
    if short.length == Length::Acronym && met_again {
        name.behind = story.initials(&short.text);
        name.text.push_str(&name.behind);
    }
    name
}

/// Whether `second` stands in brackets of its own right behind `first`.
pub(super) fn is_explained(text: &str, first: Span, second: Span) -> bool {
    let between = text.get(first.end..second.start).unwrap_or_default();
    let closed = text[second.end..].starts_with([')', '）', ']']);
    closed && matches!(between.trim(), "(" | "（" | "[")
}

#[cfg(test)]
mod tests {
    use super::super::{Glossary, Layer};
    use super::*;

    const GLOSSARY: &str = r#"
        [[concept]]
        id = "rwa"
        term = [
          { lang = "en", text = "River Water Authority" },
          { lang = "en", text = "RWA", length = "acronym" },
          { lang = "es", text = "Autoridad del Agua", gender = "f", article = true },
          { lang = "es", text = "AA", length = "acronym", gender = "f", first_mention = "POLICY" },
        ]"#;

    struct Prose<'t>(Vec<&'t str>);

    impl Mentions for Prose<'_> {
        fn text(&self, block: usize) -> Option<&str> {
            self.0.get(block).copied().filter(|text| !text.starts_with("HEADLINE"))
        }

        fn counts(&self, _: usize, _: Span) -> bool {
            true
        }

        fn initials(&self, short: &str) -> String {
            format!(" ({short})")
        }
    }

    fn names(policy: &str, texts: &[&str]) -> Vec<String> {
        let text = GLOSSARY.replace("POLICY", policy);
        let layer = Layer::Toml { name: "desk.toml".into(), text };
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        let matcher = Glossary::load(&[layer]).unwrap().matcher(&en, &es, None);
        let mut terms: Vec<_> = texts.iter().map(|text| matcher.find(text)).collect();
        settle(&mut terms, &Prose(texts.to_vec()));
        let names = terms.into_iter().flatten().map(|term| term.target().unwrap().text.clone());
        names.collect()
    }

    #[test]
    fn the_full_name_is_said_once_and_the_short_one_from_then_on() {
        let story = ["HEADLINE RWA", "The RWA came.", "The River Water Authority went; RWA said."];
        let wanted = ["AA", "Autoridad del Agua (AA)", "AA", "AA"];
        assert_eq!(names("expansion", &story), wanted);
        assert_eq!(names("as-written", &story), ["AA", "AA", "Autoridad del Agua", "AA"]);
        assert_eq!(names("short", &story), ["AA"; 4]);
    }

    #[test]
    fn a_story_that_explains_its_initials_is_followed() {
        let story = ["The River Water Authority (RWA) said so.", "The River Water Authority left."];
        assert_eq!(names("expansion", &story), ["Autoridad del Agua", "AA", "AA"]);
        let once = ["The River Water Authority left."];
        assert_eq!(names("expansion", &once), ["Autoridad del Agua"]);
        assert_eq!(names("expansion", &["RWA left."]), ["Autoridad del Agua (AA)"]);
    }
}
