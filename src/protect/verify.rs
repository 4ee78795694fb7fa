//! Doubting an answer that cannot be a translation of its sentence.

use std::collections::BTreeSet;

use super::chatter::is_chatter;
use super::{Restored, Shielded, Wording, leftovers};
use crate::language::Lang;
use crate::text::{find_codes, hides};

/// Sentences with fewer characters outside their slots say too little about length and language.
const SHORT: usize = 40;
/// So few characters may be a word or two, which another language says in its own way.
const FEW: usize = 12;
/// The same word this often in a row is an engine that got stuck.
const STUCK: usize = 4;
/// How many words a phrase has that is not said twice in a row by chance.
const PHRASE: std::ops::RangeInclusive<usize> = 3..=12;

/// Why an answer is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Doubt {
    /// Nothing came back for words.
    #[error("the answer is empty")]
    Empty,
    /// The sentence itself came back.
    #[error("the answer is the sentence itself")]
    Echo,
    /// It is far too short or too long.
    #[error("the answer is too short or too long for its sentence")]
    Length,
    /// A word is said over and over, or the whole sentence twice.
    #[error("the answer says the same over and over")]
    Repetition,
    /// There are tags, addresses or other things in it that machines read and the sentence does not
    /// have.
    #[error("the answer has something in it that machines read and the sentence does not have")]
    Markup,
    /// It speaks to whoever asked, beside the translation or instead of it.
    #[error("the answer says something that its sentence does not say")]
    Chatter,
    /// There is a word in it that stands for a slot, of this sentence or of another one.
    #[error("the answer has a word in it that stands for a slot")]
    Mask,
    /// There are characters in it that hide, or stand for none, and that the sentence does not have.
    #[error("the answer has characters in it that hide from the reader")]
    Characters,
    /// It is in another language than asked for.
    #[error("the answer is in another language than asked for")]
    Language,
    /// The digits are not those of the sentence; the drift check has the last word on values.
    #[error("the digits of the answer are not those of the sentence")]
    Numbers,
}

impl Doubt {
    /// Whether the answer may stand in the edition all the same where no way gives a better one:
    /// its facts are checked afterwards, value by value.
    #[must_use]
    pub fn is_tolerable(self) -> bool {
        matches!(self, Self::Numbers)
    }
}

/// Doubts the sentence `restored` as a translation of `shielded` between the languages of `wording`,
/// or lets it pass.
///
/// # Errors
/// The first reason for doubt, the gravest first.
pub fn verify(shielded: &Shielded, restored: &Restored, wording: Wording) -> Result<(), Doubt> {
    if !shielded.has_words() {
        return Ok(());
    }
    let source: String = shielded.texts().collect::<Vec<_>>().join(" ");
    let answer = outside(restored);
    let words = |text: &str| -> usize { text.chars().filter(|c| c.is_alphanumeric()).count() };
    if words(&answer) == 0 {
        return Err(Doubt::Empty);
    }
    if is_echo(&source, &answer) {
        return Err(Doubt::Echo);
    }
    let whole = fits(words(&source), words(&answer), is_dense(&answer));
    if !whole || is_cut_off(&source, &restored.text) {
        return Err(Doubt::Length);
    }
    let stuck = longest_run(&answer) >= STUCK && longest_run(&source) < STUCK;
    if stuck || is_said_twice(&source, &answer, wording) {
        return Err(Doubt::Repetition);
    }
    if has_new(&source, &answer, tags)
        || has_new(&source, &answer, entities)
        || has_new(&source, &answer, codes)
    {
        return Err(Doubt::Markup);
    }
    if has_new(&source, &answer, leftovers) {
        return Err(Doubt::Mask);
    }
    if has_hidden(&source, &answer) {
        return Err(Doubt::Characters);
    }
    if words(&answer) >= SHORT && is_other_language(&answer, wording.to()) {
        return Err(Doubt::Language);
    }
    if is_chatter(&source, &answer, wording) {
        return Err(Doubt::Chatter);
    }
    if digits(&source) != digits(&answer) {
        return Err(Doubt::Numbers);
    }
    Ok(())
}

/// The words of the edition outside its slots.
fn outside(restored: &Restored) -> String {
    let mut slots = restored.slots.clone();
    slots.sort_unstable();
    let mut out = String::new();
    let mut at = 0;
    for slot in slots {
        out.push_str(&restored.text[at..slot.start]);
        out.push(' ');
        at = slot.end;
    }
    out.push_str(&restored.text[at..]);
    out
}

/// Names and figures read the same in both languages: only a sentence with several words in small
/// letters that came back as it was is an echo.
fn is_echo(source: &str, answer: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let small = source
        .split_whitespace()
        .filter(|word| word.chars().count() > 1 && word.chars().all(char::is_lowercase))
        .count();
    small >= 3 && plain(source) == plain(answer)
}

