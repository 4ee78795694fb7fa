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
}

impl LineIndex {
    /// Reads the line starts of `text`; a line ends with LF, CRLF or a lone CR.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|&(at, &byte)| {
            byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
        });
        Self { starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Line and column of the byte `at` of `text`, which must be the text given to [`Self::new`].
    #[must_use]
    pub fn locate(&self, text: &str, at: usize) -> LineColumn {
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts[line - 1];
        LineColumn { line, column: text[start..at].chars().count() + 1 }
    }

    /// The text of a line (counted from one), without its line end.
    #[must_use]
    pub fn line<'t>(&self, text: &'t str, line: usize) -> &'t str {
        let start = self.starts[line - 1];
        let end = self.starts.get(line).copied().unwrap_or(text.len());
        text[start..end].trim_end_matches(['\r', '\n'])
    }
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
}
