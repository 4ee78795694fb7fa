//! The engine that comes along, on this machine: what it is handed comes back whole. Where Apertium
//! is not installed there is nothing to test.

use std::path::Path;
use std::time::Duration;

use proptest::prelude::*;
use wireloc::backend::apertium::{Apertium, MODES};
use wireloc::backend::{Backend, BackendError, Request, Sentence, Watch};
use wireloc::language::{Carrier, Lang};
use wireloc::protect::{Answer, Mask, Order, Piece, Shielded, Slot, SlotKind, restore, shield};
use wireloc::text::Span;

fn apertium() -> Option<Apertium> {
    let engine = Apertium::new("apertium", Path::new(MODES), Duration::from_secs(20));
    engine.prepare(&lang("en"), &lang("es")).is_ok().then_some(engine)
}

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn ask(engine: &Apertium, sentences: &[Shielded], mask: Mask) -> Vec<Answer> {
    let (from, to) = (lang("en"), lang("es"));
    let request = Request {
        from: &from,
        to: &to,
        mask,
        sentences: sentences.iter().map(Sentence::alone).collect(),
        watch: &Watch::default(),
    };
    engine.translate(&request).unwrap().into_iter().map(Result::unwrap).collect()
}

fn slot(text: &str, words: &str, carrier: Option<Carrier>) -> Slot {
    let start = text.find(words).unwrap();
    let span = Span::new(start, start + words.len());
    Slot { span, kind: SlotKind::Term, text: words.to_owned(), carrier }
}

fn translated(engine: &Apertium, text: &str, slots: &[Slot], mask: Mask) -> String {
    let shielded = shield(text, Span::of(text), slots);
    let answers = ask(engine, std::slice::from_ref(&shielded), mask);
    restore(&shielded, &answers[0], Order::ByGrammar).unwrap().text
}

#[test]
fn a_designator_stands_behind_its_noun() {
    let Some(engine) = apertium() else { return };
    let text = "It was identified as a KN-23 ballistic missile.";
    let slots = [slot(text, "KN-23", Some(Carrier::Designator))];
    let answer = translated(&engine, text, &slots, Mask::Blanks);
    assert!(answer.contains("misil balístico KN-23"), "{answer}");
    let opaque = translated(&engine, text, &slots, Mask::Opaque);
    assert_eq!(opaque.matches("KN-23").count(), 1, "{opaque}");
}

#[test]
fn words_it_does_not_know_are_told() {
    let Some(engine) = apertium() else { return };
    let text = "The warhead underscores 5*3 #tags @home.";
    let shielded = shield(text, Span::of(text), &[]);
    let answers = ask(&engine, std::slice::from_ref(&shielded), Mask::Blanks);
    assert!(answers[0].pieces.contains(&Piece::Unknown("warhead".into())), "{answers:?}");
    let restored = restore(&shielded, &answers[0], Order::ByGrammar).unwrap();
    assert!(restored.text.contains('*') && restored.text.contains('#'), "{}", restored.text);
}

#[test]
fn a_missing_pair_names_its_package() {
    let engine = Apertium::new("apertium", Path::new("/nonexistent"), Duration::from_secs(1));
    let error = engine.prepare(&lang("en"), &lang("es")).unwrap_err();
    assert!(matches!(error, BackendError::NotInstalled { .. }));
    assert!(error.to_string().contains("apt-get install apertium apertium-eng-spa"), "{error}");
}

fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        4 => "(the|missile|in|Kyiv|hit|killed|12|said) ",
        1 => "\\PC{0,3}",
        1 => Just("^KN/KN<np>$ [<b>] @ # * ~t~ {x} \\".to_owned()),
        1 => Just("\0\u{1}\u{7f}".to_owned()),
        1 => Just("[[t:b:XQ0]]x[[/]] <PNT>".to_owned()),
    ];
    prop::collection::vec(scrap, 1..6).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, max_shrink_iters: 50, ..ProptestConfig::default() })]

    /// Whatever stands in a story, every sentence is answered and every slot comes back once.
    #[test]
    fn any_text_is_answered(texts in prop::collection::vec((scraps(), scraps()), 20)) {
        let Some(engine) = apertium() else { return Ok(()) };
        let shielded: Vec<Shielded> = texts.iter().map(|(before, after)| {
            let text = format!("{before} KIDA {after}.");
            let slot = Slot {
                span: Span::new(before.len() + 1, before.len() + 5),
                kind: SlotKind::Term,
                text: "KIDA".into(),
                carrier: Some(Carrier::Feminine),
            };
            shield(&text, Span::of(&text), &[slot])
        }).collect();
        for (shielded, answer) in shielded.iter().zip(ask(&engine, &shielded, Mask::Blanks)) {
            prop_assert!(restore(shielded, &answer, Order::ByGrammar).is_ok(), "{:?} {:?}", shielded, answer);
        }
    }
}