/// Whether `answer` characters can say what `source` characters say; a few words may be said in
/// far more or fewer.
fn fits(source: usize, answer: usize, dense: bool) -> bool {
    let least = match source {
        _ if dense => source / 10,
        SHORT.. => source * 11 / 20,
        FEW.. => source * 2 / 5,
        _ => 0,
    };
    let most = if source >= SHORT { source * 5 / 2 } else { source * 4 + SHORT };
    (least..=most).contains(&answer)
}

/// Whether the end of a sentence is missing: a full stop in the source, a letter or a digit in the
/// answer. Only scripts with capitals are known to end sentences with a mark; a capital may end an
/// abbreviation that is written without points.
fn is_cut_off(source: &str, answer: &str) -> bool {
    let ends = source.trim_end().ends_with(['.', '!', '?', '…']);
    let last = answer.trim_end().chars().next_back();
    let capitals = || answer.contains(char::is_lowercase);
    let unfinished = |c: char| {
        c.is_lowercase() || matches!(c, ',' | ';' | '-') || c.is_ascii_digit() && capitals()
    };
    ends && last.is_some_and(unfinished)
}

/// Whether a text is written in a script that says a syllable or a word with one character.
fn is_dense(text: &str) -> bool {
    let han_kana_hangul = |c: &char| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
    text.chars().filter(han_kana_hangul).count() * 4 > text.chars().count()
}

fn longest_run(text: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    let mut last = "";
    for word in text.split_whitespace() {
        run = if word == last { run + 1 } else { 1 };
        last = word;
        longest = longest.max(run);
    }
    longest
}

/// Whether `answer` says the whole twice, or a phrase of some words twice in a row, and `source` does
/// not say as many of its words again so near (*of the release of the locked release*).
fn is_said_twice(source: &str, answer: &str, wording: Wording) -> bool {
    let source = source.to_lowercase();
    let (ours, theirs) = (words_of(&source), words_of(answer));
    let is_heard = |phrase: &[&str]| {
        let big: BTreeSet<_> = phrase.iter().filter(|w| !wording.is_small_in_answer(w)).collect();
        let again = ours.iter().enumerate().filter(|(at, word)| {
            let near = ours[at + 1..].iter().take(phrase.len() * 2);
            !wording.is_small_in_source(word) && near.into_iter().any(|other| other == *word)
        });
        let again: BTreeSet<_> = again.map(|(_, word)| word).collect();
        again.len() >= big.len().max(1)
    };
    phrases_said_twice(&ours).next().is_none()
        && phrases_said_twice(&theirs).any(|phrase| !is_heard(phrase))
}

/// The first half where the other one is the same, and each phrase of some words that follows itself.
fn phrases_said_twice<'w>(words: &'w [&str]) -> impl Iterator<Item = &'w [&'w str]> {
    let half = words.len() / 2;
    let whole = (half > 1 && words[..half] == words[half..]).then_some(&words[..half]);
    let phrases = PHRASE.filter(move |&length| length <= half).flat_map(move |length| {
        let pairs = words.windows(length * 2).map(move |pair| pair.split_at(length));
        pairs.filter(|(first, second)| first == second).map(|(first, _)| first)
    });
    whole.into_iter().chain(phrases)
}

fn words_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Whether `find` finds something in `answer` that it does not find in `source`.
fn has_new<'t, I: Iterator<Item = &'t str>>(
    source: &'t str,
    answer: &'t str,
    find: impl Fn(&'t str) -> I,
) -> bool {
    find(answer).any(|found| find(source).all(|known| known != found))
}

/// Whether there is a character in `answer` that hides, or stands for one that could not be read, and
/// is not in `source`. Joiners and marks of direction belong to the scripts that need them.
fn has_hidden(source: &str, answer: &str) -> bool {
    let joins = |c: char| matches!(c, '\u{200C}'..='\u{200F}');
    let needs_joints = || answer.contains(|c: char| c >= '\u{590}' && c.is_alphabetic());
    let strange = |c: char| hides(c) || matches!(c, '\u{FFFD}' | '\u{E000}'..='\u{F8FF}');
    let mut hidden = answer.chars().filter(|&c| strange(c) && !source.contains(c));
    hidden.any(|c| !joins(c) || !needs_joints())
}

/// Whatever looks like `&amp;` or `&#39;`.
fn entities(text: &str) -> impl Iterator<Item = &str> {
    text.split('&').skip(1).filter_map(|inside| {
        let name = inside.split_once(';')?.0;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '#';
        (!name.is_empty() && name.len() < 10 && name.chars().all(plain)).then_some(name)
    })
}

/// Marks that no prose has, and addresses, placeholders and the like.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    let marks =
        text.matches(['{', '}', '[', ']', '`', '|', '\\', '=', '_', '^', '~', '*', '#', '@']);
    marks.chain(find_codes(text).into_iter().map(|(span, _)| span.slice(text)))
}

