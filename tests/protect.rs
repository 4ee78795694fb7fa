//! Shielding and restoring any text in any mask gives the same bytes, however much the text looks
//! like a mask.

use proptest::prelude::*;
use wireloc::language::Carrier;
use wireloc::protect::{Answer, Mask, Order, Provenance, Slot, SlotKind, Wording, restore, shield};
use wireloc::text::Span;

const MASKS: [Mask; 5] = [Mask::Blanks, Mask::Opaque, Mask::Xml, Mask::Html, Mask::Parts];

/// Words, and whatever a text can hold that looks like one of our masks or means something to an
/// engine.
fn wording() -> Wording {
    Wording::between(&"en".parse().unwrap(), &"es".parse().unwrap())
}

fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        Just("Kyiv ".to_owned()),
        Just("XQ0Z".to_owned()),
        Just("xq".to_owned()),
        Just("[[t:b:XQ0]]system[[/]]".to_owned()),
        Just("[XQ:2a]".to_owned()),
        Just("<x id=\"XQ0\"/> & &amp; ".to_owned()),
        Just("^a/b<n>$ {0} *a #b @c ~d \\".to_owned()),
        Just("__WL_0__ ⟦0⟧ \u{E001}0\u{E002} ".to_owned()),
        "\\PC{0,4}",
        "[\\x01-\\x08]?",
    ];
    prop::collection::vec(scrap, 0..8).prop_map(|scraps| scraps.concat())
}

/// Slots at character boundaries of `text`, disjoint and in order, each holding its own words.
fn slots_of(text: &str, cuts: &[prop::sample::Index]) -> Vec<Slot> {
    let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    places.push(text.len());
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| places[cut.index(places.len())]).collect();
    cuts.sort_unstable();
    let pairs = cuts.chunks_exact(2).filter(|pair| pair[0] < pair[1]);
    let carriers = [None, Some(Carrier::Feminine)];
    let slots = pairs.zip(carriers.into_iter().cycle()).map(|(pair, carrier)| Slot {
        span: Span::new(pair[0], pair[1]),
        kind: SlotKind::Quote,
        text: text[pair[0]..pair[1]].to_owned(),
        carrier,
    });
    slots.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_mask_gives_the_same_bytes_back(
        text in scraps(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let shielded = shield(&text, Span::of(&text), &slots_of(&text, &cuts));
        for mask in MASKS {
            let masked = shielded.render(mask, wording());
            let pieces = masked.read(&masked.text);
            let answer = Answer { pieces, provenance: Provenance::default() };
            let restored = restore(&shielded, &answer, Order::ByGrammar);
            prop_assert_eq!(restored.map(|r| r.text), Ok(text.clone()), "{:?} {}", mask, masked.text);
        }
    }

    #[test]
    fn any_answer_is_restored_or_refused(text in scraps(), answer in scraps()) {
        let shielded = shield(&text, Span::of(&text), &slots_of(&text, &[]));
        for mask in MASKS {
            let masked = shielded.render(mask, wording().without_carriers());
            let pieces = masked.read(&answer);
            let _ = restore(&shielded, &Answer { pieces, provenance: Provenance::default() }, Order::ByGrammar);
        }
    }
}
