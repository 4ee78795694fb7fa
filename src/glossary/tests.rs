//! What the shipped glossaries find, on sentences of our own.

use super::*;
use crate::language::Lang;

fn matcher(to: &str) -> Matcher {
    Glossary::shipped().matcher(&"en".parse().unwrap(), &to.parse().unwrap(), None)
}

fn found<'t>(text: &'t str, to: &str) -> Vec<(&'t str, String)> {
    let target =
        |found: &TermMatch| found.target().map_or(String::new(), |target| target.text.clone());
    matcher(to).find(text).iter().map(|found| (found.span.slice(text), target(found))).collect()
}

fn pair(text: &'static str, target: &str) -> (&'static str, String) {
    (text, target.to_owned())
}

#[test]
fn names_models_and_acronyms_are_found_with_what_takes_their_place() {
    let text = "Kyiv’s envoy named the KN-23 and, by KIDA, the South Korean Institute for Defense Analyses, Kursk Oblast.";
    assert_eq!(
        found(text, "es"),
        [
            pair("Kyiv", "Kiev"),
            pair("KN-23", "KN-23"),
            pair("KIDA", "KIDA"),
            pair(
                "South Korean Institute for Defense Analyses",
                "Instituto Coreano de Análisis de Defensa"
            ),
            pair("Kursk Oblast", "óblast de Kursk"),
        ]
    );
    assert!(matcher("es").find(text)[0].possessive);
}

#[test]
fn every_shipped_language_has_the_core() {
    for to in ["es", "fr", "de", "pt", "it", "ru", "uk", "ar", "ur", "zh", "ja", "ko"] {
        let found = found(
            "The KN-23 fell in Kursk Oblast, KIDA said; the Korea Institute for Defense Analyses knew.",
            to,
        );
        assert_eq!(found.len(), 4, "{to}");
        assert!(found.iter().all(|(_, target)| !target.is_empty()), "{to}: {found:?}");
    }
}

#[test]
fn an_attack_and_a_stoppage_are_told_apart_by_their_neighbours() {
    let attack = "An army strike killed two, and more strikes followed overnight.";
    assert_eq!(found(attack, "es"), [pair("strike", "ataque"), pair("strikes", "ataques")]);
    let stoppage = "The nurses' strike over pay ended after the union met employers.";
    assert_eq!(found(stoppage, "es"), [pair("strike", "huelga")]);
    assert!(found("They refused to strike Leeds. Two on hunger strike.", "es").is_empty());
    let verbs = "The army strikes the town by night; warplanes strike villages.";
    assert_eq!(found(verbs, "es"), [pair("warplanes", "aviones de guerra")]);
}

#[test]
fn words_of_the_story_decide_where_the_block_does_not() {
    let matcher = matcher("es");
    let block = "The strike underscores it.";
    let chosen = |around| matcher.find_within(block, around)[0].concept.to_string();
    assert_eq!(chosen("The missile hit a school."), "strike-attack");
    assert_eq!(chosen("The union wants more pay."), "strike-labour");
    assert_eq!(
        matcher.find(block)[0].choice,
        Choice::First(vec![ConceptId("strike-labour".into())])
    );
}

#[test]
fn hidden_characters_do_not_hide_a_term_and_borrowed_letters_make_none() {
    let text = "KN\u{200B}-23 and Ku\u{AD}rsk Oblast and KI\u{2060}DA";
    assert_eq!(found(text, "es").len(), 3);
    assert!(found("The \u{41A}N-23 fell.", "es").is_empty());
}

#[test]
fn a_shorter_term_is_found_where_the_longer_one_breaks_off() {
    let layer = |source: &str| format!("{source}=x");
    let pairs = [layer("peace talks table"), layer("peace"), layer("talks round")];
    let (en, es): (Lang, Lang) = ("en".parse().unwrap(), "es".parse().unwrap());
    let glossary = Glossary::load(&[Layer::pairs(&pairs, &en, &es).unwrap()]).unwrap();
    let text = "peace talks tables, peace talks rounding, peaceful talks rounds";
    let matches = glossary.matcher(&en, &es, None).find(text);
    let words: Vec<_> = matches.iter().map(|found| found.span.slice(text)).collect();
    assert_eq!(words, ["peace talks tables", "peace", "talks rounding", "talks rounds"]);
}

#[test]
fn an_edition_is_read_in_any_form_and_forbidden_words_are_seen() {
    let text = "Los ataques contra Kyiv y una huelga del óblast de Kursk.";
    let matches = matcher("es").find_target(text);
    let seen = |words: &str, status| {
        matches.iter().any(|found| found.span.slice(text) == words && found.status == status)
    };
    assert!(seen("ataques", Status::Preferred));
    assert!(seen("Kyiv", Status::Forbidden));
    assert!(seen("huelga", Status::Forbidden) && seen("huelga", Status::Preferred));
    assert!(seen("óblast de Kursk", Status::Proposed));
    let russian = "В Курской области сбили KN-23.";
    let words: Vec<_> =
        matcher("ru").find_target(russian).iter().map(|found| found.concept.to_string()).collect();
    assert_eq!(words, ["kursk-oblast", "kn-23"]);
}

#[test]
fn a_plural_that_nothing_tells_stays_in_the_dictionary_form_and_says_so() {
    let uncertain = |to: &str| {
        let target = matcher(to).find("Two warheads fell.").remove(0).target().unwrap().clone();
        (target.text, target.certain)
    };
    assert_eq!(uncertain("es"), ("ojivas".to_owned(), true));
    assert_eq!(uncertain("de"), ("Sprengköpfe".to_owned(), true));
    assert!(!uncertain("ur").1);
    assert_eq!(uncertain("zh"), ("弹头".to_owned(), true));
}

#[test]
fn what_a_house_says_of_a_word_goes_before_what_is_said_for_all() {
    let text = r#"
        [[concept]]
        id = "kyiv"
        term = [
          { lang = "en", text = "Kyiv" },
          { lang = "es", text = "Kiev" },
          { lang = "es", text = "Kyiv", status = "forbidden" },
          { lang = "es", text = "Kyiv", house = "a" },
          { lang = "es", text = "Kiev", house = "a", status = "forbidden" },
        ]"#;
    let layer = Layer::Toml { name: "desk.toml".into(), text: text.to_owned() };
    let glossary = Glossary::load(&[layer]).unwrap();
    let (en, es): (Lang, Lang) = ("en".parse().unwrap(), "es".parse().unwrap());
    let allowed = |house: Option<&str>, word: &str| {
        let there = glossary.matcher(&en, &es, house).find_target(word);
        there.iter().all(|found| found.status != Status::Forbidden)
    };
    assert_eq!([allowed(Some("a"), "Kyiv"), allowed(Some("a"), "Kiev")], [true, false]);
    assert_eq!([allowed(Some("b"), "Kyiv"), allowed(Some("b"), "Kiev")], [false, true]);
    assert!(allowed(None, "Kiev"));
}
