//! Any program that reads and writes JSON lines: `{"id","from","to","text"}` in, `{"id","text"}`
//! out, in any order.
//!
//! The program is started when first asked and kept alive. A line that is no answer, a number that
//! nobody asked for, silence beyond the deadline and the program's end are all survived: what has
//! no answer is asked once more of a program started afresh, and is then refused.

mod child;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{
    Answers, Backend, BackendError, Budget, Capability, Limits, Pairs, Refusal, Request, Unit,
};
use crate::language::Lang;
use crate::protect::{Answer, Mask, Masked, Provenance};
use child::Child;

/// An engine of one's own.
pub struct Command {
    capability: Capability,
    program: Vec<String>,
    deadline: Duration,
    budget: Option<Arc<Budget>>,
    /// One story at a time: the next one waits for the program.
    child: Mutex<Option<Child>>,
}

impl Command {
    /// The program and its arguments under the name `name`; without a `mask`, sentences are cut
    /// around their slots; `local` says that the text stays on this machine.
    #[must_use]
    pub fn new(
        name: &str,
        program: Vec<String>,
        mask: Option<Mask>,
        local: bool,
        deadline: Duration,
    ) -> Self {
        let host = (!local).then(|| "unknown".to_owned());
        let capability = Capability {
            name: name.to_owned(),
            kind: "command",
            pairs: Pairs::Any,
            limits: Limits { concurrency: Some(1), ..Limits::default() },
            masks: mask.into_iter().collect(),
            cuts_clauses: false,
            host,
            local,
            reports_applied_terms: false,
            reads_context: false,
            localises: true,
            price: None,
        };
        Self { capability, program, deadline, budget: None, child: Mutex::new(None) }
    }

    /// The same, held to `budget`.
    #[must_use]
    pub fn within(self, budget: Option<Arc<Budget>>) -> Self {
        Self { budget, ..self }
    }

    fn start(&self) -> Result<Child, BackendError> {
        let name = self.program.first().cloned().unwrap_or_default();
        Child::start(&self.program).map_err(|source| BackendError::CannotStart {
            backend: self.capability.name.clone(),
            program: name,
            source,
        })
    }

    /// Asks for every text that has no answer; what a program that died did not answer stays open.
    fn round(
        &self,
        child: &mut Option<Child>,
        request: &Request<'_>,
        masked: &[Masked],
        answers: &mut [Option<String>],
    ) -> Result<(), BackendError> {
        let running = match child.take().filter(Child::is_alive) {
            Some(running) => running,
            None => self.start()?,
        };
        let running = child.insert(running);
        let open = answers.iter().enumerate().filter(|(_, answer)| answer.is_none());
        let texts: Vec<_> = open.map(|(at, _)| (at, masked[at].text.as_str())).collect();
        let characters = texts.iter().map(|(_, text)| Unit::Characters.measure(text)).sum();
        if let Some(budget) = &self.budget {
            // Whether a program that dies has done the work it will be paid for, nobody can say.
            let _spent = budget.reserve(characters, &self.capability)?;
        }
        request.watch.departures.sent(&self.capability, texts.len(), characters);
        running.ask(request.from, request.to, &texts);
        let complete = running.collect(answers, self.deadline, &request.watch.cancel);
        if !complete {
            *child = None;
        }
        Ok(())
    }
}

/// How often the program is asked for what it did not answer.
const ROUNDS: usize = 2;

impl Backend for Command {
    fn capability(&self) -> &Capability {
        &self.capability
    }

    fn prepare(&self, _from: &Lang, _to: &Lang) -> Result<(), BackendError> {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        if !child.as_ref().is_some_and(Child::is_alive) {
            *child = Some(self.start()?);
        }
        Ok(())
    }

    fn translate(&self, request: &Request<'_>) -> Result<Answers, BackendError> {
        let masked: Vec<Masked> =
            request.sentences.iter().map(|s| request.render(s.shielded)).collect();
        let mut answers: Vec<Option<String>> = vec![None; masked.len()];
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..ROUNDS {
            if request.watch.cancel.is_cancelled() {
                return Err(BackendError::Cancelled);
            }
            if answers.iter().any(Option::is_none) {
                self.round(&mut child, request, &masked, &mut answers)?;
            }
        }
        drop(child);
        if !answers.is_empty() && answers.iter().all(Option::is_none) {
            return Err(BackendError::Gone {
                backend: self.capability.name.clone(),
                reason: "answered nothing".to_owned(),
            });
        }
        let read = answers.into_iter().zip(&masked).map(|(answer, masked)| {
            let answer = answer.ok_or_else(|| Refusal::NoAnswer("nothing came back".to_owned()))?;
            let provenance = Provenance::of(&self.capability.name);
            Ok(Answer { pieces: masked.read(&answer), provenance })
        });
        Ok(read.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::{Sentence, Watch};
    use crate::protect::{Order, Shielded, restore, shield};
    use crate::text::Span;

    fn ask(script: &str, sentences: &[&str]) -> Result<Vec<Option<String>>, BackendError> {
        let program = ["sh", "-c", script].map(str::to_owned).to_vec();
        let command =
            Command::new("ours", program, Some(Mask::Opaque), true, Duration::from_millis(400));
        let shielded: Vec<Shielded> =
            sentences.iter().map(|text| shield(text, Span::of(text), &[])).collect();
        let (from, to) = ("en".parse().unwrap(), "es".parse().unwrap());
        let request = Request {
            from: &from,
            to: &to,
            mask: Mask::Opaque,
            sentences: shielded.iter().map(Sentence::alone).collect(),
            watch: &Watch::default(),
        };
        let answers = command.translate(&request)?;
        let texts = answers.iter().zip(&shielded).map(|(answer, shielded)| {
            Some(restore(shielded, answer.as_ref().ok()?, Order::ByGrammar).unwrap().text)
        });
        Ok(texts.collect())
    }

    #[test]
    fn answers_come_in_any_order_between_lines_that_are_none() {
        let script = r#"read a; read b; echo garbage; echo '{"id":"9","text":"nobody"}'
            echo '{"id":"1","text":"dos"}'; echo '{"id":"0","text":"uno"}'; cat >/dev/null"#;
        let answers = ask(script, &["one", "two"]).unwrap();
        assert_eq!(answers, [Some("uno".into()), Some("dos".into())]);
    }

    #[test]
    fn what_a_program_leaves_unanswered_is_refused_alone() {
        let script = r#"echo '{"id":"0","text":"uno"}'; exit 1"#;
        assert_eq!(ask(script, &["one", "two"]).unwrap(), [Some("uno".into()), None]);
    }

    #[test]
    fn a_silent_program_is_gone() {
        assert!(matches!(ask("sleep 20", &["one"]), Err(BackendError::Gone { .. })));
        let missing = Command::new(
            "ours",
            vec!["/no/such/program".into()],
            None,
            true,
            Duration::from_secs(1),
        );
        let (en, es) = ("en".parse().unwrap(), "es".parse().unwrap());
        assert!(matches!(missing.prepare(&en, &es), Err(BackendError::CannotStart { .. })));
    }
}
