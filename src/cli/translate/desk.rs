//! One story into one edition, with the engines, the glossary and the rules of this run.

use super::choice::{Choice, exceptions};
use super::{Args, journal};
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::backend::{Backend, Budget, Journal, Surroundings, Watch};
use crate::cli::config::Settings;
use crate::cli::error::Failure;
use crate::cli::exit::Exit;
use crate::cli::glossaries::Shelf;
use crate::cli::ui::Ui;
use crate::cli::{Outcome, backends, interrupt};
use crate::drift::{self, Judge};
use crate::finding::{Message, Report};
use crate::format::{Document, ReadSettings};
use crate::glossary::Usage;
use crate::language::Lang;
use crate::localise::{
    self, LocaliseError, Outcome as Localised, QuotePolicy, Rehearsal, Stats, localise, rehearse,
};
use crate::story::{Edition, Privacy, Story};

/// What all stories of a run share.
pub struct Desk {
    /// How stories are read.
    pub read: ReadSettings,
    /// The glossaries.
    pub shelf: Arc<Shelf>,
    backends: Vec<Box<dyn Backend>>,
    privacy: Privacy,
    journal: Option<Arc<Journal>>,
    budget: Option<Arc<Budget>>,
    watch: Watch,
    quotes: QuotePolicy,
    choices: Vec<Choice>,
    judge: Judge,
}

/// An edition and what is to be said of it.
pub struct Made {
    /// The edition as a document of its own.
    pub edition: Document,
    /// The same, sentence by sentence.
    pub sentences: Edition,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What was found in it.
    pub report: Report,
    /// What it calls the concepts of the glossary.
    pub names: Usage,
    /// What was done.
    pub stats: Stats,
}

impl Desk {
    /// Opens engines and glossaries; nothing is started and nothing asked. From here on the work can
    /// be stopped by the user.
    pub fn new(
        args: &Args,
        settings: &Settings,
        quotes: QuotePolicy,
        ui: &Ui,
    ) -> Result<Self, Failure> {
        let names = backends::names(&args.backend, settings);
        let journal = journal::open(args, &names, settings)?;
        let shelf = Arc::new(Shelf::new(&args.glossary, settings)?);
        let terms = Arc::clone(&shelf);
        let around = Surroundings {
            journal: journal.clone(),
            terms: Some(Arc::new(move |from, to| terms.pairs(from, to))),
            ..backends::surroundings(settings)
        };
        Ok(Self {
            read: args.read.settings(settings),
            shelf,
            backends: backends::chain(&names, settings, &around)?,
            privacy: args.privacy.privacy(),
            journal,
            budget: around.budget,
            watch: Watch { cancel: interrupt::cancel(ui), ..Watch::default() },
            quotes,
            choices: args.quote.clone(),
            judge: Judge { settings: settings.rules(), ..Judge::default() },
        })
    }

    /// Which rules speak, and how loud.
    pub fn rules(&self) -> &drift::Settings {
        &self.judge.settings
    }

    /// The watch over the work on one story.
    pub fn watch(&self) -> Watch {
        self.watch.of_story()
    }

    /// Whether the user has stopped the work.
    pub fn is_stopped(&self) -> bool {
        self.watch.cancel.is_cancelled()
    }

    /// The edition of `document` in `to`, made under `watch`.
    pub fn edition(&self, document: &Document, to: &Lang, watch: &Watch) -> Result<Made, Failure> {
        let story = document.story();
        if story.lang == Lang::unknown() && self.localises() {
            let failure = Failure::new(Exit::BadInput, Message::new("translate-language"));
            return Err(failure.hint(Message::new("hint-from")));
        }
        self.start(document, to);
        let outcome =
            self.with(story, to, |story, chain, settings| localise(story, chain, settings, watch))?;
        let bytes = document.write(&outcome.edition).map_err(|e| Failure::bad_edition(&e))?;
        let edition = document.edited(&outcome.edition).map_err(|e| Failure::bad_edition(&e))?;
        let Localised { edition: sentences, report, names, stats } = outcome;
        Ok(Made { edition, sentences, bytes, report, names, stats })
    }

