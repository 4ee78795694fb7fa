//! Findings about characters that deceive the reader of a story.

use crate::finding::{BIDI_CONTROL, Card, Finding, INVISIBLE_CHARACTER, MIXED_SCRIPT_WORD};
use crate::story::Story;
use crate::text::{Deceit, Place, find_deceptive, visible};

/// A warning for every deceptive place of `story`, in the order of its text.
#[must_use]
pub fn deceptive_characters(story: &Story) -> Vec<Finding> {
    let blocks = story.blocks.iter().enumerate();
    let places = blocks.flat_map(|(block, content)| {
        let text = content.text.as_str();
        find_deceptive(text).into_iter().map(move |(span, deceit)| {
            let word = span.slice(text);
            Finding::new(card(deceit))
                .with("word", visible(word).into_owned())
                .in_source(Place { block, span }, word)
                .between(text, "")
        })
    });
    places.collect()
}

fn card(deceit: Deceit) -> &'static Card {
    match deceit {
        Deceit::BidiControl => &BIDI_CONTROL,
        Deceit::Invisible => &INVISIBLE_CHARACTER,
        Deceit::MixedScript => &MIXED_SCRIPT_WORD,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Block, Meta, Role};

    #[test]
    fn a_borrowed_letter_is_warned_of_with_its_place() {
        let text = "The depot in Оdesa burned.".to_owned();
        let story = Story {
            lang: "en".parse().unwrap(),
            meta: Meta::default(),
            blocks: vec![Block { role: Role::Paragraph, text }],
        };
        let findings = deceptive_characters(&story);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].rule.name, "mixed-script-word");
        assert_eq!(story.words(findings[0].source.as_ref().unwrap().place), "Оdesa");
    }
}
