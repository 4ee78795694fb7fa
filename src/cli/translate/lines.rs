//! A stream of stories into a stream of editions: order kept, a line a story and language, memory
//! that does not grow.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::Args;
use super::desk::{Desk, Made};
use super::files::WORKERS;
use super::trouble::Trouble;
use crate::cli::Outcome;
use crate::cli::config::FailOn;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::cli::stream::{document, put};
use crate::cli::ui::Ui;
use crate::cli::{input, stream};
use crate::drift::Relation;
use crate::finding::Message;
use crate::format::jsonl::{Request, read_requests};
use crate::format::{Document, FormatError};
use crate::language::Lang;
use crate::localise::in_order;
use crate::report::{At, FindingRecord, Locate, Wording};
use crate::story::Meta;
use crate::text::Place;

/// A line of the answer.
#[derive(Serialize)]
struct Line {
    id: Value,
    /// That of `text`; nothing where there is no edition.
    lang: Option<Lang>,
    text: Option<String>,
    findings: Vec<FindingRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Trouble>,
}

/// What became of a line: a story or no story, and its edition or none.
type Turn = Result<(Request, Lang, Result<(Document, Made), Failure>), FormatError>;

/// Localises every story of the files into every language.
pub fn run(args: &Args, targets: &[Lang], desk: &Desk, fail_on: FailOn, ui: &Ui) -> Outcome {
    if args.output.is_some() || args.out_dir.is_some() || args.dry_run {
        return Err(Failure::new(Exit::Usage, Message::new("translate-stream")));
    }
    let mut exit = Exit::Done;
    for file in &args.files {
        let requests = read_requests(input::stream(file)?);
        let items = requests.flat_map(|request| pair(request, targets));
        let work = |item: Result<(Request, Lang), FormatError>| -> Turn {
            item.map(|(request, to)| {
                let mut document = document(&request, desk.read.lang.as_ref());
                // A line of the text holds a story back where its field is silent.
                let stated = document.story().meta.embargo.clone();
                let embargo = request.meta.embargo.clone().or(stated);
                document.set_meta(Meta { embargo, ..request.meta.clone() });
                let made = desk.edition(&document, &to, &desk.watch());
                (request, to, made.map(|made| (document, made)))
            })
        };
        let (mut broken, mut names) = (None, BTreeMap::new());
        in_order(items, WORKERS, work, |turn| match turn {
            Err(error) => {
                exit = exit.max(stream::refuse(file, &error, ui));
                true
            }
            Ok((_, _, Err(_))) if desk.is_stopped() => false,
            Ok((request, to, mut made)) => {
                if let Ok((_, made)) = &mut made {
                    desk.compare(&mut names, &to, &request.id.to_string(), made);
                }
                let (line, ended) = line(request.id, made, desk, fail_on, ui);
                exit = exit.max(ended);
                put(&line).map_err(|error| broken = Some(error)).is_ok()
            }
        });
        if let Some(error) = broken {
            return Err(error.into());
        }
    }
    Ok(exit)
}

/// A story once for each language; what is no story once.
fn pair(
    request: Result<Request, FormatError>,
    targets: &[Lang],
) -> Vec<Result<(Request, Lang), FormatError>> {
    match request {
        Ok(request) => targets.iter().map(|to| Ok((request.clone(), to.clone()))).collect(),
        Err(error) => vec![Err(error)],
    }
}

fn line(
    id: Value,
    made: Result<(Document, Made), Failure>,
    desk: &Desk,
    fail_on: FailOn,
    ui: &Ui,
) -> (Line, Exit) {
    match made {
        Ok((source, made)) => {
            let (from, to) = (Field(&source), Field(&made.edition));
            let wording = Wording { messages: &ui.machine, relation: Relation::Cross };
            let findings = made.report.findings.iter();
            let findings = findings.map(|f| FindingRecord::new(f, &from, &to, wording)).collect();
            // Where text is only handed through, it is still in the language of the story.
            let spoken = if desk.localises() { &made.edition } else { &source };
            let lang = Some(spoken.story().lang.clone());
            let text = Some(made.edition.text().to_owned());
            let fails = fail_on.fails(made.report.worst());
            let exit = if fails { Exit::Findings } else { Exit::Done };
            (Line { id, lang, text, findings, error: None }, exit)
        }
        Err(failure) => {
            let error = Some(Trouble::of(&failure, ui));
            (Line { id, lang: None, text: None, findings: Vec::new(), error }, failure.exit())
        }
    }
}

/// A text field that was read as a document: offsets from its start, and no file.
struct Field<'d>(&'d Document);

impl Locate for Field<'_> {
    fn at(&self, place: Place) -> At {
        let found = self.0.locate(place);
        At { start: found.start, end: found.end, file: None }
    }
}
