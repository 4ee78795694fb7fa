//! The paragraphs of a text: lines of hard-wrapped copy joined, other lines each on its own.
//!
//! Copy comes in two shapes. Where paragraphs are wrapped at a measure, a line goes on as long as
//! the next line's first word would not have fitted on it; where each paragraph is one line, no line
//! goes on. The measure tells which: wrapped copy has no line of more than [`WIDEST`] characters.

use super::lines::{Line, lines};
use crate::text::Span;

/// No hard-wrapped copy is set wider, in characters.
const WIDEST: usize = 100;

/// The paragraphs of `text`, in order; a line break lies inside one only in hard-wrapped copy.
pub(super) fn paragraphs(text: &str) -> Vec<Span> {
    let lines = lines(text);
    let Some(measure) = measure(text, &lines) else {
        return lines.iter().map(|line| line.words).collect();
    };
    let mut found = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let mut end = start + 1;
        while end < lines.len() && goes_on(text, &lines[end - 1], &lines[end], measure) {
            end += 1;
        }
        add(text, &lines[start..end], &mut found);
        start = end;
    }
    found
}

/// The measure of hard-wrapped copy; none where lines are paragraphs. The first line may be a
/// headline of any width, and a line of one word (a link) says nothing.
fn measure(text: &str, lines: &[Line]) -> Option<usize> {
    let widths = lines.iter().skip(1).filter(|line| line.words.slice(text).contains(' '));
    let widest = widths.map(|line| width(text, line)).max()?;
    (widest <= WIDEST).then_some(widest)
}

fn width(text: &str, line: &Line) -> usize {
    // Wider than any measure is wide enough to know.
    line.indent + line.words.slice(text).chars().take(WIDEST * 2).count()
}

fn goes_on(text: &str, line: &Line, next: &Line, measure: usize) -> bool {
    let first = next.words.slice(text).split_whitespace().next().unwrap_or("");
    // Scripts without blanks between words break anywhere.
    let needed = if first.starts_with(breaks_anywhere) { 1 } else { 1 + first.chars().count() };
    !next.opens && next.indent <= line.indent && width(text, line) + needed > measure
}

fn breaks_anywhere(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Adds `lines` as one paragraph, or each as its own where most of them end as paragraphs do.
fn add(text: &str, lines: &[Line], found: &mut Vec<Span>) {
    let inner = &lines[..lines.len() - 1];
    let ended = inner.iter().filter(|line| ends_as_paragraph(line.words.slice(text))).count();
    if ended * 2 > inner.len() || inner.len() == 1 && ended == 1 {
        found.extend(lines.iter().map(|line| line.words));
    } else {
        found.push(Span::new(lines[0].words.start, lines[lines.len() - 1].words.end));
    }
}

fn ends_as_paragraph(line: &str) -> bool {
    let closed = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '“', '」']);
    closed.ends_with(['.', '!', '?', '…', ':', '。', '！', '？'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        paragraphs(text).iter().map(|span| span.slice(text)).collect()
    }

    #[test]
    fn wrapped_copy_is_joined_and_its_headline_stands_alone() {
        let text = "River floods three villages\nBy Ana Ruiz\n\nThe river rose by two metres on Monday and\n\
            flooded three villages near the border,\nofficials said.\n\nNobody was hurt.\n";
        let all = read(text);
        assert_eq!(all.len(), 4);
        assert_eq!(all[2].lines().count(), 3);
    }

    #[test]
    fn indents_open_paragraphs_of_wrapped_copy() {
        let text = "Floods\n   The river rose by two metres on Monday and\n\
            flooded three villages near the border with\nHungary.\n   The mayor said nobody was hurt in any of\nthem.";
        let all = read(text);
        assert_eq!((all.len(), all[1].lines().count()), (3, 3));
    }

    #[test]
    fn lines_that_are_paragraphs_stay_apart() {
        let long = "The river rose by two metres on Monday and flooded three villages near the border, where officials said nobody was hurt.";
        let text = format!("Floods\nA boat near the border\n{long}\nIt rained again.\n{long}");
        assert_eq!(read(&text).len(), 5);
        assert_eq!(
            read("It rained again on Monday.\nIt will rain tomorrow too.\nNobody was hurt.").len(),
            3
        );
    }
}
