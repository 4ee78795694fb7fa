//! Which language a story is in.

use std::sync::LazyLock;

use whatlang::Detector;

use super::{Lang, Language};
use crate::text::{TokenKind, tokens};

/// Tells the languages that have a folder apart.
static DETECTOR: LazyLock<Detector> = LazyLock::new(|| {
    let known: Vec<_> = Language::known().collect();
    let is_known =
        |one: &whatlang::Lang| known.iter().any(|lang| lang.as_str() == two_letters(*one));
    Detector::with_allowlist(whatlang::Lang::all().iter().copied().filter(is_known).collect())
});

/// The language of `text` among those that have a folder, if there is enough of it to tell.
///
/// Meant for a whole story: a sentence is often too short.
#[must_use]
pub fn detect(text: &str) -> Option<Lang> {
    let info = DETECTOR.detect(text)?;
    if !info.is_reliable() {
        return None;
    }
    two_letters(info.lang()).parse().ok()
}

/// The language of a text that may be a sentence or two, or hold what was said in another language:
/// where [`detect`] cannot tell, the small words of a language tell it, if no other language has half
/// as many of them there, or so many that chance could make the difference.
#[must_use]
pub fn detect_short(text: &str) -> Option<Lang> {
    detect(text).or_else(|| by_small_words(text))
}

fn by_small_words(text: &str) -> Option<Lang> {
    let lower = text.to_lowercase();
    let words = tokens(&lower).filter(|token| token.kind == TokenKind::Word);
    let words: Vec<&str> = words.map(|token| token.span.slice(&lower)).collect();
    let mut counts: Vec<(usize, Lang)> = Language::known()
        .map(|lang| {
            let small = &Language::of(&lang).lexicon().plain.function;
            let known = words.iter().filter(|word| small.iter().any(|one| one == *word));
            (known.count(), lang)
        })
        .collect();
    counts.sort_unstable_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (best, second) = (counts.first()?, counts.get(1)?);
    let lead = best.0 - second.0;
    // Three standard deviations of a count.
    let is_clear = best.0 >= second.0 * 2 || lead * lead >= 9 * best.0;
    (best.0 > 0 && is_clear).then(|| best.1.clone())
}

fn two_letters(lang: whatlang::Lang) -> &'static str {
    use whatlang::Lang as L;
    match lang {
        L::Eng => "en",
        L::Spa => "es",
        L::Fra => "fr",
        L::Deu => "de",
        L::Por => "pt",
        L::Ita => "it",
        L::Rus => "ru",
        L::Ukr => "uk",
        L::Ces => "cs",
        L::Pol => "pl",
        L::Nld => "nl",
        L::Cat => "ca",
        L::Swe => "sv",
        L::Nob => "nb",
        L::Dan => "da",
        L::Fin => "fi",
        L::Tur => "tr",
        L::Ara => "ar",
        L::Urd => "ur",
        L::Pes => "fa",
        L::Hin => "hi",
        L::Cmn => "zh",
        L::Jpn => "ja",
        L::Kor => "ko",
        L::Ind => "id",
        other => other.code(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_close_to_each_other_are_told_apart() {
        let english = "Officials said on Monday that the river had flooded several villages.";
        let spanish = "Las autoridades informaron el lunes de que el río inundó varias aldeas. \
            Los vecinos de la orilla fueron evacuados a escuelas, donde pasarán la noche, y \
            tres puentes siguen cerrados por el agua.";
        assert_eq!(detect(english).unwrap().as_str(), "en");
        assert_eq!(detect(spanish).unwrap().as_str(), "es");
        assert_eq!(detect("12 34"), None);
    }

    #[test]
    fn a_sentence_is_told_by_its_small_words() {
        let told = |text| detect_short(text).map(|lang| lang.to_string());
        assert_eq!(told("The mayor has resigned.").as_deref(), Some("en"));
        assert_eq!(told("El alcalde ha dimitido.").as_deref(), Some("es"));
        assert_eq!(told("Der Bürgermeister ist zurückgetreten.").as_deref(), Some("de"));
        assert_eq!(told("Halina Brandt 12"), None);
        let mixed = "“The dam is safe and it was never in any danger at all,” la alcaldesa dijo a \
            los vecinos que la esperaban en el puente. Según ella, el agua bajó desde la noche y \
            los ingenieros no han visto daños en los muros ni en las puertas de la presa, aunque \
            una parte de la carretera que lleva al pueblo sigue cerrada por el barro. “Nobody has \
            to leave tonight,” dijo el jefe de los bomberos a la radio de la región.";
        assert_eq!(told(mixed).as_deref(), Some("es"));
    }
}
