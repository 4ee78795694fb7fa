//! A sentence without the characters that show nothing inside words, and the way back to its places.
//!
//! A soft hyphen, a space of no width or a word joiner in `KN-23` hides nothing from a reader, so it
//! must hide nothing from whoever reads facts. Joiners that scripts spell with (Persian, those of
//! India) stay.

use crate::text::Span;

/// A text as it shows, and where in the original each character of it stood.
pub(super) struct Shown {
    /// The text.
    pub text: String,
    /// Behind which byte of the text how many bytes have been left out, in order.
    left_out: Vec<(usize, usize)>,
}

impl Shown {
    /// `text` as it shows, if that is something else.
    pub(super) fn of(text: &str) -> Option<Self> {
        // Most texts have no byte that begins one of them.
        if !text.bytes().any(|byte| matches!(byte, 0xC2 | 0xE2 | 0xEF)) || !text.contains(is_unseen)
        {
            return None;
        }
        let mut shown = Self { text: String::with_capacity(text.len()), left_out: Vec::new() };
        let mut bytes = 0;
        for c in text.chars() {
            if is_unseen(c) {
                bytes += c.len_utf8();
                shown.left_out.push((shown.text.len(), bytes));
            } else {
                shown.text.push(c);
            }
        }
        Some(shown)
    }

    /// The place in the original of the `span` of the text, its own unseen characters included.
    pub(super) fn original(&self, span: Span) -> Span {
        let start = self.bytes_before(span.start + 1) + span.start;
        Span::new(start, (self.bytes_before(span.end) + span.end).max(start))
    }

    /// How many bytes have been left out behind fewer than `at` bytes of the text.
    fn bytes_before(&self, at: usize) -> usize {
        let next = self.left_out.partition_point(|(behind, _)| *behind < at);
        next.checked_sub(1).map_or(0, |last| self.left_out[last].1)
    }
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back_to_the_same_words() {
        let text = "\u{FEFF}An L\u{AD}W\u{200B}-7 fell\u{2060} here.";
        let shown = Shown::of(text).unwrap();
        assert_eq!(shown.text, "An LW-7 fell here.");
        let back = |word: &str| {
            let start = shown.text.find(word).unwrap();
            shown.original(Span::new(start, start + word.len())).slice(text)
        };
        assert_eq!(back("An"), "An");
        assert_eq!(back("LW-7"), "L\u{AD}W\u{200B}-7");
        assert_eq!(back("fell"), "fell");
        assert_eq!(back("here."), "here.");
        assert!(Shown::of("plain").is_none());
    }
}
