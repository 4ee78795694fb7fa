//! The flags and the doors of reports: in which format, to whom, and whether the run fails.

use std::io::{self, Write};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::config::{FailOn, Settings};
use super::exit::Exit;
use super::ui::Ui;
use crate::finding::Report;
use crate::report::{OutputFormat, Reported, write};

/// Flags of commands that report.
#[derive(Debug, Clone, clap::Args)]
pub struct OutputFormatArgs {
    /// How the report is written.
    #[arg(long, value_name = "FORMAT", default_value = "full", value_parser = formats())]
    pub output_format: OutputFormat,
    /// From which severity on the run fails.
    #[arg(long, value_name = "LEVEL")]
    pub fail_on: Option<FailOn>,
}

impl OutputFormatArgs {
    /// From which severity on the run fails, as the flag says, or else the settings.
    #[must_use]
    pub fn fail_on(&self, settings: &Settings) -> FailOn {
        self.fail_on.or(settings.fail_on).unwrap_or_default()
    }

    /// How a run ends whose findings are those of `report`.
    #[must_use]
    pub fn exit(&self, settings: &Settings, report: &Report) -> Exit {
        let fails = self.fail_on(settings).fails(report.worst());
        if fails { Exit::Findings } else { Exit::Done }
    }
}

fn formats() -> impl clap::builder::TypedValueParser<Value = OutputFormat> {
    let named = |name: String| OutputFormat::ALL.iter().copied().find(|one| one.name() == name);
    PossibleValuesParser::new(OutputFormat::ALL.iter().map(|format| format.name()))
        .map(move |name| named(name).unwrap_or_default())
}

/// Which stream a report goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Error,
}

/// Writes `reports` to `stream` in the language that suits the format.
pub fn put(
    reports: &[Reported<'_>],
    format: OutputFormat,
    stream: Stream,
    ui: &Ui,
) -> io::Result<()> {
    let messages = if format.is_for_machines() { &ui.machine } else { &ui.messages };
    let mut text = Vec::new();
    write(&mut text, format, reports, messages)?;
    match (stream, format) {
        (Stream::Out, OutputFormat::Full | OutputFormat::Concise) => {
            anstream::stdout().lock().write_all(&text)
        }
        (Stream::Out, _) => super::output::to_stdout(&text),
        (Stream::Error, OutputFormat::Full | OutputFormat::Concise) => {
            anstream::stderr().lock().write_all(&text)
        }
        (Stream::Error, _) => io::stderr().lock().write_all(&text),
    }
}
