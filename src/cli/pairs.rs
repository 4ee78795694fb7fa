//! Streams of pairs of texts: a pair a line in, a verdict a line out, in constant memory.

use std::io::BufRead as _;

use serde::Serialize;

use super::config::Settings;
use super::error::Failure;
use super::exit::Exit;
use super::ui::Ui;
use super::{Outcome, input, stream};
use crate::drift::{self, PairRecord, check_record};
use crate::finding::{Message, STALE_TRANSLATION};
use crate::report::{FindingRecord, Plain};

/// What is said of one pair.
#[derive(Serialize)]
struct Line {
    id: String,
    flag: bool,
    score: f64,
    categories: Vec<&'static str>,
    findings: Vec<FindingRecord>,
}

/// Answers each pair of `file`. A line that is no pair is told and does not stop the others.
pub fn answer_each(file: &str, settings: &Settings, ui: &Ui) -> Outcome {
    let rules = settings.rules();
    let mut exit = Exit::Done;
    let mut lines = input::stream(file)?;
    let mut line = String::new();
    for number in 1_usize.. {
        line.clear();
        if lines.read_line(&mut line).map_err(|error| Failure::unreadable(file, &error))? == 0 {
            break;
        }
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<PairRecord>(&line) {
            Ok(record) => stream::put(&answer(&record, &rules, ui))?,
            Err(error) => {
                let message = Message::new("error-bad-pair")
                    .with("file", file)
                    .with("line", number.to_string())
                    .with("column", error.column().to_string())
                    .with("reason", error.to_string());
                let failure = Failure::new(Exit::BadInput, message);
                ui.fail(&failure);
                exit = exit.max(failure.exit());
            }
        }
    }
    Ok(exit)
}

fn answer(record: &PairRecord, rules: &drift::Settings, ui: &Ui) -> Line {
    let verdict = check_record(record, rules);
    let findings = verdict.findings.iter().map(|finding| {
        // What is stale stands in the translation, what changed in the later version.
        let translation = record.t.as_deref().filter(|_| finding.rule == &STALE_TRANSLATION);
        let target = Plain(translation.unwrap_or(&record.b));
        FindingRecord::new(finding, &Plain(&record.a), &target, &ui.machine)
    });
    Line {
        id: record.id.clone(),
        flag: verdict.flag,
        score: verdict.score,
        categories: verdict.categories,
        findings: findings.collect(),
    }
}
