//! Two versions of a story for a terminal: a line an editor can act on, the changed sentences word
//! by word, unchanged ones folded, and beneath each what the change does to the meaning.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Locate, Side};
use crate::drift::{Changed, Diff, Fate, Part, Piece};
use crate::finding::{Finding, Message, Severity};
use crate::messages::Messages;
use crate::text::visible;

/// Writes `diff`, the difference between `old` and `new`.
///
/// Words taken out stand as `[-words-]`, words put in as `{+words+}`, so that the page reads without
/// colour; words that a finding touching the meaning speaks of are underlined as well.
pub fn write_versions(
    out: &mut dyn Write,
    diff: &Diff,
    old: Side<'_>,
    new: Side<'_>,
    messages: &Messages,
) -> io::Result<()> {
    let bold = Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}", visible(&summary(diff, messages)))?;
    for part in &diff.parts {
        match part {
            Part::Unchanged(places) => {
                let dim = Style::new().dimmed();
                let folded = Message::new("diff-unchanged").with("sentences", places.len());
                writeln!(out, "\n{dim}    … {}{dim:#}", messages.say(&folded))?;
            }
            Part::Changed(changed) => sentence(out, changed, diff, (old, new), messages)?,
        }
    }
    Ok(())
}

/// The first line: how many changes touch the meaning, of what kind, in how many sentences.
fn summary(diff: &Diff, messages: &Messages) -> String {
    let meaning = diff.meaning();
    let kinds: Vec<_> =
        meaning.iter().map(|(category, count)| format!("{} {count}", category.name())).collect();
    let message = Message::new("diff-summary")
        .with("changes", meaning.values().sum::<usize>())
        .with("sentences", diff.sentences)
        .with("changed", diff.changed())
        .with("kinds", kinds.join(", "));
    messages.say(&message)
}

fn sentence(
    out: &mut dyn Write,
    changed: &Changed,
    diff: &Diff,
    (old, new): (Side<'_>, Side<'_>),
    messages: &Messages,
) -> io::Result<()> {
    let place = changed.new.map(|place| (new, place)).or(changed.old.map(|place| (old, place)));
    let cyan = AnsiColor::Cyan.on_default();
    if let Some(at) = place.and_then(|(side, place)| side.at(place).file) {
        let moved = if changed.moved { messages.text("diff-moved") } else { None };
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
    for finding in &diff.findings[changed.findings.clone()] {
        note(out, finding, messages)?;
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

fn note(out: &mut dyn Write, finding: &Finding, messages: &Messages) -> io::Result<()> {
    let (style, word) = match finding.severity {
        Severity::Error => (AnsiColor::Red.on_default().bold(), "word-error"),
        Severity::Warning => (AnsiColor::Yellow.on_default().bold(), "word-warning"),
        Severity::Info => (Style::new().dimmed(), "word-info"),
    };
    let word = messages.text(word).unwrap_or_default();
    let said = visible(&messages.say(&finding.message)).replace('\n', " ");
    writeln!(out, "    {style}{word}[{}]{style:#} {said}", finding.rule.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drift::{Judge, diff};
    use crate::format::{ReadSettings, read};
    use crate::messages::Voice;

    fn shown(old: &str, new: &str) -> String {
        let document = |text: &str| {
            let lang = Some("en".parse().unwrap());
            read(text.as_bytes(), &ReadSettings { lang, ..ReadSettings::default() }).unwrap()
        };
        let (old, new) = (document(old), document(new));
        let found = diff(old.story(), new.story(), &Judge::default());
        let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
        let side = |file, document| Side { file, document };
        let mut out = Vec::new();
        let (old, new) = (side("old.txt", &old), side("new.txt", &new));
        write_versions(&mut out, &found, old, new, &messages).unwrap();
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
        assert_eq!(lines.next(), Some("1 change of meaning in 2 sentences: number 1"));
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
