//! What holds for the quotes of any text, and what a reader of each language expects of them.

use proptest::prelude::*;
use wireloc::language::{Lang, Language};
use wireloc::quote::{Attribution, Quote, QuoteKind, find_quotes};
use wireloc::story::{Block, Meta, Role, Story};

const LANGUAGES: &[&str] = &["en", "de", "es", "fr", "pt", "it", "ru", "uk", "cs", "ja", "und"];

fn story(lang: &str, text: &str) -> Story {
    let block = |line: &str| Block { role: Role::Paragraph, text: line.to_owned() };
    let blocks = text.split('\n').map(block).collect();
    Story { lang: lang.parse::<Lang>().unwrap(), meta: Meta::default(), blocks }
}

fn quotes(story: &Story) -> Vec<Quote> {
    find_quotes(story, Language::of(&story.lang))
}

/// The words in marks as `speaker: words`, or alone where nobody says them.
fn said(lang: &str, text: &str) -> Vec<String> {
    let story = story(lang, text);
    let marked = quotes(&story).into_iter().filter(|quote| quote.kind != QuoteKind::Indirect);
    marked
        .map(|quote| {
            let words = story.words(quote.place);
            match (quote.attribution, quote.speaker) {
                (Attribution::Attributed, Some(by)) => format!("{}: {words}", story.words(by)),
                (Attribution::Attributed, None) => format!("?: {words}"),
                (Attribution::Unattributed(_), _) => words.to_owned(),
            }
        })
        .collect()
}

#[test]
fn english_speakers_stand_before_behind_and_between() {
    let text = "Ann Lee, who runs the port of Salem, said: “Nothing moves.”";
    assert_eq!(said("en", text), ["Ann Lee: Nothing moves."]);
    let text = "“Nothing moves,” said Rep. Ann Lee (D-Ohio), a lawyer.";
    assert_eq!(said("en", text), ["Rep. Ann Lee: Nothing moves,"]);
    let text = "“Nothing,” Lee said in a statement, “moves here.”";
    assert_eq!(said("en", text), ["Lee: Nothing,", "Lee: moves here."]);
    let text = "According to the ministry, the dam is “beyond repair.”";
    assert_eq!(said("en", text), ["the ministry: beyond repair."]);
}

#[test]
fn english_typewriter_and_turned_marks_pair() {
    assert_eq!(said("en", "''Nothing moves,'' he said."), ["he: Nothing moves,"]);
    assert_eq!(said("en", "“Nothing moves,\" he said."), ["he: Nothing moves,"]);
    assert_eq!(
        said("en", "‘The workers’ rights come first,’ she said."),
        ["she: The workers’ rights come first,"]
    );
    assert!(said("en", "It’s the drivers’ fault, isn’t it?").is_empty());
}

#[test]
fn a_quote_over_paragraphs_keeps_its_speaker() {
    let text = "“Nothing moves,” Ann Lee said. “We wait.\n“And we hope.”";
    assert_eq!(
        said("en", text),
        ["Ann Lee: Nothing moves,", "Ann Lee: We wait.", "Ann Lee: And we hope."]
    );
}

#[test]
fn german_verbs_come_second_and_particles_last() {
    let text = "„Nichts bewegt sich“, sagte die Ministerin am Montag.";
    assert_eq!(said("de", text), ["die Ministerin: Nichts bewegt sich"]);
    let text = "Am Montag sagte der Sprecher: „Wir warten noch immer.“";
    assert_eq!(said("de", text), ["der Sprecher: Wir warten noch immer."]);
    assert_eq!(said("de", "Der Film „Der lange Fluss“ läuft heute."), ["Der lange Fluss"]);
}

#[test]
fn romance_speech_stands_in_guillemets_and_behind_dashes() {
    let text = "«No vamos a ceder», dijo la alcaldesa Ana Gil en la plaza.";
    assert_eq!(said("es", text), ["la alcaldesa Ana Gil: No vamos a ceder"]);
    let text = "—No volveremos —dijo la alcaldesa—. Nunca.";
    assert_eq!(said("es", text), ["la alcaldesa: No volveremos", "la alcaldesa: Nunca."]);
    let text = "« Nous restons ici », a déclaré le maire.";
    assert_eq!(said("fr", text), ["le maire: Nous restons ici"]);
    let text = "“Não vamos recuar”, disse o ministro.";
    assert_eq!(said("pt", text), ["o ministro: Não vamos recuar"]);
    let text = "«Non ci arrendiamo», ha detto il sindaco.";
    assert_eq!(said("it", text), ["il sindaco: Non ci arrendiamo"]);
}

#[test]
fn slavic_cues_part_the_speech_around_them() {
    let text = "«Мы остаёмся, — сказал мэр, — и будем ждать».";
    assert_eq!(said("ru", text), ["мэр: Мы остаёмся", "мэр: и будем ждать"]);
    let text = "За словами речника, це «велика перемога для всіх».";
    assert_eq!(said("uk", text), ["речника: велика перемога для всіх"]);
    let text = "„Nic se nehýbe,“ řekl včera starosta.";
    assert_eq!(said("cs", text), ["starosta: Nic se nehýbe,"]);
}

#[test]
fn indirect_speech_is_found_and_not_kept() {
    let story = story("en", "The minister said that the dam had failed twice.");
    let found = quotes(&story);
    assert_eq!((found.len(), found[0].kind), (1, QuoteKind::Indirect));
    assert!(!found[0].is_verbatim());
    assert_eq!(story.words(found[0].place), "that the dam had failed twice");
}

/// Text of marks, dashes, cues and letters of several scripts.
fn copy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("“"),
        Just("”"),
        Just("\""),
        Just("''"),
        Just("'"),
        Just("’"),
        Just("‘"),
        Just("«"),
        Just("»"),
        Just("„"),
        Just("「"),
        Just("」"),
        Just("— "),
        Just(", "),
        Just(". "),
        Just(": "),
        Just("("),
        Just(")"),
        Just("\n"),
        Just(" "),
        Just("said "),
        Just("sagte "),
        Just("сказал "),
        Just("dijo "),
        Just("according to "),
        Just("Lee "),
        Just("e\u{301}"),
        Just("東京"),
        Just("teilte mit "),
        Just("that "),
        Just("WORD: "),
        Just("\u{1F600}"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn places_lie_in_their_blocks_and_verbatim_ones_are_disjoint(
        text in prop_oneof![copy(), any::<String>()],
        lang in prop::sample::select(LANGUAGES),
    ) {
        let story = story(lang, &text);
        let mut end = (0, 0);
        for quote in quotes(&story) {
            let places = [Some(quote.place), Some(quote.outer), quote.speaker, quote.cue];
            for place in places.into_iter().flatten() {
                let block = &story.blocks[place.block].text;
                prop_assert!(block.get(place.span.start..place.span.end).is_some());
            }
            prop_assert!(quote.outer.span.contains(quote.place.span));
            if quote.kind != QuoteKind::Indirect {
                let start = (quote.outer.block, quote.outer.span.start);
                prop_assert!(start >= end, "{quote:?} begins before {end:?}");
                end = (quote.outer.block, quote.outer.span.end);
            }
        }
    }
}
