//! Holds `docs/rules.md` to the cards it is made from.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use wireloc::finding::{Card, RULES};
use wireloc::messages::{Messages, Voice};

const OPENING: &str = "# Rules

What `check`, `diff` and `translate` look for. `wireloc explain RULE` prints a rule's card: what it means, why it matters, what to
do, and examples; `wireloc explain FAMILY` lists a family. Severities are those without settings; `[check]` in `wireloc.toml`
changes them by rule or family ([configuration](configuration.md)). MQM is the [Multidimensional Quality
Metrics](https://themqm.org), ITS the issue type of [ITS 2.0](https://www.w3.org/TR/its20/#lqissue-typevalues).

This page is written from the cards in `src/finding/rules/`: `UPDATE_DOCS=1 cargo test --test rules` writes it anew.
";

#[test]
fn the_page_of_rules_is_that_of_the_cards() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = page();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == page, "docs/rules.md is old; UPDATE_DOCS=1 cargo test --test rules writes it");
}

fn page() -> String {
    let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
    let say = |id: String| messages.text(&id).unwrap();
    let mut cards: Vec<&Card> = RULES.to_vec();
    cards.sort_by_key(|card| card.code);
    let mut page = OPENING.to_owned();
    let mut family = "";
    for card in cards {
        if card.family() != family {
            family = card.family();
            let name = say(format!("family-{}", family.to_ascii_lowercase()));
            let _ = write!(page, "\n## {family}: {name}\n\n");
            page.push_str("| code | name | severity | category | MQM | ITS | meaning |\n");
            page.push_str("|---|---|---|---|---|---|---|\n");
        }
        let Card { code, name, mqm, its, .. } = card;
        let (severity, category) = (card.severity.name(), card.category.name());
        let meaning = say(format!("{name}-meaning"));
        let _ = writeln!(
            page,
            "| {code} | `{name}` | {severity} | {category} | {mqm} | {its} | {meaning} |"
        );
    }
    page
}

/// The types of issues that ITS 2.0 knows.
const ITS: [&str; 27] = [
    "terminology",
    "mistranslation",
    "omission",
    "untranslated",
    "addition",
    "duplication",
    "inconsistency",
    "grammar",
    "legal",
    "register",
    "locale-specific-content",
    "locale-violation",
    "style",
    "characters",
    "misspelling",
    "typographical",
    "formatting",
    "inconsistent-entities",
    "numbers",
    "markup",
    "pattern-problem",
    "whitespace",
    "internationalization",
    "length",
    "non-conformance",
    "uncategorized",
    "other",
];

/// The dimensions of MQM.
const MQM: [&str; 8] = [
    "accuracy",
    "terminology",
    "linguistic-conventions",
    "style",
    "locale-conventions",
    "audience-appropriateness",
    "design-and-markup",
    "other",
];

#[test]
fn every_card_is_classified_as_the_standards_have_it() {
    for card in RULES {
        assert!(ITS.contains(&card.its), "{}: {} is no type of ITS 2.0", card.code, card.its);
        let dimension = card.mqm.split('/').next().unwrap();
        assert!(MQM.contains(&dimension), "{}: {dimension} is no dimension of MQM", card.code);
    }
}
