//! `--dry-run`: what would be done, and what would leave the machine; no engine is asked and nothing
//! written.

use std::collections::BTreeMap;
use std::io::Write as _;

use super::desk::Desk;
use super::jobs::Job;
use crate::cli::exit::Exit;
use crate::cli::input;
use crate::cli::ui::Ui;
use crate::cli::{Outcome, error::Failure};
use crate::finding::Message;
use crate::language::Language;
use crate::localise::Rehearsal;
use crate::quote::find_quotes;
use crate::segment::sentences;

/// Some lines for each job, and what each engine would be sent in all where there are several.
pub fn run(jobs: &[Job], desk: &Desk, ui: &Ui) -> Outcome {
    let (mut exit, mut whole) = (Exit::Done, Whole::default());
    for job in jobs {
        match plan(job, desk, ui) {
            Ok((line, asked)) => {
                writeln!(std::io::stdout(), "{line}\n{}", sending(&asked, ui))?;
                add(&mut whole, asked);
            }
            Err(failure) => {
                exit = exit.max(failure.exit());
                ui.fail(&failure);
            }
        }
    }
    if jobs.len() > 1 {
        let heading = ui.say(&Message::new("translate-would-in-all"));
        let lines = whole.values().map(|asked| sending(asked, ui)).collect::<Vec<_>>();
        writeln!(std::io::stdout(), "{heading}\n{}", lines.join("\n"))?;
    }
    for asked in whole.values() {
        if let Err(failure) = desk.affords(asked) {
            exit = exit.max(failure.exit());
            ui.fail(&failure);
        }
    }
    Ok(exit)
}

/// What each engine would be sent, by its name.
type Whole = BTreeMap<String, Rehearsal>;

fn add(whole: &mut Whole, asked: Rehearsal) {
    match whole.get_mut(&asked.backend) {
        Some(sum) => {
            sum.sentences += asked.sentences;
            sum.characters += asked.characters;
            if let (Some((sum, _)), Some((cost, _))) = (&mut sum.cost, asked.cost) {
                *sum += cost;
            }
        }
        None => {
            whole.insert(asked.backend.clone(), asked);
        }
    }
}

/// What would be sent where, and what it would cost.
fn sending(asked: &Rehearsal, ui: &Ui) -> String {
    let host = asked.host.clone().unwrap_or_else(|| "here".to_owned());
    let send = Message::new("translate-would-send")
        .with("backend", asked.backend.as_str())
        .with("host", host)
        .with("sentences", asked.sentences)
        .with("characters", asked.characters);
    let cost = asked.cost.as_ref().map(|(cost, currency)| {
        let amount = format!("{cost:.4} {currency}");
        ui.say(&Message::new("translate-would-cost").with("cost", amount))
    });
    let lines = [Some(ui.say(&send)), cost];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn plan(job: &Job, desk: &Desk, ui: &Ui) -> Result<(String, Rehearsal), Failure> {
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
    Ok((ui.say(&message), desk.rehearsal(&document, &job.to)?))
}
