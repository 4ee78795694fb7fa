//! Streams of pairs of texts: a pair a line in, a verdict a line out, in constant memory.

use std::io::Read;

use serde::Serialize;
use serde_json::Value;

use super::config::Settings;
use super::error::Failure;
use super::exit::Exit;
use super::glossaries::Shelf;
use super::ui::Ui;
use super::{Outcome, input, output, stream};
use crate::drift::{self, PairRecord, Relation, Setting, check_record};
use crate::finding::STALE_TRANSLATION;
use crate::format::FormatError;
use crate::format::jsonl::{Line, Lines};
use crate::localise::in_order;
use crate::report::{FindingRecord, Plain, Wording};

/// What is said of one pair.
#[derive(Serialize)]
struct Answer {
    id: Value,
    flag: bool,
    score: f64,
    categories: Vec<&'static str>,
    findings: Vec<FindingRecord>,
}

/// Lines that are answered together, if they have come already.
const TOGETHER: usize = 64;

/// The answer to a line, as it is written, or why the line is no pair.
type Answered = Result<Vec<u8>, FormatError>;

/// Answers each pair of `file`, in order. A line that is no pair is told and does not stop the others.
/// Translations are to keep the terms of `shelf`.
pub fn answer_each(file: &str, settings: &Settings, shelf: Option<&Shelf>, ui: &Ui) -> Outcome {
    let judge = PairJudge { rules: settings.rules(), shelf, ui };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let work = |lines: Vec<Result<Line, FormatError>>| -> Result<Vec<Answered>, Failure> {
        let answers = lines.into_iter().map(|line| judge.answered(line));
        answers.collect()
    };
    let mut lines = Lines::new(input::stream(file)?);
    let (mut exit, mut broken) = (Exit::Done, None);
    in_order(std::iter::from_fn(|| together(&mut lines)), workers, work, |answers| {
        let mut out = Vec::new();
        let answers = match answers {
            Ok(answers) => answers,
            Err(failure) => {
                broken = Some(failure);
                return false;
            }
        };
        for answer in answers {
            match answer {
                Ok(line) => out.extend(line),
                Err(error) => exit = exit.max(stream::refuse(file, &error, ui)),
            }
        }
        output::to_stdout(&out).map_err(|error| broken = Some(error.into())).is_ok()
    });
    broken.map_or(Ok(exit), Err)
}

/// The next line, and those behind it that have come already: whoever writes the stream line by line
/// gets an answer to each.
fn together<R: Read>(lines: &mut Lines<R>) -> Option<Vec<Result<Line, FormatError>>> {
    let mut taken = vec![lines.next()?];
    while taken.len() < TOGETHER && lines.is_ready() {
        taken.extend(lines.next());
    }
    Some(taken)
}

/// What pairs are judged by.
struct PairJudge<'s> {
    rules: drift::Settings,
    shelf: Option<&'s Shelf>,
    ui: &'s Ui,
}

impl PairJudge<'_> {
    /// The answer to a line; a glossary that cannot be read stops the work.
    fn answered(&self, line: Result<Line, FormatError>) -> Result<Answered, Failure> {
        let (line, (id, record)) = match line.and_then(|line| pair(&line).map(|pair| (line, pair)))
        {
            Ok(read) => read,
            Err(error) => return Ok(Err(error)),
        };
        let written = serde_json::to_vec(&self.answer(id, &record)?);
        Ok(written.map_err(|error| refused(&line, &error)).map(|mut bytes| {
            bytes.push(b'\n');
            bytes
        }))
    }

    fn answer(&self, id: Value, record: &PairRecord) -> Result<Answer, Failure> {
        let cross = record.setting() == Setting::Cross;
        let terms = self.shelf.filter(|_| cross);
        let matcher =
            terms.map(|shelf| shelf.matcher(&record.src_lang, &record.tgt_lang)).transpose()?;
        let verdict = check_record(record, &self.rules, matcher.as_deref());
        let relation = if cross { Relation::Cross } else { Relation::Same };
        let wording = Wording { messages: &self.ui.machine, relation };
        let findings = verdict.findings.iter().map(|finding| {
            // What is stale stands in the translation, what changed in the later version.
            let translation = record.t.as_deref().filter(|_| finding.rule == &STALE_TRANSLATION);
            let target = Plain(translation.unwrap_or(&record.b));
            FindingRecord::new(finding, &Plain(&record.a), &target, wording)
        });
        Ok(Answer {
            id,
            flag: verdict.flag,
            score: verdict.score,
            categories: verdict.categories,
            findings: findings.collect(),
        })
    }
}

/// The pair in a line, and its name as it came.
fn pair(line: &Line) -> Result<(Value, PairRecord), FormatError> {
    let mut object = line.object()?;
    let id = object.remove("id").unwrap_or_default();
    object.insert("id".to_owned(), String::new().into());
    let record = serde_json::from_value(Value::Object(object));
    Ok((id, record.map_err(|error| refused(line, &error))?))
}

fn refused(line: &Line, error: &serde_json::Error) -> FormatError {
    FormatError::Line { line: line.number, column: 1, reason: error.to_string() }
}
