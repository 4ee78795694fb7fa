//! Findings for a terminal: what is wrong, the lines it is about with carets under the words, what
//! to do, and the name of the finding.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::record::help;
use super::{Reported, Side};
use crate::finding::{Evidence, Finding, Message, Severity};
use crate::messages::Messages;
use crate::text::visible;

/// How wide a snippet is; a longer line is cut around the words it is shown for.
const WIDTH: usize = 120;

pub(super) fn write(
    out: &mut dyn Write,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    let renderer = Renderer::styled().term_width(WIDTH);
    for reported in reports {
        for finding in &reported.report.findings {
            let group = group(finding, reported, messages);
            writeln!(out, "{}\n", renderer.render(&[group]))?;
        }
    }
    Ok(())
}

fn group(finding: &Finding, reported: &Reported<'_>, messages: &Messages) -> Group<'static> {
    let word = |id: &str| messages.text(id).unwrap_or_default();
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(word("word-error")),
        Severity::Warning => Level::WARNING.with_name(word("word-warning")),
        Severity::Info => Level::INFO.with_name(word("word-info")),
    };
    let title = visible(&messages.say(&finding.message)).into_owned();
    let mut group = Group::with_title(level.primary_title(title).id(finding.rule.code));
    // The words to mend come last, nearest to what to do about them.
    let edition = finding.target.as_ref();
    if let Some(evidence) = &finding.source {
        let kind =
            if edition.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
        group = group.element(snippet(evidence, reported.source, kind));
    }
    if let Some(evidence) = edition {
        group = group.element(snippet(evidence, reported.edition, AnnotationKind::Primary));
    }
    if let Some(help) = help(finding, messages) {
        group = group.element(Level::HELP.with_name(word("word-help")).message(help));
    }
    let name = messages.say(&Message::new("finding-id").with("id", finding.id.as_str()));
    group.element(Level::NOTE.with_name(word("word-note")).message(name))
}

fn snippet(
    evidence: &Evidence,
    side: Side<'_>,
    kind: AnnotationKind,
) -> Snippet<'static, Annotation<'static>> {
    let located = side.document.locate(evidence.place);
    let (line, marked) = shown(located.text, located.column - 1, located.end - located.start);
    Snippet::source(line)
        .line_start(located.line)
        .path(visible(side.file).into_owned())
        .annotation(kind.span(marked))
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
    fn marks_follow_what_is_made_visible() {
        let (line, span) = shown("a\u{7}bc", 2, 1);
        assert_eq!((line.as_str(), &line[span]), ("a<U+0007>bc", "b"));
        assert_eq!(shown("añb", 2, 9).1, 3..4);
    }
}