/// The names of whatever looks like `<p>` or `</p>`.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).filter_map(|inside| {
        let inside = inside.split_once('>')?.0.trim_start_matches('/');
        let name = inside.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
        name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
    })
}

fn is_other_language(answer: &str, to: &Lang) -> bool {
    crate::language::detect(answer).is_some_and(|lang| !lang.same_language(to))
}

/// The figures of a text without their separators, sorted: `11,000` and `11.000` are the same.
fn digits(text: &str) -> Vec<String> {
    let mut figures = Vec::new();
    let mut figure = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(digit) = c.to_digit(10) {
            figure.extend(char::from_digit(digit, 10));
        } else {
            let joins = matches!(c, '.' | ',' | '\u{A0}' | '\u{202F}' | '’' | '\'')
                && chars.peek().is_some_and(char::is_ascii_digit);
            if !joins && !figure.is_empty() {
                figures.push(std::mem::take(&mut figure));
            }
        }
    }
    figures.extend((!figure.is_empty()).then_some(figure));
    figures.sort_unstable();
    figures
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protect::shield;
    use crate::text::Span;

    const SOURCE: &str = "The river rose by 1,200 centimetres within two days, officials said.";

    fn doubt(answer: &str) -> Result<(), Doubt> {
        doubt_of(SOURCE, answer)
    }

    fn doubt_of(source: &str, answer: &str) -> Result<(), Doubt> {
        let shielded = shield(source, Span::of(source), &[]);
        let restored = Restored { text: answer.into(), slots: vec![], unknown: vec![] };
        let wording = Wording::between(&"en".parse().unwrap(), &"es".parse().unwrap());
        verify(&shielded, &restored, wording)
    }

    #[test]
    fn a_translation_passes() {
        let good = "El río creció 1.200 centímetros en dos días, según las autoridades.";
        assert_eq!(doubt(good), Ok(()));
    }

    #[test]
    fn what_cannot_be_one_is_doubted() {
        assert_eq!(doubt(" … "), Err(Doubt::Empty));
        assert_eq!(doubt(SOURCE), Err(Doubt::Echo));
        assert_eq!(doubt("El río creció 1.200."), Err(Doubt::Length));
        let cut = "El río creció 1.200 centímetros en dos días, según las autorid";
        assert_eq!(doubt(cut), Err(Doubt::Length));
        let cut = "El río creció, según dijeron las autoridades en dos días, 1.200";
        assert_eq!(doubt(cut), Err(Doubt::Length));
        let stuck = "El río río río río creció 1.200 centímetros en dos días, según dicen.";
        assert_eq!(doubt(stuck), Err(Doubt::Repetition));
        let twice = "El río creció 1.200 cm en dos días. El río creció 1.200 cm en dos días.";
        assert_eq!(doubt(twice), Err(Doubt::Repetition));
        let mask = "El río creció 1.200 cm en XQBDF0Z dos días, según las autoridades de aquí.";
        assert_eq!(doubt(mask), Err(Doubt::Mask));
        let tags = "<p>El río creció 1.200 centímetros en dos días, según las autoridades.</p>";
        assert_eq!(doubt(tags), Err(Doubt::Markup));
        let escaped = "El río creció 1.200 centímetros en dos días, seg&uacute;n las autoridades.";
        assert_eq!(doubt(escaped), Err(Doubt::Markup));
        let link = "El río creció 1.200 centímetros en dos días, según www.example.org informó.";
        assert_eq!(doubt(link), Err(Doubt::Markup));
        let hidden = "El río\u{200b} creció 1.200 centímetros en dos días, según las autoridades.";
        assert_eq!(doubt(hidden), Err(Doubt::Characters));
        let polite = "¡Claro! El río creció 1.200 centímetros en dos días, según las autoridades.";
        assert_eq!(doubt(polite), Err(Doubt::Chatter));
        let french =
            "La rivière est montée de 1 200 centimètres en deux jours, selon les autorités.";
        assert_eq!(doubt(french), Err(Doubt::Language));
        let wrong = "El río creció 1.300 centímetros en dos días, según las autoridades.";
        assert_eq!(doubt(wrong), Err(Doubt::Numbers));
    }

    #[test]
    fn a_phrase_may_come_twice_where_the_source_repeats_its_words() {
        let twice = "Crews watched the gate of the dam, which is the dam of an older dam upstream.";
        let answer = "Los equipos vigilaron la puerta de la presa de la presa vieja aguas arriba.";
        assert_eq!(doubt_of(twice, answer), Ok(()));
        let once =
            "Crews watched the gate of the dam, which is the wall of an older lake upstream.";
        assert_eq!(doubt_of(once, answer), Err(Doubt::Repetition));
        let more =
            "Los equipos vigilaron la puerta de la presa vieja la puerta de la presa vieja hoy.";
        assert_eq!(doubt_of(twice, more), Err(Doubt::Repetition));
    }
}
