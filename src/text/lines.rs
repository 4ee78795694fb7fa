//! Line and column of a byte, as an editor shows them.

/// A place for people: both count from one, the column in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from one.
    pub line: usize,
    /// Column in Unicode scalar values, from one.
    pub column: usize,
}

/// Finds lines in one text; built once, asked often.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// Characters that begin before each multiple of [`STEP`] bytes, so that one long line costs
    /// no more to ask about than many short ones.
    counts: Vec<usize>,
}

const STEP: usize = 256;

impl LineIndex {
    /// Reads the line starts of `text`; a line ends with LF, CRLF or a lone CR.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let feeds = text.match_indices('\n');
        let mut starts: Vec<usize> =
            std::iter::once(0).chain(feeds.map(|(at, _)| at + 1)).collect();
        let returns = text.match_indices('\r').map(|(at, _)| at + 1);
        let lone: Vec<usize> = returns.filter(|&at| bytes.get(at) != Some(&b'\n')).collect();
        if !lone.is_empty() {
            starts.extend(lone);
            starts.sort_unstable();
        }
        let counts = bytes.chunks(STEP).scan(0, |total, chunk| {
            let before = *total;
            *total += chunk.iter().filter(|&&byte| begins_character(byte)).count();
            Some(before)
        });
        Self { starts, counts: counts.collect() }
    }

    /// How many characters (Unicode scalar values) of `text` lie before the byte `at`.
    #[must_use]
    pub fn offset(&self, text: &str, at: usize) -> usize {
        let step = (at / STEP).min(self.counts.len().saturating_sub(1));
        let known = self.counts.get(step).copied().unwrap_or(0);
        let rest = &text.as_bytes()[step * STEP..at];
        known + rest.iter().filter(|&&byte| begins_character(byte)).count()
    }

    /// Line and column of the byte `at` of `text`, which must be the text given to [`Self::new`].
    #[must_use]
    pub fn locate(&self, text: &str, at: usize) -> LineColumn {
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts[line - 1];
        let column = self.offset(text, at) - self.offset(text, start) + 1;
        LineColumn { line, column }
    }

    /// The text of a line (counted from one), without its line end.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        let start = self.starts[line - 1];
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        text[start..end].trim_end_matches(['\r', '\n'])
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_once() {
        let text = "Kyiv\r\nЛьвів\rOdesa\nend";
        let index = LineIndex::new(text);
        let at = text.find("sa").unwrap();
        assert_eq!(index.locate(text, at), LineColumn { line: 3, column: 4 });
        assert_eq!(
            index.locate(text, text.find("вів").unwrap()),
            LineColumn { line: 2, column: 3 }
        );
        assert_eq!(index.line(text, 1), "Kyiv");
        assert_eq!(index.line(text, 4), "end");
    }

    #[test]
    fn a_long_line_is_counted_in_characters() {
        let text = "Львів ".repeat(500);
        let index = LineIndex::new(&text);
        for at in [0, 11, 1023, 1024, 1025, 5000, text.len()] {
            let at = text.floor_char_boundary(at);
            assert_eq!(index.offset(&text, at), text[..at].chars().count());
        }
        assert_eq!(LineIndex::new("").offset("", 0), 0);
    }
}
