//! Dates of running text with the words that belong to them: `on April 24`, `from May to June 2024`.
//!
//! A preposition before a date is part of how a language says it (`on April 24`, `el 24 de abril`,
//! `am 24. April`), so it goes into the slot with the date, and the whole stands in a sentence as
//! an adverb does. A month alone is a date only behind such a preposition.

use super::calendar::plain;
use super::date::{Found, Reader};
use crate::finding::Message;
use crate::language::{Carrier, Dates, Language, file_of};
use crate::messages::Messages;
use crate::protect::{Slot, SlotKind};
use crate::text::Span;

/// The dates of `text` as slots, in order and apart.
pub(super) fn find(
    text: &str,
    from: &'static Language,
    to: &'static Language,
    edition: &Messages,
) -> Vec<Slot> {
    let found = Reader::of(from).find(text);
    let writer = Writer {
        text,
        words: &from.lexicon().dates,
        to,
        edition,
        // Prepositions of another language would be worse than the engine's.
        says_phrases: file_of(&to.lang, "edition.ftl").is_some(),
    };
    let mut slots: Vec<Slot> = Vec::new();
    let mut at = 0;
    while at < found.len() {
        let done = slots.last().map_or(0, |slot| slot.span.end);
        let pair = found.get(at + 1).and_then(|next| writer.range(&found[at], next, done));
        at += if pair.is_some() { 2 } else { 1 };
        slots.extend(pair.or_else(|| writer.single(&found[at - 1], done)));
    }
    slots
}

struct Writer<'t> {
    text: &'t str,
    words: &'static Dates,
    to: &'static Language,
    edition: &'t Messages,
    says_phrases: bool,
}

impl Writer<'_> {
    /// One date with its preposition, or without where it describes a noun.
    fn single(&self, date: &Found, done: usize) -> Option<Slot> {
        let before = &self.text[done..date.span.start];
        let preposition = self.preposition(before);
        let bare = date.day.is_none() && date.year.is_none();
        if bare && (preposition.is_none() || self.is_ambiguous(date, preposition)) {
            return None;
        }
        let describes = self.words.determiners.iter().any(|word| last_word(before, word).is_some());
        let alone = (!describes && date.day.is_some()).then_some(("date-on", date.span.start));
        let phrase = preposition.map(|(id, length)| (id, date.span.start - length)).or(alone);
        if let Some((id, start)) = phrase.filter(|_| self.says_phrases) {
            let span = Span::new(start, date.span.end);
            let message = self.message(id, "date", date)?.with("kind", kind(date));
            let written = self.edition.find(&message)?;
            return Some(self.slot(span, written, Some(Carrier::Adverb)));
        }
        Some(self.slot(date.span, plain(date, self.to, self.edition)?, None))
    }

    /// Two dates and the words around and between them.
    fn range(&self, first: &Found, second: &Found, done: usize) -> Option<Slot> {
        if !self.says_phrases {
            return None;
        }
        let patterns =
            self.words.ranges.iter().flat_map(|(id, all)| all.iter().map(move |one| (id, one)));
        let fitting = patterns.filter_map(|(id, pattern)| {
            let (opening, rest) = pattern.split_once("{a}")?;
            let (middle, _) = rest.split_once("{b}")?;
            let between = &self.text[first.span.end..second.span.start];
            if !between.split_whitespace().eq(middle.split_whitespace()) {
                return None;
            }
            let before = &self.text[done..first.span.start];
            let length = if opening.is_empty() { 0 } else { last_word(before, opening.trim())? };
            Some((id, length))
        });
        let (id, length) = fitting.max_by_key(|(_, length)| *length)?;
        let message = self.message(id, "from", first)?;
        let message = message
            .with("kind", kind(first))
            .with("to", plain(second, self.to, self.edition)?)
            .with("to-genitive", self.genitive(second))
            .with("to-year", year(second))
            .with("until", kind(second));
        let span = Span::new(first.span.start - length, second.span.end);
        let carrier = (length > 0).then_some(Carrier::Adverb);
        Some(self.slot(span, self.edition.find(&message)?, carrier))
    }

    fn message(&self, id: &'static str, name: &'static str, date: &Found) -> Option<Message> {
        let message = Message::new(id).with(name, plain(date, self.to, self.edition)?);
        Some(
            message
                .with("month", date.month + 1)
                .with("year", year(date))
                .with("genitive", self.genitive(date)),
        )
    }

    /// The month as it stands beside a day.
    fn genitive(&self, date: &Found) -> &'static str {
        self.to.cldr().calendar().months.get(date.month).map_or("", String::as_str)
    }

    /// The message of the preposition that ends `before`, and its length with the blank behind it.
    fn preposition(&self, before: &str) -> Option<(&'static str, usize)> {
        let all = self
            .words
            .before
            .iter()
            .flat_map(|(id, words)| words.iter().map(move |word| (id, word)));
        all.filter_map(|(id, word)| Some((id.as_str(), last_word(before, word)?)))
            .max_by_key(|(_, length)| *length)
    }

    fn is_ambiguous(&self, date: &Found, preposition: Option<(&str, usize)>) -> bool {
        let known = self.words.ambiguous.iter().any(|month| month == date.span.slice(self.text));
        known && preposition.is_none_or(|(id, _)| id != "date-in" && id != "date-since")
    }

    fn slot(&self, span: Span, mut text: String, carrier: Option<Carrier>) -> Slot {
        // A phrase that opened with a capital opens with one again.
        if span.slice(self.text).starts_with(char::is_uppercase)
            && carrier.is_some()
            && self.opens(span)
        {
            let mut letters = text.chars();
            text = letters
                .next()
                .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
        }
        Slot { span, kind: SlotKind::Rule, text, carrier }
    }

    /// Whether a sentence begins with the phrase.
    fn opens(&self, span: Span) -> bool {
        let before = self.text[..span.start].trim_end();
        before.is_empty()
            || before.ends_with(['.', '?', '!', '”', '"', '»', ':', '—', '-', '“', '«'])
    }
}

