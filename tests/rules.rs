//! Every rule speaks on the example its card calls a drift and is silent on the harmless one.

use wireloc::drift::{Settings, check_pair};
use wireloc::finding::{Card, Example, RULES};

/// Families whose rules look at two texts; the others look at a story's characters, terms or slots.
const FAMILIES: [&str; 15] = [
    "NUM", "NAM", "DAT", "MON", "UNI", "NEG", "HED", "MOD", "ATT", "CMP", "QUO", "OMI", "ADD",
    "ROL", "STR",
];

#[test]
fn every_rule_speaks_on_its_drift_and_is_silent_on_the_harmless_pair() {
    let mut wrong = Vec::new();
    for card in RULES.iter().filter(|card| FAMILIES.contains(&&card.code[..3])) {
        // A verbatim quote is a matter of two stories, not of two sentences.
        let name = if card.name == "quote-altered" { "quoted-words-changed" } else { card.name };
        for (example, expected) in [(card.drifts, true), (card.harmless, false)] {
            let Some(example) = example else { continue };
            let spoke = names(&example);
            if spoke.contains(&name) != expected {
                wrong.push(describe(card, &example, expected, &spoke));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn names(example: &Example) -> Vec<&'static str> {
    let (from, to) = (example.from.parse().unwrap(), example.to.parse().unwrap());
    let verdict = check_pair(example.a, &from, example.b, &to, &Settings::default());
    verdict.findings.iter().map(|finding| finding.rule.name).collect()
}

fn describe(card: &Card, example: &Example, expected: bool, spoke: &[&str]) -> String {
    let fault = if expected { "is silent on" } else { "speaks on" };
    format!("{} {fault} {:?} → {:?}: {spoke:?}", card.name, example.a, example.b)
}
