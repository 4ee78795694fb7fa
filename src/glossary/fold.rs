//! Text in the form in which terms are compared, and the way back to the text as it stands.
//!
//! Lower case, NFC, one kind of blank, hyphen and apostrophe, full-width letters as plain ones;
//! what shows nothing (soft hyphen, zero-width characters, Arabic vowel signs and stretching) is
//! left out. Letters that merely look alike stay different: a Cyrillic `К` is no `K`.

use icu_normalizer::ComposingNormalizer;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::Span;

/// A text to compare, with places in the text it was made from.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded text.
    pub text: String,
    /// Where folded and original text stop running side by side, in order.
    turns: Vec<Turn>,
}

/// A place from which on folded and original text advance together byte by byte, or, where a
/// character was changed, the beginning of a stretch that has no places inside.
#[derive(Debug, Clone, Copy)]
struct Turn {
    folded: usize,
    original: usize,
    changed: bool,
}

impl Folded {
    /// Folds `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), turns: Vec::new() };
        folded.turn(0);
        let mut at = 0;
        while at < text.len() {
            at = folded.plain(text, at);
            at = folded.other(text, at);
        }
        folded.turn(text.len());
        folded
    }

    /// The part of the original text that `start..end` of the folded one was made from.
    ///
    /// Characters left out before the first and after the last letter stay outside.
    #[must_use]
    pub fn original(&self, start: usize, end: usize) -> Span {
        // `start` is where a character begins: the last turn at this place leads to it. `end` is
        // where one ends: the first turn at this place tells where, what was left out lies behind.
        let from = self.turns[self.turns.partition_point(|turn| turn.folded <= start) - 1];
        let begin = from.original + if from.changed { 0 } else { start - from.folded };
        let to = self.turns.partition_point(|turn| turn.folded < end) - 1;
        let stop = match self.turns.get(to + 1) {
            Some(next) if next.folded == end || self.turns[to].changed => next.original,
            _ => self.turns[to].original + (end - self.turns[to].folded),
        };
        Span::new(begin, stop)
    }

    /// Copies printable ASCII from `at` on and returns where it stops.
    fn plain(&mut self, text: &str, at: usize) -> usize {
        let bytes = &text.as_bytes()[at..];
        // Of several blanks the first is the blank.
        if bytes.first() == Some(&b' ') && self.text.ends_with(' ') {
            let blanks = bytes.iter().take_while(|&&byte| byte == b' ').count();
            return self.leave_out(at, at + blanks);
        }
        let mut last = 0;
        let stops = |byte: &u8| {
            let double = last == b' ' && *byte == b' ';
            last = *byte;
            double || !(b' '..0x7F).contains(byte)
        };
        let mut length = bytes.iter().position(stops).unwrap_or(bytes.len());
        // A letter before a combining mark is composed with it.
        if length > 0 && bytes.get(length).is_some_and(|&byte| byte >= 0x80) {
            length -= 1;
        }
        self.push_lower(&text[at..at + length]);
        at + length
    }

    fn push_lower(&mut self, run: &str) {
        let start = self.text.len();
        self.text.push_str(run);
        self.text[start..].make_ascii_lowercase();
    }

    /// Folds one character, with the marks that combine with it, and returns where it ends.
    fn other(&mut self, text: &str, at: usize) -> usize {
        let Some(first) = text[at..].chars().next() else { return at };
        let rest = &text[at + first.len_utf8()..];
        let next = rest.chars().next();
        let cluster_len = if next.is_some_and(may_combine) {
            text[at..].graphemes(true).next().map_or(first.len_utf8(), str::len)
        } else {
            first.len_utf8()
        };
        let end = at + cluster_len;
        let before = self.text.len();
        let cluster = &text[at..end];
        if cluster.chars().nth(1).is_some() {
            let composed = ComposingNormalizer::new_nfc().normalize(cluster);
            composed.chars().for_each(|c| self.push(c));
        } else {
            self.push(first);
        }
        if self.text.len() == before {
            return self.leave_out(at, end);
        }
        if cluster_len != first.len_utf8() || self.text.len() - before != cluster_len {
            self.turns.push(Turn { folded: before, original: at, changed: true });
            self.turn(end);
        }
        end
    }

    fn push(&mut self, c: char) {
        match plain_form(c) {
            None => {}
            Some(' ') if self.text.ends_with(' ') => {}
            Some(c) => self.text.extend(c.to_lowercase()),
        }
    }

    fn leave_out(&mut self, start: usize, end: usize) -> usize {
        self.turn(start);
        self.turn(end);
        end
    }

    fn turn(&mut self, original: usize) {
        self.turns.push(Turn { folded: self.text.len(), original, changed: false });
    }
}

/// What a character is compared as; none for one that shows nothing.
fn plain_form(c: char) -> Option<char> {
    Some(match c {
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{640}'
        | '\u{64B}'..='\u{652}'
        | '\u{670}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => return None,
        '\u{2010}'..='\u{2013}' | '\u{2043}' | '\u{2212}' | '\u{FE63}' => '-',
        '‘' | '’' | '‛' | 'ʼ' | 'ʹ' | '′' | '`' | '´' => '\'',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

/// Whether a character may change the one before it under NFC.
fn may_combine(c: char) -> bool {
    c >= '\u{300}'
        && matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5C7}'
            | '\u{610}'..='\u{61A}' | '\u{653}'..='\u{65F}' | '\u{900}'..='\u{DFF}'
            | '\u{E31}'..='\u{EDF}' | '\u{1160}'..='\u{11FF}' | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(text: &'t str, words: &str) -> Option<&'t str> {
        let folded = Folded::new(text);
        let start = folded.text.find(words)?;
        Some(folded.original(start, start + words.len()).slice(text))
    }

    #[test]
    fn the_way_back_leads_to_the_words_as_they_stand() {
        assert_eq!(
            found("near Lw\u{200B}iw  Oblast.", "lwiw oblast"),
            Some("Lw\u{200B}iw  Oblast")
        );
        assert_eq!(found("the Su\u{2011}57’s wing", "su-57's"), Some("Su\u{2011}57’s"));
        assert_eq!(found("Cafe\u{301} Zürich", "café zürich"), Some("Cafe\u{301} Zürich"));
        assert_eq!(
            found("the\u{A0}\nÜbung\r\nends", "the übung ends"),
            Some("the\u{A0}\nÜbung\r\nends")
        );
        assert_eq!(found("新型ＫＮ－２３导弹", "kn-23"), Some("ＫＮ－２３"));
    }

    #[test]
    fn what_was_left_out_at_the_edges_stays_outside() {
        assert_eq!(found("a \u{200B}ford\u{AD} b", "ford"), Some("ford"));
    }

    #[test]
    fn letters_that_look_alike_stay_different() {
        assert_eq!(found("К-9", "k-9"), None);
    }

    proptest::proptest! {
        #[test]
        fn every_cut_of_the_folded_text_leads_to_character_boundaries(text in "\\PC{0,40}") {
            let folded = Folded::new(&text);
            let cuts: Vec<_> = folded.text.char_indices().map(|(at, _)| at).collect();
            for pair in cuts.windows(2) {
                let _ = folded.original(pair[0], pair[1]).slice(&text);
            }
        }
    }
}
