//! What was done, what needs eyes, and what to run next: a few lines behind an edition.

use std::path::Path;

use super::jobs::Job;
use crate::cli::ui::Ui;
use crate::finding::{Message, Report};
use crate::localise::Stats;

/// What came of one story.
pub fn story(job: &Job, output: &str, (stats, report): (&Stats, &Report), ui: &Ui) {
    ui.tell(
        &Message::new("translate-done")
            .with("file", job.file.as_str())
            .with("output", output)
            .with("sentences", stats.sentences)
            .with("quotes", stats.quotes)
            .with("terms", stats.terms)
            .with("backend", stats.backend.as_str()),
    );
    if ui.verbose {
        let details = Message::new("translate-details")
            .with("asked", stats.asked)
            .with("characters", stats.characters)
            .with("repaired", stats.repaired)
            .with("left", stats.left);
        ui.tell(&details);
    }
    let found = report.summary();
    if report.findings.is_empty() {
        ui.tell(&Message::new("translate-clean"));
    } else {
        ui.tell(
            &Message::new("translate-eyes")
                .with("errors", found.errors)
                .with("warnings", found.warnings)
                .with("infos", found.infos),
        );
    }
    if let Some(path) = &job.output {
        let command = Message::new("translate-next")
            .with("source", quoted(&job.file))
            .with("edition", quoted(&path.display().to_string()));
        ui.tell(&command);
    }
}

/// What came of a run with a folder.
pub fn run(jobs: usize, failed: usize, folder: &Path, ui: &Ui) {
    ui.tell(
        &Message::new("translate-run")
            .with("editions", jobs - failed)
            .with("failed", failed)
            .with("record", folder.join("run.jsonl").display().to_string()),
    );
}

/// A file name as a shell takes it.
fn quoted(file: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./+,@%".contains(c);
    if file.chars().all(plain) {
        file.to_owned()
    } else {
        format!("'{}'", file.replace('\'', r"'\''"))
    }
}
