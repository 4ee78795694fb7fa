//! Streams of pairs of texts: a pair a line in, a verdict a line out, in constant memory.

use serde::Serialize;
use serde_json::{Map, Value};

use super::config::Settings;
use super::exit::Exit;
use super::ui::Ui;
use super::{Outcome, input, stream};
use crate::drift::{self, PairRecord, Relation, Setting, check_record};
use crate::finding::STALE_TRANSLATION;
use crate::format::FormatError;
use crate::format::jsonl::read_objects;
use crate::localise::in_order;
use crate::report::{FindingRecord, Plain, Wording};

/// What is said of one pair.
#[derive(Serialize)]
struct Line {
    id: Value,
    flag: bool,
    score: f64,
    categories: Vec<&'static str>,
    findings: Vec<FindingRecord>,
}

/// Answers each pair of `file`, in order. A line that is no pair is told and does not stop the others.
pub fn answer_each(file: &str, settings: &Settings, ui: &Ui) -> Outcome {
    let rules = settings.rules();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let work = |object: Result<(usize, Map<String, Value>), FormatError>| {
        let (id, record) = pair(object?)?;
        Ok(answer(id, &record, &rules, ui))
    };
    let (mut exit, mut broken) = (Exit::Done, None);
    in_order(read_objects(input::stream(file)?), workers, work, |line| match line {
        Ok(line) => stream::put(&line).map_err(|error| broken = Some(error)).is_ok(),
        Err(error) => {
            exit = exit.max(stream::refuse(file, &error, ui));
            true
        }
    });
    broken.map_or(Ok(exit), |error| Err(error.into()))
}

/// The pair in a line, and its name as it came.
fn pair(
    (line, mut object): (usize, Map<String, Value>),
) -> Result<(Value, PairRecord), FormatError> {
    let id = object.remove("id").unwrap_or_default();
    object.insert("id".to_owned(), String::new().into());
    let record = serde_json::from_value(Value::Object(object));
    let record: PairRecord = record.map_err(|error| {
        let reason = error.to_string();
        FormatError::Line { line, column: 1, reason }
    })?;
    Ok((id, record))
}

fn answer(id: Value, record: &PairRecord, rules: &drift::Settings, ui: &Ui) -> Line {
    let verdict = check_record(record, rules);
    let relation = match record.setting() {
        Setting::Same | Setting::Update => Relation::Same,
        Setting::Cross => Relation::Cross,
    };
    let wording = Wording { messages: &ui.machine, relation };
    let findings = verdict.findings.iter().map(|finding| {
        // What is stale stands in the translation, what changed in the later version.
        let translation = record.t.as_deref().filter(|_| finding.rule == &STALE_TRANSLATION);
        let target = Plain(translation.unwrap_or(&record.b));
        FindingRecord::new(finding, &Plain(&record.a), &target, wording)
    });
    Line {
        id,
        flag: verdict.flag,
        score: verdict.score,
        categories: verdict.categories,
        findings: findings.collect(),
    }
}
