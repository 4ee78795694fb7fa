//! Files into editions: many at a time, written in order, one bad story never stopping the others.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget};
use serde::Serialize;

use super::Args;
use super::desk::{Desk, Made};
use super::jobs::Job;
use super::summary;
use super::trouble::Trouble;
use crate::backend::{Departure, Watch};
use crate::cli::Outcome;
use crate::cli::config::FailOn;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::cli::report::{Stream, put};
use crate::cli::ui::Ui;
use crate::cli::{input, output};
use crate::finding::Report;
use crate::format::Document;
use crate::localise::in_order;
use crate::report::{FindingRecord, Making, OutputFormat, ReportRecord, Reported, Side};
use crate::story::Edition;

/// How many stories are in hand at a time.
pub const WORKERS: usize = 4;

/// A line of `run.jsonl`.
#[derive(Debug, Serialize)]
struct Entry {
    file: String,
    lang: String,
    output: Option<String>,
    exit: u8,
    /// The engine that served the story, by its configured name.
    backend: Option<String>,
    findings: Vec<FindingRecord>,
    departures: Vec<Departure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Trouble>,
}

/// What is to be told of one edition.
struct Told {
    file: String,
    name: String,
    document: Document,
    edition: Document,
    sentences: Edition,
    departures: Vec<Departure>,
    report: Report,
}

impl Told {
    fn reported(&self) -> Reported<'_> {
        Reported {
            report: &self.report,
            source: Side { file: &self.file, document: &self.document },
            edition: Side { file: &self.name, document: &self.edition },
            diff: None,
            making: Some(Making { edition: &self.sentences, departures: &self.departures }),
        }
    }
}

/// Does all jobs; the exit code is the highest of them.
pub fn run(args: &Args, jobs: &[Job], desk: &Desk, fail_on: FailOn, ui: &Ui) -> Outcome {
    if let Some(folder) = &args.out_dir {
        std::fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error))?;
    }
    let bar = bar(jobs.len(), ui);
    let (mut exit, mut entries, mut broken) = (Exit::Done, Vec::new(), None);
    let (mut held, mut names) = (Vec::new(), BTreeMap::new());
    let work = |job| {
        let watch = desk.watch();
        let made = make(job, desk, &watch);
        (job, made, watch.departures.list())
    };
    in_order(jobs.iter(), WORKERS, work, |(job, made, left)| {
        let done = bar.suspend(|| match made {
            Ok((document, mut made)) => {
                desk.compare(&mut names, &job.to, &name_of(job), &mut made);
                let backend = Some(made.stats.backend.clone()).filter(|name| !name.is_empty());
                let settled =
                    settle(args, job, (document, made, left.clone()), (desk, fail_on), ui);
                settled.map(|(exit, findings, told)| (exit, (backend, findings), told))
            }
            Err(failure) => Err(failure),
        });
        bar.inc(1);
        match done {
            Ok((ended, (backend, findings), told)) => {
                exit = exit.max(ended);
                entries.push(Entry { backend, findings, ..entry(job, ended, left) });
                held.extend(told);
                true
            }
            Err(Failure::Closed) => {
                broken = Some(Failure::Closed);
                false
            }
            Err(failure) => {
                let stopped = desk.is_stopped();
                if !stopped {
                    bar.suspend(|| ui.fail(&failure));
                }
                exit = exit.max(failure.exit());
                let error = Some(Trouble::of(&failure, ui));
                entries.push(Entry { error, ..entry(job, failure.exit(), left) });
                !stopped
            }
        }
    });
    bar.finish_and_clear();
    if let Some(failure) = broken {
        return Err(failure);
    }
    if !held.is_empty() {
        let reports: Vec<_> = held.iter().map(Told::reported).collect();
        put(&reports, args.report.output_format, stream(args), ui)?;
    }
    if let Some(folder) = &args.out_dir {
        record(folder, &entries)?;
        summary::run(jobs.len(), entries.iter().filter(|entry| entry.exit > 1).count(), folder, ui);
    }
    Ok(exit)
}

/// What the edition of a job is called.
fn name_of(job: &Job) -> String {
    job.output.as_ref().map_or_else(|| "-".into(), |path| path.display().to_string())
}

fn make(job: &Job, desk: &Desk, watch: &Watch) -> Result<(Document, Made), Failure> {
    let document = input::story(&job.file, &desk.read)?;
    let made = desk.edition(&document, &job.to, watch)?;
    Ok((document, made))
}

/// What there is to record of a job, whatever came of it.
fn entry(job: &Job, exit: Exit, departures: Vec<Departure>) -> Entry {
    let written = exit <= Exit::Findings;
    let output = job.output.as_ref().filter(|_| written).map(|path| path.display().to_string());
    let (file, lang) = (job.file.clone(), job.to.to_string());
    Entry {
        file,
        lang,
        output,
        exit: exit.code(),
        backend: None,
        findings: Vec::new(),
        departures,
        error: None,
    }
}

/// Where reports go: where the edition does not.
fn stream(args: &Args) -> Stream {
    if args.output.is_some() { Stream::Out } else { Stream::Error }
}

/// Writes one edition and its report, and says what was done; where all reports of the run make one
/// document, this one is handed back for it.
fn settle(
    args: &Args,
    job: &Job,
    (document, made, departures): (Document, Made, Vec<Departure>),
    (desk, fail_on): (&Desk, FailOn),
    ui: &Ui,
) -> Result<(Exit, Vec<FindingRecord>, Option<Told>), Failure> {
    let name = name_of(job);
    let sides = [
        Side { file: &job.file, document: &document },
        Side { file: &name, document: &made.edition },
    ];
    let settled = args.ignore.settle(made.report, sides, desk.rules(), ui)?;
    match &job.output {
        Some(path) => {
            output::replace(path, &made.bytes, args.force)?;
        }
        None => output::to_stdout(&made.bytes)?,
    }
    let report = settled.write(ui)?;
    let Made { edition, sentences, stats, .. } = made;
    let told =
        Told { file: job.file.clone(), name, document, edition, sentences, departures, report };
    let record = ReportRecord::new(&told.reported(), &ui.machine);
    if let Some(path) = &job.report {
        let mut text = serde_json::to_vec_pretty(&record).map_err(std::io::Error::from)?;
        text.push(b'\n');
        output::replace(path, &text, true)?;
    }
    let asked = args.report.output_format;
    let wanted = !ui.quiet || stream(args) == Stream::Out || asked != OutputFormat::Full;
    if wanted && !asked.is_one_document() {
        put(&[told.reported()], asked, stream(args), ui)?;
    }
    summary::story(job, &told.name, (&stats, &told.report), ui);
    let fails = fail_on.fails(told.report.worst());
    let ended = if fails { Exit::Findings } else { Exit::Done };
    Ok((ended, record.findings, asked.is_one_document().then_some(told)))
}

fn record(folder: &Path, entries: &[Entry]) -> Result<(), Failure> {
    let mut text = Vec::new();
    for entry in entries {
        serde_json::to_writer(&mut text, entry).map_err(std::io::Error::from)?;
        writeln!(text)?;
    }
    output::replace(&folder.join("run.jsonl"), &text, true)?;
    Ok(())
}

/// A bar on a terminal, where there is more than one thing to do.
fn bar(jobs: usize, ui: &Ui) -> ProgressBar {
    if ui.progress && jobs > 1 {
        let bar = ProgressBar::new(jobs as u64);
        bar.tick();
        bar
    } else {
        ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden())
    }
}
