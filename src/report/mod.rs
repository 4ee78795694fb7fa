//! Findings written for people and machines: one report in, one format out.
//!
//! A writer computes nothing: places come from [`Locate`], words from [`Messages`]. Copy shown on a
//! terminal has its control characters made visible; copy in a page or in XML is escaped.

mod concise;
mod full;
mod github;
mod html;
mod json;
mod junit;
mod locate;
mod making;
mod record;
mod sarif;
mod style;
mod versions;
mod wording;

pub use html::{List, ListItem, write_list};
pub use locate::{At, Locate, Plain, Side};
pub use making::{Making, SentenceRecord, SpanRecord};
pub use record::{EvidenceRecord, FindingRecord, ReportRecord, SideRecord, SummaryRecord};
pub use wording::Wording;

use std::io::{self, Write};

use crate::drift::{Diff, Relation};
use crate::finding::{Message, Report};
use crate::messages::Messages;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OutputFormat {
    /// For a terminal: each finding with the lines it is about and carets under the words.
    #[default]
    Full,
    /// A line a finding: `FILE:LINE:COLUMN: SEVERITY[RULE] MESSAGE`.
    Concise,
    /// One JSON object a report; several reports make an array.
    Json,
    /// One JSON object a finding and line.
    Jsonl,
    /// SARIF 2.1.0 (OASIS), for code-scanning services.
    Sarif,
    /// `JUnit` XML, for build servers.
    Junit,
    /// Workflow commands of GitHub Actions.
    Github,
    /// A page that needs nothing but a browser.
    Html,
}

impl OutputFormat {
    /// Every format, in the order of the help.
    pub const ALL: &'static [Self] = &[
        Self::Full,
        Self::Concise,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Junit,
        Self::Github,
        Self::Html,
    ];

    /// Its name in flags and settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
            Self::Html => "html",
        }
    }

    /// Whether all reports of a run make one document, so that they are written together.
    #[must_use]
    pub fn is_one_document(self) -> bool {
        matches!(self, Self::Json | Self::Sarif | Self::Junit | Self::Html)
    }

    /// Whether it is read by machines, which get English unless another language is asked for.
    #[must_use]
    pub fn is_for_machines(self) -> bool {
        !matches!(self, Self::Full | Self::Concise | Self::Html)
    }
}

/// A report and the two texts it is about.
#[derive(Debug, Clone, Copy)]
pub struct Reported<'a> {
    /// What was found.
    pub report: &'a Report,
    /// The source, or the earlier version.
    pub source: Side<'a>,
    /// The edition, or the later version.
    pub edition: Side<'a>,
    /// What changed word by word, where the two are versions that were compared so.
    pub diff: Option<&'a Diff>,
    /// How the edition was made, where that has just been done.
    pub making: Option<Making<'a>>,
}

impl Reported<'_> {
    /// How the findings are put into words.
    fn wording<'m>(&self, messages: &'m Messages) -> Wording<'m> {
        let relation = if self.diff.is_some() { Relation::Same } else { Relation::Cross };
        Wording { messages, relation }
    }
}

/// How much was found in the edition called `file`.
#[must_use]
pub fn tally(report: &Report, file: &str) -> Message {
    let summary = report.summary();
    Message::new("report-summary")
        .with("file", file)
        .with("errors", summary.errors)
        .with("warnings", summary.warnings)
        .with("infos", summary.infos)
        .with("ignored", summary.ignored)
}

/// Writes `reports` to `out`; styles of [`OutputFormat::Full`] and [`OutputFormat::Concise`] are
/// ANSI escapes, which whoever owns `out` takes away where they are not wanted.
pub fn write(
    out: &mut dyn Write,
    format: OutputFormat,
    reports: &[Reported<'_>],
    messages: &Messages,
) -> io::Result<()> {
    match format {
        OutputFormat::Full => reports.iter().try_for_each(|one| match one.diff {
            Some(diff) => versions::write(out, one, diff, messages),
            None => full::write(out, one, messages),
        }),
        OutputFormat::Concise => concise::write(out, reports, messages),
        OutputFormat::Json => json::write(out, reports, messages),
        OutputFormat::Jsonl => json::write_lines(out, reports, messages),
        OutputFormat::Sarif => sarif::write(out, reports, messages),
        OutputFormat::Junit => junit::write(out, reports, messages),
        OutputFormat::Github => github::write(out, reports, messages),
        OutputFormat::Html => html::write(out, reports, messages),
    }
}

#[cfg(test)]
mod fixture {
    //! A story and an edition with one finding of each kind, for the tests of the writers.

    use super::{OutputFormat, Reported, Side};
    use crate::finding::{Finding, NUMBER_CHANGED, QUOTE_ALTERED, Report, Severity};
    use crate::format::{Document, ReadSettings, read};
    use crate::messages::{Messages, Voice};
    use crate::text::{Place, Span};

    fn document(text: &str, lang: &str) -> Document {
        let lang = Some(lang.parse().unwrap());
        read(text.as_bytes(), &ReadSettings { lang, ..ReadSettings::default() }).unwrap()
    }

    fn place(document: &Document, words: &str) -> Place {
        let blocks = document.story().blocks.iter().enumerate();
        let mut found = blocks.filter_map(|(block, b)| Some((block, b.text.find(words)?)));
        let (block, at) = found.next().unwrap();
        Place { block, span: Span::new(at, at + words.len()) }
    }

    /// The page in `format`, of a report with an error and a warning, or of an empty one.
    pub(super) fn written(format: OutputFormat, with_findings: bool) -> String {
        let source = document("Flood <b>kills</b> 31\n\nThe river rose.\u{1b}[2J\n", "en");
        let edition = document("La inundación mata a 13\n\nEl río creció.\n", "es");
        let (old, new) = (place(&source, "31"), place(&edition, "13"));
        let rose = place(&source, "The river rose.\u{1b}");
        let findings = vec![
            Finding::new(&NUMBER_CHANGED)
                .with("source", "31")
                .with("target", "13")
                .in_source(old, "31")
                .in_target(new, "13")
                .between("a", "b"),
            Finding::new(&QUOTE_ALTERED)
                .severity(Severity::Warning)
                .with("quote", "x")
                .in_source(rose, source.story().words(rose)),
        ];
        let report = Report::new(if with_findings { findings } else { Vec::new() });
        let reported = Reported {
            report: &report,
            source: Side { file: "story.txt", document: &source },
            edition: Side { file: "story.es.txt", document: &edition },
            diff: None,
            making: None,
        };
        let messages = Messages::new(Voice::Program, &"en".parse().unwrap());
        let mut out = Vec::new();
        super::write(&mut out, format, &[reported], &messages).unwrap();
        String::from_utf8(out).unwrap()
    }
}
