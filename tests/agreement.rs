//! Words around a term follow it: two stories a rule, in Spanish and in German.

use wireloc::glossary::{Glossary, Target, agree};
use wireloc::language::Language;
use wireloc::text::Span;

/// The sentence put right around the words in brackets, which stand where `source` did.
fn agreed(lang: &str, source: &str, marked: &str) -> String {
    let (en, to) = ("en".parse().unwrap(), lang.parse().unwrap());
    let matcher = Glossary::shipped().matcher(&en, &to, None);
    let target: Target = matcher.find(source).remove(0).target.unwrap();
    let (before, rest) = marked.split_once('[').unwrap();
    let (words, after) = rest.split_once(']').unwrap();
    assert_eq!(words, target.text, "the story and the glossary differ");
    let text = format!("{before}{words}{after}");
    let slot = Span::new(before.len(), before.len() + words.len());
    let agreed = agree(&text, slot, &target, Language::of(&to));
    assert!(agreed.slot.slice(&agreed.text).starts_with(&words[..3]));
    agreed.text
}

fn spanish(source: &str, marked: &str) -> String {
    agreed("es", source, marked)
}

fn german(source: &str, marked: &str) -> String {
    agreed("de", source, marked)
}

#[test]
fn the_spanish_article_follows_the_term() {
    assert_eq!(spanish("a warhead", "Un [ojiva] cayó."), "Una ojiva cayó.");
    assert_eq!(spanish("the strikes", "Vio la [ataques] de ayer."), "Vio los ataques de ayer.");
    assert_eq!(spanish("nuclear weapon", "Tiene una [arma nuclear]."), "Tiene un arma nuclear.");
}

#[test]
fn a_spanish_name_keeps_its_article_after_a_preposition() {
    let kursk = spanish("Kursk Oblast", "Combates en [óblast de Kursk], dijo.");
    assert_eq!(kursk, "Combates en el óblast de Kursk, dijo.");
    assert_eq!(
        spanish("Gaza Strip", "Ayuda para [Franja de Gaza]."),
        "Ayuda para la Franja de Gaza."
    );
    assert_eq!(spanish("Kyiv", "Llegó a [Kiev]."), "Llegó a Kiev.");
}

#[test]
fn spanish_prepositions_and_articles_become_one_word_and_two_again() {
    assert_eq!(spanish("Kremlin", "El plan de [Kremlin] falla."), "El plan del Kremlin falla.");
    assert_eq!(spanish("a strike", "Tras la réplica a el [ataque]."), "Tras la réplica al ataque.");
    assert_eq!(spanish("warhead", "El peso del [ojiva]."), "El peso de la ojiva.");
}

#[test]
fn a_spanish_adjective_behind_the_term_follows_it() {
    assert_eq!(spanish("warhead", "Una [ojiva] ruso cayó."), "Una ojiva rusa cayó.");
    assert_eq!(
        spanish("troops", "Las [tropas] ucraniano avanzan."),
        "Las tropas ucranianas avanzan."
    );
    assert_eq!(spanish("warhead", "Una [ojiva] muchacho."), "Una ojiva muchacho.");
}

#[test]
fn the_german_article_follows_the_term() {
    assert_eq!(german("warhead", "Das [Sprengkopf] fiel."), "Der Sprengkopf fiel.");
    assert_eq!(german("ceasefire", "Ein [Waffenruhe] hält."), "Eine Waffenruhe hält.");
    assert_eq!(german("the strikes", "Das [Angriffe] dauern an."), "Die Angriffe dauern an.");
}

#[test]
fn a_german_preposition_sets_the_case() {
    assert_eq!(
        german("ceasefire", "Mit die [Waffenruhe] endet es."),
        "Mit der Waffenruhe endet es."
    );
    assert_eq!(german("a strike", "Schutz gegen der [Angriff]."), "Schutz gegen den Angriff.");
    assert_eq!(german("Kyiv's own", "Man fuhr nach [Kiew]."), "Man fuhr nach Kiew.");
}

#[test]
fn german_prepositions_and_articles_become_one_word() {
    assert_eq!(german("earthquake", "Hilfe bei dem [Erdbeben]."), "Hilfe beim Erdbeben.");
    assert_eq!(german("ceasefire", "Aufruf zum [Waffenruhe]."), "Aufruf zur Waffenruhe.");
}

#[test]
fn a_german_adjective_before_the_term_follows_it() {
    assert_eq!(german("a strike", "Ein neue [Angriff] begann."), "Ein neuer Angriff begann.");
    assert_eq!(german("a drone", "Mit der neue [Drohne]."), "Mit der neuen Drohne.");
}
