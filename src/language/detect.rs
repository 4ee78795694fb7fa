//! Which language a story is in.

use whatlang::Detector;

use super::{Lang, Language};

/// The language of `text` among those that have a folder, if there is enough of it to tell.
///
/// Meant for a whole story: a sentence is often too short.
#[must_use]
pub fn detect(text: &str) -> Option<Lang> {
    let known: Vec<_> = Language::known().collect();
    let candidates = whatlang::Lang::all();
    let known = candidates
        .iter()
        .copied()
        .filter(|&candidate| known.iter().any(|lang| lang.as_str() == two_letters(candidate)));
    let info = Detector::with_allowlist(known.collect()).detect(text)?;
    if !info.is_reliable() {
        return None;
    }
    two_letters(info.lang()).parse().ok()
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
}
