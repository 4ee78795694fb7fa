//! A paragraph with the words of its findings marked.

use std::fmt::Write as _;

use super::escape::escaped;
use crate::finding::Severity;
use crate::text::Span;

/// `text` escaped, each of `spans` marked by the worst severity of the findings that share it.
pub(super) fn marked(text: &str, spans: &[(Span, Severity)]) -> String {
    let mut cuts: Vec<usize> = spans.iter().flat_map(|(span, _)| [span.start, span.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut page = String::with_capacity(text.len() + 64);
    for ends in cuts.windows(2) {
        let piece = Span::new(ends[0], ends[1]);
        let covering = spans.iter().filter(|(span, _)| span.contains(piece));
        let words = escaped(piece.slice(text));
        match covering.map(|(_, severity)| *severity).max() {
            Some(severity) => {
                let _ = write!(page, "<mark class=\"{}\">{words}</mark>", severity.name());
            }
            None => {
                let _ = write!(page, "{words}");
            }
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_words_show_the_worst_finding() {
        let spans = vec![(Span::new(0, 4), Severity::Info), (Span::new(2, 6), Severity::Error)];
        assert_eq!(
            marked("abcdefg<", &spans),
            "<mark class=\"info\">ab</mark><mark class=\"error\">cd</mark>\
             <mark class=\"error\">ef</mark>g&lt;"
        );
    }
}
