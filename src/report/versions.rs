//! Two versions of a story for a terminal: a line an editor can act on, the changed sentences word
//! by word, unchanged ones folded, and beneath each what the change does to the meaning.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::style::of_severity;
use super::{Locate, Reported, Wording};
use crate::drift::{Changed, Diff, Fate, Part, Piece};
use crate::finding::{Category, Finding, Message, Severity};
use crate::messages::Messages;
use crate::text::visible;

/// Writes `diff`, the word by word difference between the two versions of `reported`.
///
/// Words taken out stand as `[-words-]`, words put in as `{+words+}`, so that the page reads without
/// colour; words that a finding touching the meaning speaks of are underlined as well.
pub(super) fn write(
    out: &mut dyn Write,
    reported: &Reported<'_>,
    diff: &Diff,
    messages: &Messages,
) -> io::Result<()> {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let wording = reported.wording(messages);
    writeln!(out, "{bold}{}{bold:#}", visible(&headline(reported, diff, messages)))?;
    for part in &diff.parts {
        match part {
            Part::Unchanged(rows) => {
                let folded = Message::new("diff-unchanged").with("sentences", rows.len());
                writeln!(out, "\n{dim}    … {}{dim:#}", messages.say(&folded))?;
            }
            Part::Changed(changed) => sentence(out, changed, diff, reported, wording)?,
        }
    }
    let nowhere = reported.report.findings.iter();
    let nowhere = nowhere.filter(|finding| finding.source.is_none() && finding.target.is_none());
    for (nth, finding) in nowhere.enumerate() {
        if nth == 0 {
            writeln!(out)?;
        }
        note(out, finding, wording)?;
    }
    Ok(())
}

/// How many changes touch the meaning, of what kind, in how many sentences; and what else there is.
pub(super) fn headline(reported: &Reported<'_>, diff: &Diff, messages: &Messages) -> String {
    let wording = reported.wording(messages);
    let mut kinds: BTreeMap<Category, usize> = BTreeMap::new();
    let errors = reported.report.findings.iter().filter(|f| f.severity == Severity::Error);
    errors.for_each(|finding| *kinds.entry(finding.category).or_default() += 1);
    let named = kinds.iter().map(|(&category, &count)| {
        let name = wording.category(category);
        if count > 1 { format!("{name} ({count})") } else { name }
    });
    let summary = reported.report.summary();
    let message = Message::new("diff-summary")
        .with("changes", summary.errors)
        .with("sentences", diff.sentences())
        .with("changed", diff.changed())
        .with("kinds", named.collect::<Vec<_>>().join(", "));
    let mut line = messages.say(&message);
    for (id, count) in [("diff-warnings", summary.warnings), ("diff-ignored", summary.ignored)] {
        if count > 0 {
            line.push_str(&messages.say(&Message::new(id).with("count", count)));
        }
    }
    line
}

fn sentence(
    out: &mut dyn Write,
    changed: &Changed,
    diff: &Diff,
    reported: &Reported<'_>,
    wording: Wording<'_>,
) -> io::Result<()> {
    let (old, new) = (reported.source, reported.edition);
    let place = changed.new.map(|place| (new, place)).or(changed.old.map(|place| (old, place)));
    let cyan = AnsiColor::Cyan.on_default();
    if let Some(at) = place.and_then(|(side, place)| side.at(place).file) {
        let moved = if changed.moved { wording.messages.text("diff-moved") } else { None };
        let moved = moved.map_or_else(String::new, |word| format!(" ({word})"));
        writeln!(out, "\n{cyan}{}:{}:{}{cyan:#}{moved}", visible(&at.file), at.line, at.column)?;
    }
    write!(out, "    ")?;
    for (at, piece) in changed.pieces.iter().enumerate() {
        words(out, piece)?;
        // The blank behind words taken out went with them.
        let next = changed.pieces.get(at + 1).map(|next| next.fate);
        if piece.fate == Fate::Taken && next == Some(Fate::Kept) {
            write!(out, " ")?;
        }
    }
    writeln!(out)?;
    let ignored = &reported.report.ignored;
    let stands = |finding: &&Finding| !ignored.iter().any(|one| one.finding == **finding);
    for finding in diff.findings[changed.findings.clone()].iter().filter(stands) {
        note(out, finding, wording)?;
    }
    Ok(())
}

fn words(out: &mut dyn Write, piece: &Piece) -> io::Result<()> {
    let text = visible(&piece.text).replace('\n', " ");
    let body = text.trim_end();
    let blanks = &text[body.len()..];
    let mark = |style: Style| if piece.marked { style.underline() } else { style };
    match piece.fate {
        Fate::Kept => write!(out, "{text}"),
        Fate::Taken => {
            let style = mark(AnsiColor::Red.on_default());
            write!(out, "{style}[-{body}-]{style:#}{blanks}")
        }
        Fate::Put => {
            let style = mark(AnsiColor::Green.on_default());
            write!(out, "{style}{{+{body}+}}{style:#}{blanks}")
        }
    }
}

fn note(out: &mut dyn Write, finding: &Finding, wording: Wording<'_>) -> io::Result<()> {
    let (style, dim) = (of_severity(finding.severity), Style::new().dimmed());
    let word = wording.severity(finding.severity);
    let said = visible(&wording.message(finding)).replace('\n', " ");
    let (code, id) = (finding.rule.code, &finding.id);
    writeln!(out, "    {style}{word}[{code}]{style:#} {said} {dim}({id}){dim:#}")
}

#[cfg(test)]
mod tests {
    use crate::drift::{Judge, diff};
    use crate::finding::Report;
    use crate::format::{ReadSettings, read};
    use crate::messages::{Messages, Voice};
    use crate::report::{OutputFormat, Reported, Side, write};

    fn shown(old: &str, new: &str) -> String {
        let document = |text: &str| {
            let lang = Some("en".parse().unwrap());
            read(text.as_bytes(), &ReadSettings { lang, ..ReadSettings::default() }).unwrap()
        };
        let (old, new) = (document(old), document(new));
        let found = diff(old.story(), new.story(), &Judge::default());
        let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
        let report = Report::new(found.findings.clone());
        let reported = Reported {
            report: &report,
            source: Side { file: "old.txt", document: &old },
            edition: Side { file: "new.txt", document: &new },
            diff: Some(&found),
            making: None,
        };
        let mut out = Vec::new();
        write(&mut out, OutputFormat::Full, &[reported], &messages).unwrap();
        anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string()
    }

    #[test]
    fn a_changed_figure_is_named_and_the_rest_is_folded() {
        let rest = "The river had been rising for a week, the mayor said.\n";
        let text = shown(
            &format!("A flood killed 31 people on Sunday.\n\n{rest}"),
            &format!("A flood killed 13 people on Sunday.\n\n{rest}"),
        );
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("1 change of meaning in 2 sentences: number"));
        assert!(text.contains("new.txt:1:1"), "{text}");
        assert!(text.contains("killed [-31-]{+13+} people"), "{text}");
        assert!(text.contains("error[NUM001]"), "{text}");
        assert!(text.contains("… 1 sentence unchanged"), "{text}");
    }

    #[test]
    fn a_story_beside_itself_has_nothing_to_say() {
        let text = shown("A flood came.\n", "A flood came.\n");
        assert!(text.starts_with("no change in 1 sentence\n"), "{text}");
    }
}
