//! Sets the edition of a hard-wrapped paragraph to the measure of its source.

use crate::text::Span;

/// `edition` broken into lines as its `source` is: no line wider than the widest line of the source,
/// with the source's line end and the blanks that open its lines after the first. Text in `verbatim`
/// (spans of `edition`, in order and apart: kept quotes) stays byte for byte, its own line breaks
/// included. A source of one line leaves the edition as it is, its line breaks made blanks.
#[must_use]
pub fn rewrap(source: &str, edition: &str, verbatim: &[Span]) -> String {
    let mut wrapped = Wrapper::of(source, edition.len());
    let mut done = 0;
    for kept in verbatim {
        wrapped.prose(&edition[done..kept.start]);
        wrapped.keep(kept.slice(edition));
        done = kept.end;
    }
    wrapped.prose(&edition[done..]);
    wrapped.end_word();
    wrapped.out
}

struct Wrapper<'s> {
    out: String,
    /// Characters on the line so far.
    column: usize,
    /// What is glued together and goes on one line, and the blank before it.
    word: String,
    blank: bool,
    measure: usize,
    line_end: &'s str,
    indent: &'s str,
}

impl<'s> Wrapper<'s> {
    fn of(source: &'s str, room: usize) -> Self {
        let breaks = source.find(['\n', '\r']);
        let measure = source.split(['\n', '\r']).map(|line| line.chars().count()).max();
        let after = breaks.map_or("", |at| &source[at..]);
        let line_end = match after.as_bytes() {
            [b'\r', b'\n', ..] => "\r\n",
            [b'\r', ..] => "\r",
            _ => "\n",
        };
        let second = after.trim_start_matches(['\n', '\r']);
        let indent = &second[..second.len() - second.trim_start_matches([' ', '\t']).len()];
        let measure = if breaks.is_some() { measure.unwrap_or(0) } else { usize::MAX };
        let out = String::with_capacity(room + room / 16);
        Self { out, column: 0, word: String::new(), blank: false, measure, line_end, indent }
    }

    fn prose(&mut self, text: &str) {
        for c in text.chars() {
            if c == ' ' || c == '\n' || c == '\r' {
                self.end_word();
                self.blank = !self.out.is_empty();
            } else {
                self.word.push(c);
            }
        }
    }

    /// Verbatim text: its blanks are places to break no line at, for it must not change.
    fn keep(&mut self, text: &str) {
        self.word.push_str(text);
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let first_line = self.word.split(['\n', '\r']).next().unwrap_or("");
        let width = first_line.chars().count();
        if self.blank && self.column.saturating_add(1 + width) > self.measure {
            self.out.push_str(self.line_end);
            self.out.push_str(self.indent);
            self.column = self.indent.chars().count();
        } else if self.blank {
            self.out.push(' ');
            self.column += 1;
        }
        self.out.push_str(&self.word);
        self.column = match self.word.rfind(['\n', '\r']) {
            Some(at) => self.word[at + 1..].chars().count(),
            None => self.column + width,
        };
        self.word.clear();
        self.blank = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_set_to_the_measure_of_its_source() {
        let source = "The river rose on Monday\r\n  and flooded two\r\n  villages.";
        let edition = "El río creció el lunes e inundó dos aldeas cercanas.";
        assert_eq!(
            rewrap(source, edition, &[]),
            "El río creció el lunes e\r\n  inundó dos aldeas\r\n  cercanas."
        );
    }

    #[test]
    fn a_kept_quote_keeps_its_line_break() {
        let edition = "Dijo: “It is\nover now” y se fue de la sala.";
        let quote = Span::new(edition.find("It").unwrap(), edition.find('”').unwrap());
        let out = rewrap("He said: “It is\nover now” and he left.", edition, &[quote]);
        assert_eq!(out, "Dijo: “It is\nover now” y se fue de\nla sala.");
    }

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(rewrap("One line.", "Una sola línea larga.", &[]), "Una sola línea larga.");
    }
}
