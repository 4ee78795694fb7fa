//! Findings that are let stand: the flags, and the file beside an edition that remembers them.
//!
//! The file is called as the edition is, with `.ignore.toml` behind it. An entry is put behind those
//! that are there; everything else in the file stays as it is.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use toml::de::{DeTable, DeValue};

use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use super::{input, nearest, output};
use crate::drift::{self, Ignore, Ignores};
use crate::finding::{Message, Report};
use crate::report::Side;
use crate::text::LineIndex;

/// Flags that let findings stand.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct IgnoreArgs {
    /// The ids of findings to let stand.
    #[arg(long, value_name = "ID", requires = "reason")]
    pub ignore: Vec<String>,
    /// Why.
    #[arg(long, value_name = "TEXT", requires = "ignore", value_parser = NonEmptyStringValueParser::new())]
    pub reason: Option<String>,
}

/// The file that remembers what is let stand in the edition `file`; none beside standard input.
fn beside(file: &str) -> Option<PathBuf> {
    (file != input::STDIN).then(|| PathBuf::from(format!("{file}.ignore.toml")))
}

/// A report with what is let stand set aside, and what the file beside the edition is to become.
pub struct Settled {
    /// The report.
    pub report: Report,
    pending: Option<Pending>,
}

struct Pending {
    path: PathBuf,
    text: String,
    entries: usize,
}

impl IgnoreArgs {
    /// Sets aside what is let stand: what the file beside the edition has, and what these flags name.
    /// Nothing is written yet.
    pub fn settle(
        &self,
        report: Report,
        [source, edition]: [Side<'_>; 2],
        rules: &drift::Settings,
        ui: &Ui,
    ) -> Result<Settled, Failure> {
        let stories = (source.document.story(), edition.document.story());
        let Some(path) = beside(edition.file) else {
            if self.ignore.is_empty() {
                return Ok(Settled { report, pending: None });
            }
            return Err(Failure::new(Exit::Usage, Message::new("ignore-no-file")));
        };
        let name = path.display().to_string();
        let mut text = there(&path)?;
        let mut ignores = parse(&name, &text)?;
        for id in &self.ignore {
            let finding = report.findings.iter().find(|finding| finding.id == *id);
            let finding = finding.ok_or_else(|| unknown(id, &report))?;
            let reason = self.reason.as_deref().unwrap_or_default();
            let entry = Ignore::of(finding, stories.0, stories.1, reason);
            text = with(&text, &entry, edition.file, ui);
            ignores = parse(&name, &text)?;
        }
        let report = ignores.apply(report, stories, &name, rules);
        let entries = self.ignore.len();
        let pending = (entries > 0).then_some(Pending { path, text, entries });
        Ok(Settled { report, pending })
    }
}

impl Settled {
    /// Writes the file, if there is anything to write, and gives the report.
    pub fn write(self, ui: &Ui) -> Result<Report, Failure> {
        if let Some(Pending { path, text, entries }) = self.pending {
            output::replace(&path, text.as_bytes(), true)?;
            let message = Message::new("ignore-written").with("file", path.display().to_string());
            ui.tell(&message.with("count", entries));
        }
        Ok(self.report)
    }
}

fn there(path: &Path) -> Result<String, Failure> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(Failure::unreadable(&path.display().to_string(), &error)),
    }
}

fn parse(name: &str, text: &str) -> Result<Ignores, Failure> {
    toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start).min(text.len());
        let place = LineIndex::new(text).locate(text, offset);
        let message = Message::new("error-config")
            .with("file", format!("{name}:{}:{}", place.line, place.column))
            .with("reason", error.message());
        Failure::new(Exit::BadConfig, message)
    })
}

/// The text of the file with `entry` in it: one of this id gets its reason, else it comes last.
fn with(text: &str, entry: &Ignore, edition: &str, ui: &Ui) -> String {
    if let Some(span) = reason_of(text, &entry.id) {
        let reason = toml::Value::from(entry.reason.as_str()).to_string();
        return format!("{}{reason}{}", &text[..span.start], &text[span.end..]);
    }
    let mut out = text.to_owned();
    if out.is_empty() {
        let opening = ui.say(&Message::new("ignore-opening").with("file", edition));
        out.extend(opening.lines().map(|line| format!("# {line}\n")));
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
    let table = Ignores { entries: vec![entry.clone()] };
    // An entry is made of strings, which TOML can always write.
    out.push('\n');
    out.push_str(&toml::to_string(&table).unwrap_or_default());
    out
}

/// Where the reason of the entry `id` stands in the text.
fn reason_of(text: &str, id: &str) -> Option<std::ops::Range<usize>> {
    let table = DeTable::parse(text).ok()?.into_inner();
    let DeValue::Array(entries) = table.get("ignore")?.get_ref() else { return None };
    entries.iter().find_map(|entry| {
        let DeValue::Table(entry) = entry.get_ref() else { return None };
        let named = entry.get("id")?.get_ref().as_str() == Some(id);
        named.then(|| entry.get("reason").map(toml::Spanned::span))?
    })
}

/// An id that no finding of this run has.
fn unknown(id: &str, report: &Report) -> Failure {
    let failure = Failure::new(Exit::Usage, Message::new("ignore-unknown").with("id", id));
    match nearest::nearest(id, report.findings.iter().map(|finding| finding.id.as_str())) {
        Some(near) => failure.hint(Message::new("hint-nearest").with("name", near)),
        None => failure.hint(Message::new("hint-ids")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::ui::{Color, UiArgs};

    fn ui() -> Ui {
        let lang = Some("en".parse().unwrap());
        Ui::new(&UiArgs { ui_lang: lang, color: Color::Never, quiet: true, verbose: 0 })
    }

    fn entry(id: &str, reason: &str) -> Ignore {
        Ignore { id: id.into(), rule: "NUM001".into(), reason: reason.into(), ..Ignore::default() }
    }

    #[test]
    fn what_a_person_wrote_into_the_file_stays() {
        let text = with("", &entry("a1", "the desk agreed"), "story.es.txt", &ui());
        let text = format!("{text}# checked by hand\n");
        let text = with(&text, &entry("b2", "said \"so\"\nhimself"), "story.es.txt", &ui());
        let again = with(&text, &entry("a1", "another reason"), "story.es.txt", &ui());
        assert!(again.contains("# checked by hand\n"), "{again}");
        let ignores = parse("story.es.txt.ignore.toml", &again).unwrap();
        let reasons: Vec<_> = ignores.entries.iter().map(|entry| entry.reason.as_str()).collect();
        assert_eq!(reasons, ["another reason", "said \"so\"\nhimself"]);
    }

    #[test]
    fn a_broken_file_is_named_with_its_place() {
        let failure = parse("e.ignore.toml", "[[ignore]]\nid = \"a\"\nwhy = \"x\"\n").unwrap_err();
        assert_eq!(failure.exit(), Exit::BadConfig);
        assert!(format!("{failure:?}").contains("e.ignore.toml:3:1"), "{failure:?}");
    }
}
