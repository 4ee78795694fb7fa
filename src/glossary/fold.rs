//! Text in the form in which terms are compared, and the way back to the text as it stands.
//!
//! Lower case, NFC, one kind of blank, hyphen and apostrophe, full-width letters as plain ones;
//! what shows nothing (soft hyphen, zero-width characters, Arabic vowel signs and stretching) is
//! left out; several blanks stay several. Letters that merely look alike stay different: a Cyrillic `К` is no `K`.

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
        let mut folding = Folding { text, out: Vec::with_capacity(text.len()), turns: Vec::new() };
        folding.turn(0);
        let mut at = 0;
        while at < text.len() {
            at = folding.plain(at);
            at = folding.other(at);
            while text.as_bytes().get(at).is_some_and(|byte| !byte.is_ascii()) {
                at = folding.other(at);
            }
        }
        folding.turn(text.len());
        let text = String::from_utf8(folding.out).expect("only whole characters are pushed");
        Self { text, turns: folding.turns }
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
}

/// A text on its way to being folded.
struct Folding<'t> {
    text: &'t str,
    out: Vec<u8>,
    turns: Vec<Turn>,
}

impl Folding<'_> {
    /// Copies ASCII from `at` on and returns where it stops. Blanks stay as many as they are: who
    /// reads the text takes several for one.
    fn plain(&mut self, at: usize) -> usize {
        let bytes = &self.text.as_bytes()[at..];
        let chunks = bytes.chunks(64).take_while(|chunk| chunk.is_ascii());
        let whole: usize = chunks.map(<[u8]>::len).sum();
        let rest = bytes[whole..].iter().take_while(|byte| byte.is_ascii());
        let mut length = whole + rest.count();
        // A letter before a combining mark is composed with it.
        let next = self.text[at + length..].chars().next();
        length -= usize::from(length > 0 && next.is_some_and(may_combine));
        let start = self.out.len();
        self.out.extend_from_slice(&bytes[..length]);
        self.out[start..].make_ascii_lowercase();
        for byte in &mut self.out[start..] {
            *byte = if matches!(byte, 9..=13) { b' ' } else { *byte };
        }
        at + length
    }

    /// Folds one character, with the marks that combine with it, and returns where it ends.
    fn other(&mut self, at: usize) -> usize {
        let Some(first) = self.text[at..].chars().next() else { return at };
        let rest = &self.text[at + first.len_utf8()..];
        let alone = !rest.chars().next().is_some_and(may_combine);
        let before = self.out.len();
        let end = if alone {
            self.push(first);
            at + first.len_utf8()
        } else {
            let cluster = self.text[at..].graphemes(true).next().unwrap_or_default();
            let composed = ComposingNormalizer::new_nfc().normalize(cluster);
            composed.chars().for_each(|c| self.push(c));
            at + cluster.len()
        };
        if self.out.len() == before {
            self.turn(at);
            self.turn(end);
        } else if !alone || self.out.len() - before != end - at {
            self.turns.push(Turn { folded: before, original: at, changed: true });
            self.turn(end);
        }
        end
    }

    fn push(&mut self, c: char) {
        let mut bytes = [0; 4];
        for c in plain_form(c).into_iter().flat_map(char::to_lowercase) {
            self.out.extend_from_slice(c.encode_utf8(&mut bytes).as_bytes());
        }
    }

    fn turn(&mut self, original: usize) {
        self.turns.push(Turn { folded: self.out.len(), original, changed: false });
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
            found("near Lw\u{200B}iw  Oblast.", "lwiw  oblast"),
            Some("Lw\u{200B}iw  Oblast")
        );
        assert_eq!(found("the Su\u{2011}57’s wing", "su-57's"), Some("Su\u{2011}57’s"));
        assert_eq!(found("Cafe\u{301} Zürich", "café zürich"), Some("Cafe\u{301} Zürich"));
        assert_eq!(
            found("the\u{A0}\nÜbung\r\nends", "the  übung  ends"),
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
