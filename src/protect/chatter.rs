//! What an engine says beside its answer: a model that introduces it, warns of it, or does what the
//! story says instead of translating it.

use super::Wording;

/// So many small words of the source's language, none of which the sentence has, are no accident.
const FEW: usize = 2;

/// Whether `answer` says something to whoever asked: it has marks of speech that `source` has not, or
/// a stretch in the language of the sentence with small words that the sentence does not have.
pub(super) fn is_chatter(source: &str, answer: &str, wording: Wording) -> bool {
    let calls = |text: &str| text.contains(['!', '?', '！', '？', '؟']);
    (calls(answer) && !calls(source)) || has_stretch(source, answer, wording)
}

/// Whether some words in a row, none of them a small word of the language asked for, hold a few of
/// the language of the sentence.
fn has_stretch(source: &str, answer: &str, wording: Wording) -> bool {
    let known: Vec<String> = words(source).collect();
    let mut strange: Vec<String> = Vec::new();
    for word in words(answer) {
        if wording.is_small_in_answer(&word) {
            strange.clear();
        } else if wording.is_small_in_source(&word)
            && !known.contains(&word)
            && !strange.contains(&word)
        {
            strange.push(word);
        }
        if strange.len() >= FEW {
            return true;
        }
    }
    false
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(answer: &str) -> bool {
        let source = "The river rose by 1,200 centimetres within two days, officials said.";
        is_chatter(source, answer, Wording::between(&"en".parse().unwrap(), &"es".parse().unwrap()))
    }

    #[test]
    fn a_translation_is_no_chatter() {
        assert!(!is("El río creció 1.200 centímetros en dos días, según las autoridades."));
        assert!(!is("El río creció 1.200 centímetros within two days, officials said."));
        assert!(!is("El río Rivers of the North creció 1.200 centímetros en dos días."));
    }

    #[test]
    fn whoever_speaks_to_the_asker_is_heard() {
        for answer in [
            "Sure! Here is the translation: El río creció 1.200 centímetros en dos días.",
            "Here is what you asked for. El río creció 1.200 centímetros en dos días.",
            "El río creció 1.200 centímetros en dos días (please note that it is not certain).",
            "I am an assistant and cannot do that.",
            "¿Desea que traduzca también el resto?",
        ] {
            assert!(is(answer), "{answer}");
        }
    }
}
