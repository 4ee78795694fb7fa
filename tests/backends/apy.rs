//! The real `apertium-apy`: every sentence of a long story comes back, whole.

use std::path::Path;
use std::process::Command;

use wireloc::backend::{Cancel, Pairs, Request, Sentence, Watch};
use wireloc::protect::{Mask, Order, Slot, SlotKind, restore, shield};
use wireloc::text::Span;

use super::engines::{around, engine};
use super::running::{Running, is_there};
use super::support::story::{en, es};

const PROGRAM: &str = "/usr/bin/apertium-apy";
const PAIR: &str = "/usr/share/apertium/modes/eng-spa.mode";

fn start() -> Option<Running> {
    if !is_there("apy", &[Path::new(PROGRAM), Path::new(PAIR)]) {
        return None;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/apy_on_loopback.py");
    Some(Running::start("apertium-apy", |port| {
        let mut command = Command::new("/usr/bin/python3");
        command.args([script, &port.to_string()]);
        command
    }))
}

#[test]
fn every_sentence_of_a_long_story_comes_back_with_its_slot() {
    let Some(apy) = start() else { return };
    let backend = engine("apy").open(&apy.url(), "timeout = \"30s\"\nconcurrency = 4", &around());
    let Pairs::Listed(pairs) = backend.pairs(&Cancel::default()).unwrap() else { panic!("a list") };
    assert!(pairs.contains(&(en(), es())), "{pairs:?}");
    let texts: Vec<String> = (0..60)
        .map(|n| format!("The river & its [banks] rose by {n} centimetres near <Kida> on Monday."))
        .collect();
    let shielded: Vec<_> = texts
        .iter()
        .map(|text| {
            let start = text.find("Kida").unwrap();
            let span = Span::new(start, start + 4);
            let slot = Slot { span, kind: SlotKind::Term, text: "Kida".into(), carrier: None };
            shield(text, Span::of(text), &[slot])
        })
        .collect();
    let request = Request {
        from: &en(),
        to: &es(),
        mask: Mask::Opaque,
        sentences: shielded.iter().map(Sentence::alone).collect(),
        watch: &Watch::default(),
    };
    let answers = backend.translate(&request).unwrap();
    for (number, (shielded, answer)) in shielded.iter().zip(&answers).enumerate() {
        let restored = restore(shielded, answer.as_ref().unwrap(), Order::AsInSource).unwrap();
        assert!(restored.text.contains(&format!(" {number} ")), "{}", restored.text);
        assert!(
            restored.text.contains("Kida") && restored.text.contains("río"),
            "{}",
            restored.text
        );
    }
}