fn year(date: &Found) -> String {
    date.year.map_or_else(String::new, |year| year.to_string())
}

/// What a date names: a day or a month.
fn kind(date: &Found) -> &'static str {
    match (date.day, date.year) {
        (Some(_), _) => "day",
        (None, Some(_)) => "month-year",
        (None, None) => "month",
    }
}

/// The length of `word` and the blanks behind it where they end `before`, letter case aside.
fn last_word(before: &str, word: &str) -> Option<usize> {
    let trimmed = before.trim_end();
    if (trimmed.len() == before.len()) != word.ends_with('-') {
        return None;
    }
    let start = trimmed.len().checked_sub(word.len())?;
    let found = trimmed.get(start..)?;
    let apart = !trimmed[..start].ends_with(char::is_alphanumeric);
    (apart && found.to_lowercase() == word).then(|| before.len() - start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Voice;

    fn edition(to: &str, text: &str) -> String {
        let language = |tag: &str| Language::of(&tag.parse().unwrap());
        let to = language(to);
        let slots = find(text, language("en"), to, &Messages::new(Voice::Edition, &to.lang));
        super::super::splice(text, slots.into_iter().map(|slot| (slot.span, slot.text)).collect())
    }

    #[test]
    fn dates_are_said_as_spanish_says_them() {
        for (text, wanted) in [
            ("It fell on April 24.", "It fell el 24 de abril."),
            ("On April 24, 2025, it fell.", "El 24 de abril de 2025, it fell."),
            ("It fell in March 2025 and since May.", "It fell en marzo de 2025 and desde mayo."),
            (
                "paid from August 2023 to March 2025, it",
                "paid de agosto de 2023 a marzo de 2025, it",
            ),
            ("the March 2025 talks", "the marzo de 2025 talks"),
            ("the April 24 attack", "the 24 de abril attack"),
            ("in Lviv, Ukraine April 24, 2025.", "in Lviv, Ukraine el 24 de abril de 2025."),
            ("on Monday, April 24", "el lunes 24 de abril"),
            ("by 3 May 2024", "para el 3 de mayo de 2024"),
            ("in early March", "a principios de marzo"),
            ("between June and July 2024", "entre junio y julio de 2024"),
        ] {
            assert_eq!(edition("es", text), wanted);
        }
    }

    #[test]
    fn words_that_are_no_dates_stay() {
        for text in [
            "They may march by May 10-year bonds",
            "Theresa May left",
            "a March to the sea",
            "after May resigned",
        ] {
            assert_eq!(edition("es", text), text);
        }
    }

    #[test]
    fn every_language_says_its_own_prepositions() {
        for (to, wanted) in [
            ("fr", "le 1er mai, en mars 2025, depuis le 3 mai"),
            ("de", "am 1. Mai, im März 2025, seit dem 3. Mai"),
            ("pt", "em 1º de maio, em março de 2025, desde 3 de maio"),
            ("it", "il 1º maggio, a marzo 2025, dal 3 maggio"),
            ("ru", "1 мая, в марте 2025 года, с 3 мая"),
            ("uk", "1 травня, у березні 2025 року, з 3 травня"),
        ] {
            assert_eq!(edition(to, "on May 1, in March 2025, since May 3"), wanted);
        }
        let range = edition("ru", "from August 2023 to March 2025");
        assert_eq!(range, "с августа 2023 года до марта 2025 года");
    }
}
