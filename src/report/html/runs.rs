//! A sentence cut into runs: kept, taken out or put in, and marked where findings point.

use std::fmt::Write as _;

use super::escape::escaped;
use crate::drift::Fate;
use crate::finding::Severity;
use crate::text::Span;

/// What is to be shown of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A finding of this severity points at them.
    Found(Severity),
    /// They were taken out or put in.
    Changed(Fate),
}

/// Words longer than this many characters are a sentence or more, which a line under them only clutters.
const LONG: usize = 90;

/// `text` as HTML, with its marks; spans are of `text`. Words that several findings share show the
/// worst.
pub(super) fn marked(text: &str, marks: &[(Span, Mark)]) -> String {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|(span, _)| [span.start, span.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut html = String::with_capacity(text.len() + 64);
    for ends in cuts.windows(2) {
        let piece = Span::new(ends[0], ends[1]);
        let covering = || marks.iter().filter(|(span, _)| span.contains(piece)).map(|(_, m)| *m);
        let worst = covering().filter_map(|mark| match mark {
            Mark::Found(severity) => Some(severity),
            Mark::Changed(_) => None,
        });
        let fate = covering().find_map(|mark| match mark {
            Mark::Changed(fate) => Some(fate),
            Mark::Found(_) => None,
        });
        run(&mut html, piece.slice(text), fate, worst.max());
    }
    html
}

fn run(html: &mut String, words: &str, fate: Option<Fate>, severity: Option<Severity>) {
    let outer = match fate {
        Some(Fate::Taken) => Some("del"),
        Some(Fate::Put) => Some("ins"),
        Some(Fate::Kept) | None => None,
    };
    let long = if words.chars().count() > LONG { " long" } else { "" };
    let words = escaped(words);
    let inner = match severity {
        Some(severity) => format!("<mark class=\"{}{long}\">{words}</mark>", severity.name()),
        None => words.to_string(),
    };
    // Writing to a string cannot fail.
    let _ = match outer {
        Some(tag) => write!(html, "<{tag}>{inner}</{tag}>"),
        None => write!(html, "{inner}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_words_show_the_worst_finding() {
        let found = |start, end, severity| (Span::new(start, end), Mark::Found(severity));
        let marks = [
            found(0, 4, Severity::Info),
            found(2, 6, Severity::Error),
            (Span::new(2, 4), Mark::Changed(Fate::Put)),
        ];
        assert_eq!(
            marked("abcdefg<", &marks),
            "<mark class=\"info\">ab</mark><ins><mark class=\"error\">cd</mark></ins>\
             <mark class=\"error\">ef</mark>g&lt;"
        );
    }
}
