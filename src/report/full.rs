//! Findings for a terminal: what is wrong, the lines it is about with carets under the words, what
//! to do, and how to let the finding stand.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Reported, Side, Wording};
use crate::drift::{Row, aligned};
use crate::finding::{Category, Finding, Message, Severity};
use crate::messages::Messages;
use crate::text::{Place, visible};

/// How wide a snippet is; a longer line is cut around the words it is shown for.
const WIDTH: usize = 120;

/// Words longer than this many characters are a sentence or more, which carets would only clutter.
const LONGEST_MARK: usize = 90;

pub(super) fn write(
    out: &mut dyn Write,
    reported: &Reported<'_>,
    messages: &Messages,
) -> io::Result<()> {
    let renderer = Renderer::styled().term_width(WIDTH);
    let findings = &reported.report.findings;
    let lonely = |finding: &Finding| finding.source.is_some() != finding.target.is_some();
    let rows = if findings.iter().any(lonely) {
        aligned(reported.source.document.story(), reported.edition.document.story())
    } else {
        Vec::new()
    };
    for finding in findings {
        let group = group(finding, reported, &rows, reported.wording(messages));
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}

fn group(
    finding: &Finding,
    reported: &Reported<'_>,
    rows: &[Row],
    wording: Wording<'_>,
) -> Group<'static> {
    let word = |id: &str| wording.messages.text(id).unwrap_or_default();
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = visible(&wording.message(finding)).into_owned();
    let level = level.with_name(wording.severity(finding.severity));
    let mut group = Group::with_title(level.primary_title(title).id(finding.rule.code));
    for snippet in snippets(finding, reported, rows) {
        group = group.element(snippet);
    }
    if let Some(help) = wording.help(finding) {
        group = group.element(Level::HELP.with_name(word("word-help")).message(help));
    }
    let ignoring = Message::new("finding-ignore").with("id", finding.id.as_str());
    let ignoring = wording.messages.say(&ignoring);
    group.element(Level::NOTE.with_name(word("word-note")).message(ignoring))
}

/// The lines a finding is about. The words to mend come last, nearest to what to do about them; where
/// one side has none, the sentence they belong in is shown.
fn snippets(
    finding: &Finding,
    reported: &Reported<'_>,
    rows: &[Row],
) -> Vec<Snippet<'static, Annotation<'static>>> {
    let (primary, context) = (AnnotationKind::Primary, AnnotationKind::Context);
    let place = |evidence: &Option<crate::finding::Evidence>| evidence.as_ref().map(|e| e.place);
    let (source, edition) = (reported.source, reported.edition);
    // Characters stand where they stand, whatever the other text says.
    let rows = if finding.category == Category::Characters { &[] } else { rows };
    match (place(&finding.source), place(&finding.target)) {
        (Some(from), Some(to)) => {
            vec![snippet(from, source, context), snippet(to, edition, primary)]
        }
        (Some(from), None) => {
            let there = answer(rows, from, |row| row.source, |row| row.target);
            let there = there.map(|place| snippet(place, edition, AnnotationKind::Visible));
            std::iter::once(snippet(from, source, primary)).chain(there).collect()
        }
        (None, Some(to)) => {
            let there = answer(rows, to, |row| row.target, |row| row.source);
            let there = there.map(|place| snippet(place, source, AnnotationKind::Visible));
            there.into_iter().chain([snippet(to, edition, primary)]).collect()
        }
        (None, None) => Vec::new(),
    }
}

/// The sentence that answers the one `place` stands in.
fn answer(
    rows: &[Row],
    place: Place,
    here: fn(&Row) -> Option<Place>,
    there: fn(&Row) -> Option<Place>,
) -> Option<Place> {
    let holds = |row: &&Row| {
        here(row).is_some_and(|at| at.block == place.block && at.span.overlaps(place.span))
    };
    there(rows.iter().find(holds)?)
}

fn snippet(
    place: Place,
    side: Side<'_>,
    kind: AnnotationKind,
) -> Snippet<'static, Annotation<'static>> {
    let located = side.document.locate(place);
    let count = (located.end - located.start).min(LONGEST_MARK);
    let (line, marked) = shown(located.text, located.column - 1, count);
    let mut path = visible(side.file).into_owned();
    if kind == AnnotationKind::Visible {
        // The renderer numbers only what it marks.
        let _ = write!(path, ":{}", located.line);
    }
    Snippet::source(line).line_start(located.line).path(path).annotation(kind.span(marked))
}

/// A line as a terminal may show it, and where in it the marked characters lie.
fn shown(line: &str, skip: usize, count: usize) -> (String, Range<usize>) {
    let byte = |chars: usize| line.char_indices().nth(chars).map_or(line.len(), |(at, _)| at);
    let (start, end) = (byte(skip), byte(skip + count));
    let before = visible(&line[..start]).into_owned();
    let marked = visible(&line[start..end]);
    let span = before.len()..before.len() + marked.len();
    (format!("{before}{marked}{}", visible(&line[end..])), span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{OutputFormat, fixture::written};

    #[test]
    fn both_lines_are_shown_and_escapes_are_not_obeyed() {
        let text = anstream::adapter::strip_str(&written(OutputFormat::Full, true)).to_string();
        assert!(text.contains("error[NUM001]"), "{text}");
        assert!(text.contains("story.txt:1:20") && text.contains("story.es.txt:1:22"), "{text}");
        assert!(text.contains("<U+001B>[2J"), "{text}");
    }

    #[test]
    fn where_words_are_missing_their_sentence_is_shown() {
        let text = anstream::adapter::strip_str(&written(OutputFormat::Full, true)).to_string();
        let (_, quote) = text.split_once("QUO001").unwrap();
        assert!(quote.contains("story.es.txt") && quote.contains("El río creció."), "{text}");
    }

    #[test]
    fn marks_follow_what_is_made_visible() {
        let (line, span) = shown("a\u{7}bc", 2, 1);
        assert_eq!((line.as_str(), &line[span]), ("a<U+0007>bc", "b"));
        assert_eq!(shown("añb", 2, 9).1, 3..4);
    }
}
