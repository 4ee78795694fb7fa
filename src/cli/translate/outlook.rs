//! `--dry-run`: what would be done, and what would leave the machine; no engine is asked and nothing
//! written.

use std::io::Write as _;

use super::desk::Desk;
use super::jobs::Job;
use crate::cli::exit::Exit;
use crate::cli::input;
use crate::cli::ui::Ui;
use crate::cli::{Outcome, error::Failure};
use crate::finding::Message;
use crate::language::Language;
use crate::quote::find_quotes;
use crate::segment::sentences;

/// Some lines for each job.
pub fn run(jobs: &[Job], desk: &Desk, ui: &Ui) -> Outcome {
    let mut exit = Exit::Done;
    for job in jobs {
        match line(job, desk, ui) {
            Ok(line) => writeln!(std::io::stdout(), "{line}")?,
            Err(failure) => {
                exit = exit.max(failure.exit());
                ui.fail(&failure);
            }
        }
    }
    Ok(exit)
}

fn line(job: &Job, desk: &Desk, ui: &Ui) -> Result<String, Failure> {
    let document = input::story(&job.file, &desk.read)?;
    let story = document.story();
    let language = Language::of(&story.lang);
    let matcher = desk.shelf.matcher(&story.lang, &job.to)?;
    let output = job.output.as_ref().map_or_else(|| "-".into(), |path| path.display().to_string());
    let quotes = find_quotes(story, language).iter().filter(|quote| quote.is_verbatim()).count();
    let message = Message::new("translate-would")
        .with("file", job.file.as_str())
        .with("output", output)
        .with("from", story.lang.as_str())
        .with("to", job.to.as_str())
        .with(
            "sentences",
            story.prose().map(|(_, b)| sentences(&b.text, language).len()).sum::<usize>(),
        )
        .with("quotes", quotes)
        .with("terms", story.prose().map(|(_, b)| matcher.find(&b.text).len()).sum::<usize>());
    let asked = desk.rehearsal(&document, &job.to)?;
    let host = asked.host.unwrap_or_else(|| "here".to_owned());
    let send = Message::new("translate-would-send")
        .with("backend", asked.backend)
        .with("host", host)
        .with("sentences", asked.sentences)
        .with("characters", asked.characters);
    let cost = asked.cost.map(|(cost, currency)| {
        let amount = format!("{cost:.4} {currency}");
        ui.say(&Message::new("translate-would-cost").with("cost", amount))
    });
    let lines = [Some(ui.say(&message)), Some(ui.say(&send)), cost];
    Ok(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}