    /// Lets an engine on this machine load its data while glossaries are read; one that cannot start
    /// is told of when it is asked.
    fn start(&self, document: &Document, to: &Lang) {
        let story = document.story();
        let first = self.backends.first().filter(|backend| backend.capability().local);
        if let (Some(backend), false) = (first, story.blocks.is_empty()) {
            let _ = backend.prepare(&story.lang, to);
        }
    }

    /// Compares the names in an edition, called `file`, with those of the editions before it in its
    /// language, of which `run` knows; what differs is added to its report.
    pub fn compare(&self, run: &mut BTreeMap<Lang, Usage>, to: &Lang, file: &str, made: &mut Made) {
        let found = run.entry(to.clone()).or_default().follow(file, &made.names);
        let found: Vec<_> =
            found.into_iter().filter_map(|finding| self.judge.settings.apply(finding)).collect();
        if !found.is_empty() {
            let known = std::mem::take(&mut made.report.findings);
            made.report = Report::new(known.into_iter().chain(found).collect());
        }
    }

    /// What an engine would be sent for `document`.
    pub fn rehearsal(&self, document: &Document, to: &Lang) -> Result<Rehearsal, Failure> {
        self.with(document.story(), to, rehearse)
    }

    /// Whether the budget allows what engines would be sent in the whole run.
    pub fn affords(&self, whole: &Rehearsal) -> Result<(), Failure> {
        let mut capabilities = self.backends.iter().map(|backend| backend.capability());
        let asked = capabilities.find(|one| one.name == whole.backend && one.leaves_machine());
        let (Some(budget), Some(asked)) = (&self.budget, asked) else { return Ok(()) };
        Ok(budget.affords(whole.characters, asked)?)
    }

    /// Ends a run: says what left this machine, forgets what is needed no more, and says what is kept.
    pub fn finish(&self, exit: Exit, ui: &Ui) -> Outcome {
        for left in self.watch.departures.list() {
            ui.tell(
                &Message::new("translate-left")
                    .with("backend", left.backend)
                    .with("host", left.host)
                    .with("sentences", left.sentences)
                    .with("characters", left.characters),
            );
        }
        if self.is_stopped() {
            ui.put(&ui.say(&Message::new("translate-stopped")));
        }
        match &self.journal {
            Some(journal) if exit <= Exit::Findings && !self.is_stopped() => journal.delete()?,
            Some(journal) if !journal.is_empty() => {
                ui.tell(&Message::new("translate-resume").with("answers", journal.len()));
            }
            _ => {}
        }
        Ok(if self.is_stopped() { exit.max(Exit::TryLater) } else { exit })
    }

    /// Does `work` with a story as the desk lets it be handled.
    fn with<T>(
        &self,
        story: &Story,
        to: &Lang,
        work: impl Fn(&Story, &[&dyn Backend], &localise::Settings<'_>) -> Result<T, LocaliseError>,
    ) -> Result<T, Failure> {
        let mut story = story.clone();
        self.privacy.apply(&mut story.meta);
        let matcher = self.shelf.matcher(&story.lang, to)?;
        let exceptions = exceptions(&self.choices, &story)?;
        let settings = localise::Settings {
            to,
            matcher: &matcher,
            quotes: self.quotes,
            judge: &self.judge,
            exceptions: &exceptions,
        };
        let chain: Vec<&dyn Backend> = self.backends.iter().map(AsRef::as_ref).collect();
        Ok(work(&story, &chain, &settings)?)
    }

    /// Whether an engine of the chain makes editions, and not only hands text through.
    pub fn localises(&self) -> bool {
        self.backends.iter().any(|backend| backend.capability().localises)
    }
}
